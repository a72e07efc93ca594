/** Five products, each inside the next: the views that the zoom goes through, the circles that keep them, the names. */
import type { LabelSpec } from '../../marks/label-spec';
import { textWidth } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { pointAlong, roundCorners, type Point } from '../../marks/path';
import { smoothstep, span } from '../../marks/easing';
import type { Frame } from '../frame';
import { DETAIL, GALLERY, HALL, LEVEL, RACKS, SHOWN_STATION, STATIONS } from './hall';
import { CAMERA_REACH, CHIP, LENS_MIDDLE, LENS_REACH, SOCKET } from './optics';
import type { Plan } from './plan';
import { PRODUCTS } from './facts';
import { CAMERA_AT, ELBOW, LENS_AT, ROBOT_MIDDLE, ROBOT_REACH, SHOULDER } from './robot';
import { looking, seen, zoomed, type Similarity } from './similarity';

/** Positions (beats) at which the zoom starts, keeps the camera, keeps the robot, and has the hall whole. */
export const ZOOM = { from: 0.68, camera: 0.77, robot: 0.88, hall: 0.97 } as const;

/** Positions: the platform has been reached; from then on each station is called in turn. */
export const CALL = { from: 1.14, each: 0.085 } as const;

export interface Kept {
	readonly centre: Point;
	readonly radius: number;
	/** the view that the circle keeps while the rest goes on shrinking */
	readonly view: Similarity;
	/** what it keeps, in mm of the hall */
	readonly of: { readonly centre: Point; readonly radius: number };
}

export interface FamilyLayout {
	/** views of the hall's plane, mm → frame units: close to the lens, then one to each stage of the zoom */
	readonly lens: Similarity;
	readonly camera: Kept;
	readonly robot: Kept;
	readonly hall: Similarity;
	/** the route line: station → lens → chip; chip → robot → platform → roof → out */
	readonly toChip: readonly Point[];
	readonly onward: readonly Point[];
	/** share of `onward` at which it reaches the platform */
	readonly platformShare: number;
	/** the same line's corners, not rounded, for the change into the next beat */
	readonly corners: readonly Point[];
	/** how many of them lead from the station to the drawing */
	readonly leadCorners: number;
	readonly bend: number;
	/** the five names, from lens to factory */
	readonly names: readonly LabelSpec[];
	/** lead lines of the first two */
	readonly leads: string;
	readonly caption: LabelSpec;
}

const foot = STATIONS[SHOWN_STATION]!;
const inHall = (p: Point): Point => ({ x: foot + p.x, y: p.y });
/** Where the lens's own drawing has its origin in the hall. */
export const LENS_ORIGIN = inHall(LENS_AT);

