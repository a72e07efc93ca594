/**
 * A magnesium cell cut open, as plane geometry: a hexagonal lattice of atoms that is worn down from its face, a
 * separator with pores, a layered host with places between its layers, and for every ion the way it takes.
 * Schematic: sizes are those of a drawing, not of a cell. (Atom : ion are drawn about 1.3 : 1; the metal's atom
 * has a radius near 160 pm, its ion near 72 pm, so the ion is the smaller, as drawn.)
 */
import { hash } from '../../marks/hash';
import type { Point } from '../../marks/path';
import { ionCount, ionProgress, type CellSize } from './ledger';

export interface SectionPlan {
	/** top left corner of the inside */
	readonly x: number;
	readonly y: number;
	readonly height: number;
	/** rows and columns of atoms in the metal; they fix the atom's radius and the metal's width */
	readonly rows: number;
	readonly columns: number;
	/** width of the electrolyte on either side of the separator */
	readonly electrolyte: number;
	readonly separator: number;
	readonly host: number;
	readonly pores: number;
	readonly galleries: number;
	/** radius of a drawn ion */
	readonly ionRadius: number;
	readonly size: CellSize;
	readonly seed?: number;
}

/** The way of one ion: from its place in the metal through a pore to its place in the host. */
export interface IonPath {
	readonly from: Point;
	readonly pore: number;
	readonly slot: Point;
	/** where in its own gentle hurry and delay it starts, radians: so that ions do not march in step */
	readonly phase: number;
}

/** Share of the way by which an ion may be ahead or behind; below 1/2π, so it never turns back. */
const HURRY = 0.05;

export interface Section {
	readonly size: CellSize;
	readonly atomRadius: number;
	readonly ionRadius: number;
	/** left and right edges: metal a–b, electrolyte b–s, separator s–t, electrolyte t–c, host c–d; top and bottom */
	readonly a: number;
	readonly b: number;
	readonly s: number;
	readonly t: number;
	readonly c: number;
	readonly d: number;
	readonly top: number;
	readonly bottom: number;
	/** atoms that stay */
	readonly bulk: readonly Point[];
	/** one path per ion, in order of leaving; the first `size.salt` start in the electrolyte */
	readonly paths: readonly IonPath[];
	/** heights of the pores' axes, and half their clear width */
	readonly pores: readonly number[];
	readonly poreHalf: number;
	/** heights of the galleries between the host's layers, and of the layers themselves */
	readonly galleries: readonly number[];
	readonly layers: readonly number[];
}

/** Radius of an atom when `rows` of a hexagonal packing fill a height exactly. */
export const packedRadius = (height: number, rows: number): number => height / (2 + Math.sqrt(3) * (rows - 1));

/** Width of a section's inside. */
export const sectionWidth = (plan: Omit<SectionPlan, 'x' | 'y'>): number =>
	packedRadius(plan.height, plan.rows) * (2 * plan.columns + 1) + 2 * plan.electrolyte + plan.separator + plan.host;

const smooth = (t: number): number => {
	const c = Math.min(1, Math.max(0, t));
	return c * c * (3 - 2 * c);
};

/** Pore of the `i`-th ion: all pores take turns, neighbours in time far apart in space. */
function poreTurn(i: number, pores: number): number {
	let stride = Math.max(1, Math.round(pores * 0.618));
	while (gcd(stride, pores) !== 1) stride++;
	return (((i * stride) % pores) + pores) % pores;
}
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/**
 * Builds a section.
 * @throws RangeError when the metal has too few atoms or the host too few places
 */
