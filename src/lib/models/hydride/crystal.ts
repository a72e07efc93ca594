/**
 * Two crystals of one metal, in ångström: magnesium (hexagonal close packed, P6₃/mmc) and magnesium hydride
 * (rutile type, P4₂/mnm). Cell of the metal: C. B. Walker, M. Marezio, Acta Metall. 7, 769 (1959). Cell of the
 * hydride: F. H. Ellinger et al., J. Am. Chem. Soc. 77, 2647 (1955); places of the hydrogen: W. H. Zachariasen,
 * C. E. Holley, J. F. Stamper, Acta Cryst. 16, 352 (1963).
 */

export const METAL = { a: 3.2094, c: 5.2108 } as const;
export const HYDRIDE = { a: 4.517, c: 3.0205, u: 0.306 } as const;

/** Radius at which the atoms of a close-packed layer touch. */
export const METAL_RADIUS = METAL.a / 2;

/**
 * Both crystals looked at along their own c axis, as rows of magnesium: distance of neighbours in a row, distance
 * of rows, by what share of a pitch every second row is shifted, and how deep one such net reaches into the page
 * per atom (half a cell of the metal, a whole cell of the hydride: each then holds one atom per net point).
 */
export interface Net {
	readonly pitch: number;
	readonly rise: number;
	readonly shift: number;
	readonly depth: number;
}

/** A close-packed layer (0001). */
export const METAL_NET: Net = { pitch: METAL.a, rise: (METAL.a * Math.sqrt(3)) / 2, shift: 0.5, depth: METAL.c / 2 };

/** The square net of corner and centre atoms, turned by 45°: its rows run along [110]. */
export const HYDRIDE_NET: Net = { pitch: HYDRIDE.a / Math.SQRT2, rise: HYDRIDE.a / Math.SQRT2, shift: 0, depth: HYDRIDE.c };

/** Volume that one magnesium atom of a net has to itself, Å³. */
export const volumeOf = (net: Net): number => net.pitch * net.rise * net.depth;

/** Mg–H distance in the plane of a magnesium atom and its two own hydrogens. */
export const BOND = HYDRIDE.u * HYDRIDE.a * Math.SQRT2;

/** H–H distance in the molecule. */
export const MOLECULE_BOND = 0.741;

/**
 * Whether a magnesium of the hydride's net is a corner atom (level with the page) or a centre atom (half a cell
 * deeper). Neighbours in a row differ, and so do neighbours in a column: a chessboard.
 */
export const isCorner = (row: number, column: number): boolean => (row + column) % 2 === 0;

/**
 * The two hydrogens of a magnesium, from its centre, in pitches (x right, y down): upright for a corner atom,
 * level for a centre atom. That quarter turn from level to level is the 4₂ screw of rutile.
 */
export function hydrogensOf(row: number, column: number): readonly [readonly [number, number], readonly [number, number]] {
	const d = BOND / HYDRIDE_NET.pitch;
	return isCorner(row, column) ? [[0, -d], [0, d]] : [[-d, 0], [d, 0]];
}
