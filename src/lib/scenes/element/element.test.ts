import { describe, expect, it } from 'vitest';
import { cornersAt } from '../../marks/corners';
import { boxesMeet, labelBox, labelTroubles, type LabelSpec } from '../../marks/label-spec';
import { extentOf } from '../../marks/path-extent';
import { SCREENS } from '../../marks/screens';
import { ELEMENTS, element } from '../../models/periodic-table';
import { frameFor } from '../frame';
import { laidAt, unitOf } from './cost';
import { countText } from './cost-labels';
import { LITHIUM, MAGNESIUM } from './element-labels';
import { COST_RATIO, RESERVE_PARTS } from './figures';
import { openRows, partOf, solidParts } from './grid';
import { layout } from './layout';
import { BEND } from './routes';
import { cellOf, cellsPath, tableAt } from './table';

const NEARLY_SQUARE = [
	{ name: 'embed 600×520', width: 600, height: 520 },
	{ name: 'embed 500×500', width: 500, height: 500 },
	{ name: 'embed 960×576', width: 960, height: 576 },
	{ name: 'window 760×760', width: 760, height: 760 }
];
const frames = [...SCREENS, ...NEARLY_SQUARE].map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 2 }) }));

/** Boxes of closed rectangles in path data as the scene writes them. */
const boxesIn = (d: string) => d.split('M').slice(1).map((part) => extentOf(`M${part}`));
const area = (boxes: readonly { width: number; height: number }[]) => boxes.reduce((sum, b) => sum + b.width * b.height, 0);

