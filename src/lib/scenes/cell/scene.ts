import { defineScene } from '../contract';
import { layout, type CellLayout } from './layout';
import { paint } from './paint';
import { createCellParams, type CellParams } from './params.svelte';
import Overlay from './Overlay.svelte';
import Scene from './Scene.svelte';

export default defineScene<CellLayout, CellParams>({
	id: 'cell',
	layout,
	Drawing: Scene,
	paint,
	createParams: createCellParams,
	Overlay,
	overlayAt: ['cell.discharge']
});
