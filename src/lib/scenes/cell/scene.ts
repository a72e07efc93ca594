import { defineScene } from '../contract';
import type { CellLayout } from './layout';
import painting from './painting';
import { createCellParams, type CellParams } from './params.svelte';
import Overlay from './Overlay.svelte';
import Scene from './Scene.svelte';

export default defineScene<CellLayout, CellParams>({
	id: 'cell',
	...painting,
	Drawing: Scene,
	createParams: createCellParams,
	Overlay,
	overlayAt: ['cell.discharge']
});
