/** Which words a deck shows at a position. */
import { smoothstep } from '../marks/easing';

/** Opacity of the words of beat `index`: one beat's at rest; between two, the first go before the next come. */
export function deckOpacity(index: number, position: number): number {
	const distance = Math.abs(position - index);
	return 1 - smoothstep(0.12, 0.42, distance);
}
