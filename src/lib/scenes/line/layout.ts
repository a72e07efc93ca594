/** Where the cell, the route line, the two counters and the labels stand in a frame. */
import { lengthOf, roundCorners, type Box, type Point } from '../../marks/path';
import type { LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { HOLD, prepareTries, tries } from '../../models/picking/run';
import type { Frame } from '../frame';
import { AT_REST, gateWay, PLACE } from './cycle';
import { DEPTH, project, type Oblique } from './oblique';
import { stripHeight, tallyLayout, type TallyLayout } from './tally';
import { BELT, CAMERA, GATE, PALLET, PART_HEIGHT, PICK } from './workcell';

/** Frame space the cell needs round its origin, in mm on the picture: camera's view to the arm's foot, pallet to elbow. */
const REACH = { left: 1385, right: 1250, up: 2010, down: 225 } as const;
const BEND = 18;

export interface LineLayout {
	readonly view: Oblique;
	/** x (mm) at which the belt fades out on the left */
	readonly beltLeft: number;
	/** nothing is drawn below this (the words stand there); `null` where it may run to the frame's edge */
	readonly floor: number | null;
	/** the route line: to where its two courses part, on to the pick, from above the pick to the pallet, into the camera */
	readonly trunk: readonly Point[];
	readonly taught: readonly Point[];
	readonly onward: readonly Point[];
	readonly toCamera: readonly Point[];
	readonly tally: TallyLayout;
	/** labels of either beat, and the caption of both */
	readonly blind: readonly LabelSpec[];
	readonly sighted: readonly LabelSpec[];
	readonly caption: LabelSpec;
	/** where the part lies that the blind arm misses at rest: word and lead line; none where there is no room */
	readonly here: { readonly label: LabelSpec; readonly lead: string } | null;
	/** lead lines of the labels: [beat, path] */
	readonly leads: { readonly blind: string; readonly sighted: string };
}

/** Scale and origin of the cell. On a desktop the taught path lies exactly at the station's height. */
function place(frame: Frame): Oblique {
	const { stage, station, format } = frame;
	const mm = REACH.left + REACH.right;
	const gate = GATE + DEPTH * (PICK.y + HOLD.y);
	if (format === 'desktop') {
		const room = frame.width - stage.x - 24;
		const scale = Math.min(room / mm, (frame.height - 18 - station.y) / (gate + REACH.down));
		return { scale, x: stage.x + 10 + REACH.left * scale + (room - mm * scale) * 0.5, y: station.y + gate * scale };
	}
	if (format === 'phone') {
		const room = frame.width - 14;
		// the arm's foot may run off the right edge, its stand below the stage
		const strip = stripHeight(frame);
		const scale = Math.min(room / (mm - 190), (stage.height - strip) / 1500);
		return { scale, x: 10 + REACH.left * scale + Math.max(0, room - mm * scale) / 2, y: stage.y + strip + REACH.up * scale };
	}
	const column = format === 'card' && !frame.words;
	const scale = Math.min(stage.width / mm, (stage.height - (column ? 0 : stripHeight(frame))) / (REACH.up + REACH.down));
	const right = format === 'card' ? 1 : 0.55;
	return { scale, x: stage.x + REACH.left * scale + (stage.width - mm * scale) * right, y: stage.y + stage.height - REACH.down * scale };
}

/** The same as `lineLayout`, after what the camera sees has been looked at in steps. */
export function* lineLayoutInSteps(frame: Frame): Generator<void, LineLayout, void> {
	while (!prepareTries()) yield;
	return lineLayout(frame);
}

/** Geometry of a frame. */
export function lineLayout(frame: Frame): LineLayout {
	const view = place(frame);
	const { stage, station, type, format } = frame;
	const phone = format === 'phone';
	const at = (x: number, y: number, z: number) => project(view, x, y, z);
	const hold = HOLD;
	const over = at(PICK.x + hold.x, PICK.y + hold.y, GATE);
	const down = at(PICK.x + hold.x, PICK.y + hold.y, BELT.z + PART_HEIGHT * 0.6);
	const head = at(CAMERA.x, CAMERA.y, CAMERA.z + 100);
	const bend = frame.format === 'wall' ? BEND * 1.4 : BEND;

	// where the two courses of the line part
	const corner = phone ? { x: head.x, y: station.y + 16 } : { x: at(CAMERA.x - CAMERA.halfX, CAMERA.y - CAMERA.halfY, BELT.z).x - 14, y: over.y };
	const branch = { x: corner.x + (phone ? 1 : -1) * (bend + 4), y: corner.y };
	const gutter = leadIn(frame, { x: over.x, y: over.y });
	const trunk = phone ? [station, { x: station.x, y: branch.y }, branch] : [...gutter.slice(0, -1), branch];
	const on = phone ? gutter.slice(3, -1) : [];
	const top = Math.max(head.y - 40 * (view.scale / 0.326), stage.y * 0.5);
	const taught = [...trunk, ...(phone ? [{ x: stage.x - 8, y: branch.y }] : []), ...on, over, down];
	const toCamera = phone ? [...trunk, corner, head] : [...trunk, corner, { x: corner.x, y: top }, { x: head.x, y: top }, head];
	const way = gateWay(PICK.x + hold.x, PICK.y + hold.y).map((p) => at(p.x, p.y, GATE));
	const onward = roundLast([...way, at(PLACE.x, PLACE.y, PALLET.z + 3 * PART_HEIGHT)], bend);

	const words = lineLabels(frame, view, over);
	return {
		view,
		beltLeft: Math.max(BELT.from, format === 'card' || format === 'wall' ? -REACH.left - 330 : BELT.from, ((phone ? 0 : stage.x - 24) - view.x) / view.scale - (phone ? 260 : 60)),
		floor: phone ? stage.y + stage.height : null,
		trunk: roundCorners(dedupe(trunk), bend),
		taught: roundCorners(dedupe(taught), bend),
		onward: phone ? above(onward, stage.y + stage.height - 10) : onward,
		toCamera: roundCorners(dedupe(toCamera), bend),
		tally: tallyLayout(frame, tallyBox(frame, view), format === 'card' && !frame.words),
		...words,
		here: hereLabel(frame, view, over),
		caption: { x: phone ? 12 : stage.x + 12, y: Math.min(frame.height - 12, stage.y + stage.height - 4), text: '模型示意', size: type.small, tone: 'muted' }
	};
}

/** Rounds only the last corner of a line whose other bends are round already. */
function roundLast(points: readonly Point[], radius: number): Point[] {
	return [...points.slice(0, -2), ...roundCorners([points[points.length - 3]!, points[points.length - 2]!, points[points.length - 1]!], radius).slice(1)];
}

const dedupe = (points: readonly Point[]): Point[] => points.filter((p, i) => i === 0 || Math.hypot(p.x - points[i - 1]!.x, p.y - points[i - 1]!.y) > 0.5);

/** Free room for the counters: between the camera's post and the arm, or beside the cell on a card. */
function tallyBox(frame: Frame, view: Oblique): Box {
	const { stage, format } = frame;
	if (format === 'card' && !frame.words) {
		const gate = project(view, 0, PICK.y, GATE).y;
		return { x: stage.x, y: gate + 44, width: view.x - (REACH.left + 330) * view.scale - stage.x, height: 240 };
	}
	const post = project(view, CAMERA.x, CAMERA.y, CAMERA.z).x;
	const right = format === 'phone' ? frame.width - 8 : Math.min(frame.width - 24, stage.x + stage.width);
	const left = post + (format === 'phone' ? 11 : frame.type.small);
	return { x: left, y: format === 'phone' ? stage.y - 2 : stage.y * 0.72, width: right - left, height: stripHeight(frame) };
}

/** The part of a line that lies above a level. */
function above(points: readonly Point[], level: number): Point[] {
	const out: Point[] = [];
	for (const p of points) {
		if (p.y > level) {
			const last = out[out.length - 1];
			if (last && last.y < level) out.push({ x: last.x + ((p.x - last.x) * (level - last.y)) / (p.y - last.y), y: level });
			break;
		}
		out.push(p);
	}
	return out;
}

function lineLabels(frame: Frame, view: Oblique, over: Point): Pick<LineLayout, 'blind' | 'sighted' | 'leads'> {
	const { type, format } = frame;
	const phone = format === 'phone';
	const size = phone ? type.small : type.label;
	const at = (x: number, y: number, z: number) => project(view, x, y, z);
	const blind: LabelSpec[] = [];
	const sighted: LabelSpec[] = [];
	let blindLead = '';
	let sightedLead = '';
	if (!phone) {
		const x = at(CAMERA.x - CAMERA.halfX, CAMERA.y, BELT.z).x;
		blind.push({ x: x + 6, y: over.y - size * 0.7, text: '每次走同一条路', size, tone: 'routeText' });
	}
	// the place it was taught, called out below the belt's near edge
	const spot = at(PICK.x + 40, PICK.y - 92, BELT.z);
	const foot = at(PICK.x - 190, 0, BELT.z - BELT.thickness);
	const drop = foot.y + size * 1.9;
	const low = phone && drop + size > frame.stage.y + frame.stage.height;
	if (!low) blind.push({ x: foot.x - size * 0.2, y: drop, text: '它只去这里', size, tone: 'ink', anchor: 'end' });
	if (!low) blindLead = `M${r(spot.x)} ${r(spot.y)}L${r(foot.x)} ${r(drop - size * 0.35)}`;
	// the field of view, called out at its left edge
	const t = 0.36;
	const edge = at(CAMERA.x - CAMERA.eyes * (1 - t) - CAMERA.halfX * t, CAMERA.y - CAMERA.halfY * t, CAMERA.z + (BELT.z - CAMERA.z) * t);
	if (!phone) {
		const end = edge.x - size * 0.8;
		// where the riser leaves no room the dashed field must speak for itself
		const fits = end - size * 2.3 > at(CAMERA.x - CAMERA.halfX, CAMERA.y - CAMERA.halfY, BELT.z).x - 14 + frame.stroke.route * 2;
		if (fits) sighted.push({ x: end - size * 0.3, y: edge.y - size * 0.45, text: '视野', size, tone: 'accent', anchor: 'end' });
		if (fits) sightedLead = `M${r(edge.x)} ${r(edge.y)}L${r(end)} ${r(edge.y - size * 0.8)}`;
	}
	return { blind, sighted, leads: { blind: blindLead, sighted: sightedLead } };
}

/** Points at the part that lies under the tool at rest, from over the belt's far edge. */
function hereLabel(frame: Frame, view: Oblique, over: Point): LineLayout['here'] {
	const size = frame.format === 'phone' ? frame.type.small : frame.type.label;
	const lie = tries()[AT_REST]!;
	const spot = project(view, PICK.x + lie.dx - 95, PICK.y + lie.dy + 20, BELT.z + PART_HEIGHT);
	const edge = project(view, PICK.x, BELT.width, BELT.z);
	const y = edge.y - size * 0.55;
	// between the taught path and the belt
	if (y - size * 1.1 < over.y + frame.stroke.route) return null;
	const x = spot.x - size * 0.6;
	return { label: { x, y, text: '零件在这里', size, tone: 'ink', anchor: 'end' }, lead: `M${r(x - size * 0.4)} ${r(y + size * 0.3)}L${r(spot.x)} ${r(spot.y)}` };
}

const r = (v: number) => Math.round(v * 100) / 100;

/** Share of a course at which it leaves the trunk. */
export const trunkShare = (layout: LineLayout, course: readonly Point[]): number => Math.min(1, lengthOf(layout.trunk) / lengthOf(course));
