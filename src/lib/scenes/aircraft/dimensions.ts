/** The three published sizes as dimension lines at a pose: each spans exactly what is drawn. */
import { dimension, type Dimension } from '../../marks/dimension';
import type { Frame } from '../frame';
import { dimensionRoom, type Placing } from './layout';
import { SIZE } from './side-view';

/** Length, under the side view. `grown` (0…1) is how far the tape has been drawn from the nose. */
export function lengthDimension(frame: Frame, side: Placing, grown = 1): Dimension {
	const size = frame.type.head;
	const y = side.y + SIZE.engineFloor * side.scale + dimensionRoom(frame) * 0.6;
	return dimension({
		from: { x: side.x, y },
		to: { x: side.x + SIZE.length * side.scale * grown, y },
		reach: [y - side.y - 90 * side.scale, y - side.y + 70 * side.scale],
		text: '38.9 m',
		size,
		at: 0.36
	});
}

/** Span, under the front view, growing from the middle. */
export function spanDimension(frame: Frame, section: Placing, grown = 1): Dimension {
	const half = (SIZE.span / 2) * section.scale * grown;
	const y = section.y + SIZE.engineFloor * section.scale + dimensionRoom(frame) * 0.6;
	return dimension({
		from: { x: section.x - half, y },
		to: { x: section.x + half, y },
		reach: [y - section.y + 60 * section.scale, y - section.y + 60 * section.scale],
		text: '35.8 m',
		size: frame.type.head
	});
}

/** Diameter of the fuselage, upright, to the right of the section. */
export function fuselageDimension(frame: Frame, section: Placing): Dimension {
	const half = (SIZE.fuselage / 2) * section.scale;
	const x = section.x + half + frame.type.label * 1.75;
	return dimension({
		from: { x, y: section.y - half },
		to: { x, y: section.y + half },
		reach: [x - section.x - half * 0.12, x - section.x - half * 0.12],
		text: '3.96 m',
		size: frame.type.label
	});
}
