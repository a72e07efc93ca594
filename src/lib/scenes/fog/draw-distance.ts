import { mix } from '../../marks/colour';
import { smoothstep } from '../../marks/easing';
import { n2 } from '../../marks/path';
import { circle, group, line, mark, path, rect, type Picture } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import type { View } from '../contract';
import { drawRange, rangeGradient } from './draw-range';
import { downward, downwardFrom, glow } from '../../marks/gradient';
import type { FogLayout } from './layout';
import { fogAt, layerTransform, panAt } from './motion';
import { paperOf } from './palette';
import { whileSame } from './while-same';

const DEPTHS = [0.04, 0.1, 0.2, 0.3];
const LAND = 0.36;

/** What neither position nor time changes. */
const fixed = whileSame((layout: FogLayout, world: World) => {
	const { frame, scene: { scale: k, waterTop }, peninsula: land } = layout;
	const { width: W, height: H, stroke } = frame;
	const { ink, solid } = world;
	const paper = paperOf(world);
	const inked = (share: number) => mix(paper, ink, share);
	return {
		gradients: [
			downward('fog-sky', [0, world.deep], [0.5, mix(paper, solid, 0.4)], [1, paper]),
			layout.far.map((ridge, i) => rangeGradient(`fog-r${i}`, ridge, world, ridge.bottom - 90 * k, 0.55, 0)),
			downward('fog-water', [0, paper], [0.35, solid], [1, paper]),
			downwardFrom('fog-land', land.crestTop, land.shoreBottom, [0, inked(0.32)], [0.6, inked(0.11)], [1, inked(0.05)]),
			land.rows.map((row, i) => downwardFrom(`fog-t${i}`, row.top, row.foot, [0, inked(0.26)], [0.8, inked(0.1)], [1, inked(0.06)])),
			downwardFrom('fog-sail', land.sailTop, land.sailTop + 96 * k, [0, inked(0.4)], [1, inked(0.08)]),
			glow('fog-bank', solid),
			downward('fog-veil', [0, paper, 0], [0.4, paper], [1, paper])
		],
		sky: rect(undefined, undefined, W, H, { fill: 'url(#fog-sky)' }),
		ranges: layout.far.map((ridge, i) => drawRange(`fog-r${i}`, ridge, world, frame, 1.4)),
		water: rect(-200, n2(waterTop), n2(W + 400), n2(H - waterTop + 60), { fill: 'url(#fog-water)' }),
		land: [
			path(land.land, { fill: 'url(#fog-land)', stroke: ink, 'stroke-opacity': 0.6, 'stroke-width': n2(stroke.detail * 1.3) }),
			line(land.relief, ink, n2(stroke.hair * 1.15), { 'stroke-opacity': 0.17 })
		]
	};
});

/** What only the position changes. */
const placed = whileSame(({ frame: { width, height, stroke }, scene, far, peninsula: land }: FogLayout, world: World, local: number) => {
	const { ink } = world;
	const { scale: k, sun: { x, y, r } } = scene;
	const fog = fogAt(local);
	const sunY = y - 14 * k * Math.max(0, local);
	// the city's own haze: lifts last, and leaves it sharp
	const haze = 0.74 * smoothstep(0.2, 0.85, local) * (1 - smoothstep(1.55, 1.95, local));
	const crisp = smoothstep(1.6, 2, local);
	const veil = (top: number, opacity: number) => rect(0, n2(top), width, n2(height - top), { fill: 'url(#fog-veil)', opacity: n2(opacity) });
	return {
		fog,
		sun: group(
			{ fill: 'none', stroke: ink, 'stroke-width': n2(stroke.hair * 1.4) },
			circle(n2(x), n2(sunY), n2(r), { fill: world.solid, 'stroke-opacity': 0.34 }),
			path(`M${n2(x - r * 1.5)} ${n2(sunY)}h${n2(r * 3)}M${n2(x)} ${n2(sunY - r * 1.5)}v${n2(r * 3)}`, { 'stroke-dasharray': '14 4 2 4', 'stroke-opacity': 0.26 })
		),
		veils: far.slice(0, 3).map((ridge, i) => fog > 0.01 && veil(ridge.top, fog * (0.5 - i * 0.08))),
		city: group(
			{ stroke: ink, 'stroke-width': n2(stroke.detail * (0.95 + 0.25 * crisp)), 'stroke-linejoin': 'round' },
			land.rows.map((row, i) => [
				path(row.outline, { fill: `url(#fog-t${i})`, 'stroke-opacity': n2(0.55 + 0.3 * crisp) }),
				path(row.floors, { fill: 'none', 'stroke-opacity': n2(0.2 + 0.2 * crisp), 'stroke-width': n2(stroke.hair) })
			]),
			path(land.sails, { fill: 'url(#fog-sail)', 'stroke-opacity': n2(0.75 + 0.2 * crisp) }),
			rect(n2(land.bridge.x), n2(land.bridge.y), n2(land.bridge.width), n2(land.bridge.height), {
				rx: n2(land.bridge.height / 2),
				fill: mix(paperOf(world), ink, 0.2),
				'stroke-opacity': 0.8
			})
		),
		haze: haze > 0.01 && veil(far[0]!.top - 30 * k, haze)
	};
});

/** Sky, sun, far ranges, the rivers and the city between them: everything beyond the line. */
export function drawDistance(layout: FogLayout, view: View): Picture {
	const { frame: { stroke }, scene } = layout;
	const { world, local, time } = view;
	const k = scene.scale;
	const { gradients, sky, ranges, water, land } = fixed(layout, world);
	const { fog, sun, veils, city, haze } = placed(layout, world, local);
	const at = (depth: number) => ({ transform: layerTransform(depth, scene, view) });
	const drift = (phase: number) => (time === 0 ? 0 : Math.sin((time / 20) * Math.PI + phase));
	return [
		gradients,
		sky,
		sun,
		ranges.map((range, i) => [group(at(DEPTHS[i]!), range), veils[i]]),
		group(
			at(LAND),
			water,
			group(
				{ fill: 'none', stroke: world.ink, 'stroke-width': n2(stroke.hair * 1.2) },
				layout.river.map((d, i) =>
					path(d, {
						'stroke-opacity': n2(0.13 + 0.045 * i),
						transform: time ? `translate(${n2((2 + 5 * i) * k * Math.sin(time / (5 - i) + i))} 0)` : undefined
					})
				)
			),
			land,
			city
		),
		scene.fogs.map(({ x, y, rx, ry, opacity, phase }, i) =>
			mark('ellipse', {
				cx: n2(x + 40 * k * (drift(phase) - panAt(local) * (0.4 + 0.3 * i))),
				cy: n2(y),
				rx: n2(rx),
				ry: n2(ry),
				fill: 'url(#fog-bank)',
				opacity: n2(Math.min(1, opacity * (0.55 + 0.6 * fog)))
			})
		),
		haze
	];
}
