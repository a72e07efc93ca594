/** How the kinds of facts look: reported solid, claimed half, aimed at hollow, forecast dotted, derived solid in the line's colour. */
import { n2, type Point } from '../../marks/path';
import { disc } from '../../marks/shapes';
import type { Kind } from './telling';

/** A mark as what is filled and what is only a line; path data, '' where there is nothing of it. */
export interface KindPath {
	readonly solid: string;
	readonly line: string;
}

/** The mark of a kind at a point, in a circle of radius `r`. */
export function kindPath(kind: Kind, { x, y }: Point, r: number): KindPath {
	switch (kind) {
		case 'r':
		case 'd':
			return { solid: disc(x, y, r), line: '' };
		case 'c':
			return { solid: `M${n2(x)} ${n2(y - r)}a${n2(r)} ${n2(r)} 0 0 0 0 ${n2(2 * r)}Z`, line: disc(x, y, r * 0.9) };
		case 't':
			return { solid: '', line: disc(x, y, r * 0.88) };
		case 'f': {
			let solid = '';
			for (let i = 0; i < 8; i++) {
				const a = (i * Math.PI) / 4;
				solid += disc(x + r * 0.82 * Math.cos(a), y + r * 0.82 * Math.sin(a), r * 0.17);
			}
			return { solid, line: '' };
		}
	}
}
