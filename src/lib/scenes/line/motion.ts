/** What else changes with the position: the taught path drawn and withdrawn, the camera let down and opened. */
import { smoothstep, span } from '../../marks/easing';
import { fadeIn } from './conveyor';
import { AT_REST, SECOND, type Body } from './cycle';

export interface Motion {
	/** strength of what belongs to the blind arm, and to the seeing one, 0…1 */
	readonly blind: number;
	readonly sighted: number;
	/** how far the camera has come down, and how far its view has opened, 0…1 */
	readonly camera: number;
	readonly open: number;
}

export function motionAt(local: number): Motion {
	return {
		blind: smoothstep(-0.34, -0.12, local) * (1 - smoothstep(0.56, 0.68, local)),
		sighted: smoothstep(0.74, 0.9, local),
		camera: smoothstep(0.58, 0.72, local),
		open: smoothstep(0.72, 0.82, local)
	};
}

/** How strongly the part under the tool is pointed at, 0…1: while the tool is down on the place it was taught. */
export const hereAt = (cycles: number): number => smoothstep(AT_REST - 0.02, AT_REST + 0.1, cycles) * (1 - smoothstep(AT_REST + 0.24, AT_REST + 0.32, cycles));

/** How much of a part is seen, 0…1: it comes in with the belt, and the blind batch is cleared away, wherever it lies, before the seeing one. */
export function seenOf(body: Body, cycles: number, beltLeft: number): number {
	if (body.where === 'held') return 1;
	const left = body.cycle < SECOND ? 1 - span(SECOND - 1.7, SECOND - 1.1, cycles) : 1;
	return body.where === 'belt' ? left * fadeIn(beltLeft, body.x) : left;
}

/** Shares of the line's courses that are drawn: from the trunk to the pick, on to the pallet, and into the camera. */
export function courseShares(local: number): { readonly taught: number; readonly onward: number; readonly toCamera: number } {
	return {
		taught: smoothstep(-0.4, -0.2, local) * (1 - smoothstep(0.62, 0.7, local)),
		onward: smoothstep(-0.22, -0.05, local) * (1 - smoothstep(0.57, 0.64, local)),
		toCamera: smoothstep(0.68, 0.8, local)
	};
}
