import { describe, expect, it } from 'vitest';
import { seeded } from '../../marks/hash';
import { placed } from '../polygon';
import { close, GRIPPER, TOLERANCE } from './grip';
import { attempt, HOLD, holdAt, LEG, lieOf, runAll, TRIES, WORKPIECE } from './run';
import results from './results.baked';
import { gripped, TRIED } from './tries';

const right = { dx: 0, dy: 0, angle: 0 };
const deg = Math.PI / 180;

describe('the grip', () => {
	it('holds a part that lies as taught', () => expect(attempt(right, right)).toBe('gripped'));

	it('holds up to the stated offset and not past it', () => {
		const { offset } = TOLERANCE(LEG);
		expect(offset).toBe(30);
		for (const sign of [1, -1]) {
			expect(attempt({ ...right, dy: sign * (offset - 1) }, right)).toBe('gripped');
			expect(attempt({ ...right, dy: sign * (offset + 2) }, right)).toBe('blocked');
		}
	});

	it('holds up to the stated angle and not past it', () => {
		const { angle } = TOLERANCE(LEG);
		for (const sign of [1, -1]) {
			// turned about the place where it is held, so that only the angle is wrong
			const about = (a: number) => {
				const h = holdAt({ ...right, angle: a });
				return { dx: HOLD.x - h.x, dy: HOLD.y - h.y, angle: a };
			};
			expect(attempt(about(sign * (angle - deg)), right)).toBe('gripped');
			expect(attempt(about(sign * (angle + 2 * deg)), right)).not.toBe('gripped');
		}
	});

	it('closes on nothing where nothing lies, and comes down on a part under a jaw', () => {
		expect(close(WORKPIECE, 900, 0, 0)).toBe('empty');
		expect(close(WORKPIECE, HOLD.x, HOLD.y, 0)).toBe('blocked');
	});

	it('drops what hangs too far out of the jaws', () => {
		const long = placed([{ x: 0, y: -40 }, { x: 900, y: -40 }, { x: 900, y: 40 }, { x: 0, y: 40 }], 0, 0, 0);
		expect(close(long, 60, 0, Math.PI / 2)).toBe('dropped');
		expect(close(long, 450, 0, Math.PI / 2)).toBe('gripped');
	});

	it('depends only on how gripper and part lie to each other', () => {
		const random = seeded(8);
		for (let k = 0; k < 200; k++) {
			const lie = { dx: (random() - 0.5) * 120, dy: (random() - 0.5) * 120, angle: (random() - 0.5) * 2 };
			const hold = holdAt(right);
			const shift = { x: random() * 500, y: random() * 500, a: random() * 6 };
			const c = Math.cos(shift.a);
			const s = Math.sin(shift.a);
			const moved = placed(placed(WORKPIECE, lie.dx, lie.dy, lie.angle), shift.x, shift.y, shift.a);
			const there = close(moved, shift.x + hold.x * c - hold.y * s, shift.y + hold.x * s + hold.y * c, hold.yaw + shift.a);
			expect(there).toBe(attempt(lie, right));
		}
	});
});

describe('the batch', () => {
	it('is the same for both arms, and the same every time', () => {
		expect(TRIED).toHaveLength(TRIES);
		TRIED.forEach((t, i) => expect({ dx: t.dx, dy: t.dy, angle: t.angle }).toEqual(lieOf(i)));
		expect(results).toEqual(JSON.parse(JSON.stringify(runAll())));
	});

	it('is counted by geometry: each result is that of the grip at the pose believed', () => {
		for (const t of TRIED) {
			expect(t.blind).toBe(attempt(t, right));
			expect(t.sighted).toBe(t.found ? attempt(t, t.found) : 'empty');
		}
		expect(gripped('blind', TRIES)).toBe(TRIED.filter((t) => t.blind === 'gripped').length);
		expect(gripped('blind', 0)).toBe(0);
	});

	it('leaves the blind arm behind', () => {
		expect(gripped('blind', TRIES)).toBe(2);
		expect(gripped('sighted', TRIES)).toBe(8);
	});

	it('finds each part on its pixels to within 1 mm and half a degree', () => {
		for (const t of TRIED) {
			expect(Math.hypot(t.found!.dx - t.dx, t.found!.dy - t.dy)).toBeLessThan(1);
			expect(Math.abs(t.found!.angle - t.angle) / deg).toBeLessThan(0.5);
		}
	});

	it('fails as soon as the camera is wrong by more than the gripper forgives', () => {
		const t = TRIED[0]!;
		expect(attempt(t, { dx: t.dx, dy: t.dy, angle: t.angle + 40 * deg })).not.toBe('gripped');
		expect(GRIPPER.opening).toBeGreaterThan(LEG);
	});
});
