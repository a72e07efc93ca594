/** Five products, each inside the next: the views that the zoom goes through, the circles that keep them, the names. */
import { around } from '../../marks/around';
import { smoothstep, span } from '../../marks/easing';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { lengthOf, n2, pathOf, roundCorners, type Point } from '../../marks/path';
import { xy } from '../../marks/shapes';
import type { Frame } from '../frame';
import { PRODUCTS } from './facts';
import { BUS_FROM, DETAIL, HALL, LEVEL, RACKS_MIDDLE, RISER, SHOWN_STATION, STATIONS } from './hall';
import { CAMERA_MIDDLE, CAMERA_REACH, CHIP, LENS_MIDDLE, LENS_REACH, SOCKET } from './optics';
import type { Plan } from './plan';
import { ELBOW, LENS_AT, ROBOT_MIDDLE, ROBOT_REACH, SHOULDER } from './robot';
import { discAt } from './shapes';
import { looking, seen, zoomed, type Similarity } from './similarity';

/** Positions (beats) at which the zoom starts, keeps the camera, keeps the robot, and has the hall whole. */
export const ZOOM = { from: 0.68, camera: 0.77, robot: 0.88, hall: 0.97 } as const;

/** Positions: the platform has been reached; from then on each station is called in turn. */
export const CALL = { from: 1.14, each: 0.085 } as const;

export interface Kept {
	readonly centre: Point;
	readonly radius: number;
	/** its path data */
	readonly d: string;
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

const inHall = ({ x, y }: Point): Point => ({ x: STATIONS[SHOWN_STATION]! + x, y });
/** Where something on the optical axis stands in the hall, by its x in the lens's drawing. */
export const onAxis = (x: number): Point => inHall({ x: LENS_AT.x + x, y: LENS_AT.y });
/** Where the lens's own drawing has its origin in the hall. */
export const LENS_ORIGIN = onAxis(0);

export function familyLayout(frame: Frame, { hall: box, roof, size, remark }: Plan): FamilyLayout {
	const { stage, width } = frame;
	const scale = box.width / HALL.width;
	const hall: Similarity = { scale, x: box.x, y: box.y + box.height };
	const hallX = (x: number): number => hall.x + scale * x;
	const radius = DETAIL.radius * scale;
	const level = hall.y + scale * LEVEL;
	const onLine = (x: number): Point => ({ x, y: level });
	const keep = (x: number, middle: Point, reach: number): Kept => {
		const centre = onLine(hallX(x));
		return { centre, radius, d: discAt(centre, radius), view: looking(middle, centre, radius / reach), of: { centre: middle, radius: reach } };
	};
	const camera = keep(DETAIL.camera, onAxis(CAMERA_MIDDLE), CAMERA_REACH);
	const robot = keep(DETAIL.robot, inHall(ROBOT_MIDDLE), ROBOT_REACH);
	const close = Math.min((stage.width * 0.47) / LENS_REACH.x, Math.min(level - stage.y, stage.y + stage.height - level) / LENS_REACH.y);

	const bend = Math.max(4, radius * 0.13);
	const inCamera = (x: number): number => seen(camera.view, onAxis(x)).x;
	const inRobot = ({ x, y }: Point, dx: number, dy: number): Point => seen(robot.view, inHall({ x: x + dx, y: y + dy }));
	const chip = onLine(inCamera(CHIP));
	const toChip = [...leadIn(frame, onLine(camera.centre.x - radius)), chip];
	const socket = seen(robot.view, onAxis(SOCKET));
	const gap = (camera.centre.x + robot.centre.x) / 2;
	const riser = hallX(RISER);
	const out = { x: width + 8, y: hall.y - scale * (HALL.height + HALL.roof / 2) };
	const upwards = [onLine(riser), { x: riser, y: out.y }, out];
	const onward = [
		chip,
		onLine(gap),
		{ x: gap, y: socket.y },
		socket,
		inRobot(ELBOW, 30, -80),
		inRobot(SHOULDER, 40, -100),
		onLine(robot.centre.x + radius),
		...upwards
	];
	const rounded = roundCorners(onward, bend);

	const line = size * 1.35;
	const under = level + radius + size * 1.25;
	const above = box.y - roof - size * 0.65;
	const lensX = inCamera(LENS_MIDDLE - 4);
	const bodyX = inCamera(CHIP + 17);
	const [device, , machine, platform] = PRODUCTS.map((name) => textWidth(name, size) / 2) as [number, number, number, number];
	// where the circles are small the third name stands one line lower
	const crowded = lensX + 2 * device + size * 0.5 > robot.centre.x - machine;
	const places = [
		{ x: lensX, y: under + line },
		{ x: bodyX, y: under },
		{ x: robot.centre.x, y: under + line * (crowded ? 2 : 1), anchor: 'middle' },
		{ x: Math.min(hallX(RACKS_MIDDLE), width - 8 - platform), y: level - radius * 0.5 - size * 0.9, anchor: 'middle' },
		{ x: box.x, y: above }
	] as const;
	const lead = (x: number, from: number, to: number) => `M${xy(x + 1, level + camera.view.scale * from)}V${n2(to)}`;
	return {
		lens: looking(onAxis(LENS_MIDDLE), onLine(stage.x + stage.width / 2), close),
		camera,
		robot,
		hall,
		toChip: roundCorners(toChip, 18),
		onward: rounded,
		// to a quarter of a percent
		platformShare: 1 - lengthOf(roundCorners([seen(hall, BUS_FROM), ...upwards], bend)) / lengthOf(rounded),
		corners: [...toChip.slice(0, -1), ...onward],
		leadCorners: toChip.length - 1,
		bend,
		names: places.map((place, i) => ({ ...place, text: PRODUCTS[i]!, size })),
		leads: lead(lensX, 11, under + line - size) + lead(bodyX, 15.5, under - size * 1.02),
		caption: remark(above, '结构与分工为示意')
	};
}

/** The view of the hall's plane at a position: one outward zoom through the stages. */
export function zoomAt(layout: FamilyLayout, local: number): Similarity {
	const toCamera = zoomed(layout.lens, layout.camera.view, smoothstep(ZOOM.from, ZOOM.camera, local));
	const toRobot = zoomed(toCamera, layout.robot.view, smoothstep(ZOOM.camera, ZOOM.robot, local));
	return zoomed(toRobot, layout.hall, smoothstep(ZOOM.robot, ZOOM.hall, local));
}

/** Share of the line from the chip on that is drawn: it goes on as each stage of the zoom is reached. */
export const onwardShare = (local: number): number => span(ZOOM.camera + 0.02, 0.995, local);

/** The two outer tangents of two circles, as path data; empty while one holds the other. */
export function tangents(a: Point, ra: number, b: Point, rb: number): string {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const distance = Math.hypot(dx, dy);
	if (distance <= Math.abs(ra - rb) + 1e-6) return '';
	const open = Math.acos((ra - rb) / distance);
	return [open, -open]
		.map((turn) => {
			const at = Math.atan2(dy, dx) + turn;
			return pathOf([...around(1, a, ra, at), ...around(1, b, rb, at)]);
		})
		.join('');
}
