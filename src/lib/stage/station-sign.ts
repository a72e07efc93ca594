/** When the sign of a station shows, and how it is set. */
import { smoothstep, span } from '../marks/easing';
import { leadIn } from '../marks/lead';
import { roundCorners, type Point } from '../marks/path';
import type { Frame } from '../scenes/frame';

export interface Sign {
	/** index of the chapter that is arrived at */
	readonly chapter: number;
	readonly opacity: number;
	/** share of the way from the station's dot to the platform that is drawn, and of the platform */
	readonly led: number;
	readonly drawn: number;
	/** opacity of the names */
	readonly named: number;
}

/**
 * The sign at a position, or null where none shows. It stands where one scene has gone and the next has not
 * come: from 0.42 to 0.2 beats before a chapter's first beat. The coda has no station of its own.
 */
export function signAt(chapters: readonly { readonly first: number }[], position: number): Sign | null {
	for (let i = 1; i < chapters.length - 1; i++) {
		const local = position - chapters[i]!.first;
		if (local <= -0.42 || local >= -0.2) continue;
		return {
			chapter: i,
			opacity: 1 - smoothstep(-0.29, -0.2, local),
			led: span(-0.42, -0.37, local),
			drawn: span(-0.37, -0.31, local),
			named: smoothstep(-0.36, -0.31, local)
		};
	}
	return null;
}

export interface SignLayout {
	/** the line's way from the station's dot to the platform's left end, rounded */
	readonly lead: readonly Point[];
	readonly left: number;
	readonly right: number;
	readonly centre: number;
	readonly line: number;
	readonly dot: number;
	readonly head: number;
	readonly small: number;
}

/** The sign in the middle of a frame's stage. */
export function signLayout(frame: Frame): SignLayout {
	const { stage } = frame;
	const width = Math.min(stage.width, stage.height * 1.6) * 0.92;
	const centre = stage.x + stage.width / 2;
	const left = centre - width / 2;
	const line = stage.y + stage.height * 0.52;
	return {
		lead: roundCorners(leadIn(frame, { x: left, y: line }), 18),
		left,
		right: centre + width / 2,
		centre,
		line,
		dot: frame.type.head * 0.62,
		head: Math.min(frame.type.figure * 0.7, width / 6),
		small: frame.type.label
	};
}
