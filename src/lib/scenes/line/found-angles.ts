/** The turn that the camera found of each part, as small figures that travel with the parts. */
import { span } from '../../marks/easing';
import { bodyAt, seenAt, slotOf } from './cycle';
import type { LineLayout } from './layout';
import { project } from './oblique';
import { PART_HEIGHT, PICK } from './workcell';

export interface FoundAngle {
	readonly x: number;
	readonly y: number;
	/** whole degrees from the way the part was meant to lie, counter-clockwise seen from above */
	readonly text: string;
	readonly opacity: number;
}

/** What to write at a number of cycles beside the next part and the one after it; null where there is nothing to say. */
export const foundAngles = (layout: LineLayout, cycles: number): (FoundAngle | null)[] =>
	[1, 2].map((ahead) => {
		const cycle = Math.floor(cycles) + ahead;
		const body = bodyAt(cycle, cycles);
		const found = slotOf(cycle)?.part.found;
		if (!body || !found || body.where !== 'belt') return null;
		const opacity = seenAt(cycle, cycles) * span(PICK.x - 60, PICK.x - 300, body.x);
		if (opacity < 0.01) return null;
		const angle = body.angle + (Math.cos(body.angle) < 0 ? Math.PI : 0);
		const end = project(layout.view, body.x + 235 * Math.cos(angle), body.y + 235 * Math.sin(angle), body.z + PART_HEIGHT);
		const degrees = Math.round((found.angle * 180) / Math.PI);
		return { x: end.x + 5, y: end.y - 4, text: `${degrees < 0 ? '−' : ''}${Math.abs(degrees)}°`, opacity };
	});
