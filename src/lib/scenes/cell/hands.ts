import { defineHands } from '../contract';
import type { CellLayout } from './layout';
import Overlay from './Overlay.svelte';
import { createCellParams, type CellParams } from './params.svelte';

export default defineHands<CellLayout, CellParams>({ createParams: createCellParams, Overlay, overlayAt: ['cell.discharge'] });
