/** The second beat as lines: the balance, and on the felt that hangs from it heat, sound, water and acid. */
import { lerp, smoothstep, span } from '../../marks/easing';
import type { LabelSpec } from '../../marks/label-spec';
import { pathOf } from '../../marks/path';
import type { View } from '../contract';
import { beamEnds, tipAt } from './balance';
import { anglePath, beadAt, capPath } from './drops';
import type { FivePlan } from './five';
import { INCIDENCE, ionAt } from './ions';
import { disc, poly, type Stroke } from './strokes';
import { envelope, wavePoints } from './wave';

type Shown = Pick<View, 'local' | 'frame' | 'world'>;

/** Beam, cords, glass cube; `down` is how far above its rest the felt hangs (units down). Returns the cube's way down as well. */
export function balanceStrokes(five: FivePlan, { local, frame, world }: Shown, down: number): { strokes: Stroke[]; cubeDown: number } {
	const { block, pivot, arm, tilt, cube: a } = five;
	const { object, detail, route } = frame.stroke;
	const [left, right] = beamEnds(pivot, arm, tilt * tipAt(Math.min(local, 1.62)));
	const foot = right.y + five.cord;
	const clip = object * 4;
	const [x1, x2] = [block.x + clip, block.x + block.width - clip];
	const bar = five.spreader + down;
	const top = block.y + down;
	const k = a * 0.3;
	const x = right.x - a * 0.62;
	const edge = { line: world.ink, width: object * 0.8 };
	const strokes: Stroke[] = [
		{
			d: poly([left.x, left.y, x1, bar, x1, top]) + poly([left.x, left.y, x2, bar, x2, top]) + poly([x1, bar, x2, bar]) + poly([right.x - a * 0.8, foot, right.x, right.y, right.x + a * 0.8, foot]),
			line: world.ink,
			width: detail
		},
		{ d: [x1, x2].map((at) => poly([at - clip * 0.6, top - clip, at + clip * 0.6, top - clip, at + clip * 0.6, top + clip, at - clip * 0.6, top + clip], true)).join(''), fill: world.ink },
		{ d: poly([right.x - a, foot, right.x + a, foot]), line: world.ink, width: object },
		{ d: poly([x, foot, x, foot - a, x + a, foot - a, x + a, foot], true), fill: world.accent, fillOpacity: 0.32, ...edge },
		{ d: poly([x, foot - a, x + k, foot - a - k, x + a + k, foot - a - k, x + a, foot - a], true), fill: world.solid, ...edge },
		{ d: poly([x + a, foot, x + a, foot - a, x + a + k, foot - a - k, x + a + k, foot - k], true), fill: world.accent, fillOpacity: 0.62, ...edge },
		{ d: poly([x + a * 0.13, foot - a * 0.85, x + a * 0.13, foot - a * 0.2]), line: world.solid, width: object },
		{ d: poly([left.x, left.y, right.x, right.y]), line: world.route, width: route, round: true },
		{ d: disc(left.x, left.y, route * 1.2) + disc(right.x, right.y, route * 1.2) + disc(pivot.x, pivot.y, route * 1.9), fill: world.ground, line: world.route, width: route * 0.75 }
	];
	return { strokes, cubeDown: right.y - (pivot.y + arm * Math.sin(tilt)) };
}

