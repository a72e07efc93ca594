import { describe, expect, it } from 'vitest';
import { labelTroubles } from '../../marks/label-spec';
import { SCREENS } from '../../marks/screens';
import { frameFor } from '../frame';
import { FISCAL, LEVERAGE, PROJECTS, SOCIAL, TECHNOLOGIES, TOTAL } from './figures';
import { featLabels } from './feats';
import { layout } from './layout';
import { moneyLabels } from './money';
import { fallingRibbon, offsetLine } from './ribbon';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 4 }) }));

it('the sources’ sum holds', () => expect(FISCAL + SOCIAL).toBeCloseTo(TOTAL, 9));

describe('a ribbon that turns', () => {
	it('is as thick in the bend as on the level, measured square to its course', () => {
		const ribbon = fallingRibbon(100, 0, 300, 400, 80, 20, 400);
		const left = offsetLine(ribbon.centre, 40);
		const right = offsetLine(ribbon.centre, -40);
		// the bend's centre of curvature: both edges are circles about it
		const centre = { x: 100 + 60, y: 300 - 60 };
		for (let i = 20; i < 380; i += 20) {
			expect(Math.hypot(left[i]!.x - centre.x, left[i]!.y - centre.y)).toBeCloseTo(20, 1);
			expect(Math.hypot(right[i]!.x - centre.x, right[i]!.y - centre.y)).toBeCloseTo(100, 1);
		}
	});
});

describe.each(frames)('The money on $name', ({ frame }) => {
	const m = layout(frame).money;

	it('keeps 39.8 = 6.36 + 33.44 in widths', () => {
		expect(m.fiscal.width).toBeCloseTo(6.36 * m.unit, 9);
		expect(m.social.width).toBeCloseTo(33.44 * m.unit, 9);
		expect(m.gate.bottom - m.gate.top).toBeCloseTo(m.fiscal.width + m.social.width, 6);
		expect(m.strand * PROJECTS).toBeCloseTo(39.8 * m.unit, 6);
	});

	it('joins the two streams edge to edge at the gate', () => {
		const social = m.social.centre.at(-1)!;
		const fiscal = m.fiscal.centre.at(-1)!;
		expect(social.x).toBe(fiscal.x);
		expect(social.y + m.social.width / 2).toBeCloseTo(m.gate.seam, 6);
		expect(fiscal.y - m.fiscal.width / 2).toBeCloseTo(m.gate.seam, 6);
		expect(social.y - m.social.width / 2).toBeCloseTo(m.gate.top, 6);
	});

	it('never bends a stream tighter than its own half width', () => {
		const c = m.social.centre;
		for (let i = 2; i < c.length - 2; i++) {
			const turn = Math.abs(Math.atan2(c[i + 1]!.y - c[i]!.y, c[i + 1]!.x - c[i]!.x) - Math.atan2(c[i]!.y - c[i - 1]!.y, c[i]!.x - c[i - 1]!.x));
			const length = Math.hypot(c[i + 1]!.x - c[i]!.x, c[i + 1]!.y - c[i]!.y);
			if (turn > 1e-6) expect(length / turn).toBeGreaterThan(m.social.width / 2);
		}
	});

	it('measures the social stream in public ones: 5.26 blocks', () => {
		expect(m.blocks.reduce((sum, b) => sum + b.height, 0) / m.fiscal.width).toBeCloseTo(LEVERAGE, 6);
		expect(m.blocks.filter((b) => Math.abs(b.height - m.fiscal.width) < 1e-6)).toHaveLength(5);
		expect(m.blocks.at(-1)!.y).toBeCloseTo(m.gate.top, 6);
	});

	it('has 137 projects and 311 technologies, apart from one another, two or three to a project', () => {
		expect(m.projects).toHaveLength(137);
		expect(m.technologies).toHaveLength(TECHNOLOGIES);
		expect(m.technologies).toHaveLength(311);
		expect((m.strandsSocial + m.strandsFiscal).match(/M/g)).toHaveLength(137);
		expect(m.technologyDots.match(/M/g)).toHaveLength(311);
		const each = new Map<number, number>();
		m.projectOf.forEach((p) => each.set(p, (each.get(p) ?? 0) + 1));
		expect(each.size).toBe(137);
		expect([...each.values()].every((n) => n === 2 || n === 3)).toBe(true);
		let nearest = Infinity;
		m.technologies.forEach((a, i) => m.technologies.slice(i + 1).forEach((b) => (nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y)))));
		expect(nearest).toBeGreaterThan(2);
	});

	it('stays on the stage and out of the words', () => {
		const { stage } = frame;
		expect(m.gate.bottom).toBeLessThan(stage.y + stage.height);
		expect(m.gate.top).toBeGreaterThan(stage.y);
		expect(Math.max(...m.technologies.map((t) => t.x))).toBeLessThanOrEqual(stage.x + stage.width);
		expect(m.social.centre[0]!.x - m.social.width / 2).toBeGreaterThan(stage.x);
	});

	it('has labels that do not touch', () => expect(labelTroubles(moneyLabels(m), frame, frame.type.small)).toEqual([]));
	it('so have the three feats', () => expect(labelTroubles(featLabels(layout(frame).feats), frame, frame.type.small)).toEqual([]));
});
