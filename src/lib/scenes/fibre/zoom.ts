/** The picture of the first beat: where the web stands, where the eye looks, the ladder of sizes, the scale bar. */
import { lerp, smoothstep } from '../../marks/easing';
import type { LabelSpec } from '../../marks/label-spec';
import { last } from '../../marks/last';
import { leadIn } from '../../marks/lead';
import { morphed, pairPaths, type MorphPair } from '../../marks/morph';
import { between, boxBetween, roundCorners, type Box, type Point } from '../../marks/path';
import { poly } from '../../marks/shapes';
import type { Frame } from '../frame';
import { layoutWall, type Wall } from './cabin-wall';
import { eyeAtWall, FELT_HALF, FELT_RADIUS, WALL } from './hand-over';
import { hairAt, hairOpacity } from './human-hair';
import { leavesLevel } from './of-frame';
import { barUnits, DECADES, scaleBar, STEPS, unitsPerMetre } from './scale';
import { layoutStrand, type Strand } from './strand';

export interface ZoomLayout {
	/** what the web fills; its edges fade over `fade` units where it does not reach the frame's own edge */
	readonly region: Box;
	readonly fade: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
	/** what the wall fills before the web does */
	readonly whole: Box;
	/** where the eye looks at first (the felt in the wall) and in the web */
	readonly from: Point;
	readonly to: Point;
	/** the line from the station to where it frays, at the wall and in the web */
	readonly lead: MorphPair;
	readonly entry: Point;
	/** what is cleared of the web for the bar to stand on; null where the bar stands beside it */
	readonly corner: Box | null;
	readonly wall: Wall;
	/** what the web is strewn over: the region, about the eye */
	readonly strewn: Box;
	readonly strand: Strand;
	readonly ladder: Ladder;
	/** right end and height of the live bar, and its label's size */
	readonly bar: Point & { readonly size: number };
	readonly note: LabelSpec;
}

/** The five decades as an axis; vertical beside the picture, level under it on a phone. */
export interface Ladder {
	readonly vertical: boolean;
	readonly start: Point;
	readonly end: Point;
	/** length of the tick at a whole decade, and path of the axis with all its ticks */
	readonly tick: number;
	readonly ruler: string;
	readonly labels: readonly LabelSpec[];
}

export function layoutZoom(frame: Frame): ZoomLayout {
	const { stage, format, stroke, width, height, type: { small, head } } = frame;
	const phone = format === 'phone';
	const wall = format === 'wall';
	const right = stage.x + stage.width;
	const bottom = stage.y + stage.height;
	const left = stage.x - 30;
	const region: Box = phone
		? { x: 0, y: 58, width, height: bottom - small * 6.6 - 58 }
		: { x: left, y: 0, width: right - small * 9.6 - left, height };
	const from = eyeAtWall(frame);
	const to: Point = phone
		? { x: width * 0.5, y: region.y + region.height * 0.56 }
		: { x: region.x + region.width * 0.53, y: wall ? stage.y + stage.height * 0.46 : height * 0.5 };
	const entry: Point = {
		x: phone ? 44 : stage.x + 34,
		y: leavesLevel(frame) ? from.y : phone ? region.y + region.height * 0.24 : stage.y + stage.height * 0.2
	};
	const bar = { x: right, y: bottom - small * (phone ? 4.5 : 2.6), size: head * (phone ? 1 : 1.25) };
	const long = barUnits(frame);
	const beside = phone || region.x + region.width - bar.x + long < -small;
	return {
		region,
		fade: phone ? { left: 54, right: 0, top: 26, bottom: 22 } : { left: 90, right: 60, top: 0, bottom: wall ? 190 : 0 },
		whole: phone ? { ...region, height: bottom - 52 } : { x: 0, y: 0, width, height },
		from,
		to,
		strewn: { ...region, x: to.x - region.width / 2, y: to.y - region.height / 2 },
		lead: pairPaths(roundCorners(leadToWall(frame, from), BEND), roundCorners(leadIn(frame, { x: entry.x, y: from.y }), BEND)),
		entry,
		wall: layoutWall(),
		strand: layoutStrand(region, stroke.route, phone ? 34 : 58),
		ladder: layoutLadder(frame, region.x + region.width + 16),
		bar,
		corner: beside ? null : { x: bar.x - long * 1.45, y: bar.y - bar.size * 3.2, width: long * 1.9, height: bar.size * 3.2 + small * 6 },
		note: {
			...(phone ? { x: stage.x, y: bottom - small * 4.4, text: '粗细为示意' } : { x: right, y: bottom, text: '纤维粗细为示意', anchor: 'end' }),
			size: small,
			tone: 'muted'
		}
	};
}

/** Radius of the line's bends. */
const BEND = 18;

/** As the line comes to the wall in the scene before: level from the left, or straight up or down from the station. */
function leadToWall(frame: Frame, eye: Point): Point[] {
	const x = eye.x - FELT_HALF * unitsPerMetre(frame, 0) - 8;
	if (frame.format !== 'phone' && frame.format !== 'wall') return leadIn(frame, { x: Math.min(x, frame.stage.x + 34), y: eye.y });
	return [frame.station, { x: frame.station.x, y: eye.y }, { x: Math.max(frame.station.x + 24, frame.stage.x + 24), y: eye.y }];
}