/** What comes at the felt, where it hangs at rest. */
export function processStrokes(five: FivePlan, { local, frame, world }: Shown): Stroke[] {
	const { block, wave, arrowFrom: from } = five;
	const { object, detail, hair } = frame.stroke;
	const small = frame.type.small;
	const heat = smoothstep(0.72, 0.86, local);
	const end = lerp(from, five.arrowTo, heat);
	const ink = { line: world.ink, width: detail };
	const crests = pathOf(wavePoints(wave, lerp(wave.from, wave.to, span(0.72, 0.97, local)), (local - 0.7) * 3.2));
	const ray = (y: number) => {
		const points: number[] = [];
		for (let x = from; x < end - 6; x += 3) points.push(x, y + small * 0.2 * Math.sin(x * 0.42 - local * 24));
		return poly(points);
	};
	const heights = five.arrows.map((y) => block.y + y);
	const strokes: Stroke[] = [
		{ d: poly([block.x, block.y, block.x + block.width, block.y, block.x + block.width, block.y + block.height, block.x, block.y + block.height], true), line: world.ink, width: hair, opacity: 0.55 },
		{ d: heights.map(ray).join(''), line: world.route, width: object * 0.9, opacity: heat },
		{ d: heights.map((y) => poly([end, y, end - small * 0.6, y - small * 0.3, end - small * 0.6, y + small * 0.3], true)).join(''), fill: world.route, opacity: heat },
		{ d: envelope(wave).map((side) => pathOf(side)).join(''), dash: [detail * 2, detail * 5], ...ink },
		{ d: crests, line: world.ground, width: object * 4.4, opacity: 0.85 },
		{ d: crests, line: world.ink, width: object * 1.6 }
	];
	for (const bead of five.beads) {
		const { opacity, cap, y, second, angle } = beadAt(bead, local);
		const { x } = bead.foot;
		const r = cap.radius * 0.66;
		const centre = y - cap.centre;
		const sheen = [-2.79, -2.45, -2.1, -1.87].flatMap((turn) => [x + r * Math.cos(turn), centre + r * Math.sin(turn)]);
		strokes.push({ d: capPath(cap, x, y), fill: world.solid, fillOpacity: 0.9, line: world.ink, width: object, opacity }, { d: poly(sheen), line: world.accent, width: detail, opacity });
		if (second && second.radius > 0.2) strokes.push({ d: disc(second.x, second.y, second.radius), fill: world.solid, line: world.ink, width: object });
		// the angle is shown at the drop that has room for it
		if (bead === five.beads[0] && frame.format !== 'phone') {
			const shown = smoothstep(0.94, 0.99, local) * (1 - smoothstep(1.1, 1.2, local));
			const { tangent, arc } = anglePath({ cap, y, angle }, bead.foot, cap.radius * 1.9, cap.radius * 0.55);
			strokes.push({ d: tangent, dash: [4, 3], opacity: shown, ...ink }, { d: arc, line: world.ink, width: object, opacity: shown });
		}
	}
	for (const ion of five.ions) {
		const { at, flown, opacity } = ionAt(ion, five.flight, five.ion, local);
		const { x } = ion.hit;
		const y = ion.hit.y + five.ion;
		const reach = five.flight * 0.8;
		strokes.push(
			{ d: poly([x - Math.sin(INCIDENCE) * reach, y + Math.cos(INCIDENCE) * reach, x, y]) + disc(x, y, five.ion), line: world.muted, width: detail, dash: [3, 3.5], opacity },
			{ d: flown > 0 ? poly([x, y, at.x, at.y]) : '', opacity, ...ink },
			{ d: disc(at.x, at.y, five.ion), fill: world.solid, line: world.ink, width: object, opacity }
		);
	}
	return strokes;
}

/** Symbols and charges on the ions, with their opacities. */
export function ionLabels(five: FivePlan, local: number): { label: LabelSpec; opacity: number }[] {
	return five.ions.flatMap((ion) => {
		const { at, opacity } = ionAt(ion, five.flight, five.ion, local);
		const r = five.ion;
		const wide = ion.symbol.length > 1;
		const of = (text: string, dx: number, dy: number, size: number) => ({ label: { x: at.x + r * dx, y: at.y + r * dy, text, size: r * size, voice: 'figure', anchor: 'middle' } as const, opacity });
		return [of(ion.symbol, -0.12, 0.42, 1.2), of(ion.charge, wide ? 0.6 : 0.42, -0.08, 0.9)];
	});
}
