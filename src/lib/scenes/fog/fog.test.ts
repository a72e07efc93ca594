import { describe, expect, it } from 'vitest';
import { boxesMeet, labelBox } from '../../marks/label-spec';
import { pointsOnPath } from '../../marks/path-extent';
import { SCREENS } from '../../marks/screens';
import { frameFor, type Frame } from '../frame';
import { DAYS, STUDY, VISIT, dayAfter, daysBetween, nameOf } from './calendar';
import type { PlacedLabel } from './labels';
import { layoutFog } from './layout';
import { dateShown, daysPassed, fogAt, grownTo, layerTransform, machineDrawn, rulerShown, stopLit, stopsShown } from './motion';
import { createRidge } from './ridge';
import scene from './scene';
import { CORNERS, PARTS, REACH, RULER, TREAD, courseAt, placeAt, roundTrack, trackPath } from './track';
import { pierPath, placePier, trainPath } from './viaduct';

const frames = SCREENS.map((screen): [string, Frame] => [screen.name, frameFor({ ...screen, chapter: 0 })]);

describe('the calendar', () => {
	it('counts 26 days from 31 January to 26 February', () => {
		expect(DAYS).toBe(26);
		expect(daysBetween(STUDY, VISIT)).toBe(26);
		expect(daysBetween(VISIT, STUDY)).toBe(-26);
		expect(nameOf(dayAfter(STUDY, 0))).toBe('1月31日');
		expect(nameOf(dayAfter(STUDY, 1))).toBe('2月1日');
		expect(nameOf(dayAfter(STUDY, 26))).toBe('2月26日');
	});
	it('knows leap years and the turn of the year', () => {
		expect(dayAfter({ year: 2024, month: 2, day: 28 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
		expect(dayAfter({ year: 2023, month: 2, day: 28 }, 1)).toEqual({ year: 2023, month: 3, day: 1 });
		expect(dayAfter({ year: 1900, month: 2, day: 28 }, 1)).toEqual({ year: 1900, month: 3, day: 1 });
		expect(dayAfter({ year: 2000, month: 2, day: 28 }, 1)).toEqual({ year: 2000, month: 2, day: 29 });
		expect(dayAfter({ year: 2023, month: 12, day: 31 }, 1)).toEqual({ year: 2024, month: 1, day: 1 });
	});
});

describe('the course of the prologue', () => {
	it('has counted every day, one after the other, when the second beat rests', () => {
		let seen = -1;
		for (let l = 0; l <= 1; l += 0.001) {
			const day = Math.floor(daysPassed(l, DAYS));
			expect(day - seen).toBeLessThanOrEqual(1);
			expect(day).toBeGreaterThanOrEqual(Math.max(0, seen));
			seen = day;
		}
		expect(seen).toBe(26);
		// the flag names days only while they pass
		expect(dateShown(0.76)).toBeLessThan(0.1);
		expect(dateShown(0.87)).toBe(1);
		expect(dateShown(1)).toBe(0);
	});
	it('rests with its machines, then with its stops, complete', () => {
		for (let i = 0; i < 3; i++) expect(machineDrawn(1, i)).toBe(1);
		for (let i = 0; i < 4; i++) expect(stopLit(2, i)).toBe(1);
		expect(stopLit(1, 0)).toBe(0);
		expect(rulerShown(1)).toBe(1);
		expect(rulerShown(0)).toBe(0);
		expect(rulerShown(2)).toBe(0);
		expect(fogAt(2)).toBeCloseTo(0, 9);
		expect(fogAt(1)).toBeGreaterThan(0.8);
	});
	it('moves without a jump', () => {
		const days = [0.1, 0.9] as const;
		const all = [fogAt, rulerShown, stopsShown, dateShown, (l: number) => grownTo(l, days) / 12, (l: number) => machineDrawn(l, 2), (l: number) => stopLit(l, 3)];
		for (const f of all) {
			let most = 0;
			for (let l = -0.4; l < 3; l += 0.001) most = Math.max(most, Math.abs(f(l + 0.001) - f(l)));
			expect(most).toBeLessThan(0.06);
		}
	});
	it('only lets the line grow', () => {
		for (let l = -0.4; l < 3; l += 0.001) expect(grownTo(l + 0.001, [0.1, 0.9])).toBeGreaterThanOrEqual(grownTo(l, [0.1, 0.9]));
	});
	it('drifts while a beat of it is read, and stops as the first station comes', () => {
		expect(scene.ambient!(0)).toBe(true);
		expect(scene.ambient!(2)).toBe(true);
		expect(scene.ambient!(2.95)).toBe(false);
	});
});

const scaleOf = (transform = ''): number => Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1);
const shiftOf = (transform = ''): number => Number(/translate\((-?[\d.]+)/.exec(transform)?.[1] ?? 0);

describe('depth', () => {
	it('makes what is nearer grow and go aside more', () => {
		const depths = [0.04, 0.1, 0.2, 0.3, 0.36, 0.7, 1];
		for (const local of [0.5, 1, 2]) {
			let before = { scale: 0, aside: -1 };
			for (const depth of depths) {
				const scale = scaleOf(layerTransform(depth, { vanish: { x: 1000, y: 600 }, scale: 1 }, { local, time: 0 }));
				// seen from the vanishing point itself, all that is left is the sideways look
				const aside = Math.abs(shiftOf(layerTransform(depth, { vanish: { x: 0, y: 600 }, scale: 1 }, { local, time: 0 })));
				expect(scale).toBeGreaterThanOrEqual(before.scale);
				expect(aside).toBeGreaterThanOrEqual(before.aside);
				before = { scale, aside };
			}
		}
	});
	it('stands still where nothing may move by itself', () => {
		const still = { vanish: { x: 1000, y: 600 }, scale: 1 };
		expect(layerTransform(0.3, still, { local: 0, time: 0 })).toBeUndefined();
		expect(layerTransform(0.3, still, { local: 0, time: 7 })).toBeDefined();
	});
});

describe('a ridge', () => {
	const spec = { from: -90, to: 1530, base: 450, amp: 135, freq: 0.0024, seed: 33, tone: 0.12, contours: 5, gap: 6, depth: 190, pitch: 5, envelope: () => 1 };
	it('is the same mountain every time, and another with another seed', () => {
		expect(createRidge(spec).crest).toBe(createRidge(spec).crest);
		expect(createRidge(spec).contours).toEqual(createRidge(spec).contours);
		expect(createRidge({ ...spec, seed: 34 }).crest).not.toBe(createRidge(spec).crest);
	});
	it('rises over its foot and under its envelope', () => {
		const ridge = createRidge(spec);
		for (let x = -90; x <= 1530; x += 7) {
			expect(ridge.heightAt(x)).toBeLessThanOrEqual(spec.base);
			expect(ridge.heightAt(x)).toBeGreaterThan(spec.base - 1.5 * spec.amp * 2);
		}
	});
});

describe.each(frames)('the prologue at %s', (name, frame) => {
	const layout = layoutFog(frame);
	const { stair, list, radius } = layout.courses;
	const [title, why, route] = list;
	const within = (box: { x: number; y: number; width: number; height: number }) =>
		box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height;

	it('is the same picture every time', () => {
		const again = layoutFog(frame);
		expect(again.far.map((r) => r.crest)).toEqual(layout.far.map((r) => r.crest));
		expect(again.river).toEqual(layout.river);
		expect(again.peninsula.land).toBe(layout.peninsula.land);
	});

	it('lays ridge before ridge, from pale to dark', () => {
		const tones = [...layout.far, ...layout.near].map((r) => r.tone);
		for (let i = 1; i < tones.length; i++) expect(tones[i]!).toBeGreaterThan(tones[i - 1]!);
	});

	it('lets two rivers meet at the tip of the land', () => {
		const { peninsula, scene: composition } = layout;
		const { tip } = composition.peninsula;
		expect(tip.x).toBeLessThan(frame.width);
		// behind the tip the land parts them, more and more; at the tip there is nothing between them
		expect(peninsula.shoreAt(tip.x) - peninsula.crestAt(tip.x)).toBeLessThan(10 * composition.scale);
		expect(peninsula.shoreAt(0) - peninsula.crestAt(0)).toBeGreaterThan(60 * composition.scale);
		// and there is water beyond it, on both sides of its level
		expect(composition.river.top).toBeLessThan(tip.y);
		expect(composition.river.bottom).toBeGreaterThan(tip.y);
		expect(composition.river.to).toBeGreaterThan(tip.x);
	});

	it('runs one line from the station to the edge, at every position', () => {
		let before = roundTrack(courseAt(list, -0.4).corners, radius);
		for (let l = -0.4; l < 3; l += 0.01) {
			const course = courseAt(list, l);
			expect(course.corners).toHaveLength(CORNERS);
			expect({ x: course.corners[0]!.x, y: course.corners[0]!.y }).toEqual(frame.station);
			const track = roundTrack(course.corners, radius);
			expect(track.every((p) => Number.isFinite(p.x + p.y + p.q))).toBe(true);
			expect(track.every((p, i) => i === 0 || p.q >= track[i - 1]!.q), `order at ${l}`).toBe(true);
			const farthest = Math.max(...track.map((p, i) => Math.hypot(p.x - before[i]!.x, p.y - before[i]!.y)));
			expect(farthest, `at ${l}`).toBeLessThan((frame.width + frame.height) * 0.05);
			before = track;
		}
		// its parts end where the next begin
		const track = roundTrack(title.corners, radius);
		for (let part = 1; part < PARTS.length - 1; part++) {
			const end = pointsOnPath(trackPath(track, PARTS[part - 1]!, PARTS[part]!)).at(-1)!;
			const start = pointsOnPath(trackPath(track, PARTS[part]!, PARTS[part + 1]!))[0]!;
			expect(Math.hypot(end.x - start.x, end.y - start.y)).toBeLessThan(0.02);
		}
	});

	it('climbs three steps of one height, and the ruler lies on the third', () => {
		TREAD.forEach((corner, i) => {
			const from = why.corners[corner]!;
			const to = why.corners[corner + 1]!;
			expect(from.x).toBeCloseTo(stair.treads[i]!.x, 6);
			expect(from.y).toBeCloseTo(stair.treads[i]!.y, 6);
			expect(to.y).toBeCloseTo(from.y, 6);
			expect(to.x).toBeGreaterThan(from.x);
			expect(why.corners[corner - 1]!.y - from.y).toBeCloseTo(stair.rise, 6);
		});
		expect(TREAD[2]).toBe(RULER);
	});

	it('marks 26 days of one length, which can be told apart and stay on the tread', () => {
		const marks = layout.piers[3]!.map((pier) => placePier(pier, why).x);
		expect(marks).toHaveLength(27);
		const day = (stair.end - stair.start) / 26;
		marks.forEach((x, i) => expect(x).toBeCloseTo(stair.start + i * day, 6));
		expect(day).toBeGreaterThan(frame.stroke.detail * 4);
		expect(stair.start).toBeGreaterThan(stair.treads[2]!.x);
		expect(stair.end).toBeLessThan(frame.width);
		// the line ends with the last day
		const track = roundTrack(why.corners, radius);
		expect(placeAt(track, grownTo(1, why.days)).x).toBeCloseTo(stair.end, 3);
		expect(placeAt(track, grownTo(0.76, why.days)).x).toBeCloseTo(stair.start, 3);
	});

	it('stands every pier of the stair on one ground', () => {
		const feet = layout.piers.flat().map((pier) => placePier(pier, why).foot);
		for (const foot of feet) expect(foot).toBeCloseTo(feet[0]!, 6);
	});

	it('keeps the words of the stair apart, in the frame, legible, and out of the column', () => {
		tellTroubles(layout.why.labels);
		if (frame.format !== 'phone' && frame.words)
			for (const label of layout.why.labels) expect(boxesMeet(labelBox(label), frame.words), label.text).toBe(false);
	});

	it('keeps the sun out of the words', () => {
		const { x, y, r } = layout.scene.sun;
		for (const label of layout.why.labels) expect(boxesMeet({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, labelBox(label)), label.text).toBe(false);
	});

	it('keeps the names of the stops apart, in the frame and legible', () => {
		tellTroubles(layout.route.labels);
	});

	it('keeps the line out of the words written on it', () => {
		const rulerLine = pointsOnPath(trackPath(roundTrack(why.corners, radius), 3, grownTo(1, why.days)), 3);
		for (const label of layout.why.labels) {
			const box = labelBox(label);
			expect(rulerLine.some((p) => boxesMeet({ ...p, width: 0, height: 0 }, box)), `${label.text} at ${name}`).toBe(false);
		}
		for (const corner of REACH) {
			const [a, b] = [route.corners[corner]!, route.corners[corner + 1]!];
			for (const label of layout.route.labels)
				expect(boxesMeet({ x: a.x, y: a.y, width: b.x - a.x, height: 0 }, labelBox(label)), label.text).toBe(false);
		}
	});

	it('draws piers up where a stop takes its name', () => {
		for (const pier of layout.piers.flat()) {
			const { x, y, foot } = placePier(pier, route);
			if (foot - y < 4) continue;
			for (const label of layout.route.labels)
				expect(boxesMeet({ x, y, width: 0, height: foot - y }, labelBox(label)), `${label.text} and a pier`).toBe(false);
		}
	});

	it('sets its stops apart, on their reaches and in the frame', () => {
		const { stops } = layout.route;
		const { r, above } = layout.courses.disc;
		stops.forEach((stop, i) => {
			expect(Math.abs(stop.y - route.corners[REACH[i]!]!.y)).toBeLessThan(frame.stroke.hair);
			expect(within({ x: stop.x - r, y: stop.y - above - r, width: 2 * r, height: 2 * r }), `${i}`).toBe(true);
			const next = stops[i + 1];
			if (next) expect(Math.hypot(next.x - stop.x, next.y - stop.y)).toBeGreaterThan(2 * r);
		});
	});

	it('draws numbers, whatever the position', () => {
		for (let l = -0.4; l < 3; l += 0.04) {
			const course = courseAt(list, l);
			const track = roundTrack(course.corners, radius);
			const drawn = layout.piers.map((piers) => pierPath(piers, course, 9)).join('') + Object.values(trainPath(track, 5.2 + l, 15)).join('') + trackPath(track, 0, grownTo(l, course.days));
			expect(drawn).not.toMatch(/NaN|Infinity/);
		}
	});

	/** Labels of one beat: none touches another, leaves the frame, or is smaller than the format's smallest type. */
	function tellTroubles(labels: readonly PlacedLabel[]): void {
		labels.forEach((label, i) => {
			expect(within(labelBox(label)), `“${label.text}” leaves the frame`).toBe(true);
			expect(label.size).toBeGreaterThanOrEqual(frame.type.small - 1e-9);
			for (const other of labels.slice(i + 1)) expect(boxesMeet(labelBox(label), labelBox(other)), `“${label.text}” touches “${other.text}”`).toBe(false);
		});
	}
});