export function buildSection(plan: SectionPlan): Section {
	const { x: a, y: top, height, rows, columns, size, ionRadius, seed = 7 } = plan;
	const bottom = top + height;
	const atomRadius = packedRadius(height, rows);
	const b = a + atomRadius * (2 * columns + 1);
	const s = b + plan.electrolyte;
	const t = s + plan.separator;
	const c = t + plan.electrolyte;
	const d = c + plan.host;
	const axis = (n: number, i: number): number => top + (height * (i + 0.5)) / n;
	const pores = Array.from({ length: plan.pores }, (_, i) => axis(plan.pores, i));
	const galleries = Array.from({ length: plan.galleries }, (_, i) => axis(plan.galleries, i));
	const layers = Array.from({ length: plan.galleries + 1 }, (_, i) => top + (height * i) / plan.galleries);

	// the metal: each atom that leaves is the outermost of a row near its pore, the collector's layer stays
	if (size.atoms > rows * (columns - 1)) throw new RangeError(`${size.atoms} atoms cannot leave a metal of ${rows}×${columns}`);
	const left = Array.from({ length: rows }, () => columns);
	const site = (row: number, column: number): Point => ({
		x: a + atomRadius * (1 + 2 * column + (row % 2)),
		y: top + atomRadius * (1 + Math.sqrt(3) * row)
	});
	const sites: Point[] = [];
	for (let p = 0; p < size.atoms; p++) {
		const pore = pores[poreTurn(p + size.salt, plan.pores)]!;
		let best = -1;
		let bestScore = -Infinity;
		for (let row = 0; row < rows; row++) {
			if (left[row]! < 2) continue;
			const outer = site(row, left[row]! - 1);
			const score = outer.x - 0.9 * Math.abs(outer.y - pore) + hash(seed, p * 97 + row) * atomRadius * 1.6;
			if (score > bestScore) [best, bestScore] = [row, score];
		}
		sites.push(site(best, --left[best]!));
	}
	const bulk = left.flatMap((n, row) => Array.from({ length: n }, (_, column) => site(row, column)));

	// the host fills from the collector's side: an ion never has to pass one that has come to rest
	const pitch = 2 * ionRadius + Math.max(2, ionRadius * 0.3);
	const perGallery = Math.floor((plan.host - ionRadius * 0.6) / pitch);
	const taken = galleries.map(() => 0);
	if (ionCount(size) > perGallery * galleries.length) {
		throw new RangeError(`${ionCount(size)} ions need more than ${galleries.length}×${perGallery} places in the host`);
	}
	const paths: IonPath[] = [];
	for (let i = 0; i < ionCount(size); i++) {
		const pore = pores[poreTurn(i, plan.pores)]!;
		let best = 0;
		let bestScore = Infinity;
		galleries.forEach((y, g) => {
			if (taken[g]! >= perGallery) return;
			const score = Math.abs(y - pore) + taken[g]! * pitch * 0.9;
			if (score < bestScore) [best, bestScore] = [g, score];
		});
		const slot = { x: d - ionRadius * 0.8 - pitch * (taken[best]!++ + 0.5) + ionRadius * 0.3, y: galleries[best]! };
		paths.push({ from: sites[i - size.salt] ?? { x: b, y: pore }, pore, slot, phase: hash(seed + 1, i) * 2 * Math.PI });
	}
	const poreHalf = Math.min(ionRadius * 1.3, (height / plan.pores) * 0.34);
	return { size, atomRadius, ionRadius, a, b, s, t, c, d, top, bottom, bulk, paths, pores, poreHalf, galleries, layers };
}

/** Where an ion is on its path at `progress` 0…1 (clamped): always to the right, funnelled through its pore. */
export function alongPath(section: Section, path: IonPath, progress: number): Point {
	const even = Math.min(1, Math.max(0, progress));
	const u = even + HURRY * (Math.sin(2 * Math.PI * even + path.phase) - Math.sin(path.phase));
	const x = path.from.x + (path.slot.x - path.from.x) * u;
	const before = section.s - section.ionRadius;
	const after = section.t + section.ionRadius;
	if (x < before) return { x, y: path.from.y + (path.pore - path.from.y) * smooth((x - path.from.x) / (before - path.from.x)) };
	if (x <= after) return { x, y: path.pore };
	return { x, y: path.pore + (path.slot.y - path.pore) * smooth((x - after) / (section.c - section.ionRadius - after)) };
}

/** Where ion `i` is at charge `q`: in its place in the metal, on its way, or in its place in the host. */
export const ionAt = (section: Section, i: number, q: number): Point =>
	alongPath(section, section.paths[i]!, ionProgress(section.size, i, q));
