import { describe, expect, it } from 'vitest';
import { labelTroubles } from '../../marks/label-spec';
import { extentOf, pointsOnPath } from '../../marks/path-extent';
import { SCREENS } from '../../marks/screens';
import { loadStory } from '../../story/read-content';
import { frameFor } from '../frame';
import { countOf } from './beads';
import { INNOVATION, MEASURES, NEXT } from './figures';
import { kindPath } from './kind-marks';
import { layout } from './layout';
import { built, pierGrown, told, train } from './motion';
import { ribbonPath } from './ribbon';
import { DERIVED, KINDS, NAMES, TELLING } from './telling';
import { pierPath } from './viaduct';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 5 }) }));
const story = loadStory(process.cwd());

describe('the telling', () => {
	/** ids of all facts in the order in which beats first state them, with the beat */
	const order: { id: string; chapter: number; beat: string }[] = [];
	for (const beat of story.beats) for (const id of beat.facts) if (!order.some((o) => o.id === id)) order.push({ id, chapter: beat.chapter, beat: beat.id });
	const byId = new Map(story.facts.map((f) => [f.id, f]));

	it('has every fact once, with its kind, where it is first told', () => {
		expect(order).toHaveLength(story.facts.length);
		const told = story.chapters.map((chapter) => {
			const beats = new Map<string, string>();
			for (const { id, beat } of order.filter((o) => o.chapter === chapter.index)) beats.set(beat, (beats.get(beat) ?? '') + byId.get(id)!.kind[0]!);
			return [...beats.values()];
		});
		expect(TELLING.map((t) => t.beats)).toEqual(told);
		for (const { kind } of KINDS) expect(countOf(kind), kind).toBe(story.facts.filter((f) => f.kind[0] === kind).length);
	});
	it('ties each derived fact to what it was computed from', () => {
		const expected = order.flatMap(({ id }, i) => {
			const from = byId.get(id)!.from;
			return from ? [[i, from.map((input) => order.findIndex((o) => o.id === input))]] : [];
		});
		expect(DERIVED).toEqual(expected);
	});
	it('names beats by their headlines', () => {
		for (const [first, name] of Object.entries(NAMES)) {
			const { beat } = order[Number(first)]!;
			expect(order.findIndex((o) => o.beat === beat)).toBe(Number(first));
			expect(name).toBe(story.beats.find((b) => b.id === beat)!.headline.join(''));
		}
	});
	it('has the five next steps and the measures of the source', () => {
		expect(byId.get('double.next')!.value).toEqual([...NEXT]);
		expect([byId.get('measures.total')!.value, byId.get('measures.innovation')!.value]).toEqual([MEASURES, INNOVATION]);
	});
});

describe.each(frames)('the coda on $name', ({ frame }) => {
	const l = layout(frame);

	it('stands on 22 piers, 7 of them red, each from the line to its own ground', () => {
		const { piers } = l.viaduct;
		expect(piers).toHaveLength(22);
		expect(piers.filter((p) => p.red)).toHaveLength(7);
		for (const [i, p] of piers.entries()) {
			expect(p.foot - p.top, `pier ${i} is long enough to be seen`).toBeGreaterThan(frame.height * 0.018);
			expect(p.foot).toBe(l.land.under[2 - p.reach]!.heightAt(p.x));
			const box = extentOf(pierPath(p, 6, 1));
			expect(box.y + box.height).toBeCloseTo(p.foot, 1);
			expect(box.x).toBeGreaterThan(0);
			expect(box.x + box.width).toBeLessThan(frame.width);
			if (i > 0) expect(p.x - piers[i - 1]!.x, 'piers can be told apart').toBeGreaterThan(frame.width * 0.015);
		}
		// no nearer range hides a farther pier
		for (const p of piers) for (let near = 0; near < p.reach; near++) expect(l.land.under[2 - near]!.heightAt(p.x)).toBeGreaterThan(p.foot - 1);
	});

	it('passes five stations and does not end inside the frame', () => {
		const { line, stations } = l.viaduct;
		expect(stations.map((s) => s.label.text)).toEqual([...NEXT]);
		expect(line[0]).toEqual(frame.station);
		expect(line.at(-1)!.x).toBeGreaterThan(frame.width);
		for (let i = 1; i < 5; i++) expect(stations[i]!.y).toBeLessThanOrEqual(stations[i - 1]!.y);
		for (const s of stations) expect(Math.min(...line.map((p) => Math.hypot(p.x - s.x, p.y - s.y)))).toBeLessThan(frame.width * 0.2);
	});

	it('has all 103 facts on the line, apart from each other and on the stage', () => {
		const { beads, r, legend, stops } = l.thread;
		expect(beads).toHaveLength(103);
		expect(stops).toHaveLength(6);
		expect(r).toBeGreaterThan(3);
		for (let i = 0; i < beads.length; i++) {
			const a = beads[i]!;
			if (i > 0) expect(a.along).toBeGreaterThan(beads[i - 1]!.along);
			expect(a.at.x - r).toBeGreaterThan(frame.stage.x - 1);
			expect(a.at.x + r).toBeLessThan(frame.stage.x + frame.stage.width + 1);
			expect(a.at.y - r).toBeGreaterThan(frame.stage.y - 1);
			expect(a.at.y + r).toBeLessThan(legend[0]!.at.y - r);
			for (let j = i + 1; j < beads.length; j++) expect(Math.hypot(a.at.x - beads[j]!.at.x, a.at.y - beads[j]!.at.y)).toBeGreaterThan(2 * r);
			for (const s of stops) expect(Math.hypot(a.at.x - s.at.x, a.at.y - s.at.y)).toBeGreaterThan(2 * r);
		}
		expect(l.thread.ties).toHaveLength(6);
		for (const tie of l.thread.ties) for (const p of pointsOnPath(tie)) expect(Number.isFinite(p.x + p.y)).toBe(true);
	});

	it('has labels that do not touch', () => {
		expect(labelTroubles([...l.viaduct.stations.map((s) => s.label), ...l.count, ...l.countRed, ...l.who], frame, frame.type.small)).toEqual([]);
		expect(labelTroubles([...l.thread.stops.map((s) => s.label), ...l.thread.total, ...l.thread.legend.flatMap((e) => e.labels), ...l.thread.names], frame, frame.type.small)).toEqual([]);
	});
});

describe('the motion', () => {
	it('has everything standing at rest, and nothing before', () => {
		expect([built(-0.4), built(0), told(0), told(1), train(0), train(1)]).toEqual([0, 1, 0, 1, 0, 1]);
		for (const share of [0, 0.5, 1]) expect([pierGrown(-0.4, share) < 0.5 || share === 0, pierGrown(0, share)]).toEqual([true, 1]);
	});
});

describe('marks', () => {
	it('of every kind fill the same circle', () => {
		for (const { kind } of KINDS) {
			const { solid, line } = kindPath(kind, { x: 20, y: 30 }, 5);
			const box = extentOf(solid, line);
			expect(box.width).toBeGreaterThan(8.5);
			expect(box.width).toBeLessThanOrEqual(10.1);
		}
	});
	it('a ribbon is as wide as it is told', () => {
		const d = ribbonPath([{ x: 0, y: 0 }, { x: 100, y: 0 }], (x) => 6 - x * 0.04);
		expect(pointsOnPath(d).map((p) => [p.x, p.y])).toEqual([[0, 3], [100, 1], [100, -1], [0, -3], [0, 3]]);
		expect(ribbonPath([{ x: 0, y: 0 }], () => 1)).toBe('');
	});
});
