/** The grid of bays on canvas: bays with eyes and parts when near, pairs of lights when far, in the end only lights. */
import { smoothstep } from '../../marks/easing';
import { channels, hexOf, mix } from '../../marks/colour';
import { hash } from '../../marks/hash';
import { BAY_RATIO, paintNightGrid } from '../../marks/night-grid';
import type { World } from '../../marks/worlds';
import type { View } from '../contract';
import { paintBay, type BayPen } from './bay-drawing';
import { farLights, farness, gridAt, nearness, openAt, WAY } from './fields-layout';
import type { RiseLayout } from './layout';

export function paint(context: CanvasRenderingContext2D, layout: RiseLayout, view: View): void {
	const { local, world, frame } = view;
	const { fields } = layout;
	const { hall } = layout.family;
	const { night } = fields;
	if (local <= WAY.from) return;
	if (local >= WAY.night) {
		paintNightGrid(context, frame, night);
		return;
	}
	context.save();
	const dusk = smoothstep(2.2, WAY.night - 0.01, local);
	if (dusk > 0) {
		context.globalAlpha = dusk;
		context.fillStyle = night.ground;
		context.fillRect(0, 0, frame.width, frame.height);
	}
	const grid = gridAt(fields, hall, local);
	const eye = mixed(world, night.light, smoothstep(2.25, WAY.night - 0.02, local));
	const small = farness(local);
	const pen: BayPen = { context, world, stroke: frame.stroke, eye, parts: smoothstep(0.66, 0.9, nearness(local)), detail: smoothstep(0.42, 0.62, nearness(local)) };
	const arrive = smoothstep(WAY.from + 0.02, WAY.from + 0.2, local);
	// the hall's own drawing gives way to its bay's only when its circles have become the eyes
	const inHall = smoothstep(WAY.from + 0.12, WAY.from + 0.22, local);
	const others = smoothstep(WAY.off, WAY.off + 0.16, local);
	const opened = smoothstep(WAY.off, 2.45, local);
	night.bays.forEach(({ column, row }, i) => {
		const x = grid.x + column * BAY_RATIO * grid.scale;
		const y = grid.y - row * grid.scale;
		const width = BAY_RATIO * grid.scale;
		if (x > frame.width || x + width < 0 || y < -grid.scale * 0.2 || y - grid.scale > frame.height) return;
		const home = column >= night.home.column && column < night.home.column + night.home.columns && row >= night.home.row && row < night.home.row + night.home.rows;
		const beside = smoothstep(fields.left - fields.fade, fields.left, x + width * 0.2);
		const edge = (fields.column ? Math.max(beside, opened) : beside) * (1 - smoothstep(fields.floor - fields.fade, fields.floor, y - grid.scale * 0.4)) * smoothstep(fields.ceiling - fields.fade, fields.ceiling, y - grid.scale * 0.7);
		const hallBay = column === fields.bay.column && row === fields.bay.row;
		const alpha = edge * (hallBay ? inHall : home ? arrive : others);
		if (alpha < 0.01) return;
		const open = openAt(fields, column, row, local);
		if (small < 1) {
			const row3 = (((night.home.row + 2 - row) % 3) + 3) % 3;
			paintBay(pen, { x, y, height: grid.scale, open, alpha: alpha * (1 - small), field: row3, kind: column % 3, roof: home && row === night.home.row + 2 ? 1 - smoothstep(WAY.off, WAY.off + 0.2, local) : 0, turn: hash(31, column * 7 + row) * 0.9 - 0.45 });
		}
		if (small > 0) {
			context.fillStyle = eye;
			for (const light of farLights(fields, hall, i, local)) {
				context.globalAlpha = alpha * light.brightness;
				context.beginPath();
				context.arc(light.x, light.y, light.radius, 0, 2 * Math.PI);
				context.fill();
			}
		}
	});
	context.restore();
}

/** The light of the eyes on its way from what a machine sees to what a city shows. */
function mixed(world: World, light: string, t: number): string {
	return t <= 0 ? world.accent : t >= 1 ? light : hexOf(channels(mix(world.accent, light, t)));
}
