import { describe, expect, it } from 'vitest';
import { labelTroubles, type LabelSpec } from '../../marks/label-spec';
import { pointAlong } from '../../marks/path';
import { SCREENS } from '../../marks/screens';
import { frameFor } from '../frame';
import { RANKS, TOTAL } from './figures';
import { layout } from './layout';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 4 }) }));

describe.each(frames)('33618 on $name', ({ frame }) => {
	const l = layout(frame);

	it('has 3 + 3 + 6 + 18 = 30 towers, in reading order', () => {
		expect(RANKS.map((_, i) => l.towers.filter((t) => t.rank === i).length)).toEqual([3, 3, 6, 18]);
		expect(l.towers).toHaveLength(TOTAL);
		expect(l.groups.map((g) => g.text).join('')).toBe('33618');
		for (let i = 1; i < TOTAL; i++) expect(l.towers[i]!.share).toBeGreaterThan(l.towers[i - 1]!.share);
	});

	it('gives every cluster the same width, so that brackets are as long as they count', () => {
		for (const group of l.groups.filter((g) => g.bracket.length)) {
			const xs = [...group.bracket.matchAll(/[ML]([\d.]+)/g)].map((m) => Number(m[1]));
			expect((Math.max(...xs) - Math.min(...xs)) / l.pitch).toBeCloseTo(Number(group.text), 2);
		}
		for (const tower of l.towers) expect(tower.width).toBeCloseTo(l.towers[0]!.width, 9);
	});

	it('runs the line through every tower, at the share where it says so', () => {
		for (const tower of l.towers) {
			const p = pointAlong(l.route, tower.share);
			expect(Math.abs(p.x - tower.x)).toBeLessThan(tower.width / 2);
			expect(p.y).toBeGreaterThan(tower.top);
			expect(p.y).toBeLessThan(tower.foot);
		}
	});

	it('keeps towers on the frame and ranks in order of height', () => {
		for (const tower of l.towers) {
			expect(tower.top).toBeGreaterThan(40);
			expect(tower.x - tower.width / 2).toBeGreaterThanOrEqual(frame.words && frame.format !== 'phone' ? frame.words.x + frame.words.width : 0);
			expect(tower.x + tower.width / 2).toBeLessThanOrEqual(frame.width);
		}
		const heights = RANKS.map((_, i) => Math.min(...l.towers.filter((t) => t.rank === i).map((t) => t.foot - t.top)));
		expect([...heights].sort((a, b) => b - a)).toEqual(heights);
	});

	it('has labels that do not touch', () => {
		const digits = l.groups.map((g): LabelSpec => ({ x: g.to.x, y: g.to.y, text: g.text, size: g.size, voice: 'figure', anchor: 'middle' }));
		const labels = [...digits, ...l.groups.flatMap((g) => g.labels), ...l.total.labels];
		expect(labelTroubles(labels, frame, frame.type.small)).toEqual([]);
	});
});
