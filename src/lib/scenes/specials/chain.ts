/** The nylon chain on the page: where its atoms are, and how far each unit has come at a position. */
import { easeInOut, lerp, span } from '../../marks/easing';
import { kindOf, spine, type Kind } from '../../models/nylon';
import { n2, type Point } from '../../marks/path';

export interface Unit {
	readonly kind: Kind;
	/** its own stretch of the spine, without the bond to the unit before */
	readonly path: string;
	/** double bonds to O */
	readonly doubles: string;
	/** letters on its atoms */
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
	readonly axis: number;
	readonly reach: number;
}

/** A chain of `count` units that grows to the left from (x, axis), one atom per `pitch`. */
export function chain(count: number, resting: number, x: number, axis: number, pitch: number, letter: number, waterY: number): Chain {
	const reach = pitch * 0.52;
	const atoms = spine(count + 1).map((a) => ({ ...a, x: x - a.step * pitch, y: axis + a.side * reach }));
	const off = reach * 0.6 + letter * 0.95;
	const units = Array.from({ length: count }, (_, i): Unit => {
		const mine = atoms.filter((a) => a.unit === i);
		let doubles = '';
		const letters: { x: number; y: number; text: 'NH' | 'O' }[] = [];
		for (const a of mine) {
			if (a.carbonyl) {
				for (const d of [-1.6, 1.6]) doubles += `M${n2(a.x + d)} ${n2(a.y + a.side * 2)}V${n2(a.y + a.side * (off - letter * 0.5))}`;
				letters.push({ x: a.x, y: a.y + a.side * off + letter * 0.36, text: 'O' });
			}
			if (a.element === 'N') letters.push({ x: a.x, y: a.y + letter * 0.36, text: 'NH' });
		}
		return {
			kind: kindOf(i),
			path: 'M' + mine.map((a) => `${n2(a.x)} ${n2(a.y)}`).join('L'),
			doubles, letters,
			from: mine[0]!.x,
			to: mine[mine.length - 1]!.x
		};
	});
	const bonds = units.map((_, i): Bond => {
		const a = atoms.filter((p) => p.unit === i).at(-1)!;
		const b = atoms.find((p) => p.unit === i + 1)!;
		return { a, b, acidArrives: kindOf(i + 1) === 'acid', water: { x: (a.x + b.x) / 2, y: waterY } };
	});
	return { units, bonds, resting, gap: pitch * 1.8, pitch, axis, reach, start: { x: atoms[0]!.x, y: atoms[0]!.y } };
}

/**
 * How far bond `i` has come at a local position, 0 loose … 1 joined: the first ones one after another while the
 * beat arrives (0.79…0.99), the rest while it is read (1.03…1.58).
 */
export function joined(c: Chain, i: number, local: number): number {
	if (i >= c.units.length - 1) return 0;
	const early = c.resting - 1;
	if (i < early) {
		const each = 0.2 / early;
		return span(0.79 + i * each, 0.79 + (i + 1) * each, local);
	}
	const each = 0.55 / (c.units.length - 1 - early);
	return span(1.03 + (i - early) * each, 1.03 + (i - early + 1) * each, local);
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
	/** whether the standing end, and what it will give off, is */
	readonly standing: number;
}

/**
 * The three atoms that leave, the gap and the bond, at `way` (0…1) of one joining. `before` is the way of the
 * joining before it and `carried` that one's shift, which the standing end still has.
 */
export function bondState(c: Chain, i: number, way: number, before: number, carried: number, standing: number, size: number): BondState {
	const bond = c.bonds[i]!;
	const shift = carried + c.gap * (1 - easeInOut(span(0, 0.55, way)));
	const leave = easeInOut(span(0.42, 1, way));
	const a = { x: bond.a.x - carried, y: bond.a.y };
	const b = { x: bond.b.x - shift, y: bond.b.y };
	// ends face each other: the standing end looks left, the arriving one right
	const [acid, amine, toward] = bond.acidArrives ? [b, a, 1] : [a, b, -1];
	const w = bond.water;
	// water's angle is 104.5°: its two H hang at ±52.25° from the axis
	const spread = (Math.PI / 180) * 52.25;
	const mix = (from: Point, to: Point): Point => ({ x: lerp(from.x, to.x, leave), y: lerp(from.y, to.y, leave) });
	const o = { x: acid.x + toward * c.pitch * 0.5, y: acid.y };
	return {
		shift, standing,
		bond: span(0.5, 0.75, way),
		oxygen: mix(o, w),
		hydrogens: [
			mix({ x: o.x + toward * size * 1.5, y: o.y }, { x: w.x + size * 1.5 * Math.sin(spread), y: w.y + size * 1.5 * Math.cos(spread) }),
			mix({ x: amine.x - toward * c.pitch * 0.62, y: amine.y }, { x: w.x - size * 1.5 * Math.sin(spread), y: w.y + size * 1.5 * Math.cos(spread) })
		],
		shown: span(0.55, 0.95, before)
	};
}
