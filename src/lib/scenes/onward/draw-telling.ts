import { n2, pointAlong, type Point } from '../../marks/path';
import { circle, group, labels, line, mark, path, route, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { kindPath, type KindPath } from './kind-marks';
import type { Layout } from './layout';
import { tied, told } from './motion';
import { KINDS, type Kind } from './telling';

/** Everything the story told, on its line: the marks run in along it and stop where they were told; what was computed is tied to what it was computed from. */
export function drawTelling({ thread }: Layout, { local, world, frame: { stroke } }: View): Picture {
	const run = told(local);
	const bound = tied(local);
	// length by which everything is still short of its place
	const short = (1 - run) * thread.length;
	/** where something is that belongs `along`; null while it has not left the station */
	const placed = ({ along, at }: { readonly along: number; readonly at: Point }): Point | null =>
		short <= 0 ? at : along <= short ? null : pointAlong(thread.line, (along - short) / thread.length);
	const places = thread.beads.map(placed);
	const drawKind = (kind: Kind, { solid, line: d }: KindPath) => {
		const colour = kind === 'd' ? world.route : world.ink;
		return [path(solid, { fill: colour }), line(d, colour, n2(stroke.object), { 'stroke-linecap': 'round' })];
	};
	return [
		route(thread.line, world.route, stroke.route, { to: run }),
		group(
			{ opacity: n2(bound), fill: 'none', stroke: world.route, 'stroke-opacity': 0.8, 'stroke-width': n2(stroke.detail * 1.2) },
			path(thread.ties.join(''))
		),
		mark('path', { d: places.map((at) => at && kindPath('r', at, thread.r * 1.22).solid).join(''), fill: world.ground }),
		KINDS.map(({ kind }) => {
			const marks = thread.beads.flatMap((bead, i) => (bead.kind === kind && places[i] ? kindPath(kind, places[i], thread.r) : []));
			return drawKind(kind, { solid: marks.map((m) => m.solid).join(''), line: marks.map((m) => m.line).join('') });
		}),
		thread.stops.map((stop) => {
			const at = placed(stop);
			return at && circle(n2(at.x), n2(at.y), n2(thread.r * 1.25), { fill: world.solid, stroke: world.route, 'stroke-width': n2(stroke.route) });
		}),
		labels([...thread.stops.map((stop) => stop.label), ...thread.names, ...thread.total], world, bound),
		thread.legend.map((entry) => [group({ opacity: n2(bound) }, drawKind(entry.kind, entry.mark)), labels(entry.labels, world, bound)])
	];
}
