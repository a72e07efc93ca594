/** A block of magnesium on a hot plate, in ångström at one scale; the route line is its surface and the plate's coil. */
import { METAL_NET } from '../../models/hydride/crystal';
import { RIM, buildBlock, shapeOf, type Block, type GasSpace } from '../../models/hydride/uptake';
import { leadIn } from '../../marks/lead';
import { roundCorners, type Box, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { coil } from './coil';
import { AT_REST } from './phases';

export interface HydrogenLayout {
	readonly frame: Frame;
	readonly block: Block;
	readonly gas: GasSpace;
	/** units per ångström */
	readonly scale: number;
	/** middle and foot of the block */
	readonly x: number;
	readonly foot: number;
	/** edges of the block with its rim */
	readonly left: number;
	readonly right: number;
	/** where the line goes down beside the block */
	readonly side: number;
	/** heights of the surface: bare metal, full hydride */
	readonly bare: number;
	readonly full: number;
	readonly plate: Box;
	readonly coil: readonly Point[];
	/** left edge of the column of names */
	readonly column: number;
	readonly captionY: number;
}

/** Units per neighbour distance that a format aims at. */
const PITCH = { phone: 25, desktop: 40, wall: 54, card: 33 } as const;

export function layout(frame: Frame): HydrogenLayout {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const wall = format === 'wall';
	const columnWidth = phone ? type.label * 5.4 : wall ? type.label * 6.4 : type.label * 7;
	const gap = phone ? 9 : wall ? 26 : 18;
	const left = stage.x + (phone ? 0 : gap);
	const right = stage.x + stage.width - columnWidth - gap * 2;
	const bottom = stage.y + stage.height;
	const captionY = bottom - type.small * 0.2;
	const plateHeight = Math.max(phone ? 30 : 34, Math.min(wall ? 84 : 62, stage.height * 0.085));
	const plateTop = bottom - type.small * (phone ? 1.7 : 2) - plateHeight;

	const surface = format === 'desktop' ? frame.station.y : stage.y + stage.height * (phone ? 0.34 : 0.3);
	// a low window gets smaller atoms, so that there are always a few layers to turn
	const room = plateTop - 3 - surface;
	const pitch = Math.min(PITCH[format], room / 4.6);
	const columns = Math.max(5, Math.floor((right - left) / pitch - 1));
	const scale = (right - left) / ((columns + 1) * METAL_NET.pitch);
	const rows = Math.max(4, Math.floor(room / (METAL_NET.rise * 1.08 * scale) - 2 * RIM + 1));
	const block = buildBlock({ rows, columns, spare: phone ? 4 : 7 });

	const restTop = shapeOf(block, AT_REST).top * scale;
	const foot = Math.min(plateTop - 2, surface + restTop);
	const bare = foot - shapeOf(block, 0).top * scale;
	const full = foot - shapeOf(block, 1).top * scale;
	const plate: Box = { x: left, y: foot + 2, width: right - left, height: plateHeight };
	const side = right + gap;
	const coilY = plate.y + plateHeight * 0.52;
	const turns = Math.max(4, Math.round((right - left) / (plateHeight * 1.15)));
	// one molecule for about this many square units of the gas that is in sight
	const spacing = phone ? 1500 : wall ? 5600 : 3000;
	const seen = Math.max(60, full - stage.y);
	const molecules = (seen * (right - left)) / spacing;
	return {
		frame, block, scale, left, right, side, bare, full, plate, captionY,
		gas: { height: ((seen / scale) * rows * columns) / molecules, reach: (right - left) / 2 / scale - 2, seen: seen / scale },
		x: (left + right) / 2,
		foot,
		coil: coil(right - plateHeight * 0.3, left + plateHeight * 0.4, coilY, plateHeight * 0.27, turns),
		column: side + gap
	};
}

/** The line with the surface at height `y`: to the block, over it, down its side and into the coil. */
export function routeOver(l: HydrogenLayout, y: number): Point[] {
	const first = l.coil[0]!;
	const lead = leadIn(l.frame, { x: l.left, y });
	return [
		...roundCorners([...lead, { x: l.side, y }, { x: l.side, y: first.y }, first], l.frame.format === 'phone' ? 9 : 18),
		...l.coil.slice(1)
	];
}
