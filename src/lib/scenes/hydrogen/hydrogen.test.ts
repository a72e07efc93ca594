import { describe, expect, it } from 'vitest';
import { labelTroubles } from '../../marks/label-spec';
import { SCREENS } from '../../marks/screens';
import { HYDRIDE_NET, METAL_NET } from '../../models/hydride/crystal';
import { hydrogensAt, shapeOf } from '../../models/hydride/uptake';
import { frameFor } from '../frame';
import { layout, routeOver } from './layout';
import { footnotes, namesAt } from './names';
import { RADII } from './paint';
import { AT_REST, heatAt, uptakeAt } from './phases';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 2 }) }));
const positions = Array.from({ length: 101 }, (_, i) => -0.4 + i * 0.01);

describe('the way through the beat', () => {
	it('takes hydrogen up all the way down, and cools as it does', () => {
		expect(uptakeAt(-0.4)).toBe(0);
		expect(uptakeAt(0)).toBe(AT_REST);
		expect(uptakeAt(0.6)).toBe(1);
		for (let i = 1; i < positions.length; i++) {
			expect(uptakeAt(positions[i]!)).toBeGreaterThanOrEqual(uptakeAt(positions[i - 1]!));
			expect(heatAt(positions[i]!)).toBeLessThanOrEqual(heatAt(positions[i - 1]!));
		}
		expect(uptakeAt(0.3)).toBeGreaterThan(uptakeAt(0.2));
	});
});

describe.each(frames)('the block on $name', ({ frame }) => {
	const l = layout(frame);
	const at = (local: number) => {
		const shape = shapeOf(l.block, uptakeAt(local));
		return { shape, surface: l.foot - shape.top * l.scale };
	};

	it('keeps its hydrogen, and holds two per magnesium when full', () => {
		const { rows, columns, spare } = l.block.size;
		for (const local of [-0.4, -0.25, -0.1, 0, 0.2, 0.4, 0.6]) {
			const { shape } = at(local);
			const h = hydrogensAt(l.block, shape, l.gas, uptakeAt(local));
			expect(h.x).toHaveLength(2 * (rows * columns + spare));
			expect(h.x.every(Number.isFinite) && h.y.every(Number.isFinite)).toBe(true);
		}
		const full = hydrogensAt(l.block, at(0.6).shape, l.gas, 1);
		expect(full.stage.filter((s) => s === 3)).toHaveLength(2 * rows * columns);
		expect(full.stage.filter((s) => s === 0)).toHaveLength(2 * spare);
	});

	it('has a few layers, which are drawn inside the block and the frame', () => {
		expect(l.block.size.rows).toBeGreaterThanOrEqual(4);
		expect(l.block.size.columns).toBeGreaterThanOrEqual(5);
		for (const local of positions) {
			const { shape, surface } = at(local);
			expect(surface).toBeGreaterThan(frame.stage.y);
			for (let r = 0; r < l.block.size.rows; r++) {
				const x = l.x + shape.x[r]! * l.scale;
				const last = x + (l.block.size.columns - 1) * shape.pitch[r]! * l.scale;
				expect(x - RADII.metal * l.scale).toBeGreaterThan(l.left - 1);
				expect(last + RADII.metal * l.scale).toBeLessThan(l.right + 1);
				expect(l.foot - shape.y[r]! * l.scale).toBeGreaterThan(surface);
			}
		}
		expect(l.plate.y + l.plate.height).toBeLessThan(l.captionY - frame.type.small * 0.86);
	});

	it('is the surface: the line lies on the block and rises with it by the true ratio', () => {
		for (const local of [-0.4, 0, 0.6]) {
			const { surface } = at(local);
			const flat = routeOver(l, surface).filter((p) => Math.abs(p.y - surface) < 0.01);
			expect(Math.min(...flat.map((p) => p.x))).toBeLessThan(l.left + 20);
			expect(Math.max(...flat.map((p) => p.x))).toBeGreaterThanOrEqual(l.right);
		}
		expect((l.foot - l.full) / (l.foot - l.bare)).toBeCloseTo(HYDRIDE_NET.rise / METAL_NET.rise, 6);
	});

	it('has labels that do not touch, at any position', () => {
		for (const local of positions) {
			const { shape, surface } = at(local);
			const seen = Object.values(namesAt(l, shape, surface)).filter((name) => name.opacity > 0.004);
			const labels = [...seen.flatMap((name) => name.labels), ...footnotes(l)];
			// a formula's pieces are set close on purpose: only the last letter's air is shared
			const troubles = labelTroubles(labels, frame, frame.type.small).filter((t) => !/^“[A-Z/\da-z]+” touches “[/\da-z]+”$/.test(t));
			expect(troubles, `at ${local.toFixed(2)}`).toEqual([]);
		}
	});
});
