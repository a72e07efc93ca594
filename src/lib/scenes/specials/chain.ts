/** The nylon chain on the page: where its atoms are, and how far each unit has come at a position. */
import { easeInOut, span } from '../../marks/easing';
import { last } from '../../marks/last';
import { kindOf, spine, type Kind } from '../../models/nylon';
import { between, n2, pathOf, type Point } from '../../marks/path';
import { xy } from '../../marks/shapes';

export interface Unit {
	readonly kind: Kind;
	/** its own stretch of the spine, without the bond to the unit before */
	readonly path: string;
	/** double bonds to O */
	readonly doubles: string;
	/** letters on its atoms, baselines */
	readonly letters: readonly { readonly x: number; readonly y: number; readonly text: 'NH' | 'O' }[];
	readonly from: number;
	readonly to: number;
}

/** The bond between unit `index` and the one before. Positions of the joined chain. */
export interface Bond {
	readonly a: Point;
	readonly b: Point;
	/** whether the acid's end belongs to the arriving unit */
	readonly acidArrives: boolean;
	/** where its water comes to rest */
	readonly water: Point;
}

export interface Chain {
	readonly units: readonly Unit[];
	/** bonds[i] joins units i and i + 1; the last one stays open, for a unit that is not drawn */
	readonly bonds: readonly Bond[];
	/** how many units hang together when the beat rests */
	readonly resting: number;
	/** how far off a loose unit stands */
	readonly gap: number;
	readonly pitch: number;
	readonly start: Point;
	readonly reach: number;
}

/** A chain of `count` units that grows to the left from (x, axis), one atom per `pitch`. */
export function chain(count: number, resting: number, x: number, axis: number, pitch: number, letter: number, waterY: number): Chain {
	const reach = pitch * 0.52;
	const atoms = spine(count + 1).map((a) => ({ ...a, x: x - a.step * pitch, y: axis + a.side * reach }));
	const off = reach * 0.6 + letter * 0.95;
	const of = Array.from({ length: count + 1 }, (_, i) => atoms.filter((a) => a.unit === i));
	const units = of.slice(0, count).map((mine, i): Unit => {
		let doubles = '';
		const letters: Unit['letters'][number][] = [];
		for (const { x, y, side, carbonyl, element } of mine) {
			if (carbonyl) {
				for (const d of [-1.6, 1.6]) doubles += `M${xy(x + d, y + side * 2)}V${n2(y + side * (off - letter * 0.5))}`;
				letters.push({ x, y: y + side * off + letter * 0.36, text: 'O' });
			}
			if (element === 'N') letters.push({ x, y: y + letter * 0.36, text: 'NH' });
		}
		return { kind: kindOf(i), path: pathOf(mine), doubles, letters, from: mine[0]!.x, to: last(mine).x };
	});
	const bonds = units.map((_, i): Bond => {
		const a = last(of[i]!);
		const b = of[i + 1]![0]!;
		return { a, b, acidArrives: kindOf(i + 1) === 'acid', water: { x: (a.x + b.x) / 2, y: waterY } };
	});
	return { units, bonds, resting, gap: pitch * 1.8, pitch, reach, start: atoms[0]! };
}

/**
 * How far bond `i` has come at a local position, 0 loose … 1 joined: the first ones one after another while the
 * beat arrives (0.79…0.99), the rest while it is read (1.03…1.58).
 */
export function joined({ units, resting }: Chain, i: number, local: number): number {
	const early = resting - 1;
	const late = units.length - 1 - early;
	if (i >= early + late) return 0;
	const each = i < early ? 0.2 / early : 0.55 / late;
	const from = i < early ? 0.79 + i * each : 1.03 + (i - early) * each;
	return span(from, from + each, local);
}

export interface BondState {
	/** how far off the arriving unit is, to the left */
	readonly shift: number;
	/** strength of the new bond's line */
	readonly bond: number;
	/** the O, its own H and the amine's H, on their way from the two ends to being water */
	readonly oxygen: Point;
	readonly hydrogens: readonly [Point, Point];
	/** whether the arriving unit is there at all */
	readonly shown: number;
}

/** half of water's angle, 104.5°: its two H hang on either side of the axis */
const HALF_ANGLE = (Math.PI / 180) * 52.25;

/**
 * The three atoms that leave, the gap and the bond, at `way` (0…1) of one joining. `before` is the way of the
 * joining before it and `carried` that one's shift, which the standing end still has.
 */
export function bondState(c: Chain, i: number, way: number, before: number, carried: number, size: number): BondState {
	const { a, b, acidArrives, water } = c.bonds[i]!;
	const shift = carried + c.gap * (1 - easeInOut(span(0, 0.55, way)));
	const leave = easeInOut(span(0.42, 1, way));
	const stands = { x: a.x - carried, y: a.y };
	const arrives = { x: b.x - shift, y: b.y };
	// ends face each other: the standing end looks left, the arriving one right
	const [acid, amine, toward] = acidArrives ? [arrives, stands, 1] : [stands, arrives, -1];
	const leaving = ({ y }: Point, x: number, to: Point): Point => between({ x, y }, to, leave);
	const arm = size * 1.5;
	const dx = arm * Math.sin(HALF_ANGLE);
	const hangs = water.y + arm * Math.cos(HALF_ANGLE);
	const oxygen = acid.x + toward * c.pitch * 0.5;
	return {
		shift,
		bond: span(0.5, 0.75, way),
		oxygen: leaving(acid, oxygen, water),
		hydrogens: [
			leaving(acid, oxygen + toward * arm, { x: water.x + dx, y: hangs }),
			leaving(amine, amine.x - toward * c.pitch * 0.62, { x: water.x - dx, y: hangs })
		],
		shown: span(0.55, 0.95, before)
	};
}
