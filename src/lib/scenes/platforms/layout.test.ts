import { describe, expect, it } from 'vitest';
import { labelTroubles } from '../../marks/label-spec';
import { pointAlong } from '../../marks/path';
import { extentOf } from '../../marks/path-extent';
import { flat } from '../../marks/picture';
import { SCREENS } from '../../marks/screens';
import { WORLDS } from '../../marks/worlds';
import { frameFor } from '../frame';
import { drawPlatforms } from './draw';
import { DIRECTIONS, FIELDS, LABS } from './figures';
import { allLabels, layout } from './layout';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 4 }) }));

describe.each(frames)('416 on $name', ({ frame }) => {
	const l = layout(frame);
	const right = frame.stage.x + frame.stage.width + 12;
	const bottom = frame.stage.y + frame.stage.height + 1;

	it('has 4 tracks, 8 gantries, 4 laboratories, 17 centres, zones 1 · 4 · 12 and 100 works', () => {
		expect(l.tracks).toHaveLength(FIELDS.length);
		expect(l.gantries.map((g) => g.labels.map((label) => label.text).join(''))).toEqual([...DIRECTIONS]);
		expect(l.labs).toHaveLength(LABS.length);
		expect(l.centres).toHaveLength(17);
		expect([0, 1, 2].map((level) => l.zones.filter((z) => z.level === level).length)).toEqual([1, 4, 12]);
		expect(l.works).toHaveLength(100);
	});

	it('lights 45 of the 100 works once it is told, and none before', () => {
		const world = WORLDS.city;
		const litAt = (local: number) =>
			flat(drawPlatforms(l, { local, frame, world, time: 0, motion: true })).filter((mark) => mark?.attributes['fill'] === world.accent && l.works.some((work) => String(mark.attributes['d']).startsWith(work)));
		expect(litAt(0).map((mark) => mark!.attributes['d'])).toEqual([l.works.slice(0, 45).join('')]);
		expect(litAt(-0.2)).toEqual([]);
	});

	it('pairs nothing: every gantry stands over all four tracks, and all tracks meet before any laboratory', () => {
		const upright = frame.format === 'phone';
		const across = l.tracks.map((track) => pointAlong(track, 0.5)[upright ? 'x' : 'y']);
		for (const gantry of l.gantries) {
			const { x, y, width, height } = extentOf(gantry.frame);
			expect(upright ? x : y).toBeLessThan(Math.min(...across));
			expect(upright ? x + width : y + height).toBeGreaterThan(Math.max(...across));
		}
		const ends = l.tracks.map((track) => track[track.length - 1]!);
		for (const end of ends) expect(end).toEqual(ends[0]);
		for (const branch of l.branches) expect(branch[0]).toEqual(ends[0]);
	});

	it('keeps everything on the stage', () => {
		for (const box of l.labs) {
			expect(box.x + box.width).toBeLessThan(right);
			expect(box.y).toBeGreaterThan(frame.stage.y - 12);
			expect(box.height).toBeGreaterThan(20);
		}
		for (const z of l.zones) {
			expect(z.x + z.r).toBeLessThan(right);
			expect(z.y + z.r).toBeLessThan(bottom);
			expect(z.r).toBeGreaterThan(1.8);
		}
		for (const c of l.centres) expect(c.y).toBeLessThan(bottom);
	});

	it('keeps zones and centres apart', () => {
		l.zones.forEach((a, i) => l.zones.slice(i + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r)));
		l.centres.forEach((a, i) => l.centres.slice(i + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(4)));
	});

	it('has labels that do not touch', () => {
		expect(labelTroubles(allLabels(l), frame, frame.type.small)).toEqual([]);
	});
});
