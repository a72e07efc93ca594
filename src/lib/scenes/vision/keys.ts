/** Keys on a part: arrows carry it, with Shift they turn it; square brackets turn it finely. */
import { placedAt } from './grab';
import type { Pose, Tray } from './tray';

/** mm and radians a press is worth. */
const STEP = 20;
const FINE = Math.PI / 180;
const TURN = 5 * FINE;

export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const MOVES: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const TURNS: Readonly<Record<string, number>> = { '[': -FINE, ']': FINE };

/** The pose after a key on a part; `null` for a key that is not for it. */
export function poseAfterKey(tray: Tray, { u, v, turn }: Pose, { key, shiftKey, ctrlKey, altKey, metaKey }: Press): Pose | null {
	const [x, y] = MOVES[key] ?? [0, 0];
	const by = TURNS[key] ?? (shiftKey ? (x + y) * TURN : 0);
	if (ctrlKey || altKey || metaKey || !(x || y || by)) return null;
	if (by) return placedAt({ u, v, turn: turn + by });
	return placedAt({ u: u + (x * STEP * tray.scale) / tray.width, v: v + (y * STEP * tray.scale) / tray.height, turn });
}
