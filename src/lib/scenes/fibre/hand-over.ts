/**
 * Where the scene before leaves the eye: on the felt in the wall of the airliner's section, at a scale and with a
 * speed that this scene goes on with. The numbers are those of that scene (a test holds them together), since
 * scenes know nothing of one another.
 */
import { span } from '../../marks/easing';
import type { Point } from '../../marks/path';
import type { Frame } from '../frame';

/** Local positions between which this scene still follows the other one's push while it takes its place. */
export const HAND_OVER = { from: -0.4, to: -0.36 } as const;

/** Radii of the layers of the wall around the fuselage's axis, metres; the layers are drawn thicker than they are. */
export const WALL = {
	skin: 1.98,
	skinInside: 1.954,
	frameInside: 1.87,
	feltOutside: 1.84,
	feltInside: 1.64,
	panel: 1.61,
	cabin: 1.555
} as const;
/** radius of the middle of the felt: where the eye looks */
export const FELT_RADIUS = (WALL.feltOutside + WALL.feltInside) / 2;
export const FELT_HALF = (WALL.feltOutside - WALL.feltInside) / 2;
/** loops of the felt's line around the whole wall */
export const LOOPS = 96;

/** Powers of ten that the section has been magnified by on the way from rest to the wall. */
const pushed = (local: number): number => 0.13 + 1.35 * span(-0.48, 0, local) ** 1.5;

/** Powers of ten gone through since −0.4, as the other scene would go on. */
export const pushedOn = (local: number): number => pushed(local) - pushed(HAND_OVER.from);

/** Powers of ten per beat at a local position of the push. */
export const pushSpeed = (local: number): number => ((1.35 * 1.5) / 0.48) * span(-0.48, 0, local) ** 0.5;

/** Units per metre at −0.4. */
export function scaleAtWall({ stage, format, type }: Frame): number {
	const share = stage.height < 260 ? 0.46 : format === 'wall' ? 0.345 : 0.355;
	const names = format === 'phone' ? 0 : type.label * 3.6 + type.head * 6.3;
	return (Math.min(stage.width * 0.335, stage.height * share, (stage.width - names) / 2) / WALL.skin) * 10 ** pushed(HAND_OVER.from);
}

/** Where the middle of the felt stands in the frame, level with the route line. */
export function eyeAtWall({ stage, station, format, words }: Frame): Point {
	const level = format === 'desktop' || (format === 'card' && words !== null);
	return {
		x: format === 'wall' ? station.x + 110 : stage.x + stage.width * (format === 'phone' ? 0.5 : 0.45),
		y: level ? Math.max(stage.y + 40, station.y) : stage.y + stage.height * 0.42
	};
}

/** Width of the line where it is felt, at a number of decades gone through since −0.4. */
export const feltLine = (route: number, decades: number): number => route * 0.62 * 10 ** (0.6 * (pushed(HAND_OVER.from) + decades));
