import { span } from '../../marks/easing';
import { labelAt } from '../../marks/label-at';
import { pathOf, type Point } from '../../marks/path';
import { circle, group, label, line, ROUND, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { bondState, joined } from './chain';
import type { Feats } from './feats';

/** The nylon chain: each unit that arrives bonds to the last and lets one water molecule go, which stays above its bond to be counted. */
export function drawChain({ chain, letter: size, atom }: Feats, { local, world, frame: { stroke } }: View): Picture {
	const { units, bonds } = chain;
	const { ink, ground } = world;
	const first = { shift: 0, shown: span(0.76, 0.79, local), bond: 1 };
	const ways = bonds.map((_, i) => joined(chain, i, local));
	let last = first;
	const states = bonds.map((_, i) => (last = bondState(chain, i, ways[i]!, ways[i - 1] ?? first.shown, last.shift, atom)));
	const name = (x: number, y: number, text: string) => label(labelAt(x, y, text, size, { voice: 'figure', anchor: 'middle' }), { fill: ink, halo: ground });
	const bonded = (d: string, opacity: number) => line(d, world.route, stroke.route * 0.85, { ...ROUND, opacity });
	const stick = (a: Point, b: Point, opacity: number) => line(pathOf([a, b]), ink, stroke.object, { opacity });
	return [
		units.map(({ path, doubles, letters }, i) => {
			const { shift, shown, bond } = states[i - 1] ?? first;
			return (
				shown > 0 &&
				group(
					{ opacity: shown, transform: `translate(${(-shift).toFixed(2)} 0)` },
					line(doubles, ink, stroke.detail),
					line(path, ink, stroke.object, ROUND),
					bonded(path, bond),
					letters.map(({ x, y, text }) => name(x, y, text))
				)
			);
		}),
		bonds.map(({ a, b, acidArrives }, i) => {
			const { bond, shift, shown, oxygen, hydrogens } = states[i]!;
			const standing = (states[i - 1] ?? first).shown;
			// the last bond stays open
			const arriving = i < units.length - 1 ? shown : 0;
			const [acid, amine] = acidArrives ? [arriving, standing] : [standing, arriving];
			const end = { x: b.x - shift, y: b.y };
			// the letters on the N stand over the bond's end
			const n = acidArrives ? a : end;
			return [
				bond > 0 && [bonded(pathOf([a, end]), bond), name(n.x, n.y + size * 0.36, 'NH')],
				standing > 0 && [
					stick(hydrogens[0], oxygen, acid),
					stick(hydrogens[1], oxygen, span(0.75, 1, ways[i]!)),
					circle(oxygen.x, oxygen.y, atom, { fill: ink, opacity: acid }),
					hydrogens.map(({ x, y }, k) => circle(x, y, atom * 0.58, { fill: ground, stroke: ink, 'stroke-width': stroke.object * 0.8, opacity: k ? amine : acid }))
				]
			];
		})
	];
}
