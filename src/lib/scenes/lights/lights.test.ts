import { describe, expect, it } from 'vitest';
import { labelTroubles } from '../../marks/label-spec';
import { SCREENS } from '../../marks/screens';
import { nightGrid } from '../../marks/night-grid';
import { frameFor } from '../frame';
import { ADDED, EARLIER, FIRMS, GIANTS, GOLD, SME } from './figures';
import { flightAt } from './hand-over';
import { findPoint, kindsAt } from './kinds';
import { lensView } from './lens';
import { layout } from './layout';
import { lightsAt } from './state';

describe.each([...SCREENS, { name: 'square', width: 600, height: 520 }])('the night city on a $name', ({ name: _name, ...screen }) => {
	const frame = frameFor({ ...screen, chapter: 4 });
	const made = layout(frame);
	const { lights, handOver } = made.night.value();

	it('has one light per firm: 58,524, no two in one place, all in the frame', () => {
		expect(lights.x).toHaveLength(58_524);
		expect(lights.count).toBe(FIRMS);
		const places = new Set<string>();
		let outside = 0;
		for (let n = 0; n < lights.count; n++) {
			const [x, y] = [lights.x[n]!, lights.y[n]!];
			places.add(`${x} ${y}`);
			if (!(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height)) outside++;
		}
		expect(outside).toBe(0);
		expect(places.size).toBe(58_524);
	});

	it('puts the 15,535 of 2023 last', () => {
		expect(lights.count - lights.earlier).toBe(15_535);
		expect(lights.earlier).toBe(EARLIER);
	});

	it('turns 7,565 of them gold, and no others', () => {
		expect(new Set(lights.gold).size).toBe(7_565);
		expect(lights.isGold.reduce((sum, g) => sum + g, 0)).toBe(GOLD);
	});

	it('shows 3,850 and 255 beside the city, as other sets', () => {
		expect([made.beside.sme.count, made.beside.giants.count]).toEqual([SME, GIANTS]);
		expect([made.beside.sme.x.length, made.beside.giants.x.length]).toEqual([3_850, 255]);
	});

	it('begins as the night grid that the third stop ends on, and lands each of its lights on another window', () => {
		const grid = nightGrid(frame);
		expect(handOver.target).toHaveLength(grid.points.length);
		expect(new Set(handOver.target).size).toBe(grid.points.length);
		grid.points.forEach((point, i) => {
			const start = flightAt(handOver, lights, i, -0.4);
			expect(start.x).toBeCloseTo(point.x, 9);
			expect(start.y).toBeCloseTo(point.y, 9);
			expect(start.radius).toBeCloseTo(point.radius, 9);
			const end = flightAt(handOver, lights, i, -0.1);
			expect(end.x).toBeCloseTo(lights.x[handOver.target[i]!]!, 4);
			expect(end.y).toBeCloseTo(lights.y[handOver.target[i]!]!, 4);
			expect(handOver.target[i]!).toBeLessThan(EARLIER);
		});
	});

	it('keeps its words apart, legible, in the frame and out of the column of words, at both beats', () => {
		const { all, high, note } = made.axis;
		const smallest = frame.type.small;
		expect(labelTroubles([all.earlier, all.added, all.growth, note, made.lens.label], frame, smallest)).toEqual([]);
		expect(labelTroubles([high.gold, high.rest, note, ...made.beside.labels], frame, smallest)).toEqual([]);
	});

	it('magnifies some of the city’s own lights, by kind, inside the rim and apart', () => {
		const { centre, radius, spot } = made.lens;
		const { reach, side, earlier, added } = lensView(made.lens, lights);
		const power = radius / reach;
		// of some 170 places in a disc fifteen across, windows or not
		expect(earlier.length + added.length).toBeGreaterThan(20);
		for (const [corners, first, end] of [[earlier, 0, lights.earlier], [added, lights.earlier, FIRMS]] as const) {
			for (const corner of corners) {
				const middle = { x: corner.x + side / 2, y: corner.y + side / 2 };
				expect(Math.hypot(middle.x - centre.x, middle.y - centre.y) + side / Math.SQRT2).toBeLessThan(radius);
				const [x, y] = [spot.x + (middle.x - centre.x) / power, spot.y + (middle.y - centre.y) / power];
				let nearest = Infinity;
				for (let n = first; n < end; n++) nearest = Math.min(nearest, Math.hypot(lights.x[n]! - x, lights.y[n]! - y));
				expect(nearest).toBeLessThan(1e-6 * frame.width);
			}
		}
	});

	it('tells under a finger what a light stands for', () => {
		const n = FIRMS - 1;
		const found = findPoint(lights, made.beside, { x: lights.x[n]!, y: lights.y[n]! }, 3, 0);
		expect(found?.kind).toBe('added');
		const g = lights.gold[0]!;
		expect(findPoint(lights, made.beside, { x: lights.x[g]!, y: lights.y[g]! }, 3, 1)?.kind).toBe('gold');
		expect(findPoint(lights, made.beside, { x: -500, y: -500 }, 3, 0)).toBeNull();
	});
});

describe('the lights at a position', () => {
	it('are all on when the beat rests, those of 2022 before those of 2023', () => {
		expect(lightsAt(0).on).toBe(FIRMS);
		expect(lightsAt(-0.135).on).toBeCloseTo(EARLIER, 6);
		expect(lightsAt(-0.4).on).toBe(0);
		expect(FIRMS - EARLIER).toBe(ADDED);
	});
	it('are golden at the second beat’s rest, and none is at the first', () => {
		expect(lightsAt(0).gold).toBe(0);
		expect(lightsAt(1).gold).toBe(GOLD);
	});
	it('only grow on the way down', () => {
		let before = lightsAt(-0.4);
		for (let t = -0.39; t <= 2; t += 0.01) {
			const now = lightsAt(t);
			expect(now.on).toBeGreaterThanOrEqual(before.on);
			expect(now.gold).toBeGreaterThanOrEqual(before.gold);
			before = now;
		}
	});
	it('name their kinds by beat', () => {
		expect(kindsAt(0)).toEqual(['earlier', 'added']);
		expect(kindsAt(1)).toEqual(['gold', 'rest', 'sme', 'giants']);
	});
});