export function familyLayout(frame: Frame, plan: Plan): FamilyLayout {
	const { stage, format, type } = frame;
	const scale = plan.hall.width / HALL.width;
	const hall: Similarity = { scale, x: plan.hall.x, y: plan.hall.y + plan.hall.height };
	const radius = DETAIL.radius * scale;
	const level = seen(hall, { x: 0, y: LEVEL }).y;
	const keep = (x: number, centre: Point, reach: number): Kept => {
		const at = { x: seen(hall, { x, y: 0 }).x, y: level };
		return { centre: at, radius, view: looking(centre, at, radius / reach), of: { centre, radius: reach } };
	};
	const camera = keep(DETAIL.camera, inHall(CAMERA_AT), CAMERA_REACH);
	const robot = keep(DETAIL.robot, inHall(ROBOT_MIDDLE), ROBOT_REACH);
	const close = Math.min((stage.width * 0.94) / 2 / LENS_REACH.x, Math.min(level - stage.y, stage.y + stage.height - level) / LENS_REACH.y);
	const lens = looking({ x: LENS_ORIGIN.x + LENS_MIDDLE.x, y: LENS_ORIGIN.y }, { x: stage.x + stage.width / 2, y: level }, close);

	const bend = Math.max(4, radius * 0.13);
	const chip = { x: camera.view.x + camera.view.scale * (LENS_ORIGIN.x + CHIP), y: level };
	const toChip = [...leadIn(frame, { x: camera.centre.x - radius, y: level }), chip];
	const eye = seen(robot.view, { x: LENS_ORIGIN.x + SOCKET, y: LENS_ORIGIN.y });
	const inRobot = (p: Point): Point => seen(robot.view, inHall(p));
	const gap = (camera.centre.x + robot.centre.x) / 2;
	const riser = seen(hall, { x: RACKS[RACKS.length - 1]! + 1180, y: 0 }).x;
	const roof = seen(hall, { x: 0, y: -HALL.height - HALL.roof * 0.5 }).y;
	const onward = [
		chip,
		{ x: gap, y: level },
		{ x: gap, y: eye.y },
		eye,
		inRobot({ x: ELBOW.x + 30, y: ELBOW.y - 80 }),
		inRobot({ x: SHOULDER.x + 40, y: SHOULDER.y - 100 }),
		{ x: robot.centre.x + radius, y: level },
		{ x: riser, y: level },
		{ x: riser, y: roof },
		{ x: frame.width + 8, y: roof }
	];

	const size = format === 'phone' ? type.small : type.label;
	const line = size * 1.35;
	const under = level + radius + size * 1.25;
	const lensX = camera.view.x + camera.view.scale * (LENS_ORIGIN.x + LENS_MIDDLE.x - 4);
	const bodyX = camera.view.x + camera.view.scale * (LENS_ORIGIN.x + CHIP + 17);
	const [device, sensing, machine, platform, factory] = PRODUCTS;
	// where the circles are small the third name stands one line lower
	const crowded = lensX + textWidth(device, size) + size * 0.5 > robot.centre.x - textWidth(machine, size) / 2;
	const racks = seen(hall, { x: (RACKS[0]! + RACKS[4]! + 720) / 2, y: 0 }).x;
	const names: LabelSpec[] = [
		{ x: lensX, y: under + line, text: device, size },
		{ x: bodyX, y: under, text: sensing, size },
		{ x: robot.centre.x, y: under + line * (crowded ? 2 : 1), text: machine, size, anchor: 'middle' },
		{ x: Math.min(racks, frame.width - 8 - textWidth(platform, size) / 2), y: level - radius * 0.5 - size * 0.9, text: platform, size, anchor: 'middle' },
		{ x: plan.hall.x, y: plan.hall.y - plan.roof - size * 0.65, text: factory, size }
	];
	const drop = (x: number, from: number, to: number) => `M${round(x)} ${round(from)}V${round(to)}`;
	return {
		lens,
		camera,
		robot,
		hall,
		toChip: roundCorners(toChip, 18),
		onward: roundCorners(onward, bend),
		platformShare: shareAt(roundCorners(onward, bend), seen(hall, { x: GALLERY.from + 560, y: LEVEL })),
		corners: [...toChip.slice(0, -1), ...onward],
		leadCorners: toChip.length - 1,
		bend,
		names,
		leads: drop(lensX + 1, level + camera.view.scale * 11, under + line - size) + drop(bodyX + 1, level + camera.view.scale * 15.5, under - size * 1.02),
		caption: { x: format === 'phone' ? frame.width - 10 : stage.x + stage.width, y: plan.hall.y - plan.roof - size * 0.65, text: '结构与分工为示意', size: type.small, tone: 'muted', anchor: 'end' }
	};
}

/** Share of a line's length at which it passes nearest to a point. */
function shareAt(line: readonly Point[], p: Point): number {
	let best = { share: 0, distance: Infinity };
	for (let i = 0; i <= 400; i++) {
		const q = pointAlong(line, i / 400);
		const distance = Math.hypot(q.x - p.x, q.y - p.y);
		if (distance < best.distance) best = { share: i / 400, distance };
	}
	return best.share;
}

/** The view of the hall's plane at a position: one outward zoom through the stages. */
export function zoomAt(layout: FamilyLayout, local: number): Similarity {
	const { from, camera, robot, hall } = ZOOM;
	if (local < camera) return zoomed(layout.lens, layout.camera.view, smoothstep(from, camera, local));
	if (local < robot) return zoomed(layout.camera.view, layout.robot.view, smoothstep(camera, robot, local));
	return zoomed(layout.robot.view, layout.hall, smoothstep(robot, hall, local));
}

/** Share of the line from the chip on that is drawn: it goes on as each stage of the zoom is reached. */
export const onwardShare = (local: number): number => span(ZOOM.camera + 0.02, 0.995, local);

/** The two outer tangents of two circles, as path data; empty while one holds the other. */
export function tangents(a: Point, ra: number, b: Point, rb: number): string {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const distance = Math.hypot(dx, dy);
	if (distance <= Math.abs(ra - rb) + 1e-6) return '';
	const towards = Math.atan2(dy, dx);
	const open = Math.acos((ra - rb) / distance);
	return [1, -1]
		.map((s) => {
			const t = towards + s * open;
			return `M${round(a.x + ra * Math.cos(t))} ${round(a.y + ra * Math.sin(t))}L${round(b.x + rb * Math.cos(t))} ${round(b.y + rb * Math.sin(t))}`;
		})
		.join('');
}

const round = (v: number): number => Math.round(v * 100) / 100;
