import { morphed } from '../../marks/morph';
import type { Point } from '../../marks/path';
import { route, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { drawFive } from './draw-five';
import { drawSound } from './draw-sound';
import { drawZoom } from './draw-zoom';
import type { FibreLayout } from './layout';
import { hang } from './paint';
import type { FibreParams } from './params.svelte';
import { curveDrawn, fiveShown, ladderShown, ledToFive, ledToSound, soundShown } from './phases';
import { decadesAt } from './scale';
import { leadAt } from './zoom';

/** A layer of felt: into it as far as one fibre, what it can do, and how it sounds. */
export function drawFibre(layout: FibreLayout, view: View, params: FibreParams): Picture {
	const { local, frame, world } = view;
	return [
		drawZoom(layout.zoom, view, decadesAt(local), ladderShown(local)),
		route(leadTo(layout, local), world.route, frame.stroke.route),
		drawFive(layout.five, view, hang(layout, local), fiveShown(local)),
		drawSound(layout.sound, view, params, soundShown(local), curveDrawn(local))
	];
}

/** The line from the station into the web, then to the balance, then to the chart. */
function leadTo({ frame, zoom, toFive, toSound }: FibreLayout, local: number): Point[] {
	const [five, sound] = [ledToFive(local), ledToSound(local)];
	return sound ? morphed(toSound, sound) : five ? morphed(toFive, five) : leadAt(frame, zoom, decadesAt(local));
}
