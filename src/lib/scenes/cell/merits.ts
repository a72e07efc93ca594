/** The second beat's geometry: two balances on the line, and under them the same cell in three states. */
import { pairCorners, type CornerMove } from '../../marks/corners';
import { leadIn } from '../../marks/lead';
import { pairPaths, type MorphPair } from '../../marks/morph';
import type { Box } from '../../marks/path';
import { buildSection, type Section } from '../../models/cell/section';
import type { Frame } from '../frame';
import { isNarrow } from './arrange';
import { beamRoute, type Beams } from './beams';
import type { Circuit } from './circuit';
import { meritLabels, type MeritLabels } from './merit-labels';
import { marksOf, type CellMarks } from './merit-marks';
import { pansOf, type Pans } from './pans';
import { drawSection, type SectionDrawing } from './section-drawing';
import { smallPlan } from './small-plan';

export interface MeritsLayout {
	readonly beams: Beams;
	readonly pans: Pans;
	/** the lead and the lamp's loop, each with the line it becomes */
	readonly lead: CornerMove;
	readonly loop: MorphPair;
	/** the first of the small cells, and how far the others stand to its right */
	readonly section: Section;
	readonly drawing: SectionDrawing;
	readonly offsets: readonly [number, number, number];
	/** outer box of the first small cell */
	readonly slot: Box;
	readonly marks: CellMarks;
	readonly labels: MeritLabels;
}

interface Rows {
	readonly beamY: number;
	/** height of the posts' feet */
	readonly footY: number;
	readonly cell: Box;
	readonly nameY: number;
	readonly captionY: number | null;
	readonly sourceY: number;
	readonly tight: boolean;
}

/** Heights of everything, from the bottom up; what is left between is the balances'. */
function rowsOf(frame: Frame, x: number, width: number): Rows {
	const { format, stage, station, type } = frame;
	const bottom = stage.y + stage.height;
	const phone = format === 'phone';
	const tight = stage.height < 260;
	const sourceY = bottom - 3;
	const captionY = phone && stage.height < 340 ? null : sourceY - type.small * 1.75;
	const name = phone ? type.label * 1.1 : type.head;
	const nameY = (captionY ?? sourceY) - type.small * (captionY === null ? 1.6 : 1.4);
	const floor = nameY - name * 1.08 - (phone ? 7 : format === 'wall' ? 18 : 13);
	const narrow = isNarrow(frame);
	const wide = width / 3 - (phone ? 14 : narrow ? 24 : 44);
	const high = Math.min((stage.height - (phone ? 60 : 0)) * (narrow ? 0.18 : 0.155), wide / (narrow && !phone ? 1.35 : 1.75));
	const across = Math.min(wide, high * 2.6);
	const cell = { x: x + width / 6 - across / 2, y: floor - high, width: across, height: high };
	const beamY =
		format === 'desktop' ? station.y : stage.y + (phone ? (tight ? 40 : stage.height < 340 ? 64 : 84) : format === 'wall' ? 218 : 130);
	return { beamY, footY: cell.y - (tight ? 14 : phone ? 22 : 16 + type.small), cell, nameY, captionY, sourceY, tight };
}

export function buildMerits(frame: Frame, circuit: Circuit): MeritsLayout {
	const { format, stage } = frame;
	const width = Math.min(stage.width, stage.height * (format === 'phone' ? 2 : 1.75));
	const x = stage.x + (stage.width - width) / 2;
	const rows = rowsOf(frame, x, width);
	const arm = width * 0.17;
	const pan = width * 0.15;
	const room = rows.footY - rows.beamY;
	const drop = Math.min(arm * 0.4, room * 0.22);
	const balance = (left: number) => ({ left, pivot: left + arm, right: left + 2 * arm });
	const beams: Beams = {
		y: rows.beamY,
		drop,
		footY: rows.footY,
		density: balance(x + pan / 2),
		cost: balance(x + width - pan / 2 - 2 * arm)
	};
	const section = buildSection(smallPlan(rows.cell));
	const wall = format === 'wall' ? 5 : format === 'phone' ? 2.5 : 4;
	const slot = { x: rows.cell.x - wall, y: rows.cell.y - wall, width: section.d - section.a + 2 * wall, height: rows.cell.height + 2 * wall };
	const offsets = [0, width / 3, (2 * width) / 3] as const;
	return {
		beams,
		pans: pansOf(frame, pan, room - drop, rows.tight),
		lead: pairCorners(leadIn(frame, circuit.negative), leadIn(frame, { x: beams.density.left, y: beams.y })),
		loop: pairPaths(circuit.loop, beamRoute(beams, 0)),
		section,
		drawing: drawSection(section, wall),
		offsets,
		slot,
		marks: marksOf(frame, section, slot, offsets),
		labels: meritLabels(frame, beams, slot, offsets, rows)
	};
}
