/** One platform's room: its walls, and for the three that are named the instrument inside. */
import { n2, type Box } from '../../marks/path';
import { boxPath } from '../../marks/shapes';

export interface Room extends Box {
	readonly named: string | undefined;
	readonly walls: string;
	/** instrument in lines, and its solid parts */
	readonly lines: string;
	readonly solid: string;
}

/** Room `index` (0…7); `foot` is the height kept free for a name below the instrument. */
export function room(index: number, box: Box, named: string | undefined, foot: number): Room {
	const { x, y, width, height } = box;
	const cx = x + width / 2;
	const cy = y + (height - foot) / 2 + 1;
	const s = Math.min(width / 66, (height - foot) / 40);
	const p = (dx: number, dy: number): string => `${n2(cx + dx * s)} ${n2(cy + dy * s)}`;
	const ring = (dx: number, dy: number, r: number): string => {
		const R = n2(r * s);
		const wide = n2(2 * r * s);
		return `M${p(dx - r, dy)}a${R} ${R} 0 1 0 ${wide} 0a${R} ${R} 0 1 0 -${wide} 0`;
	};
	let lines = '';
	let solid = '';
	if (index === 0) {
		// spatial omics: spots of a slide, some of them read
		for (let a = 0; a < 6; a++)
			for (let b = 0; b < 4; b++) {
				const spot = ring((a - 2.5) * 8, (b - 1.5) * 8, 2.4);
				if ((a * 3 + b * 5) % 4) lines += spot;
				else solid += spot;
			}
	} else if (index === 1) {
		// nano synthesis: a core with its ligands
		solid = ring(0, 0, 6);
		for (let k = 0; k < 12; k++) {
			const c = Math.cos((k * Math.PI) / 6);
			const d = Math.sin((k * Math.PI) / 6);
			lines += `M${p(7.5 * c, 7.5 * d)}L${p(13 * c, 13 * d)}${ring(15 * c, 15 * d, 1.8)}`;
		}
	} else if (index === 2) {
		// pathology: a microscope
		lines = `M${p(-11, 16)}L${p(14, 16)}M${p(7, 16)}C${p(18, 5)} ${p(13, -10)} ${p(1, -12)}M${p(-15, 8)}L${p(5, 8)}`;
		lines += `M${p(-8, -15)}L${p(0, -18.6)}L${p(6, -1)}L${p(-2, 2)}ZM${p(1, 3)}L${p(3, 7)}`;
		solid = `M${p(-10, 6.2)}L${p(0, 6.2)}L${p(0, 7.6)}L${p(-10, 7.6)}Z`;
		// the source does not name it: a closed door
	} else lines = `M${p(-8, 19)}L${p(-8, -9)}L${p(8, -9)}L${p(8, 19)}M${p(4.5, 4)}L${p(4.5, 7)}`;
	return { ...box, named, walls: boxPath(x, y, width, height), lines, solid };
}
