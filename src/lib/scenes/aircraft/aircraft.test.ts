import { describe, expect, it } from 'vitest';
import { boxesMeet, labelBox, labelTroubles, type LabelSpec } from '../../marks/label-spec';
import { lengthOf, type Box, type Point } from '../../marks/path';
import { extentOf } from '../../marks/path-extent';
import { SCREENS } from '../../marks/screens';
import { frameFor, type Frame } from '../frame';
import { anchorOf, nameShown } from './call-outs';
import { poseAt } from './camera';
import { lengthDimension, spanDimension, fuselageDimension } from './dimensions';
import { FRONT_FUSELAGE, FRONT_WINGS } from './front-view';
import { layoutAircraft } from './layout';
import scene from './scene';
import { FELT, FELT_PATH, RADII, SECTION_WALL } from './section';
import { FUSELAGE_PATH, SIDE_BACK, SIDE_FRONT, SIDE_SKIN, SIZE, WINDOWS } from './side-view';

const frames = SCREENS.map((screen): [string, Frame] => [screen.name, frameFor({ ...screen, chapter: 1 })]);
const LOCALS = Array.from({ length: 97 }, (_, i) => -0.4 + i * 0.025);

describe('the drawn airliner', () => {
	const side = extentOf(...[...SIDE_BACK, ...SIDE_SKIN, ...SIDE_FRONT].map((p) => p.d));
	const front = extentOf(FRONT_FUSELAGE.d, ...FRONT_WINGS.map((p) => p.d));

	it('is 38.9 m long from nose to tail, whatever part reaches furthest', () => {
		expect(side.width / 100).toBeCloseTo(38.9, 2);
	});
	it('is 35.8 m across the wings', () => {
		expect(front.width / 100).toBeCloseTo(35.8, 2);
	});
	it('has a fuselage of 3.96 m in all three drawings', () => {
		expect(extentOf(FUSELAGE_PATH).height / 100).toBeCloseTo(3.96, 2);
		expect(extentOf(FRONT_FUSELAGE.d).width / 100).toBeCloseTo(3.96, 2);
		expect(extentOf(SECTION_WALL[0]!.d).width / 100).toBeCloseTo(3.96, 2);
	});
	it('has the same height in both views', () => {
		expect(-side.y).toBeCloseTo(-front.y, 1);
		expect(side.y + side.height).toBeCloseTo(front.y + front.height, 0);
	});
	it('has windows at one frame pitch, none over a door', () => {
		for (let i = 1; i < WINDOWS.length; i++) {
			const step = (WINDOWS[i]! - WINDOWS[i - 1]!) / 53.3;
			expect(step).toBeCloseTo(Math.round(step), 6);
		}
		for (const x of WINDOWS) for (const door of [578, 3200]) expect(Math.abs(x - door)).toBeGreaterThan(43);
	});
});

describe('the hand-over', () => {
	it('stays whole until the next scene has taken its picture over, at 1.64, and then goes at once', () => {
		for (const local of [0, 1, 1.5, 1.6, 1.64]) expect(scene.presence!(local, 2)).toBe(1);
		expect(scene.presence!(1.67, 2)).toBe(0);
	});
});

describe('the felt', () => {
	it('is one line that closes', () => {
		expect(FELT.at(-1)).toEqual(FELT[0]);
		expect(FELT_PATH.match(/M/g)).toHaveLength(1);
	});
	it('lies between frame and panel all the way round', () => {
		for (const p of FELT) {
			const r = Math.hypot(p.x, p.y);
			expect(r).toBeLessThanOrEqual(RADII.frameInside);
			expect(r).toBeGreaterThanOrEqual(RADII.panel);
		}
	});
});

