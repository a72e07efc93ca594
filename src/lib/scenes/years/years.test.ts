import { describe, expect, it } from 'vitest';
import { boxesMeet, labelBox, labelTroubles } from '../../marks/label-spec';
import { lengthOf, type Box } from '../../marks/path';
import { extentOf, pointsOnPath } from '../../marks/path-extent';
import { SCREENS } from '../../marks/screens';
import { frameFor, type Frame } from '../frame';
import { dust, GRAINS, grainAt } from './air-filter';
import { threadsIn } from './branching';
import { fragmentAt, ROWS_PER_COURSE } from './brick-wall';
import { beyond, BREACH, COURSES, coursesBuilt, falling, fruit, gathered, grown, leaves, sunk, through, wallSunk } from './courses';
import { CELLS, LEFT_OVER } from './laboratory';
import { layoutYears, linePath, lineLevel, lineTip } from './layout';
import { TIP_HALF, TIP_HEIGHT } from './ship';
import { fronts, WAVELENGTH } from './sound-fronts';

const frames = SCREENS.map((screen): [string, Frame] => [screen.name, frameFor({ ...screen, chapter: 1 })]);

describe('the course of events', () => {
	it('builds one course per year, in order, and all five before the first beat rests', () => {
		expect(COURSES).toBe(5);
		expect(coursesBuilt(-0.4)).toBe(0);
		let before = 0;
		for (let l = -0.4; l <= 0; l += 0.002) {
			const built = coursesBuilt(l);
			expect(built).toBeGreaterThanOrEqual(before);
			before = built;
		}
		expect(coursesBuilt(BREACH)).toBeCloseTo(5, 9);
		expect(coursesBuilt(0)).toBe(5);
	});
	it('lets the line into the wall only when the fifth course stands', () => {
		expect(through(BREACH - 0.001)).toBe(0);
		expect(falling(BREACH - 0.001)).toBe(0);
		expect(through(0)).toBe(1);
		expect(beyond(0)).toBeGreaterThan(0.3);
	});
	it('has grown the tree and its four tips when the second beat rests', () => {
		for (let i = 0; i < 5; i++) expect(grown(i, 1)).toBe(1);
		for (let i = 0; i < 4; i++) expect(fruit(i, 1)).toBe(1);
		expect(leaves(0, 1)).toBe(1);
		expect(leaves(1, 1)).toBe(1);
	});
	it('goes on while the words are read', () => {
		expect(leaves(3, 1.55)).toBeGreaterThan(leaves(3, 1.2));
		expect(falling(0.4)).toBeGreaterThan(falling(0));
	});
	it('has no jump', () => {
		const all = [coursesBuilt, through, beyond, falling, sunk, wallSunk, gathered, (l: number) => grown(0, l), (l: number) => grown(4, l)];
		for (const f of all) for (let l = -0.4; l < 2; l += 0.001) expect(Math.abs(f(l + 0.001) - f(l))).toBeLessThan(0.06);
	});
});

describe('the sound', () => {
	const sound = { x: 100, y: -400, front: 220, back: 246, end: 360 };
	const xs = (d: string) => pointsOnPath(d).map((p) => p.x);
	it('has fronts one wavelength apart that repeat with the phase, and none inside the felt', () => {
		const a = fronts(sound, 0.25);
		expect(a).toEqual(fronts(sound, 3.25));
		expect(Math.max(...xs(a.before))).toBeLessThan(sound.front);
		const radii = [...a.behind.matchAll(/A([\d.]+) /g)].map((m) => Number(m[1]));
		expect(Math.min(...radii)).toBeGreaterThan(sound.back - sound.x);
		for (let i = 1; i < radii.length; i++) expect(radii[i]! - radii[i - 1]!).toBeCloseTo(WAVELENGTH, 1);
	});
	it('leaves less behind the felt than before it', () => {
		expect(LEFT_OVER).toBeLessThan(CELLS);
		expect(LEFT_OVER).toBeGreaterThan(0);
	});
});

