/** Where thirty clusters stand on a line: d3's leaf layout of four ranks. */
import { cluster, hierarchy } from 'd3-hierarchy';
import { RANKS, TOTAL } from './figures';

/** A rank, or a cluster in it. */
interface Branch {
	readonly children?: readonly Branch[];
}

const tree = hierarchy<Branch>({ children: RANKS.map(({ count }) => ({ children: Array<Branch>(count).fill({}) })) });
// between the last of a rank and the first of the next there is three quarters of a seat more
const leaves = cluster<Branch>().separation((a, b) => (a.parent === b.parent ? 1 : 1.75))(tree).leaves();
const pitch = leaves[1]!.x - leaves[0]!.x;

/** Shares of the line: the width of one seat, and the centre of each rank's first. Throws where there are not thirty. */
function seats(): { readonly pitch: number; readonly firsts: readonly number[] } {
	if (leaves.length !== TOTAL) throw new Error(`${leaves.length} clusters, not ${TOTAL}`);
	return { pitch, firsts: leaves.filter(({ parent }, i) => parent !== leaves[i - 1]?.parent).map(({ x }) => x) };
}

export default seats();
