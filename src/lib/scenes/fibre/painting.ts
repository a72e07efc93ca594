import { definePainting } from '../contract';
import { layoutFibre, layoutFibreInSteps, type FibreLayout } from './layout';
import { paintFibre } from './paint';
import type { FibreParams } from './params.svelte';

export default definePainting<FibreLayout, FibreParams>({ layout: layoutFibre, layoutInSteps: layoutFibreInSteps, paint: paintFibre });
