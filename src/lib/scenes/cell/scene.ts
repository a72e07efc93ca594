import { defineScene } from '../contract';
import { drawCell } from './draw';
import { layout, type CellLayout } from './layout';
import { paint } from './paint';
import type { CellParams } from './params.svelte';

/** Second stop: a magnesium cell discharges, charges again where one scrolls back, and is measured against lithium. */
export default defineScene<CellLayout, CellParams>({ id: 'cell', layout, draw: drawCell, paint, beside: true });
