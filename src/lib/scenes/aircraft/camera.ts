/** The sheet at a position: where each view stands, and the one line that runs from the station into the felt. */
import { clamp, easeInOut, lerp, smoothstep, span } from '../../marks/easing';
import { leadIn } from '../../marks/lead';
import { roundCorners, type Point } from '../../marks/path';
import { RADII } from './section';
import { SECTION_AT } from './side-view';
import type { AircraftLayout, Placing } from './layout';

export interface Pose {
	readonly side: Placing;
	readonly section: Placing;
	/** degrees clockwise from 3 o'clock, where the line meets the ring */
	readonly entry: number;
	/** radius in centimetres of the ring the line goes round before it loops into felt */
	readonly ring: number;
	/** 0 the two whole views · 1 the section */
	readonly opening: number;
	/** 0 the section at rest · 1 the eye is at the wall */
	readonly push: number;
	/** the line from the station to the ring, bends rounded */
	readonly lead: readonly Point[];
}

const mix = (a: Placing, b: Placing, t: number, zoom: number): Placing => ({
	x: lerp(a.x, b.x, t),
	y: lerp(a.y, b.y, t),
	scale: zoom
});

/**
 * Powers of ten the section has been magnified by since it stood at rest: gently while the reader reads, then
 * as fast as the next scene, which takes over at 1.6 where a bar stands for a metre.
 */
export const pushDecades = (local: number): number =>
	0.13 * smoothstep(1, 1.6, local) + 1.35 * span(1.52, 2, local) ** 1.5;

/** Pose at a local position (−0.4 … 2), continuous everywhere. */
export function poseAt(layout: AircraftLayout, local: number): Pose {
	const { arrive, cut, target } = layout;
	const opening = easeInOut(span(0.1, 0.97, local));
	const push = easeInOut(span(1.04, 1.64, local));

	// a zoom is even to the eye when the logarithm of the scale is; the centre then follows the scale
	const opened = arrive.section.scale * (cut.section.scale / arrive.section.scale) ** opening;
	const way = (opened - arrive.section.scale) / (cut.section.scale - arrive.section.scale);
	const before = mix(arrive.section, cut.section, clamp(way), opened);
	const sideAtCut = mix(arrive.side, cut.side, opening, lerp(arrive.side.scale, cut.side.scale, opening));

	// the push keeps the felt at 9 o'clock under the eye while it travels to the target
	const felt = (RADII.feltOutside + RADII.feltInside) / 2;
	const scale = before.scale * 10 ** pushDecades(local);
	const from = { x: before.x - felt * before.scale, y: before.y };
	const eye = { x: lerp(from.x, target.x, push), y: lerp(from.y, target.y, push) };
	const section: Placing = { x: eye.x + felt * scale, y: eye.y, scale };

	const ring = lerp(layout.coatRadius, RADII.feltOutside, smoothstep(0.1, 0.6, local));

	// the side view goes up (or down) out of the picture with the sheet it is drawn on
	const away = smoothstep(0, 0.5, push) * layout.frame.height * 0.5 * (layout.fromBelow ? 1 : -1);
	const side: Placing = { ...sideAtCut, y: sideAtCut.y + away };

	const entry = lerp(
		lerp(arrive.entry, cut.entry, opening),
		wallEntry(layout, section, ring * section.scale),
		smoothstep(0, 0.85, push)
	);
	const a = (entry * Math.PI) / 180;
	const end = {
		x: section.x + ring * section.scale * Math.cos(a),
		y: section.y + ring * section.scale * Math.sin(a)
	};
	return { side, section, entry, ring, opening, push, lead: leadPath(layout, sideAtCut, end, push, opening) };
}

/**
 * Where the line meets the ring when the eye is at the wall: level from the left. A line that rises from below
 * goes straight up into the ring as long as the ring stands over the station.
 */
function wallEntry(layout: AircraftLayout, section: Placing, radius: number): number {
	if (!layout.fromBelow) return -180;
	return (Math.acos(clamp((layout.frame.station.x - section.x) / radius, -1, 0)) * 180) / Math.PI;
}

/**
 * Station → along the belly → down (or up) the plane A–A → 45° to the ring. As the eye goes to the wall the
 * detour shrinks until the line runs level into the felt.
 */
function leadPath(layout: AircraftLayout, side: Placing, end: Point, push: number, opening: number): Point[] {
	const { frame } = layout;
	const loose = smoothstep(0, 0.16, push);
	const belly = lerp(side.y + 198 * side.scale, end.y, loose);
	const plane = lerp(side.x + SECTION_AT * side.scale, end.x, loose);
	const nose = Math.min(side.x, plane - 1, end.x);
	const bend = end.y + (end.y < belly ? 1 : -1) * Math.abs(plane - end.x);
	// without the way's last point, which lies on the belly's own level
	const lead: Point[] =
		frame.format === 'wall'
			? [frame.station, { x: frame.station.x, y: belly }]
			: leadIn(frame, { x: Math.max(nose, frame.stage.x - 4), y: belly }).slice(0, -1);
	// on a phone the way round the nose is not needed once the side view has gone
	if (frame.format === 'phone') {
		const near = layout.keepSide ? smoothstep(0.16, 0.42, push) : smoothstep(0.3, 0.9, opening);
		const gutter = lerp(frame.stage.x - 8, frame.station.x, near);
		lead.splice(2, 2, { x: gutter, y: lead[1]!.y }, { x: gutter, y: belly });
	}
	return roundCorners([...lead, { x: plane, y: belly }, { x: plane, y: bend }, end], 18);
}
