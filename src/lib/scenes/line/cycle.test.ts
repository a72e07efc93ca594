import { describe, expect, it } from 'vitest';
import { ARM } from '../../models/kinematics/arm';
import { inverse } from '../../models/kinematics/inverse';
import { TRIES } from '../../models/picking/run';
import { gripped } from '../../models/picking/tries';
import { beltAt, bodyAt, cyclesAt, END, SECOND, slotOf, tally, toolAt } from './cycle';
import { seenOf } from './motion';
import { BELT, CRATE, PALLET } from './workcell';

const steps = (from: number, to: number, n: number) => Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n);

describe('the cycle', () => {
	it('never runs backwards as the position grows, and rests with the jaws closed on the fourth part', () => {
		const c = steps(-0.5, 2.1, 400).map(cyclesAt);
		for (let i = 1; i < c.length; i++) expect(c[i]!).toBeGreaterThanOrEqual(c[i - 1]!);
		expect(tally('blind', cyclesAt(0)).tried).toBe(4);
		expect(tally('sighted', cyclesAt(1)).tried).toBe(4);
	});

	it('moves on while the words of either beat are read', () => {
		expect(cyclesAt(0.5) - cyclesAt(0)).toBeGreaterThan(3);
		expect(cyclesAt(1.6) - cyclesAt(1)).toBeGreaterThan(3);
	});

	it('counts what the model counts, in the end', () => {
		expect(tally('blind', END)).toEqual({ tried: TRIES, gripped: gripped('blind', TRIES) });
		expect(tally('sighted', cyclesAt(1.6))).toEqual({ tried: TRIES, gripped: gripped('sighted', TRIES) });
		expect(tally('sighted', cyclesAt(0.5))).toEqual({ tried: 0, gripped: 0 });
	});

	it('keeps the tool within the arm’s reach and its joints free of jumps, all the way', () => {
		let last: readonly number[] | null = null;
		for (const c of steps(0, END + 1, 24000)) {
			const tool = toolAt(c);
			const r = inverse(ARM, tool, -Math.PI);
			expect(r.ok, `at cycle ${c.toFixed(3)}`).toBe(true);
			if (!r.ok) return;
			const previous = last;
			// a whole turn of J6 is the same picture
			if (previous) r.joints.forEach((j, i) => expect(Math.abs(Math.atan2(Math.sin(j - previous[i]!), Math.cos(j - previous[i]!))), `J${i + 1} at ${c.toFixed(3)}`).toBeLessThan(0.06));
			last = r.joints;
		}
	});

	it('moves every part without a jump, and leaves it on the pallet if gripped, in the crate if not', () => {
		for (let k = 0; k < END; k++) {
			if (!slotOf(k)) continue;
			let last: ReturnType<typeof bodyAt> = null;
			for (const c of steps(Math.max(0, k - 3), k + 4, 7000)) {
				const b = bodyAt(k, c);
				if (b && last) expect(Math.hypot(b.x - last.x, b.y - last.y, b.z - last.z), `part ${k} at ${c.toFixed(3)}`).toBeLessThan(25);
				last = b;
			}
			const { part, arm } = slotOf(k)!;
			const end = bodyAt(k, k + 4)!;
			expect(end.where).toBe(part[arm] === 'gripped' ? 'pallet' : 'crate');
			if (end.where === 'pallet') expect(Math.hypot(end.x - PALLET.x, end.y - PALLET.y)).toBeLessThan(20);
			else expect(end.x > CRATE.x0 && end.x < CRATE.x1).toBe(true);
		}
	});

	it('lets no part appear or vanish at once', () => {
		for (let k = 0; k < END; k++) {
			if (!slotOf(k)) continue;
			let last: number | null = null;
			for (const c of steps(Math.max(0, k - 3), END + 0.6, 9000)) {
				const b = bodyAt(k, c);
				const seen = b && seenOf(b, c, BELT.from);
				if (seen !== null && last !== null) expect(Math.abs(seen - last), `part ${k} at ${c.toFixed(3)}`).toBeLessThan(0.02);
				last = seen;
			}
		}
	});

	it('brings the same batch twice', () => {
		for (let i = 0; i < TRIES; i++) expect(slotOf(SECOND + i)!.part).toBe(slotOf(i)!.part);
		expect(beltAt(3.1)).toBe(3);
	});
});
