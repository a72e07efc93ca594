import { describe, expect, it } from 'vitest';
import { boxesMeet, labelBox, labelTroubles } from '../../marks/label-spec';
import { SCREENS } from '../../marks/screens';
import { lieOf } from '../../models/picking/run';
import { frameFor } from '../frame';
import { gatheredAt, GATHERED, handedAt, leavingAt, readAt, rowAt } from './motion';
import { IN_FRAME, rowSignal, stagesOf } from './stages';
import { stepsLayout } from './steps-layout';
import { stepsLine } from './steps-line';

const frames = SCREENS.map((s) => [s.name, frameFor({ ...s, chapter: 3 })] as const);
const LOCALS = Array.from({ length: 61 }, (_, i) => -0.4 + i / 50);

describe.each(['upright', 'wide'] as const)('the %s frame', (shape) => {
	const stages = stagesOf(shape);
	const { width, height, look } = stages;

	it('finds the three parts of the batch, all sure, and the turn that the arm used', () => {
		expect(look.findings).toHaveLength(3);
		const order = [...look.findings].map((f, i) => ({ f, turn: stages.turns[i]! })).sort((a, b) => (shape === 'upright' ? a.f.y - b.f.y : a.f.x - b.f.x));
		order.forEach(({ f, turn }, i) => {
			expect(f.doubt).toBeNull();
			expect(f.kind).toBe('bracket');
			expect((Math.abs(turn - lieOf(IN_FRAME[i]!).angle) * 180) / Math.PI).toBeLessThan(2);
		});
	});

	it('keeps each step’s own arrays: two levels, numbers of blocks, outline pixels inside the blocks', () => {
		for (let p = 0; p < width * height; p++) {
			expect(look.binary[p]! <= 1).toBe(true);
			if (stages.numbers[p]) expect(look.binary[p]).toBe(1);
			if (stages.edges[p]) expect(stages.numbers[p]).toBeGreaterThan(0);
		}
		look.findings.forEach((f, i) => expect(stages.numbers.filter((n) => n === i + 1).length).toBe(look.regions.sums[(f.label - 1) * 10]));
	});

	it('shows at rest a row that crosses two legs: four edges or more', () => {
		const square = rowSignal(stages, 1, stages.restRow);
		expect(square.filter((v, i) => v !== (square[i - 1] ?? 0)).length).toBeGreaterThanOrEqual(4);
		expect(look.findings.filter((f) => f.box[1] <= stages.restRow).length).toBeGreaterThanOrEqual(2);
		expect(rowSignal(stages, 4, stages.restRow)).toEqual([]);
	});

	it('reads top to bottom, rests at its row, and reads on', () => {
		for (let step = 0; step < 5; step++) {
			expect(rowAt(stages, step, -0.4)).toBe(0);
			expect(rowAt(stages, step, 0)).toBe(stages.restRow);
			expect(readAt(step, 0)).toBe(1);
			for (const local of LOCALS) {
				const row = rowAt(stages, step, local);
				expect(Number.isInteger(row) && row >= 0 && row < height).toBe(true);
				if (readAt(step, local) > 0) expect(handedAt(step, local)).toBe(1);
			}
		}
		expect(rowAt(stages, 0, 0.6)).toBeGreaterThan(height * 0.9);
		expect(leavingAt(0.6)).toBe(0);
		expect(leavingAt(0.7)).toBe(1);
		expect([gatheredAt(0.6), gatheredAt(GATHERED)]).toEqual([0, 1]);
	});
});

describe.each(frames)('the five steps on a %s', (_, frame) => {
	const layout = stepsLayout(frame);
	const pictures = layout.panels.map((p) => p.box);

	it('keeps its labels apart, inside the frame, out of the words and off the pictures', () => {
		const labels = [...layout.panels.flatMap((p) => p.labels), ...(layout.details?.histogram.labels ?? []), ...(layout.details?.table ?? [])];
		expect(labelTroubles(labels, frame, frame.type.small)).toEqual([]);
		for (const label of labels) for (const box of pictures) expect(boxesMeet(labelBox(label), box), label.text).toBe(false);
	});

	it('keeps the five pictures whole, apart, and out of the words', () => {
		pictures.forEach((box, i) => {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
			expect(box.y + box.height).toBeLessThanOrEqual(frame.words && frame.format === 'phone' ? frame.words.y : frame.height);
			expect(box.width / box.height).toBeCloseTo(layout.stages.width / layout.stages.height, 6);
			if (frame.words) expect(boxesMeet(box, frame.words)).toBe(false);
			for (const other of pictures.slice(i + 1)) expect(boxesMeet(box, other)).toBe(false);
		});
	});

	it('draws the row by its true values, and never a number that is none', () => {
		for (const local of LOCALS)
			for (const points of stepsLine(layout, local, 300))
				for (const p of points) {
					expect(Number.isFinite(p.x) && Number.isFinite(p.y)).toBe(true);
					expect(p.x).toBeGreaterThanOrEqual(-0.01);
					expect(p.x).toBeLessThanOrEqual(frame.width + 0.01);
				}
		const { signal } = layout.panels[1]!;
		const heights = new Set(stepsLine(layout, 0, 300).flat().filter((p) => p.x > signal.x && p.x < signal.x + layout.stages.width * signal.step && p.y <= signal.base && p.y > signal.base - signal.height - 1).map((p) => Math.round(signal.base - p.y)));
		expect([...heights].every((h) => h === 0 || h === Math.round(signal.height))).toBe(true);
	});

	it('begins at the station and is one line wherever the panels stand in a row', () => {
		const strokes = stepsLine(layout, 0, 300);
		expect(strokes.some((points) => points[0]!.x === frame.station.x && points[0]!.y === frame.station.y)).toBe(true);
		if (frame.format !== 'phone') expect(strokes).toHaveLength(1);
	});
});
