import { describe, expect, it } from 'vitest';
import { labelTroubles } from '../../marks/label-spec';
import { SCREENS } from '../../marks/screens';
import { frameFor } from '../frame';
import { allLabels, layout } from './layout';
import { walked } from './paint';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 4 }) }));

describe.each(frames)('Jinfeng on $name', ({ frame }) => {
	const l = layout(frame);

	it('seats 401 people at 40 benches, nobody twice', () => {
		expect(l.benches).toHaveLength(40);
		expect(l.benches.reduce((sum, b) => sum + b.seats.length, 0)).toBe(401);
		expect(l.people).toHaveLength(401);
		const taken = new Set(l.people.map(({ to }) => `${to.x.toFixed(2)} ${to.y.toFixed(2)}`));
		expect(taken.size).toBe(401);
		for (const { seats } of l.benches) expect(l.people.filter(({ to }) => seats.includes(to))).toHaveLength(seats.length);
	});

	it('marks 5 benches, 33 people and has 8 rooms', () => {
		expect(l.benches.filter((b) => b.academician)).toHaveLength(5);
		expect(l.people.filter((p) => p.marked)).toHaveLength(33);
		expect(l.rooms).toHaveLength(8);
		expect(l.rooms.filter((r) => r.named)).toHaveLength(3);
	});

	it('starts from a crowd in which nobody stands on another', () => {
		const crowd = l.people.map((p) => p.from);
		let nearest = Infinity;
		crowd.forEach((a, i) => crowd.slice(i + 1).forEach((b) => (nearest = Math.min(nearest, Math.hypot(a.x - b.x, (a.y - b.y) / 0.72)))));
		expect(nearest).toBeGreaterThan(2);
	});

	it('keeps people on the stage, and the levels to scale', () => {
		const { stage } = frame;
		for (const { to } of l.people) {
			expect(to.x).toBeGreaterThan(stage.x - 2);
			expect(to.x).toBeLessThan(stage.x + stage.width + 12);
			expect(to.y - 16 * l.scale).toBeGreaterThan(stage.y);
		}
		expect(l.glass.then.level / l.glass.now.level).toBeCloseTo(5500 / 3000, 9);
		expect(l.glass.fresh / l.glass.then.level).toBeCloseTo(0.1, 9);
		expect(l.glass.then.width).toBe(l.glass.now.width);
		expect(l.glass.then.level).toBeGreaterThan(frame.height * 0.06);
	});

	it('has labels that do not touch', () => {
		expect(labelTroubles(allLabels(l), frame, frame.type.small)).toEqual([]);
	});
});

it('has everybody seated when the beat rests', () => {
	expect(walked(-0.4)).toBe(0);
	expect(walked(0)).toBe(1);
});
