/** The outer circuit: the route line as a wire from the magnesium through the lamp to the host. */
import { last } from '../../marks/last';
import { leadIn } from '../../marks/lead';
import { lengthOf, pointAlong, roundCorners, type Point } from '../../marks/path';
import { electronPlace, electronRange } from '../../models/cell/electrons';
import type { Section } from '../../models/cell/section';
import type { Frame } from '../frame';
import type { Arrangement } from './arrange';
import { filament } from './lamp';

export interface Circuit {
	/** from the station to the negative terminal */
	readonly lead: readonly Point[];
	/** from the negative collector through the lamp to the positive collector */
	readonly wire: readonly Point[];
	/** the electrons' way along the wire: as the wire, but straight over the filament's turns */
	readonly track: readonly Point[];
	/** the wire between the two terminals: what stays when the cell is taken away */
	readonly loop: readonly Point[];
	/** share of the wire's length from either end to its terminal */
	readonly stub: number;
	readonly negative: Point;
	readonly positive: Point;
	readonly lampX: number;
	readonly lampWidth: number;
	/** height of the wire's upper run */
	readonly wireY: number;
	/** x of the two current collectors' axes, and the height of their upper ends */
	readonly collectors: readonly [number, number];
	readonly collectorTop: number;
}

export function buildCircuit(frame: Frame, section: Section, a: Arrangement): Circuit {
	const half = a.wall / 2;
	const left = section.a - half;
	const right = section.d + half;
	const top = section.top - a.wall;
	const lampX = (left + right) / 2;
	const legs = (from: Point, to: Point, side: number): Point[] =>
		roundCorners([from, { x: from.x, y: a.wireY }, { x: lampX + side * a.lampRadius * 0.34, y: a.wireY }, to], 18);
	const inLamp = filament(lampX, a.wireY, a.lampRadius);
	const up = (y: number) => legs({ x: left, y }, inLamp[1]!, -1).slice(0, -2);
	const down = (y: number) => legs({ x: right, y }, last(inLamp, 1), 1).slice(0, -2).reverse();
	const through = (y: number): Point[] => [...up(y), ...inLamp, ...down(y)];
	const negative = { x: left, y: a.terminalY };
	const wire = through(top);
	return {
		lead: roundCorners(leadIn(frame, negative), 18),
		wire,
		stub: (top - a.terminalY) / lengthOf(wire),
		track: [...up(top), inLamp[0]!, inLamp[1]!, last(inLamp, 1), last(inLamp), ...down(top)],
		loop: through(a.terminalY),
		negative,
		positive: { x: right, y: a.terminalY },
		lampX,
		lampWidth: a.lampRadius * 0.9,
		wireY: a.wireY,
		collectors: [left, right],
		collectorTop: top
	};
}

export interface Bead extends Point {
	/** 0…1: grows out of its atom, vanishes into the host */
	readonly size: number;
	/** on the wire: a point a little ahead, with the way on from there (radians), while the cell discharges */
	readonly ahead: (Point & { readonly angle: number }) | null;
}

/** Every electron on its way at charge `q`; directions are marked `lead` units ahead, but not inside the lamp. */
export function beads(section: Section, circuit: Circuit, q: number, lead: number): Bead[] {
	const { size } = section;
	const [from, to] = electronRange(size, q);
	const [left, right] = circuit.collectors;
	const ahead = lead / lengthOf(circuit.track);
	const out: Bead[] = [];
	for (let j = from; j <= to; j++) {
		const place = electronPlace(size, j, q);
		if (!place) continue;
		const pair = Math.floor(j / 2);
		const side = j - 2 * pair === 0 ? -1 : 1;
		const shift = section.atomRadius * 0.35 * side;
		if (place.leg === 'wire') {
			const { x, y } = pointAlong(circuit.track, place.share);
			const mark = place.share + ahead < 1 ? pointAlong(circuit.track, place.share + ahead) : null;
			const inLamp = mark && Math.abs(mark.x - circuit.lampX) < circuit.lampWidth / 2;
			// inside the bulb electrons are drawn smaller, so that the filament is seen
			const deep = Math.min(1, Math.max(0, (circuit.wireY - y) / (circuit.lampWidth * 0.5)));
			const size = Math.abs(x - circuit.lampX) < circuit.lampWidth / 2 ? 1 - 0.45 * deep : 1;
			out.push({ x, y, size, ahead: inLamp ? null : mark });
		} else if (place.leg === 'metal') {
			const home = pair < 0 ? { x: left, y: section.top } : section.paths[pair + size.salt]!.from;
			const way = [home, { x: left, y: home.y + shift }, { x: left, y: circuit.collectorTop }];
			out.push({ ...pointAlong(way, place.share), size: Math.min(1, 0.3 + place.share * 3), ahead: null });
		} else {
			const slot = section.paths[pair + size.pairs]?.slot ?? { x: right, y: section.bottom };
			const way = [{ x: right, y: circuit.collectorTop }, { x: right, y: slot.y }, slot];
			out.push({ ...pointAlong(way, place.share), size: Math.max(0, Math.min(1, (1 - place.share) * 4)), ahead: null });
		}
	}
	return out;
}
