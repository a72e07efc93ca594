/** The scene's canvas. */
import { lerp } from '../../marks/easing';
import type { View } from '../contract';
import { tipAt } from './balance';
import { paintFelt } from './felt';
import { flownAt, paintHeat } from './heat';
import type { FibreLayout } from './layout';
import { paletteOf } from './palette';
import type { FibreParams } from './params.svelte';
import { covers, cut, feltShown, fiveShown, gathered, zoomShown } from './phases';
import { decadesAt } from './scale';
import { curveOf, takenArea } from './sound';
import { paintZoom } from './zoom-paint';

/** How far above its rest the block still hangs (units, positive is down), since the beam has not tipped over yet. */
export const hang = ({ five }: FibreLayout, local: number): number =>
	five.arm * (Math.sin(five.tilt) - Math.sin(five.tilt * tipAt(Math.min(local, 1.62))));

export function paintFibre(c: CanvasRenderingContext2D, layout: FibreLayout, view: View, params: FibreParams): void {
	const { local, world, frame } = view;
	const { five, sound, origin: corner } = layout;
	const { web, felt, heat } = layout.fibres.value();
	const zoom = zoomShown(local);
	if (zoom > 0) {
		const t = gathered(local);
		paintZoom(c, frame, layout.zoom, web, decadesAt(local), world, zoom, t > 0 ? { box: { ...five.block, y: five.block.y + hang(layout, local) }, share: t } : null);
	}
	if (covers(local)) {
		c.save();
		c.globalCompositeOperation = 'destination-over';
		c.fillStyle = world.ground;
		c.fillRect(0, 0, frame.width, frame.height);
		c.restore();
	}
	const shown = feltShown(local);
	if (shown <= 0) return;
	const down = hang(layout, local);
	const t = cut(local);
	const target = t > 0 ? takenArea(sound.chart, curveOf(sound.chart, params.thickness)) : null;
	const outline = layout.block.map((p, i) => {
		const q = target?.[i] ?? p;
		return { x: lerp(p.x, q.x, t), y: lerp(p.y + down, q.y, t) };
	});
	const origin = { x: lerp(corner.five.x, corner.sound.x, t), y: lerp(corner.five.y + down, corner.sound.y, t) };
	paintFelt(c, felt, outline, origin, paletteOf(world), shown);
	const warm = fiveShown(local);
	if (warm > 0) paintHeat(c, heat, { ...five.block, y: five.block.y + down }, flownAt(heat, local), frame.stroke.object * 0.9, world.route, warm);
}
