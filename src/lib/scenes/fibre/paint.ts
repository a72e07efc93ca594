/** The scene's canvas. */
import { between } from '../../marks/path';
import type { View } from '../contract';
import { beamAngle } from './balance';
import { paintFelt } from './felt';
import { flownAt, paintHeat } from './heat';
import type { FibreLayout } from './layout';
import { paletteOf } from './palette';
import type { FibreParams } from './params.svelte';
import { covers, cut, feltShown, fiveShown, gathered, zoomShown } from './phases';
import { decadesAt } from './scale';
import { boxOutline, curveOf, takenArea } from './sound';
import { paintZoom } from './zoom-paint';

/** How far under its rest the block still hangs (units), since the beam has not tipped over yet. */
export const hang = ({ five }: FibreLayout, local: number): number =>
	five.arm * (Math.sin(five.tilt) - Math.sin(beamAngle(five.tilt, local)));

export function paintFibre(c: CanvasRenderingContext2D, layout: FibreLayout, view: View, params: FibreParams): void {
	const { local, world, frame } = view;
	const { five, sound, origin } = layout;
	const { web, felt, heat } = layout.fibres.value();
	const down = hang(layout, local);
	const block = { ...five.block, y: five.block.y + down };
	const zoom = zoomShown(local);
	if (zoom > 0) paintZoom(c, frame, layout.zoom, web, decadesAt(local), world, zoom, { box: block, share: gathered(local) });
	if (covers(local)) {
		c.save();
		c.globalCompositeOperation = 'destination-over';
		c.fillStyle = world.ground;
		c.fillRect(0, 0, frame.width, frame.height);
		c.restore();
	}
	const shown = feltShown(local);
	if (shown <= 0) return;
	const t = cut(local);
	const target = t > 0 && takenArea(sound.chart, curveOf(sound.chart, params.thickness));
	const hung = boxOutline(block);
	const outline = target ? hung.map((p, i) => between(p, target[i]!, t)) : hung;
	paintFelt(c, felt, outline, between({ x: origin.five.x, y: origin.five.y + down }, origin.sound, t), paletteOf(world), shown);
	const warm = fiveShown(local);
	if (warm > 0) paintHeat(c, heat, block, flownAt(heat, local), frame.stroke.object * 0.9, world.route, warm);
}
