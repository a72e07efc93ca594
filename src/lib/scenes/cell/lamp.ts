/** An incandescent lamp whose filament is the wire itself. */
import { n2, type Point } from '../../marks/path';

const TURNS = 5;
const PER_TURN = 14;

/** The wire's way through the lamp: in at the left of the base, up, five turns of coil, down, out at the right. */
export function filament(cx: number, wireY: number, r: number): Point[] {
	const out: Point[] = [
		{ x: cx - r * 0.34, y: wireY },
		{ x: cx - r * 0.34, y: wireY - r * 0.9 }
	];
	const width = r * 0.68;
	for (let i = 0; i <= TURNS * PER_TURN; i++) {
		const t = i / (TURNS * PER_TURN);
		const turn = t * TURNS * 2 * Math.PI;
		out.push({
			x: cx - width / 2 + width * t - Math.sin(turn) * r * 0.075,
			y: wireY - r * 0.98 - r * 0.13 * (1 - Math.cos(turn))
		});
	}
	out.push({ x: cx + r * 0.34, y: wireY - r * 0.9 }, { x: cx + r * 0.34, y: wireY });
	return out;
}

/** Centre of the light. */
export const lightAt = (cx: number, wireY: number, r: number): Point => ({ x: cx, y: wireY - r * 1.1 });

/** Glass, threaded base, and the base's turns, as path data. */
export function lampBody(cx: number, wireY: number, r: number): { glass: string; base: string; threads: string } {
	const b = wireY - r * 0.3;
	const p = (x: number, y: number) => `${n2(cx + x * r)} ${n2(b + y * r)}`;
	return {
		glass: `M${p(-0.44, 0)}C${p(-0.46, -0.34)} ${p(-0.86, -0.5)} ${p(-0.86, -1.02)}A${n2(r * 0.86)} ${n2(r * 0.86)} 0 0 1 ${p(0.86, -1.02)}C${p(0.86, -0.5)} ${p(0.46, -0.34)} ${p(0.44, 0)}Z`,
		base: `M${p(-0.44, 0)}H${n2(cx + 0.44 * r)}V${n2(b + 0.5 * r)}L${p(0.3, 0.5)}L${p(0.14, 0.64)}H${n2(cx - 0.14 * r)}L${p(-0.3, 0.5)}H${n2(cx - 0.44 * r)}Z`,
		threads: [0.16, 0.28, 0.4].map((k) => `M${p(-0.44, k)}L${p(0.44, k - 0.05)}`).join('') + `M${p(-0.3, 0.5)}H${n2(cx + 0.3 * r)}`
	};
}
