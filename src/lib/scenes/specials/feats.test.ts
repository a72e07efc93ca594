import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../marks/screens';
import { frameFor } from '../frame';
import { bondState, joined } from './chain';
import { layout } from './layout';
import { chord } from './turbine';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 4 }) }));

describe.each(frames)('Three feats on $name', ({ frame }) => {
	const l = layout(frame);
	const f = l.feats;
	const { stage } = frame;

	it('draws the line on from where the money’s was', () => {
		expect(f.route[0]).toEqual(l.money.route[0]);
		expect(f.route.at(-1)).toEqual(f.chain.start);
		expect(f.lead).toBeGreaterThan(0);
		expect(f.lead).toBeLessThan(1);
	});

	it('keeps the three drawings apart and on the stage', () => {
		const tips = Math.max(...f.car.plates.map((p) => p.tip.x));
		expect(f.turbine.hub.x - f.turbine.radius).toBeGreaterThan(tips);
		expect(f.turbine.hub.x + f.turbine.radius).toBeLessThanOrEqual(stage.x + stage.width + 1);
		expect(f.turbine.hub.y - f.turbine.radius).toBeGreaterThan(stage.y);
		// blade tips clear the sea, waters clear the cable
		expect(f.turbine.hub.y + f.turbine.radius).toBeLessThan(f.turbine.joint.y - 8);
		const top = Math.min(...f.chain.bonds.map((b) => b.water.y)) - f.atom;
		expect(top).toBeGreaterThan(f.turbine.joint.y + frame.stroke.route);
		const left = Math.min(...f.chain.units.map((u) => u.to)) - f.chain.gap - f.chain.pitch;
		expect(left).toBeGreaterThan(stage.x - 6);
	});

	it('lifts four plates in order, the lowest clear of the roof', () => {
		const ys = f.car.plates.map((p) => p.middle.y);
		for (let i = 1; i < ys.length; i++) expect(ys[i]!).toBeLessThan(ys[i - 1]! - 9);
		expect(f.car.plates.every((p) => p.drop > 0)).toBe(true);
	});

	it('has joined its resting units at rest, and all of them when the beat is read', () => {
		const done = (t: number): number => f.chain.bonds.filter((_, i) => joined(f.chain, i, t) === 1).length;
		expect(done(0.7)).toBe(0);
		expect(done(1)).toBe(f.chain.resting - 1);
		expect(done(1.6)).toBe(f.chain.units.length - 1);
	});

	it('turns each OH and H into water at the bond, at water’s angle', () => {
		f.chain.bonds.forEach((bond, i) => {
			const end = bondState(f.chain, i, 1, 1, 0, f.atom);
			expect(end.oxygen.x).toBeCloseTo(bond.water.x, 6);
			const [p, q] = end.hydrogens.map((h) => ({ x: h.x - end.oxygen.x, y: h.y - end.oxygen.y })) as [{ x: number; y: number }, { x: number; y: number }];
			const cos = (p.x * q.x + p.y * q.y) / (Math.hypot(p.x, p.y) * Math.hypot(q.x, q.y));
			expect((Math.acos(cos) * 180) / Math.PI).toBeCloseTo(104.5, 4);
			expect(end.shift).toBeCloseTo(0, 6);
			expect(bondState(f.chain, i, 0, 1, 0, f.atom).shift).toBeCloseTo(f.chain.gap, 6);
		});
	});

	it('has equal bonds along the spine', () => {
		for (const b of f.chain.bonds) expect(Math.hypot(b.a.x - b.b.x, b.a.y - b.b.y)).toBeCloseTo(Math.hypot(f.chain.pitch, 2 * f.chain.reach), 6);
	});
});

it('gives a blade its widest chord near a fifth of the span and a fine tip', () => {
	const shares = Array.from({ length: 96 }, (_, i) => 0.05 + i * 0.01);
	const widest = shares.reduce((a, b) => (chord(b) > chord(a) ? b : a));
	expect(widest).toBeGreaterThan(0.15);
	expect(widest).toBeLessThan(0.27);
	expect(chord(1)).toBeLessThan(0.01);
});
