import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../models/polygon';
import type { Point } from '../../marks/path';
import { faces, project, swept } from './oblique';

/** Convex hull (monotone chain, A. Andrew 1979), counter-clockwise in a y-up sense. */
function hull(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	const half = (list: readonly Point[]): Point[] => {
		const out: Point[] = [];
		for (const p of list) {
			while (out.length > 1) {
				const a = out[out.length - 2]!;
				const b = out[out.length - 1]!;
				if ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0) break;
				out.pop();
			}
			out.push(p);
		}
		out.pop();
		return out;
	};
	return [...half(sorted), ...half(sorted.reverse())];
}

const octagon = Array.from({ length: 8 }, (_, i) => ({ x: 10 * Math.cos(i * 0.785398), y: 10 * Math.sin(i * 0.785398) }));

describe('cabinet projection', () => {
	it('keeps the plane of the drawing true to scale and sends depth up to the right at 45°', () => {
		const o = { x: 100, y: 200, scale: 0.5 };
		expect(project(o, 10, 0, 20)).toEqual({ x: 105, y: 190 });
		const far = project(o, 0, 100, 0);
		expect(far.x - 100).toBeCloseTo(200 - far.y, 9);
		expect(Math.hypot(far.x - 100, far.y - 200)).toBeCloseTo(0.6 * 50, 9);
	});

	it('shows tops, near sides and right-hand sides', () => {
		expect([faces(0, 0, 1), faces(0, -1, 0), faces(1, 0, 0)]).toEqual([true, true, true]);
		expect([faces(0, 0, -1), faces(0, 1, 0), faces(-1, 0, 0)]).toEqual([false, false, false]);
	});
});

it('sweeps a convex outline to exactly the hull of both ends, whichever way', () => {
	for (let k = 0; k < 24; k++) {
		const moved = octagon.map((p) => ({ x: p.x + 30 * Math.cos(k * 0.26), y: p.y + 30 * Math.sin(k * 0.26) }));
		const area = momentsOf(hull([...octagon, ...moved])).area;
		expect(momentsOf(swept(octagon, moved)).area).toBeCloseTo(area, 6);
		expect(momentsOf(swept([...octagon].reverse(), [...moved].reverse())).area).toBeCloseTo(area, 6);
	}
});
