import { describe, expect, it } from 'vitest';
import { boxesMeet, labelBox, labelTroubles, textWidth, type LabelSpec } from '../../marks/label-spec';
import { morphed } from '../../marks/morph';
import { SCREENS } from '../../marks/screens';
import { chargePassed, currentAt } from '../../models/cell/discharge';
import { ledger } from '../../models/cell/ledger';
import { frameFor } from '../frame';
import { beamRoute, costEnds } from './beams';
import { beads } from './circuit';
import { layout } from './layout';
import { chargesAt, roundsAt, tallyAt } from './merit-state';
import { electronText, ionText } from './names';
import { DISCHARGE, MERITS } from './phases';
import { placeOf, shrinkAt } from './shrink';

const NEARLY_SQUARE = [
	{ name: 'embed 600×520', width: 600, height: 520 },
	{ name: 'embed 500×500', width: 500, height: 500 },
	{ name: 'embed 960×576', width: 960, height: 576 },
	{ name: 'window 760×760', width: 760, height: 760 }
];
const frames = [...SCREENS, ...NEARLY_SQUARE].map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 2 }) }));
const positions = Array.from({ length: 101 }, (_, i) => -0.4 + i * 0.01);

describe.each(frames)('the cell on $name', ({ frame }) => {
	const l = layout(frame);
	const { size } = l.section;
	const q = (local: number) => chargePassed(DISCHARGE, local);
	const all = (x: number) => beads(l.section, l.circuit, q(x), 10);

	it('keeps magnesium and counts two electrons for each ion, at every position', () => {
		for (const x of positions) {
			const n = ledger(size, q(x));
			expect(n.atoms + n.ions + n.stored).toBe(size.atoms + size.salt);
			expect(n.electronsIn).toBe(2 * n.stored);
			expect(n.electronsOut).toBe(2 * (size.atoms - n.atoms));
			expect(all(x)).toHaveLength(2 * size.pairs);
		}
	});

	it('sends electrons from the magnesium through the lamp to the host while one scrolls down', () => {
		expect(l.circuit.negative.x).toBeLessThan(l.section.b);
		expect(l.circuit.positive.x).toBeGreaterThan(l.section.c);
		const before = all(0.1).filter((b) => b.ahead);
		expect(before.length).toBeGreaterThan(3);
		for (const bead of before.filter((b) => Math.abs(b.y - l.arrangement.wireY) < 0.01 && Math.abs(b.ahead!.y - b.y) < 0.01))
			expect(Math.cos(bead.ahead!.angle)).toBeGreaterThan(0.99);
		// a short step down moves the electrons of the upper run right, a step up moves them back
		const top = (x: number) => all(x).filter((b) => Math.abs(b.y - l.arrangement.wireY) < 0.01).map((b) => b.x).sort((a, b) => a - b);
		const [a, b] = [top(0.1), top(0.1005)];
		const near = a.map((x) => b.find((y) => y > x - 1e-9 && y - x < 6)).filter((y) => y !== undefined);
		expect(near.length).toBeGreaterThan(a.length / 2);
		expect(top(0.1)).toEqual(a);
	});

	it('has the wire closed before anything flows', () => {
		expect(q(-0.36)).toBe(0);
		expect(currentAt(DISCHARGE, -0.36)).toBe(0);
		expect(currentAt(DISCHARGE, 0)).toBe(1);
		expect(q(0)).toBeGreaterThan(0.25);
		expect(q(0)).toBeLessThan(0.6);
	});

	it('has labels that do not touch, in either beat', () => {
		const { names, meter, key, merits } = l;
		const counts: LabelSpec[] = [];
		if (names.electronCount) counts.push({ ...names.electronCount, text: electronText(2 * size.atoms), anchor: 'middle' });
		if (names.ionCount) counts.push({ ...names.ionCount, text: ionText(size.atoms), anchor: 'middle' });
		const first = [...names.parts, ...names.ways, ...counts, ...meter.labels, ...(key?.labels ?? []), ...(names.note ? [names.note] : [])];
		expect(labelTroubles(first, frame, frame.type.small)).toEqual([]);
		const { beams, pans, labels } = merits;
		const { heavy, light } = costEnds(beams, 1);
		const hooks = [{ x: beams.density.left, y: beams.y }, { x: beams.density.right, y: beams.y }, heavy, light];
		const panNames = hooks.map((h): LabelSpec => ({ x: h.x, y: h.y + pans.nameY, text: '镁', size: pans.nameSize, anchor: 'middle' }));
		expect(labelTroubles([...labels.titles, ...labels.merits, labels.source, ...panNames], frame, frame.type.small)).toEqual([]);
		expect(labels.source.text).toContain('据潘复生院士介绍');
		// pans hang clear of the row of cells, titles of the beam
		for (const name of panNames) expect(name.y + name.size * 0.14).toBeLessThanOrEqual(merits.slot.y);
		for (const title of labels.titles) {
			const box = labelBox(title);
			for (const p of beamRoute(beams, 1)) expect(boxesMeet(box, { x: p.x - 1, y: p.y - 1, width: 2, height: 2 })).toBe(false);
			if (title.x !== beams.cost.pivot) continue;
			const right = title.x + textWidth(title.text, title.size, title.voice) / 2;
			const beamAt = beams.y - (beams.drop * (Math.min(right, beams.cost.right) - beams.cost.pivot)) / (beams.cost.right - beams.cost.pivot);
			expect(box.y + box.height).toBeLessThan(beamAt - frame.stroke.route / 2);
		}
	});

	it('weighs fifty squares against one of the same size, under the cords', () => {
		const { pans } = l.merits;
		const area = (squares: readonly { side: number }[]) => squares.reduce((sum, s) => sum + s.side ** 2, 0);
		expect(area(pans.lithium) / area(pans.magnesium)).toBeCloseTo(50, 9);
		const [, halfWidth, length] = /^M0 0L-([\d.]+) ([\d.]+)/.exec(pans.cords)!.map(Number) as [number, number, number];
		for (const s of pans.lithium)
			for (const x of [s.x, s.x + s.side]) expect(Math.abs(x)).toBeLessThan((halfWidth * s.y) / length);
		for (let i = 0; i < 50; i++)
			for (let j = i + 1; j < 50; j++) {
				const box = (k: number) => ({ x: pans.lithium[k]!.x, y: pans.lithium[k]!.y, width: pans.lithium[k]!.side, height: pans.lithium[k]!.side });
				expect(boxesMeet(box(i), box(j))).toBe(false);
			}
	});

	it('keeps the first beam level, and turns the second about its pivot', () => {
		const { beams } = l.merits;
		for (const tilt of [0, 0.4, 1]) {
			const route = beamRoute(beams, tilt);
			expect(route[0]).toEqual({ x: beams.density.left, y: beams.y });
			expect(route.filter((p) => p.x <= beams.density.right).every((p) => Math.abs(p.y - beams.y) < 0.01)).toBe(true);
			const { heavy, light } = costEnds(beams, tilt);
			expect((heavy.y + light.y) / 2).toBeCloseTo(beams.y, 9);
			expect((heavy.x + light.x) / 2).toBeCloseTo(beams.cost.pivot, 9);
		}
		expect(costEnds(beams, 1).light.y).toBeLessThan(beams.y - 8);
	});

	it('turns the wire into the beams and the cell into the first small one, without a seam', () => {
		const { merits, circuit, outer } = l;
		expect(morphed(merits.loop, 0)[0]).toEqual(circuit.negative);
		expect(morphed(merits.loop, 1)[0]!.y).toBeCloseTo(merits.beams.y, 6);
		const start = shrinkAt(l, MERITS.shrink[0]);
		expect(start.move).toMatchObject({ sx: 1, sy: 1, x: 0, y: 0 });
		expect(start.small).toBe(0);
		const end = shrinkAt(l, 1);
		expect(end.move).toBeNull();
		expect(placeOf(l, end, 0)).toMatchObject({ opacity: 1 });
		expect(placeOf(l, end, 0).x).toBeCloseTo(0, 9);
		expect(outer.width).toBeGreaterThan(merits.slot.width);
		const last = merits.slot.x + merits.offsets[2] + merits.slot.width;
		expect(last).toBeLessThan(frame.width);
		expect(merits.offsets[1]).toBeGreaterThan(merits.slot.width);
	});
});

describe('the three states', () => {
	it('charges and discharges the first cell while the others only discharge', () => {
		let turns = 0;
		let way = 0;
		for (let x = 0.9; x < 1.6; x += 0.005) {
			const [a, b] = [chargesAt(x), chargesAt(x + 0.005)];
			const now = Math.sign(b[0] - a[0]);
			if (now !== 0 && now !== way) [turns, way] = [turns + 1, now];
			expect(b[1]).toBeGreaterThanOrEqual(a[1]);
			for (const charge of a) expect(charge >= 0 && charge <= 1).toBe(true);
		}
		expect(turns).toBeGreaterThanOrEqual(6);
		expect(roundsAt(1.2)).toBeGreaterThan(roundsAt(1));
		expect(tallyAt(1.6)).toBeLessThanOrEqual(1);
	});
});
