import { describe, expect, it } from 'vitest';
import { boxesMeet, labelTroubles } from '../../marks/label-spec';
import { lengthOf, pointAlong } from '../../marks/path';
import { SCREENS } from '../../marks/screens';
import { frameFor } from '../frame';
import { foldAt, frontAt, standsAt } from './fold';
import { PANEL } from './generations';
import { layout } from './layout';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 2 }) }));

describe.each(frames)('five generations on $name', ({ frame }) => {
	const made = layout(frame);
	const { arrangement: a } = made;

	it('stand at one scale: what is twice as high is drawn twice as high', () => {
		for (const m of a.machines) {
			expect(m.box.height / a.scale).toBeCloseTo(m.height, 9);
			expect(m.box.width / a.scale).toBeCloseTo(m.width, 9);
			expect((m.floor - m.box.y - m.box.height) / a.scale).toBeCloseTo(m.foot, 9);
		}
		expect(a.machines[0]!.box.height / a.machines[4]!.box.height).toBeCloseTo(PANEL.height / 0.15, 6);
	});

	it('come in the order in which each is smaller than the one before', () => {
		const areas = a.machines.map((m) => m.width * m.height);
		expect([...areas].sort((x, y) => y - x)).toEqual(areas);
		expect(a.machines.map((m) => m.name)).toEqual(['一间屋', '一只柜', '一张桌', '膝上', '掌中']);
	});

	it('stand on the frame, clear of the words and of each other', () => {
		for (const m of a.machines) {
			expect(m.box.x).toBeGreaterThanOrEqual(0);
			expect(m.box.x + m.box.width).toBeLessThanOrEqual(frame.width);
			expect(m.box.y).toBeGreaterThanOrEqual(frame.stage.y - 2);
			expect(m.floor).toBeLessThan(frame.stage.y + frame.stage.height);
			if (frame.words) expect(boxesMeet(m.box, frame.words)).toBe(false);
		}
		a.machines.forEach((m, i) => a.machines.slice(i + 1).forEach((o) => expect(boxesMeet(m.box, o.box)).toBe(false)));
	});

	it('are passed over by the line, from the station down to the phone', () => {
		expect(made.route[0]).toEqual(frame.station);
		const end = made.route[made.route.length - 1]!;
		expect(end.x).toBeCloseTo(made.phone.x + made.phone.width / 2, 6);
		expect(end.y).toBeCloseTo(made.phone.y, 6);
		expect([...made.reached].sort((x, y) => x - y)).toEqual(made.reached);
		expect(lengthOf(made.route)).toBeGreaterThan(a.machines[0]!.box.width);
		// it lies on the first machine's top at that machine's far end
		const over = pointAlong(made.route, made.reached[0]!);
		expect(Math.abs(over.y - a.machines[0]!.box.y)).toBeLessThan(a.scale * 0.2);
	});

	it('fold into each other exactly', () => {
		const [from, to] = [a.machines[0]!.box, a.machines[1]!.box];
		const start = frontAt(from, to, 0, a.way);
		expect([start.width, start.height, start.turn]).toEqual([from.width, from.height, 0]);
		expect(start.centre.x).toBeCloseTo(from.x + from.width / 2, 9);
		const end = frontAt(from, to, 1, a.way);
		// a quarter turn: sides have changed places
		expect(end.width).toBeCloseTo(to.height, 6);
		expect(end.height).toBeCloseTo(to.width, 6);
		expect(Math.abs(end.turn)).toBe(90);
		expect(end.centre.y).toBeCloseTo(to.y + to.height / 2, 6);
	});

	it('keeps the lens on the frame and off the machines and labels', () => {
		const { x, y, radius } = made.lens;
		const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
		for (const m of a.machines.slice(1)) expect(boxesMeet(box, m.box), m.name).toBe(false);
		if (frame.words) expect(boxesMeet(box, frame.words)).toBe(false);
	});

	it('states its scale by a metre that is one, on the stage', () => {
		const [, x, long] = /M([\d.]+) [\d.]+h([\d.]+)/.exec(made.metre)!;
		expect(Number(long)).toBeCloseTo(a.scale, 1);
		expect(Number(x) + Number(long)).toBeLessThanOrEqual(frame.stage.x + frame.stage.width);
	});

	it('has labels that do not touch, on the frame and out of the words', () => {
		expect(labelTroubles([...made.names, made.note, made.metreName], frame, frame.type.small)).toEqual([]);
	});
});

describe('the folds', () => {
	it('follow one another and are all done when the beat rests', () => {
		for (let i = 1; i < 5; i++) {
			expect(foldAt(i, -0.4)).toBe(0);
			expect(standsAt(i, 0)).toBe(1);
			if (i > 1) expect(foldAt(i, -0.2)).toBeLessThanOrEqual(foldAt(i - 1, -0.2));
		}
		expect(standsAt(0, -0.4)).toBe(1);
	});
});
