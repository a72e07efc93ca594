import { definePainting } from '../contract';
import { layoutFibre, type FibreLayout } from './layout';
import { paintFibre } from './paint';
import type { FibreParams } from './params.svelte';

export default definePainting<FibreLayout, FibreParams>({ layout: layoutFibre, paint: paintFibre, preparePaint: ({ fibres }) => fibres.step() });
