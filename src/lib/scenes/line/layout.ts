/** Where the cell, the route line, the two counters and the labels stand in a frame. */
import { last } from '../../marks/last';
import { between, lengthOf, pathOf, roundCorners, type Box, type Point } from '../../marks/path';
import type { LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { HOLD } from '../../models/picking/run';
import { TRIED } from '../../models/picking/tries';
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

/** Geometry of a frame. */
export function lineLayout(frame: Frame): LineLayout {
	const view = place(frame);
	const { stage, station, type, format } = frame;
	const phone = format === 'phone';
	const column = format === 'card' && !frame.words;
	const at = (x: number, y: number, z: number) => project(view, x, y, z);
	const overHold = (z: number) => at(PICK.x + HOLD.x, PICK.y + HOLD.y, z);
	const over = overHold(GATE);
	const down = overHold(BELT.z + PART_HEIGHT * 0.6);
	const head = at(CAMERA.x, CAMERA.y, CAMERA.z + 100);
	const bend = format === 'wall' ? BEND * 1.4 : BEND;
	const bent = (points: readonly Point[]) => roundCorners(points.filter((p, i) => !i || Math.hypot(p.x - points[i - 1]!.x, p.y - points[i - 1]!.y) > 0.5), bend);
	const floor = stage.y + stage.height;
	const field = at(CAMERA.x - CAMERA.halfX, CAMERA.y - CAMERA.halfY, BELT.z);

	// where the two courses of the line part
	const corner = phone ? { x: head.x, y: station.y + 16 } : { x: field.x - 14, y: over.y };
	const branch = { x: corner.x + (phone ? 1 : -1) * (bend + 4), y: corner.y };
	const gutter = leadIn(frame, over);
	const trunk = phone ? [station, { x: station.x, y: branch.y }, branch] : [...gutter.slice(0, -1), branch];
	const top = Math.max(head.y - 40 * (view.scale / 0.326), stage.y * 0.5);
	const way = gateWay(PICK.x + HOLD.x, PICK.y + HOLD.y).map((p) => at(p.x, p.y, GATE));
	const landing = at(PLACE.x, PLACE.y, PALLET.z + 3 * PART_HEIGHT);
	// the way's other bends are round already
	const onward = [...way.slice(0, -1), ...roundCorners([last(way, 1), last(way), landing], bend).slice(1)];

	return {
		view,
		beltLeft: Math.max(BELT.from, format === 'card' || format === 'wall' ? -REACH.left - 330 : BELT.from, ((phone ? 0 : stage.x - 24) - view.x) / view.scale - (phone ? 260 : 60)),
		floor: phone ? floor : null,
		trunk: bent(trunk),
		taught: bent([...trunk, ...(phone ? [{ x: stage.x - 8, y: branch.y }, ...gutter.slice(3, -1)] : []), over, down]),
		onward: phone ? above(onward, floor - 10) : onward,
		toCamera: bent([...trunk, corner, ...(phone ? [] : [{ x: corner.x, y: top }, { x: head.x, y: top }]), head]),
		tally: tallyLayout(frame, tallyBox(frame, view, column), column),
		...notes(frame, at, over, field),
		caption: { x: phone ? 12 : stage.x + 12, y: Math.min(frame.height - 12, floor - 4), text: '模型示意', size: type.small, tone: 'muted' }
	};
}

/** Free room for the counters: between the camera's post and the arm, or beside the cell on a card. */
function tallyBox(frame: Frame, view: Oblique, column: boolean): Box {
	const { stage, format, width } = frame;
	if (column) return { x: stage.x, y: project(view, 0, PICK.y, GATE).y + 44, width: view.x - (REACH.left + 330) * view.scale - stage.x, height: 240 };
	const phone = format === 'phone';
	const x = project(view, CAMERA.x, CAMERA.y, 0).x + (phone ? 11 : frame.type.small);
	const right = phone ? width - 8 : Math.min(width - 24, stage.x + stage.width);
	return { x, y: phone ? stage.y - 2 : stage.y * 0.72, width: right - x, height: stripHeight(frame) };
}

/** The part of a line that lies above a level. */
function above(points: readonly Point[], level: number): Point[] {
	const below = points.findIndex((p) => p.y > level);
	if (below < 0) return [...points];
	const out = points.slice(0, below);
	const before = out[below - 1];
	if (before && before.y < level) out.push(between(before, points[below]!, (level - before.y) / (points[below]!.y - before.y)));
	return out;
}

/** What is called out in either beat, where there is room for it. */
function notes({ stage, type, stroke, format }: Frame, at: (x: number, y: number, z: number) => Point, over: Point, field: Point): Pick<LineLayout, 'blind' | 'sighted' | 'leads' | 'here'> {
	const phone = format === 'phone';
	const size = phone ? type.small : type.label;
	const called = (x: number, y: number, text: string, tone: LabelSpec['tone'] = 'ink'): LabelSpec => ({ x, y, text, size, tone, anchor: 'end' });
	// the place it was taught, called out below the belt's near edge
	const foot = at(PICK.x - 190, 0, BELT.z - BELT.thickness);
	const drop = foot.y + size * 1.9;
	const low = phone && drop + size > stage.y + stage.height;
	// the field of view, called out at its left edge; where the riser leaves no room the dashed field must speak for itself
	const t = 0.36;
	const edge = at(CAMERA.x - CAMERA.eyes * (1 - t) - CAMERA.halfX * t, CAMERA.y - CAMERA.halfY * t, CAMERA.z + (BELT.z - CAMERA.z) * t);
	const end = edge.x - size * 0.8;
	const fits = !phone && end - size * 2.3 > field.x - 14 + stroke.route * 2;
	// the part that lies under the tool at rest, pointed at from over the belt's far edge, between the taught path and the belt
	const lie = TRIED[AT_REST]!;
	const spot = at(PICK.x + lie.dx - 95, PICK.y + lie.dy + 20, BELT.z + PART_HEIGHT);
	const x = spot.x - size * 0.6;
	const y = at(PICK.x, BELT.width, BELT.z).y - size * 0.55;
	return {
		blind: [
			...(phone ? [] : [{ x: at(CAMERA.x - CAMERA.halfX, CAMERA.y, BELT.z).x + 6, y: over.y - size * 0.7, text: '每次走同一条路', size, tone: 'routeText' } as const]),
			...(low ? [] : [called(foot.x - size * 0.2, drop, '它只去这里')])
		],
		sighted: fits ? [called(end - size * 0.3, edge.y - size * 0.45, '视野', 'accent')] : [],
		leads: {
			blind: low ? '' : pathOf([at(PICK.x + 40, PICK.y - 92, BELT.z), { x: foot.x, y: drop - size * 0.35 }]),
			sighted: fits ? pathOf([edge, { x: end, y: edge.y - size * 0.8 }]) : ''
		},
		here: y - size * 1.1 < over.y + stroke.route ? null : { label: called(x, y, '零件在这里'), lead: pathOf([{ x: x - size * 0.4, y: y + size * 0.3 }, spot]) }
	};
}

/** Share of a course at which it leaves the trunk. */
export const trunkShare = (layout: LineLayout, course: readonly Point[]): number => Math.min(1, lengthOf(layout.trunk) / lengthOf(course));
