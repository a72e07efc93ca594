/** The grid of bays on canvas: bays with eyes and parts when near, pairs of lights when far, in the end only lights. */
import { mix } from '../../marks/colour';
import { smoothstep } from '../../marks/easing';
import { hash } from '../../marks/hash';
import { BAY_RATIO, inside, paintNightGrid } from '../../marks/night-grid';
import type { View } from '../contract';
import { paintBay, type BayPen } from './bay-drawing';
import { bayIn, farLights, farness, gridAt, nearness, openAt, WAY } from './fields-layout';
import type { RiseLayout } from './layout';
import { TAU } from '../../marks/around';

export function paint(context: CanvasRenderingContext2D, { fields, family }: RiseLayout, { local, world, frame }: View): void {
	const { night, bay: hallBay, fade } = fields;
	if (local <= WAY.from) return;
	if (local >= WAY.night) return paintNightGrid(context, frame, night);
	context.save();
	context.globalAlpha = smoothstep(2.2, WAY.night - 0.01, local);
	context.fillStyle = night.ground;
	context.fillRect(0, 0, frame.width, frame.height);
	const grid = gridAt(fields, family.hall, local);
	const height = grid.scale;
	const width = BAY_RATIO * height;
	const eye = mix(world.accent, night.light, smoothstep(2.25, WAY.night - 0.02, local));
	const small = farness(local);
	const near = nearness(local);
	const pen: BayPen = { context, world, stroke: frame.stroke, eye, parts: smoothstep(0.66, 0.9, near), detail: smoothstep(0.42, 0.62, near) };
	const arrive = smoothstep(WAY.from + 0.02, WAY.from + 0.2, local);
	// the hall's own drawing gives way to its bay's only when its circles have become the eyes
	const inHall = smoothstep(WAY.from + 0.12, WAY.from + 0.22, local);
	const others = smoothstep(WAY.off, WAY.off + 0.16, local);
	const opened = fields.column ? smoothstep(WAY.off, 2.45, local) : 0;
	const roof = 1 - smoothstep(WAY.off, WAY.off + 0.2, local);
	/** 0…1 over the soft edge before a line beyond which the grid stands or fades */
	const past = (edge: number, at: number): number => smoothstep(edge - fade, edge, at);
	night.bays.forEach((bay, i) => {
		const { column, row } = bay;
		const at = bayIn(grid, bay);
		if (at.x > frame.width || at.x + width < 0 || at.y < -height * 0.2 || at.y - height > frame.height) return;
		const home = inside(night.home, column, row);
		const upper = row === hallBay.row;
		const alpha =
			Math.max(opened, past(fields.left, at.x + width * 0.2)) *
			(1 - past(fields.floor, at.y - height * 0.4)) *
			past(fields.ceiling, at.y - height * 0.7) *
			(upper && column === hallBay.column ? inHall : home ? arrive : others);
		if (alpha < 0.01) return;
		if (small < 1) {
			paintBay(pen, at, {
				open: openAt(fields, bay, local),
				alpha: alpha * (1 - small),
				// fields from the upper row of the first factory down, and the same again above and below
				field: (((hallBay.row - row) % 3) + 3) % 3,
				kind: column % 3,
				roof: home && upper ? roof : 0,
				turn: hash(31, column * 7 + row) * 0.9 - 0.45
			});
		}
		if (small > 0) {
			context.fillStyle = eye;
			for (const { x, y, radius, brightness } of farLights(fields, grid, i, local)) {
				context.globalAlpha = alpha * brightness;
				context.beginPath();
				context.arc(x, y, radius, 0, TAU);
				context.fill();
			}
		}
	});
	context.restore();
}