/** `x` is where it stands beside the picture. */
function layoutLadder({ stage, type: { small, label }, format }: Frame, x: number): Ladder {
	const vertical = format !== 'phone';
	const bottom = stage.y + stage.height;
	const corner = { x, y: bottom - small * 2.6 };
	const start = vertical ? { ...corner, y: stage.y + small * 3 } : { ...corner, x: stage.x + 12 };
	const end = vertical ? { ...corner, y: bottom - small * 8 } : { ...corner, x: stage.x + stage.width - 16 };
	const tick = small * 0.45;
	let ruler = poly([start.x, start.y, end.x, end.y]);
	for (let i = 0; i <= DECADES; i++)
		for (let k = 1; k < (i < DECADES ? 10 : 2); k++) {
			const { x, y } = between(start, end, (i + Math.log10(k)) / DECADES);
			const length = k === 1 ? tick : tick * 0.45;
			ruler += poly(vertical ? [x, y, x + length, y] : [x, y, x, y + length]);
		}
	const labels = STEPS.flatMap(([text, name], i): LabelSpec[] => {
		const { x, y } = between(start, end, i / DECADES);
		return vertical
			? [
					{ x: x + small * 1.2, y: y - small * 0.12, text, size: label * 1.1, voice: 'figure' },
					{ x: x + small * 1.2, y: y + small * 1.02, text: name, size: small, tone: 'muted' }
				]
			: [{ x, y: y + small * 1.65, text, size: small, voice: 'figure', anchor: 'middle' }];
	});
	return { vertical, start, end, tick, ruler, labels };
}

/** Where the eye looks at a number of decades. */
export const focusAt = ({ from, to }: ZoomLayout, decades: number): Point => between(from, to, smoothstep(0.6, 3.2, decades));

/** When the line has swung round to where it comes from in the web, and when it has moved up to its height there. */
const swung = (decades: number): number => smoothstep(0.08, 0.9, decades);
const raised = (decades: number): number => smoothstep(0.9, 3, decades);

/** The line at a number of decades: its last point is where it comes into the felt. */
export function leadAt(frame: Frame, zoom: ZoomLayout, decades: number): Point[] {
	const t = swung(decades);
	return t < 1 ? morphed(zoom.lead, t) : roundCorners(leadIn(frame, entryAt(zoom, decades)), BEND);
}

/** The last point of `leadAt`. */
export function entryAt(zoom: ZoomLayout, decades: number): Point {
	const start = last(zoom.lead.from);
	return { x: lerp(start.x, zoom.entry.x, swung(decades)), y: lerp(start.y, zoom.entry.y, raised(decades)) };
}

/** Part of the frame that the picture fills at a number of decades, and how far its edges have gone soft, 0…1. */
export function fieldAt({ whole, region }: ZoomLayout, decades: number): { readonly box: Box; readonly soft: number } {
	const soft = smoothstep(0.05, 0.5, decades);
	return { box: boxBetween(whole, region, soft), soft };
}

/** The labels that move with the picture: the live bar's, the layers of the wall, the hair. */
export function movingLabels(frame: Frame, zoom: ZoomLayout, decades: number): { label: LabelSpec; opacity: number }[] {
	const { stage, format, type: { small, head, label: size } } = frame;
	const { ladder, bar, region } = zoom;
	const focus = focusAt(zoom, decades);
	const scale = unitsPerMetre(frame, decades);
	const wall = smoothstep(0.12, 0.3, decades) * (1 - smoothstep(0.6, 0.8, decades));
	const wallY = focus.y - size * 1.6;
	const inside = focus.x + (FELT_RADIUS - WALL.cabin) * scale + size;
	// it goes before it gets to the ladder
	const room = ladder.vertical ? ladder.start.x - size * 4.2 : frame.width - size * 3.2;
	const y = format === 'phone' ? region.y + 26 + head : stage.y + stage.height * 0.2;
	const x = hairAt(focus, scale, y);
	const edge = region.x + region.width - small * 3;
	const hair = hairOpacity(decades) * (1 - smoothstep(edge - 8, edge + 6, x));
	return [
		{
			label: { x: bar.x - barUnits(frame) / 2, y: bar.y - bar.size * 0.5, text: scaleBar(frame, decades).label, size: bar.size, voice: 'figure', anchor: 'middle', tone: 'routeText' },
			opacity: 1
		},
		{ label: { x: focus.x - (WALL.skin - FELT_RADIUS) * scale - size, y: wallY, text: '蒙皮', size, anchor: 'end' }, opacity: wall },
		{ label: { x: inside, y: wallY, text: '内饰板', size }, opacity: wall * (1 - smoothstep(room - 24, room, inside)) },
		{ label: { x, y, text: '头发', size: head * 0.9, voice: 'serif', anchor: 'middle' }, opacity: hair },
		{ label: { x, y: y + small * 1.35, text: '约70微米', size: small, anchor: 'middle' }, opacity: hair }
	];
}
