/** How near the eye is: the scale at a position, and the bar that says so. */
import { smoothstep, span } from '../../marks/easing';
import type { Frame } from '../frame';
import { HAND_OVER, pushedOn, pushSpeed, scaleAtWall } from './hand-over';

/** The bar stands for a metre at the start and for 10 µm at the end: five powers of ten. */
export const DECADES = 5;
/** Powers of ten gone through at the first beat at rest: the bar stands for 100 µm. */
export const AT_REST = 4;

const END_SPEED = (DECADES - AT_REST) / 0.6;

/**
 * Powers of ten that the picture has been magnified by, 0…5: a metre at local −0.4, 100 µm at 0, 10 µm at 0.6.
 * It takes up the speed of the scene before, and goes evenly (in the logarithm) at the end. From 0.6 on the eye
 * draws back out of the web.
 */
export function decadesAt(local: number): number {
	if (local >= 0.6) return DECADES - 1.7 * smoothstep(0.6, 0.9, local);
	if (local >= 0) return AT_REST + END_SPEED * local;
	if (local <= HAND_OVER.to) return pushedOn(local);
	// cubic Hermite from the hand-over to the beat at rest
	const h = -HAND_OVER.to;
	const t = span(HAND_OVER.to, 0, local);
	const h00 = (1 + 2 * t) * (1 - t) * (1 - t);
	const h01 = t * t * (3 - 2 * t);
	const h10 = t * (1 - t) * (1 - t);
	const h11 = t * t * (t - 1);
	return pushedOn(HAND_OVER.to) * h00 + AT_REST * h01 + h * (pushSpeed(HAND_OVER.to) * h10 + END_SPEED * h11);
}

/**
 * Length of the bar in frame units: a metre where this scene begins, and as long at every power of ten after it.
 * It moves by no more than half a percent while its label counts.
 */
export const barUnits = (frame: Frame): number => scaleAtWall(frame);

/** Frame units per metre at a number of decades. */
export const unitsPerMetre = (frame: Frame, decades: number): number => barUnits(frame) * 10 ** decades;

export interface ScaleBar {
	/** what the bar stands for: figure and unit */
	readonly label: string;
	/** exactly that length in frame units */
	readonly length: number;
}

// the micro sign, not the Greek letter: the figures' typeface has only the sign
const UNITS = [
	['m', 1],
	['cm', 1e-2],
	['mm', 1e-3],
	['µm', 1e-6]
] as const;

/** The live bar: a length rounded to three figures, and drawn as long as exactly that. */
export function scaleBar(frame: Frame, decades: number): ScaleBar {
	const metres = 10 ** -decades;
	const [unit, size] = UNITS.find(([, s]) => metres >= s * 0.9995) ?? UNITS[3];
	const value = Number((metres / size).toPrecision(3));
	return { label: `${value} ${unit}`, length: value * size * unitsPerMetre(frame, decades) };
}

/** The steps of the ladder beside the picture, largest first. */
export const STEPS = [
	['1 m', '舱壁'],
	['10 cm', '棉毡'],
	['1 cm', '毡的一角'],
	['1 mm', '丝团'],
	['100 µm', '纤维网'],
	['10 µm', '一根纤维']
] as const;