describe.each(frames)('the element on $name', ({ frame }) => {
	const l = layout(frame);

	it('shows all 118 elements, none over another, evenly and under the lens', () => {
		for (const lens of [0, 0.4, 1]) {
			const table = tableAt(l.plan, lens);
			const cells = ELEMENTS.map((e) => cellOf(table, e));
			expect(boxesIn(cellsPath(table, frame.stroke.detail))).toHaveLength(118);
			for (let i = 0; i < 118; i++) {
				const c = cells[i]!;
				expect(c.x).toBeGreaterThanOrEqual(frame.stage.x - 1e-6);
				expect(c.x + c.width).toBeLessThanOrEqual(frame.stage.x + frame.stage.width + 1e-6);
				expect(c.y).toBeGreaterThan(frame.format === 'phone' ? 62 : 0);
				expect(c.y + c.height).toBeLessThanOrEqual(frame.stage.y + frame.stage.height);
				for (let j = i + 1; j < 118; j++) expect(boxesMeet(c, cells[j]!, -1e-6)).toBe(false);
			}
		}
	});

	it('puts magnesium below and to the right of lithium, touching at a corner, both square under the lens', () => {
		for (const lens of [0, 0.5, 1]) {
			const table = tableAt(l.plan, lens);
			const li = cellOf(table, element(LITHIUM));
			const mg = cellOf(table, element(MAGNESIUM));
			expect(mg.x).toBeCloseTo(li.x + li.width, 9);
			expect(mg.y).toBeCloseTo(li.y + li.height, 9);
			expect(mg.y).toBeCloseTo(l.plan.lineY, 9);
		}
		expect(l.home.width).toBeCloseTo(l.home.height, 9);
	});

	it('gives one electron from lithium, two from magnesium, each with a place to go', () => {
		expect(l.lithium.atom.valence).toHaveLength(1);
		expect(l.magnesium.atom.valence).toHaveLength(2);
		for (const [giver, count] of [[l.lithium, 1], [l.magnesium, 2]] as const) {
			expect(giver.given.slots).toHaveLength(count);
			expect(giver.given.figure.text).toBe(String(count));
			const table = tableAt(l.plan, 1);
			for (const slot of giver.given.slots) expect(slot.x - l.slot).toBeGreaterThan(table.xs[2]!);
		}
		// 2 + 1 and 2 + 8 + 2
		expect(boxesIn(l.lithium.atom.inner)).toHaveLength(2);
		expect(boxesIn(l.magnesium.atom.inner)).toHaveLength(10);
	});

	it('fills exactly seventy parts of a hundred, equal, from the ground to the line', () => {
		const solid = boxesIn(solidParts(l.grid.box, 1e9));
		expect(solid).toHaveLength(RESERVE_PARTS.sure);
		for (const b of solid) {
			expect(b.width).toBeCloseTo(solid[0]!.width, 1);
			expect(b.y).toBeGreaterThan(l.grid.level);
		}
		expect(area(solid) / (area([partOf(l.grid.box, 0)]) * RESERVE_PARTS.all)).toBeCloseTo(0.7, 3);
		expect(l.grid.box.y + l.grid.box.height - l.grid.level).toBeCloseTo(l.grid.box.height * 0.7, 6);
		expect(boxesIn(solidParts(l.grid.box, 34.5))).toHaveLength(35);
	});

	it('leaves the thirty above open: hatched, fainter upwards, without a lid', () => {
		const rows = openRows(l.grid.box);
		expect(rows).toHaveLength(3);
		for (let i = 1; i < 3; i++) expect(rows[i]!.opacity).toBeLessThan(rows[i - 1]!.opacity);
		expect(rows[2]!.outline).not.toContain('z');
		expect(rows[0]!.outline.split('z')).toHaveLength(11);
		expect(extentOf(...rows.map((r) => r.hatching)).y).toBeGreaterThanOrEqual(l.grid.box.y);
		const hatched = extentOf(...rows.map((r) => r.hatching));
		expect(hatched.y + hatched.height).toBeLessThan(l.grid.level);
	});

	it('draws cost by true area: fifty of the small square are the large block', () => {
		const { small, large } = l.cost;
		expect((large.width * large.height) / (small.width * small.height)).toBeCloseTo(COST_RATIO, 9);
		expect(boxesMeet(small, large)).toBe(false);
		const laid = laidAt(l.cost, 1);
		expect(laid.count).toBe(COST_RATIO);
		expect(area(laid.squares)).toBeCloseTo(large.width * large.height, 6);
		for (let i = 0; i < COST_RATIO; i++) {
			const u = unitOf(l.cost, i);
			expect(u.x + u.width).toBeLessThanOrEqual(large.x + large.width + 1e-6);
			expect(u.y + u.height).toBeLessThanOrEqual(large.y + large.height + 1e-6);
			for (let j = i + 1; j < COST_RATIO; j++) expect(boxesMeet(u, unitOf(l.cost, j), -1e-6)).toBe(false);
		}
		expect(laidAt(l.cost, 0)).toEqual({ count: 0, squares: [], flying: null });
		expect(laidAt(l.cost, 0.5).count).toBe(25);
	});

	it('keeps the line whole from one picture to the next', () => {
		const first = { x: frame.station.x, y: frame.station.y };
		for (const pair of [l.toLevel, l.toCost]) for (const t of [0, 0.5, 1]) expect(cornersAt(pair, t, BEND)[0]).toEqual(first);
		// on its way every run stays level or upright
		for (const pair of [l.toLevel, l.toCost]) {
			const corners = cornersAt(pair, 0.37, 0);
			for (let i = 1; i < corners.length; i++) {
				const [a, b] = [corners[i - 1]!, corners[i]!];
				expect(Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeLessThan(1e-6);
			}
		}
		expect(l.roundMagnesium.closed.at(-1)).toEqual({ x: l.home.x, y: l.home.y });
		expect(l.roundSmall.closed.at(-1)).toEqual({ x: l.cost.small.x, y: l.cost.small.y });
	});

	it('has labels that do not touch, in any of the three pictures', () => {
		const smallest = frame.type.small;
		const twelve = [
			...l.large.flatMap((cell) => [...cell.labels, ...cell.ion]),
			...[l.lithium, l.magnesium].flatMap(({ given }) => [given.figure, given.label]),
			l.note
		];
		expect(labelTroubles(twelve, frame, smallest)).toEqual([]);
		for (const { given } of [l.lithium, l.magnesium]) {
			const edge = tableAt(l.plan, 1).xs[12]!;
			for (const label of [given.figure, given.label]) {
				const box = labelBox(label);
				expect(box.x + box.width).toBeLessThan(edge);
				for (const slot of given.slots) expect(boxesMeet(box, { x: slot.x - l.slot, y: slot.y - l.slot, width: 2 * l.slot, height: 2 * l.slot })).toBe(false);
			}
		}
		const table = tableAt(l.plan, 1);
		if (l.symbolSize > 0)
			for (const e of ELEMENTS) {
				const cell = cellOf(table, e);
				expect(labelBox({ x: 0, y: 0, text: e.symbol, size: l.symbolSize, voice: 'figure' }).width).toBeLessThan(cell.width);
			}
		expect(labelTroubles([...l.reserve.labels, l.reserve.open], frame, smallest)).toEqual([]);
		for (const label of [...l.reserve.labels, l.reserve.open]) {
			const box = labelBox(label);
			expect(boxesMeet(box, l.grid.box)).toBe(false);
			expect(boxesMeet(box, { x: l.grid.box.x, y: l.grid.level - 2, width: l.reserve.lineEnd - l.grid.box.x, height: 4 })).toBe(false);
		}
		const count: LabelSpec = { ...l.costs.count, text: countText(COST_RATIO) };
		expect(labelTroubles([...l.costs.labels, count], frame, smallest)).toEqual([]);
		for (const label of [...l.costs.labels, count]) {
			expect(boxesMeet(labelBox(label), l.cost.large)).toBe(false);
			expect(boxesMeet(labelBox(label), l.cost.small)).toBe(false);
		}
	});

	it('says who claims the two figures, in the picture', () => {
		expect(l.reserve.labels.some((label) => label.text.includes('据潘复生院士介绍'))).toBe(true);
		expect(l.costs.labels.some((label) => label.text.includes('据潘复生院士介绍'))).toBe(true);
		expect(l.note.text).toContain('科学常识');
	});
});
