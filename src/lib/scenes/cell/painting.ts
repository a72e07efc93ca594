import { definePainting } from '../contract';
import { layout, type CellLayout } from './layout';
import { paint } from './paint';
import type { CellParams } from './params.svelte';

export default definePainting<CellLayout, CellParams>({ layout, paint });
