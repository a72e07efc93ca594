/** The picture of the first beat: where the web stands, where the eye looks, the ladder of sizes, the scale bar. */
import { lerp, smoothstep } from '../../marks/easing';
import type { LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { morphed, pairPaths, type MorphPair } from '../../marks/morph';
import { roundCorners, type Box, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { layoutWall, type Wall } from './cabin-wall';
import { eyeAtWall, FELT_HALF, FELT_RADIUS, WALL } from './hand-over';
import { hairAt, hairOpacity } from './human-hair';
import { barUnits, scaleBar, STEPS, unitsPerMetre } from './scale';
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
	readonly labels: readonly LabelSpec[];
}

export function layoutZoom(frame: Frame): ZoomLayout {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const column = phone ? 0 : type.small * 9.6;
	const bottom = stage.y + stage.height;
	const foot = phone ? type.small * 6.6 : 0;
	const left = phone ? 0 : stage.x - 30;
	const region: Box = phone
		? { x: 0, y: 58, width: frame.width, height: bottom - foot - 58 }
		: { x: left, y: 0, width: stage.x + stage.width - column - left, height: frame.height };
	const fade = phone ? { left: 54, right: 0, top: 26, bottom: 22 } : { left: 90, right: 60, top: 0, bottom: format === 'wall' ? 190 : 0 };
	const from = eyeAtWall(frame);
	const to: Point = phone
		? { x: region.width * 0.5, y: region.y + region.height * 0.56 }
		: { x: region.x + region.width * 0.53, y: format === 'wall' ? stage.y + stage.height * 0.46 : frame.height * 0.5 };
	const level = format === 'desktop' || (format === 'card' && frame.words === null);
	const entry: Point = {
		x: phone ? 44 : stage.x + 34,
		y: level ? from.y : phone ? region.y + region.height * 0.24 : stage.y + stage.height * 0.2
	};
	const strewn: Box = { ...region, x: to.x - region.width / 2, y: to.y - region.height / 2 };
	const bar = phone
		? { x: stage.x + stage.width, y: bottom - type.small * 4.5, size: type.head }
		: { x: stage.x + stage.width, y: bottom - type.small * 2.6, size: type.head * 1.25 };
	const long = barUnits(frame);
	const over = region.x + region.width - (bar.x - long);
	const corner =
		phone || over < -type.small
			? null
			: { x: bar.x - long * 1.45, y: bar.y - bar.size * 3.2, width: long * 1.9, height: bar.size * 3.2 + type.small * 6 };
	return {
		region,
		fade,
		whole: phone ? { x: 0, y: 58, width: frame.width, height: bottom - 52 } : { x: 0, y: 0, width: frame.width, height: frame.height },
		from,
		to,
		strewn,
		lead: pairPaths(roundCorners(leadToWall(frame, from), BEND), roundCorners(leadIn(frame, { x: entry.x, y: from.y }), BEND)),
		entry,
		wall: layoutWall(),
		strand: layoutStrand(region, frame.stroke.route, phone ? 34 : 58),
		ladder: layoutLadder(frame, column),
		bar,
		corner,
		note: {
			x: phone ? stage.x : stage.x + stage.width,
			y: phone ? bottom - type.small * 4.4 : bottom,
			text: phone ? '粗细为示意' : '纤维粗细为示意',
			size: type.small,
			tone: 'muted',
			anchor: phone ? 'start' : 'end'
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

function layoutLadder(frame: Frame, column: number): Ladder {
	const { stage, type, format } = frame;
	if (format === 'phone') {
		const y = stage.y + stage.height - type.small * 2.6;
		const start = { x: stage.x + 12, y };
		const end = { x: stage.x + stage.width - 16, y };
		const labels = STEPS.map(([text], i): LabelSpec => ({
			x: lerp(start.x, end.x, i / (STEPS.length - 1)),
			y: y + type.small * 1.65,
			text,
			size: type.small,
			voice: 'figure',
			anchor: 'middle'
		}));
		return { vertical: false, start, end, labels };
	}
	const x = stage.x + stage.width - column + 16;
	const top = stage.y + type.small * 3;
	const end = stage.y + stage.height - type.small * 8;
	const labels = STEPS.flatMap(([text, name], i): LabelSpec[] => {
		const y = lerp(top, end, i / (STEPS.length - 1));
		return [
			{ x: x + type.small * 1.2, y: y - type.small * 0.12, text, size: type.label * 1.1, voice: 'figure' },
			{ x: x + type.small * 1.2, y: y + type.small * 1.02, text: name, size: type.small, tone: 'muted' }
		];
	});
	return { vertical: true, start: { x, y: top }, end: { x, y: end }, labels };
}

/** Where the eye looks at a number of decades. */
export function focusAt(zoom: ZoomLayout, decades: number): Point {
	const t = smoothstep(0.6, 3.2, decades);
	return { x: lerp(zoom.from.x, zoom.to.x, t), y: lerp(zoom.from.y, zoom.to.y, t) };
}

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
	const start = zoom.lead.from.at(-1)!;
	return { x: lerp(start.x, zoom.entry.x, swung(decades)), y: lerp(start.y, zoom.entry.y, raised(decades)) };
}

/** Part of the frame that the picture fills at a number of decades, and how far its edges have gone soft, 0…1. */
export function fieldAt(zoom: ZoomLayout, decades: number): { readonly box: Box; readonly soft: number } {
	const t = smoothstep(0.05, 0.5, decades);
	const mix = (a: number, b: number) => lerp(a, b, t);
	const { whole, region } = zoom;
	return {
		box: { x: mix(whole.x, region.x), y: mix(whole.y, region.y), width: mix(whole.width, region.width), height: mix(whole.height, region.height) },
		soft: t
	};
}

/** The labels that move with the picture: the live bar's, the layers of the wall, the hair. */
export function movingLabels(frame: Frame, zoom: ZoomLayout, decades: number): { label: LabelSpec; opacity: number }[] {
	const { type } = frame;
	const focus = focusAt(zoom, decades);
	const scale = unitsPerMetre(frame, decades);
	const bar = scaleBar(frame, decades);
	const out: { label: LabelSpec; opacity: number }[] = [
		{
			label: { x: zoom.bar.x - barUnits(frame) / 2, y: zoom.bar.y - zoom.bar.size * 0.5, text: bar.label, size: zoom.bar.size, voice: 'figure', anchor: 'middle', tone: 'routeText' },
			opacity: 1
		}
	];
	const wall = smoothstep(0.12, 0.3, decades) * (1 - smoothstep(0.6, 0.8, decades));
	if (wall > 0) {
		const y = focus.y - type.label * 1.6;
		const inside = focus.x + (FELT_RADIUS - WALL.cabin) * scale + type.label;
		// it goes before it gets to the ladder
		const room = zoom.ladder.vertical ? zoom.ladder.start.x - type.label * 4.2 : frame.width - type.label * 3.2;
		out.push(
			{ label: { x: focus.x - (WALL.skin - FELT_RADIUS) * scale - type.label, y, text: '蒙皮', size: type.label, anchor: 'end' }, opacity: wall },
			{ label: { x: inside, y, text: '内饰板', size: type.label }, opacity: wall * (1 - smoothstep(room - 24, room, inside)) }
		);
	}
	const hair = hairOpacity(decades);
	if (hair > 0) {
		const y = hairLabelY(frame, zoom);
		const x = hairAt(focus, scale, y);
		const half = type.small * 3;
		const leaves = 1 - smoothstep(zoom.region.x + zoom.region.width - half - 8, zoom.region.x + zoom.region.width - half + 6, x);
		if (leaves > 0)
			out.push(
				{ label: { x, y, text: '头发', size: type.head * 0.9, voice: 'serif', anchor: 'middle' }, opacity: hair * leaves },
				{ label: { x, y: y + type.small * 1.35, text: '约70微米', size: type.small, anchor: 'middle' }, opacity: hair * leaves }
			);
	}
	return out;
}

const hairLabelY = (frame: Frame, zoom: ZoomLayout): number =>
	frame.format === 'phone' ? zoom.region.y + 26 + frame.type.head : frame.stage.y + frame.stage.height * 0.2;
