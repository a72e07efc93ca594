import { describe, expect, it } from 'vitest';
import { labelTroubles } from '../../marks/label-spec';
import { SCREENS } from '../../marks/screens';
import { frameFor } from '../frame';
import { placeOf, type Where } from './dots';
import { layout } from './layout';
import { cameIn, DOTS, RUN } from './phases';
import { SEATS } from './site';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 2 }) }));

describe('what comes in', () => {
	it('never shrinks and ends with all dots', () => {
		let before = 0;
		for (let t = RUN.from; t <= RUN.to; t += 0.01) {
			expect(cameIn(t)).toBeGreaterThanOrEqual(before);
			before = cameIn(t);
		}
		expect(cameIn(RUN.to)).toBe(DOTS);
	});
});

describe.each(frames)('the reservoir on $name', ({ frame }) => {
	const made = layout(frame);
	const { site, life } = made;
	const counts = (local: number) => {
		const out: Record<Where, number> & { waiting: number } = { waiting: 0, coming: 0, inside: 0, leaving: 0, seated: 0 };
		for (const dot of life.dots) out[placeOf(site, life, dot, local)?.where ?? 'waiting']++;
		return out;
	};

	it('states as many dots as it has, and loses none', () => {
		expect(life.dots).toHaveLength(DOTS);
		expect(made.note.text).toContain(String(DOTS));
		for (let t = -0.4; t <= 1; t += 0.05) {
			const c = counts(t);
			expect(c.waiting + c.coming + c.inside + c.leaving + c.seated).toBe(DOTS);
			const state = life.at(t);
			// what the model counts as inside is what is drawn inside, give or take the dots on the edge of a count
			expect(Math.abs(c.inside - state.inside)).toBeLessThan(3);
		}
	});

	it('stands at its mark when the beat rests', () => {
		expect(site.floor - life.at(0).level).toBeCloseTo(site.rest, 0);
	});

	it('keeps every dot inside between shore, floor, surface and dam', () => {
		for (const t of [-0.2, 0, 0.3, 0.6]) {
			const { level } = life.at(t);
			for (const dot of life.dots) {
				const p = placeOf(site, life, dot, t);
				if (p?.where !== 'inside' || t < dot.comes + 0.04) continue;
				const height = site.floor - p.y;
				expect(height).toBeGreaterThan(0);
				expect(height).toBeLessThan(level + Math.sqrt(life.each));
				expect(p.x).toBeGreaterThan(site.shoreAt(height));
				expect(p.x).toBeLessThan(site.face);
			}
		}
	});

	it('feeds both laboratories, one seat to a dot, and only once the water has reached the gate', () => {
		const seats = life.dots.flatMap((d) => (d.leaves ? [`${d.leaves.gate} ${d.leaves.seat}`] : []));
		expect(new Set(seats).size).toBe(seats.length);
		for (const gate of [0, 1] as const) {
			const users = life.dots.filter((d) => d.leaves?.gate === gate);
			expect(users.length).toBe(SEATS);
			for (const dot of users) expect(life.at(dot.leaves!.at).level).toBeGreaterThan(site.labs[gate].sill);
		}
		// at rest people are already on their way to both
		const state = life.at(0);
		for (const out of state.out) expect(out).toBeGreaterThan(2);
	});

	it('lets a dot jump nowhere', () => {
		const step = 0.002;
		const reach = (frame.width + frame.height) * 0.12;
		for (let i = 0; i < DOTS; i += 7) {
			let before = placeOf(site, life, life.dots[i]!, -0.4);
			for (let t = -0.4; t <= 0.7; t += step) {
				const now = placeOf(site, life, life.dots[i]!, t);
				if (before && now) expect(Math.hypot(now.x - before.x, now.y - before.y)).toBeLessThan(reach);
				before = now;
			}
		}
	});

	it('has labels that do not touch, on the frame and out of the words', () => {
		expect(labelTroubles([...made.event, ...made.names.flat(), made.note], frame, frame.type.small)).toEqual([]);
	});
});
