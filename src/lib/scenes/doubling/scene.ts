import { defineScene } from '../contract';
import { drawDoubling } from './draw';
import { layout, type Layout } from './layout';
import type { GuessParams } from './params.svelte';

/** The city: what the reader expects of five years, against what is reported and planned. */
export default defineScene<Layout, GuessParams>({ id: 'doubling', layout, draw: drawDoubling });