describe.each(frames)('on a %s', (_, frame) => {
	const layout = layoutAircraft(frame);
	const inside = (box: Box) =>
		box.x >= -0.5 && box.y >= -0.5 && box.x + box.width <= frame.width + 0.5 && box.y + box.height <= frame.height + 0.5;

	it('shows both views at one scale, inside the stage', () => {
		const { side, section } = layout.arrive;
		expect(side.scale).toBe(section.scale);
		const { stage } = frame;
		for (const [left, width, y] of [
			[side.x, SIZE.length, side.y],
			[section.x - (SIZE.span / 2) * section.scale, SIZE.span, section.y]
		] as const) {
			expect(left).toBeGreaterThanOrEqual(stage.x - 0.5);
			expect(left + width * side.scale).toBeLessThanOrEqual(stage.x + stage.width + 0.5);
			expect(y - SIZE.finTop * side.scale).toBeGreaterThanOrEqual(stage.y - 0.5);
			expect(y + SIZE.engineFloor * side.scale).toBeLessThanOrEqual(stage.y + stage.height + 0.5);
		}
	});

	it('measures what it names: each dimension is as long as the thing drawn', () => {
		const { side, section } = layout.arrive;
		expect(extentOf(lengthDimension(frame, side).heads).width).toBeCloseTo(38.9 * 100 * side.scale, 1);
		expect(extentOf(spanDimension(frame, section).heads).width).toBeCloseTo(35.8 * 100 * section.scale, 1);
		expect(extentOf(fuselageDimension(frame, layout.cut.section).heads).height).toBeCloseTo(3.96 * 100 * layout.cut.section.scale, 1);
	});

	it('runs one line from the station to the felt without a gap, at every position', () => {
		for (const local of LOCALS) {
			const pose = poseAt(layout, local);
			expect(pose.lead[0]).toEqual(frame.station);
			const end = pose.lead.at(-1)!;
			const a = (pose.entry * Math.PI) / 180;
			// where the turned ring begins
			expect(end.x).toBeCloseTo(pose.section.x + pose.ring * pose.section.scale * Math.cos(a), 6);
			expect(end.y).toBeCloseTo(pose.section.y + pose.ring * pose.section.scale * Math.sin(a), 6);
			if (local >= 0.6) expect(pose.ring).toBeCloseTo(FELT[0]!.x, 6);
		}
	});

	it('comes to the ring from outside', () => {
		for (const local of LOCALS.filter((l) => l < 1.9)) {
			const pose = poseAt(layout, local);
			const r = pose.ring * pose.section.scale;
			for (const p of pose.lead.slice(0, -1))
				expect(Math.hypot(p.x - pose.section.x, p.y - pose.section.y), `local ${local}`).toBeGreaterThan(r - 0.5);
		}
	});

	it('moves without a jump', () => {
		const step = 0.002;
		for (let local = -0.4; local < 1.7; local += step) {
			const a = poseAt(layout, local);
			const b = poseAt(layout, local + step);
			expect(Math.abs(b.section.x - a.section.x)).toBeLessThan(frame.width * 0.03);
			expect(Math.abs(Math.log(b.section.scale / a.section.scale))).toBeLessThan(0.05);
			expect(Math.abs(lengthOf(b.lead) - lengthOf(a.lead)), `lead at ${local}`).toBeLessThan(frame.width * 0.03);
		}
	});

	it('keeps the names of the layers apart, in the frame and out of the words', () => {
		const labels: LabelSpec[] = [...layout.callOuts.map((c) => c.label), ...layout.notes.section];
		if (frame.format !== 'phone') labels.push(fuselageDimension(frame, layout.cut.section).label);
		expect(labelTroubles(labels, frame, frame.type.small)).toEqual([]);
	});

	it('keeps the names clear of the section, as long as they show', () => {
		for (const local of LOCALS.filter((l) => l >= 0.97 && nameShown(0, l) > 0)) {
			const { section } = poseAt(layout, local);
			const R = RADII.skin * section.scale;
			for (const { label } of layout.callOuts) {
				const box = labelBox(label);
				const nearest = Math.hypot(section.x - (box.x + box.width), Math.max(0, box.y - section.y, section.y - box.y - box.height));
				expect(nearest, `${label.text} at ${local}`).toBeGreaterThan(R + 1);
			}
		}
	});

	it('lets no leader cross another or run through a name', () => {
		for (const local of LOCALS.filter((l) => l > 0.7 && nameShown(0, l) > 0)) {
			const { section } = poseAt(layout, local);
			const leaders = layout.callOuts.map((c): Point[] => [...c.level, anchorOf(c, section)]);
			leaders.forEach((line, i) => {
				layout.callOuts.forEach((other, j) => {
					if (i === j) return;
					const box = labelBox(other.label);
					for (let k = 1; k < line.length; k++) {
						expect(crossesBox(line[k - 1]!, line[k]!, box), `${i} through ${other.label.text} at ${local}`).toBe(false);
						const there = leaders[j]!;
						for (let m = 1; m < there.length; m++) expect(cross(line[k - 1]!, line[k]!, there[m - 1]!, there[m]!)).toBe(false);
					}
				});
			});
		}
	});

	it('points at the layer it names', () => {
		const { section } = poseAt(layout, 1);
		const radius = (i: number) => {
			const p = anchorOf(layout.callOuts[i]!, section);
			return Math.hypot(p.x - section.x, p.y - section.y) / section.scale;
		};
		expect(radius(0)).toBeGreaterThan(RADII.skinInside);
		expect(radius(1)).toBeGreaterThan(RADII.frameInside);
		expect(radius(1)).toBeLessThan(RADII.skinInside);
		expect(radius(2)).toBeGreaterThan(RADII.feltInside);
		expect(radius(2)).toBeLessThan(RADII.feltOutside);
		expect(radius(3)).toBeLessThan(RADII.panel);
		expect(radius(3)).toBeGreaterThan(RADII.cabin);
	});

	it('has its figures and notes in the frame at the first beat', () => {
		const { side, section } = layout.arrive;
		const labels = [lengthDimension(frame, side).label, spanDimension(frame, section).label, layout.notes.arrive];
		expect(labelTroubles(labels, frame, frame.type.small)).toEqual([]);
		for (const label of labels) expect(inside(labelBox(label))).toBe(true);
		// the line's plane does not run through the figure of the length
		const box = labelBox(lengthDimension(frame, side).label);
		for (const p of poseAt(layout, 0).lead) expect(boxesMeet(box, { x: p.x, y: p.y, width: 0, height: 0 })).toBe(false);
	});
});

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
	const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function crossesBox(a: Point, b: Point, box: Box): boolean {
	const [l, t, r, u] = [box.x, box.y, box.x + box.width, box.y + box.height];
	const within = (p: Point) => p.x > l && p.x < r && p.y > t && p.y < u;
	if (within(a) || within(b)) return true;
	return (
		cross(a, b, { x: l, y: t }, { x: r, y: u }) || cross(a, b, { x: l, y: u }, { x: r, y: t })
	);
}
