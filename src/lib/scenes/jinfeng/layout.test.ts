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
		expect(l.people.toX).toHaveLength(401);
		const taken = new Set(Array.from(l.people.toX, (x, i) => `${x.toFixed(2)} ${l.people.toY[i]!.toFixed(2)}`));
		expect(taken.size).toBe(401);
		for (let team = 0; team < 40; team++) expect(l.people.team.filter((t) => t === team)).toHaveLength(l.benches[team]!.seats.length);
	});

	it('marks 5 benches, 33 people and has 8 rooms', () => {
		expect(l.benches.filter((b) => b.academician)).toHaveLength(5);
		expect(l.people.marked.reduce((a, b) => a + b, 0)).toBe(33);
		expect(l.rooms).toHaveLength(8);
		expect(l.rooms.filter((r) => r.named)).toHaveLength(3);
	});

	it('starts from a crowd in which nobody stands on another', () => {
		const { fromX, fromY } = l.people;
		let nearest = Infinity;
		for (let i = 0; i < 401; i++) for (let j = i + 1; j < 401; j++) nearest = Math.min(nearest, Math.hypot(fromX[i]! - fromX[j]!, (fromY[i]! - fromY[j]!) / 0.72));
		expect(nearest).toBeGreaterThan(2);
	});

	it('keeps people on the stage, and the levels to scale', () => {
		const { stage } = frame;
		for (let i = 0; i < 401; i++) {
			expect(l.people.toX[i]!).toBeGreaterThan(stage.x - 2);
			expect(l.people.toX[i]!).toBeLessThan(stage.x + stage.width + 12);
			expect(l.people.toY[i]! - 16 * l.people.scale).toBeGreaterThan(stage.y);
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
