/** One platform's room: its walls, and for the three that are named the instrument inside. */
import { n2, type Box } from '../../marks/path';

export interface Room {
	readonly box: Box;
	readonly named: string;
	readonly walls: string;
	/** instrument in lines, and its solid parts */
	readonly lines: string;
	readonly solid: string;
}

const ring = (x: number, y: number, r: number): string => `M${n2(x - r)} ${n2(y)}a${n2(r)} ${n2(r)} 0 1 0 ${n2(2 * r)} 0a${n2(r)} ${n2(r)} 0 1 0 ${n2(-2 * r)} 0`;

/** Room `index` (0…7); `foot` is the height kept free for a name below the instrument. */
export function room(index: number, box: Box, named: string, foot: number): Room {
	const { x, y, width, height } = box;
	const cx = x + width / 2;
	const cy = y + (height - foot) / 2 + 1;
	const s = Math.min(width / 66, (height - foot) / 40);
	const p = (dx: number, dy: number): string => `${n2(cx + dx * s)} ${n2(cy + dy * s)}`;
	let lines = '';
	let solid = '';
	if (index === 0) {
		// spatial omics: spots of a slide, some of them read
		for (let a = 0; a < 6; a++)
			for (let b = 0; b < 4; b++) {
				const spot = ring(cx + (a - 2.5) * 8 * s, cy + (b - 1.5) * 8 * s, 2.4 * s);
				if ((a * 3 + b * 5) % 4 === 0) solid += spot;
				else lines += spot;
			}
	} else if (index === 1) {
		// nano synthesis: a core with its ligands
		solid += ring(cx, cy, 6 * s);
		for (let k = 0; k < 12; k++) {
			const a = (k * Math.PI) / 6;
			lines += `M${p(7.5 * Math.cos(a), 7.5 * Math.sin(a))}L${p(13 * Math.cos(a), 13 * Math.sin(a))}${ring(cx + 15 * s * Math.cos(a), cy + 15 * s * Math.sin(a), 1.8 * s)}`;
		}
	} else if (index === 2) {
		// pathology: a microscope
		lines += `M${p(-11, 16)}L${p(14, 16)}M${p(7, 16)}C${p(18, 5)} ${p(13, -10)} ${p(1, -12)}M${p(-15, 8)}L${p(5, 8)}`;
		lines += `M${p(-8, -15)}L${p(0, -18.6)}L${p(6, -1)}L${p(-2, 2)}ZM${p(1, 3)}L${p(3, 7)}`;
		solid += `M${p(-10, 6.2)}L${p(0, 6.2)}L${p(0, 7.6)}L${p(-10, 7.6)}Z`;
	} else {
		// the source does not name it: a closed door
		lines += `M${p(-8, 19)}L${p(-8, -9)}L${p(8, -9)}L${p(8, 19)}M${p(4.5, 4)}L${p(4.5, 7)}`;
	}
	return { box, named, walls: `M${n2(x)} ${n2(y)}h${n2(width)}v${n2(height)}h${n2(-width)}Z`, lines, solid };
}
