/** Keys on a part: arrows carry it, with Shift they turn it; square brackets turn it finely. */
import { placedAt } from './grab';
import type { Pose, Tray } from './tray';

/** mm and degrees a press is worth. */
const STEP = 20;
const TURN = 5;
const FINE = 1;
const DEG = Math.PI / 180;

export interface Press {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The pose after a key on a part; `null` for a key that is not for it. */
export function poseAfterKey(tray: Tray, pose: Pose, { key, shiftKey, ctrlKey, altKey, metaKey }: Press): Pose | null {
	if (ctrlKey || altKey || metaKey) return null;
	if (key === '[' || key === ']') return placedAt({ ...pose, turn: pose.turn + (key === ']' ? FINE : -FINE) * DEG });
	const move = MOVES[key];
	if (!move) return null;
	if (shiftKey) return placedAt({ ...pose, turn: pose.turn + (move[0] + move[1]) * TURN * DEG });
	return placedAt({ ...pose, u: pose.u + (move[0] * STEP * tray.scale) / tray.width, v: pose.v + (move[1] * STEP * tray.scale) / tray.height });
}
