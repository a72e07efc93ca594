/** An atom in shells, as schoolbooks draw it: a nucleus, rings, electrons; the outermost ones can go. */
import type { Point } from '../../marks/path';
import { disc } from '../../marks/shapes';
import { shells } from '../../models/periodic-table';

export interface Atom {
	/** path data: the nucleus, the closed rings, the outermost ring, the electrons that stay */
	readonly nucleus: string;
	readonly rings: string;
	readonly outer: string;
	readonly inner: string;
	/** places of the outermost electrons */
	readonly valence: readonly Point[];
}

/** A circle as path data. */
export const ring = ({ x, y }: Point, r: number): string => disc(x, y, r);

/** The atom of an element (1…20) whose outermost ring has radius `radius`; electrons are drawn `dot` large. */
export function atomOf(number: number, centre: Point, radius: number, dot: number): Atom {
	const counts = shells(number);
	const nucleus = radius * 0.21;
	const radii = counts.map((_, i) => nucleus + ((radius - nucleus) * (i + 1)) / counts.length);
	const place = (i: number, angle: number): Point => ({ x: centre.x + radii[i]! * Math.cos(angle), y: centre.y + radii[i]! * Math.sin(angle) });
	const last = counts.length - 1;
	let inner = '';
	for (let i = 0; i < last; i++)
		for (let k = 0; k < counts[i]!; k++) inner += ring(place(i, (2 * Math.PI * (k + (i % 2 ? 0.5 : 0))) / counts[i]!), dot);
	const spread = 0.5;
	const valence = Array.from({ length: counts[last]! }, (_, k) => place(last, (k - (counts[last]! - 1) / 2) * 2 * spread));
	return {
		nucleus: ring(centre, nucleus),
		rings: radii.slice(0, -1).map((r) => ring(centre, r)).join(''),
		outer: ring(centre, radii[last]!),
		inner,
		valence
	};
}
