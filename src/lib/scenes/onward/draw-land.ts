import { mix } from '../../marks/colour';
import { clamp } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { n2 } from '../../marks/path';
import { group, labels, line, mark, path, rect, type Picture } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import type { View } from '../contract';
import type { FogBank } from './dawn';
import { DOWN, gradient } from '../../marks/gradient';
import type { Layout } from './layout';
import { built, fogged, pierGrown, reached, risen } from './motion';
import { pierPath, type Viaduct } from './viaduct';

/** The light of the sky and the sun, beside the world's colours. */
const LIGHT = { zenith: '#C6D2D8', disc: '#FFF3DD', glow: ['#FFD9A8', '#FFDDB4', '#FFE3C2'] } as const;

const inUnits = { gradientUnits: 'userSpaceOnUse' } as const;
const paperOf = (world: World): string => mix(world.ground, world.solid, 0.25);

const bankOf = ({ x, y, rx, ry }: FogBank, opacity?: string) => mark('ellipse', { cx: n2(x), cy: n2(y), rx: n2(rx), ry: n2(ry), fill: 'url(#onward-bank)', opacity });

/** What the position does not change: gradients, ranges with what grows on them, and the fog under the words. */
const fixedOf = oncePer((layout: Layout) =>
	oncePer((world: World) => {
		const { land, frame: { width, height, format, stroke } } = layout;
		const { ground, solid, ink } = world;
		const phone = format === 'phone';
		const paper = paperOf(world);
		// the light of the morning: the world's own accent, thinned
		const light = mix(solid, world.accent, 0.34);
		const layers = [...land.far, ...land.under, land.near];
		return {
			paper,
			sky: gradient('linear', { id: 'onward-sky', ...DOWN }, [0, mix(world.deep, LIGHT.zenith, 0.55)], [0.42, mix(paper, light, 0.3)], [0.62, paper], [1, ground]),
			gradients: [
				layers.map(({ top, foot, tone }, i) =>
					gradient(
						'linear',
						{ id: `onward-g${i}`, ...inUnits, x1: 0, y1: n2(top), x2: 0, y2: n2(Math.min(foot, top + (i < 2 ? 130 : 190) * land.scale)) },
						[0, mix(paper, ink, tone)],
						[0.5, mix(paper, ink, tone * 0.4)],
						[1, paper]
					)
				),
				gradient('radial', { id: 'onward-bank' }, [0, solid], [0.55, solid, 0.72], [1, solid, 0]),
				gradient('linear', { id: 'onward-foot', ...DOWN }, [0, ground, 0], [1, ground])
			],
			air: rect(undefined, undefined, width, n2(phone ? land.floor : height), { fill: 'url(#onward-sky)' }),
			layers: layers.map(({ fill, contours, crest, tone }, i) => [
				path(fill, { fill: `url(#onward-g${i})` }),
				line(contours, ink, n2(stroke.hair), { 'stroke-opacity': n2(Math.min(0.26, 0.09 + tone * 0.22)) }),
				line(crest, ink, n2(stroke.detail * (0.9 + 0.5 * tone)), { 'stroke-opacity': n2(Math.min(0.9, 0.25 + tone * 0.9)) }),
				line(land.trees[i - 4], ink, n2(stroke.detail * (i === 5 ? 1.1 : 0.75)), {
					'stroke-opacity': n2(0.4 + tone * 0.45),
					'stroke-linecap': 'round',
					'stroke-linejoin': 'round'
				})
			]),
			front: [
				phone && rect(0, n2(land.floor - 64), width, 66, { fill: 'url(#onward-foot)' }),
				phone && rect(0, n2(land.floor), width, n2(Math.max(0, height - land.floor)), { fill: ground }),
				land.calm && bankOf(land.calm)
			]
		};
	})
);

/** Piers of each reach: those in ink, and the red ones. */
const piersOf = oncePer(({ piers }: Viaduct) => [0, 1, 2].map((reach) => [false, true].map((red) => piers.filter((p) => p.reach === reach && p.red === red))));

/** Sky, sun, ranges, fog, and the viaduct standing on them: each reach behind the range before it. `gone` 0…1 is how far the land has gone. */
export function drawLand(layout: Layout, { local, world, frame: { format, stroke } }: View, gone: number): Picture {
	const { land, viaduct } = layout;
	const { sun, scale: k } = land;
	const { paper, sky, gradients, air, layers, front } = fixedOf(layout)(world);
	const fog = fogged(local);
	const up = risen(local);
	const at = { cx: n2(sun.x), cy: n2(sun.y + sun.r * (0.9 - 1.5 * up)) };
	const glow = { ...at, r: n2(sun.r * 6.4) };
	const cap = 8 * k * (format === 'phone' ? 1.1 : 1);
	const counted = clamp(built(local) * 3 - 2);
	const drawPiers = (reach: number) => {
		const weight = viaduct.weight[reach]!;
		const [plain, red] = piersOf(viaduct)[reach]!.map((piers) => piers.map((p) => pierPath(p, cap * weight, pierGrown(local, land.share(p.x)))).join(''));
		return group(
			{ fill: 'none', 'stroke-linecap': 'butt' },
			mark('path', { d: plain, stroke: world.ink, 'stroke-opacity': n2(0.72 - 0.16 * reach), 'stroke-width': n2(stroke.detail * 1.5 * weight) }),
			mark('path', { d: red, stroke: world.route, 'stroke-opacity': n2(1 - 0.12 * reach), 'stroke-width': n2(stroke.route * 0.72 * weight) })
		);
	};
	return [
		sky,
		gradient('radial', { id: 'onward-glow', ...inUnits, ...glow }, [0, LIGHT.glow[0], 0.95], [0.3, LIGHT.glow[1], 0.55], [1, LIGHT.glow[2], 0]),
		gradients,
		group(
			{ opacity: gone > 0 ? n2(1 - gone) : undefined },
			air,
			mark('circle', { ...glow, fill: 'url(#onward-glow)', opacity: n2(0.35 + 0.65 * up) }),
			mark('circle', { ...at, r: n2(sun.r), fill: mix(world.solid, LIGHT.disc, 0.6), stroke: world.accent, 'stroke-opacity': 0.55, 'stroke-width': n2(stroke.hair) }),
			layers.map((layer, i) => {
				const reach = 4 - i;
				return [
					// the land sinks, the near part fastest
					group({ transform: gone > 0 ? `translate(0 ${n2(gone * (0.25 + 0.15 * i) * 170 * k)})` : undefined }, layer, reach >= 0 && reach < 3 && drawPiers(reach)),
					land.banks[i - 2]?.map((bank) => bankOf({ ...bank, ry: bank.ry * (0.6 + 0.7 * fog) }, n2(bank.opacity * (0.45 + 0.55 * fog))))
				];
			}),
			front,
			[layout.count, layout.countRed, layout.who].map((list) => labels(list, world, counted, paper)),
			viaduct.stations.map(({ label, x }) => labels([label], world, reached(local, land.share(x)), paper))
		)
	];
}