describe('the filter', () => {
	it('keeps every grain: none gets past the pleats, however long it flies', () => {
		for (const g of GRAINS) {
			expect(grainAt(g, 1e4)).toBe(g.stop);
			expect(g.stop + g.r).toBeLessThanOrEqual(30);
		}
		expect(extentOf(dust(1e4)).x).toBeGreaterThan(-30);
	});
});

describe.each(frames)('on a %s', (_, frame) => {
	const layout = layoutYears(frame);
	const { five, spread } = layout;
	const inFrame = (box: Box) =>
		box.x >= -0.5 && box.y >= -0.5 && box.x + box.width <= frame.width + 0.5 && box.y + box.height <= frame.height + 0.5;

	it('has five courses of one height that end where the line lies', () => {
		expect(five.ground - 5 * five.course).toBeCloseTo(five.roofY, 6);
		expect(lineLevel(layout, 0)).toBeCloseTo(five.roofY, 6);
		expect(five.wall.row * ROWS_PER_COURSE).toBeCloseTo(five.course, 6);
	});

	it('runs one line from the station, without a jump, stopped by the wall until the fifth course', () => {
		const face = five.wall.box.x;
		let before = linePath(layout, -0.4);
		for (let l = -0.4; l < 2; l += 0.002) {
			const line = linePath(layout, l);
			expect(line[0]).toEqual(frame.station);
			if (l < BREACH) expect(line.at(-1)!.x).toBeLessThanOrEqual(face);
			expect(Math.abs(lengthOf(line) - lengthOf(before)), `at ${l}`).toBeLessThan((frame.width + frame.height) * 0.04);
			before = line;
		}
		expect(lineTip(layout, 0)).toBeGreaterThan(face + five.wall.box.width);
	});

	it('has drawn the line out of the wall before either of them sinks', () => {
		const face = five.wall.box.x;
		for (let l = 0.6; l < 1; l += 0.002) {
			if (lineTip(layout, l) <= face) continue;
			expect(Math.abs(lineLevel(layout, l) - five.roofY), `at ${l}`).toBeLessThan(five.wall.row);
			expect(wallSunk(l)).toBe(0);
		}
		expect(wallSunk(0.83)).toBe(1);
	});

	it('ends the line where the threads begin', () => {
		const end = linePath(layout, 1).at(-1)!;
		expect(end.x).toBeCloseTo(spread.plan.root.x, 6);
		expect(end.y).toBeCloseTo(spread.plan.root.y, 6);
		for (const t of spread.tree.threads) {
			expect(t.stations[0]!.x).toBeCloseTo(end.x, 6);
			expect(Math.abs(t.stations[0]!.y - end.y)).toBeLessThan(frame.stroke.route);
		}
	});

	it('keeps house and wall inside the stage, apart from each other', () => {
		const { house, wall } = five;
		expect(house.x).toBeGreaterThanOrEqual(frame.stage.x);
		expect(house.x + house.width).toBeLessThan(wall.box.x);
		expect(wall.box.x + wall.box.width).toBeLessThan(frame.width);
		expect(wall.box.y).toBeGreaterThanOrEqual(0);
		expect(five.ground).toBeLessThan(frame.stage.y + frame.stage.height);
	});

	it('breaks two rows into fragments that fill the hole, fall and lie on the ground', () => {
		const { wall } = five;
		const area = (d: string) => {
			const p = pointsOnPath(d);
			return Math.abs(p.reduce((s, a, i) => s + a.x * p[(i + 1) % p.length]!.y - a.y * p[(i + 1) % p.length]!.x, 0) / 2);
		};
		const broken = wall.fragments.reduce((s, f) => s + area(f.d), 0);
		// the rest is joints
		expect(broken / (2 * wall.row * wall.box.width)).toBeGreaterThan(0.84);
		expect(broken / (2 * wall.row * wall.box.width)).toBeLessThan(0.97);
		for (const f of wall.fragments) {
			const start = fragmentAt(f, wall, 0);
			expect([start.x, start.y]).toEqual([f.from.x, f.from.y]);
			expect(start.turn).toBeCloseTo(0, 9);
			const end = fragmentAt(f, wall, 1);
			expect(end.y).toBeCloseTo(wall.ground - f.rest, 4);
			expect(end.x).toBeGreaterThan(wall.box.x + wall.box.width);
		}
	});

	it('carries every thread from the root to its own end: none is lost or added at a fork', () => {
		const { threads, groups, leaves: sprays } = spread.tree;
		const paths = groups.reduce((n, d) => n + (d.match(/M/g)?.length ?? 0), 0);
		expect(paths).toBe(threads.length);
		const fans = spread.plan.tips.map(
			(tip) => threads.filter((t) => Math.abs(t.stations.at(-1)!.y - tip.y) < 0.01 && Math.abs(t.stations.at(-1)!.x - tip.x) <= tip.half).length
		);
		expect(fans).toEqual([15, 15, 15, 15]);
		expect((threads.length - 60) % 3).toBe(0);
		// five leaves on each twig of three threads
		expect(sprays.join('').match(/Z/g)).toHaveLength(((threads.length - 60) / 3) * 5);
		// at the ground the bundle is one trunk: all threads side by side
		const foot = threads.map((t) => t.stations[1]!.x);
		for (let i = 1; i < foot.length; i++) expect(foot[i]! - foot[i - 1]!).toBeCloseTo((foot.at(-1)! - foot[0]!) / (foot.length - 1), 6);
	});

	it('sets its labels apart, in the frame and out of the words, at both beats', () => {
		const first = [...five.years, five.unit, five.note, ...five.plates, ...five.steps];
		const second = [...spread.names, ...spread.notes];
		expect(labelTroubles(first, frame, frame.type.small)).toEqual([]);
		expect(labelTroubles(second, frame, frame.type.small)).toEqual([]);
	});

	it('keeps the names inside their rooms', () => {
		const [shop, lab] = five.plates.map(labelBox) as [Box, Box];
		const floor = five.ground - 3 * five.course;
		expect(lab.y).toBeGreaterThan(five.roofY);
		expect(lab.y + lab.height).toBeLessThan(floor);
		expect(shop.y).toBeGreaterThan(floor);
		for (const box of [shop, lab]) {
			expect(box.x).toBeGreaterThan(five.house.x);
			expect(box.x + box.width).toBeLessThan(five.house.x + five.house.width);
		}
	});

	it('keeps the four things apart, in the frame, and clear of names and leaves', () => {
		const things = spread.plan.tips.map((tip): Box => ({
			x: tip.x - TIP_HALF * spread.scale,
			y: tip.y - (12 + TIP_HEIGHT - 4) * spread.scale,
			width: 2 * TIP_HALF * spread.scale,
			height: (TIP_HEIGHT - 4) * spread.scale
		}));
		const names = spread.names.map(labelBox);
		things.forEach((thing, i) => {
			expect(inFrame(thing), `thing ${i}`).toBe(true);
			things.forEach((other, j) => i < j && expect(boxesMeet(thing, other), `${i} and ${j}`).toBe(false));
			names.forEach((name, j) => i !== j && expect(boxesMeet(thing, name), `${i} and name ${j}`).toBe(false));
		});
		for (const t of spread.tree.threads) {
			const end = t.stations.at(-1)!;
			for (const box of [...things, ...names])
				expect(boxesMeet({ x: end.x, y: end.y, width: 0, height: 0 }, box), `a thread ends in ${JSON.stringify(box)}`).toBe(false);
		}
		const leafy = extentOf(...spread.tree.leaves);
		expect(leafy.y).toBeGreaterThan(0);
	});

	it('keeps threads out of the names', () => {
		const names = spread.names.map(labelBox);
		for (const t of spread.tree.threads)
			for (const p of pointsOnPath(t.d, 10))
				names.forEach((box, i) => expect(boxesMeet({ x: p.x, y: p.y, width: 0, height: 0 }, box), `name ${i}`).toBe(false));
	});
});

describe('a bundle', () => {
	it('counts what its branches carry', () => {
		const tip = (threads: number) => ({ at: { x: 0, y: 0 }, heading: -90, pitch: 1, threads });
		expect(threadsIn({ at: { x: 0, y: 9 }, heading: -90, pitch: 1, children: [tip(2), tip(3), tip(4)] })).toBe(9);
	});
});
