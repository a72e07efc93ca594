/** The fibres themselves: what costs to strew, and only the canvas shows. */
import type { Box, Point } from '../../marks/path';
import type { Frame } from '../frame';
import { strewFelt, type Felt } from './felt';
import { layoutHeat, type Heat } from './heat';
import { unitsPerMetre } from './scale';
import { strewWeb, type Web } from './web';

export interface Fibres {
	/** of the zoom */
	readonly web: Web;
	/** of the block and of the area under the curve */
	readonly felt: Felt;
	/** heat that walks between the felt's */
	readonly heat: Heat;
}

/** Where fibres go. */
export interface Ground {
	/** of the web, units about the eye */
	readonly strewn: Box;
	/** size of the felt */
	readonly felt: { readonly width: number; readonly height: number };
	/** the block that is cut out of the felt, and its corner there */
	readonly block: Box;
	readonly corner: Point;
}

/** Strews all of them, in steps of a few ms. */
export function* strewFibres(frame: Frame, { strewn, felt: size, block, corner }: Ground): Generator<void, Fibres, void> {
	const phone = frame.format === 'phone';
	const web = yield* strewWeb(strewn, unitsPerMetre(frame, 0));
	yield;
	const felt = strewFelt(size.width, size.height, frame.stroke.object * (phone ? 1.5 : 2.1));
	yield;
	return { web, felt, heat: layoutHeat(felt, corner, block, phone ? 8 : 13) };
}
