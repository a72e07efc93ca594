import type { Picture } from '../../marks/picture';
import type { View } from '../contract';
import { drawLand } from './draw-land';
import { drawLine } from './draw-line';
import { drawTelling } from './draw-telling';
import type { Layout } from './layout';
import { departed, landGone, told } from './motion';

/** The coda: the line climbs out of the last station into the fog of the morning; then everything it told follows on it, folded up. */
export function drawOnward(layout: Layout, view: View): Picture {
	const gone = landGone(view.local);
	return [
		gone < 1 && drawLand(layout, view, gone),
		departed(view.local) < 1 && drawLine(layout, view, gone),
		told(view.local) > 0 && drawTelling(layout, view)
	];
}
