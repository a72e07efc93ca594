import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { boxesMeet, labelBox, labelTroubles } from '../../marks/label-spec';
import { nightGrid, paintNightGrid } from '../../marks/night-grid';
import { SCREENS } from '../../marks/screens';
import { WORLDS } from '../../marks/worlds';
import { frameFor } from '../frame';
import { AWARDS, CLIENTS, FIELDS, FOUNDED, NAMED, PARENTS, PRODUCTS } from './facts';
import { onwardShare, zoomAt, ZOOM } from './family-layout';
import { farLights, gridAt, gridOfHall, hallOfGrid, openAt, WAY } from './fields-layout';
import { HALL, SHOWN_STATION, STATIONS } from './hall';
import { riseLayout } from './layout';
import { paint } from './paint';
import { seen, zoomed } from './similarity';

const frames = SCREENS.map((s) => [s.name, frameFor({ ...s, chapter: 3 })] as const);

describe('what is drawn is what the reports state', () => {
	const { facts } = parse(readFileSync('src/content/facts.yaml', 'utf8')) as { facts: { id: string; value: unknown }[] };
	const value = (id: string) => facts.find((f) => f.id === id)!.value;
	it.each([
		['yaoluchuan.awards.national', AWARDS.national],
		['yaoluchuan.awards.provincial', AWARDS.provincial],
		['yaoluchuan.clients', CLIENTS],
		['yaoluchuan.clients.named', [...NAMED]],
		['yaoluchuan.parents', [...PARENTS]],
		['yaoluchuan.products', [...PRODUCTS]],
		['yaoluchuan.fields', [...FIELDS]]
	])('%s', (id, drawn) => expect(drawn).toEqual(value(id)));
	it('founded in December 2020', () => {
		expect(String(value('yaoluchuan.founded'))).toContain('2020-12');
		expect(FOUNDED).toBeCloseTo(2020 + 11 / 12, 9);
	});
});

describe.each(frames)('three years on a %s', (_, frame) => {
	const { years, plan } = riseLayout(frame);

	it('stands 15 solid and 17 hollow marks inside 2023, none on another', () => {
		expect(years.marks.filter((m) => m.kind === 'national')).toHaveLength(15);
		expect(years.marks.filter((m) => m.kind === 'provincial')).toHaveLength(17);
		const from = years.from.x + (2023 - FOUNDED) * years.perYear;
		for (const m of years.marks) {
			expect(m.centre.x - years.mark).toBeGreaterThan(from - 0.01);
			expect(m.centre.x + years.mark).toBeLessThan(from + years.perYear + 0.01);
			expect(m.centre.y + years.mark).toBeLessThan(years.from.y);
		}
		for (const [i, a] of years.marks.entries())
			for (const b of years.marks.slice(i + 1)) expect(Math.hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y)).toBeGreaterThan(2 * years.mark);
	});

	it('lights exactly 100 windows and leaves some open', () => {
		expect(years.windows).toHaveLength(100);
		expect(years.open).not.toBe('');
		for (const n of years.named) expect(years.windows.map((w) => w.box)).toContain(n.window);
		for (const w of years.windows) {
			expect(w.share).toBeLessThanOrEqual(1);
			expect(w.box.x).toBeGreaterThan(0);
			expect(w.box.x + w.box.width).toBeLessThan(frame.width);
			expect(w.box.y).toBeGreaterThan(plan.axis);
			expect(w.box.width).toBeGreaterThan(3);
			expect(w.box.height).toBeGreaterThan(3);
			if (frame.words) expect(boxesMeet(w.box, frame.words)).toBe(false);
		}
	});

	it('keeps its labels apart, inside the frame and out of the words', () => {
		const labels = [...years.parents.labels, ...years.founded, ...years.yearNames, ...years.awards, ...years.named.map((n) => n.label), ...years.notes];
		expect(labelTroubles(labels, frame, frame.type.small)).toEqual([]);
		// nor do words stand on the marks or on the line
		for (const label of labels) {
			for (const m of years.marks) expect(boxesMeet(labelBox(label), { x: m.centre.x - years.mark, y: m.centre.y - years.mark, width: 2 * years.mark, height: 2 * years.mark })).toBe(false);
			expect(boxesMeet(labelBox(label), { x: years.from.x, y: years.from.y - 1, width: frame.width, height: 2 })).toBe(false);
		}
	});

	it('measures time truly along the line', () => {
		const at = (d: string) => [...d.matchAll(/M([\d.]+) /g)].map((m) => Number(m[1]));
		const ticks = at(years.months);
		for (let i = 1; i < ticks.length; i++) {
			const months = ((ticks[i]! - ticks[i - 1]!) / years.perYear) * 12;
			expect(Math.abs(months - Math.round(months))).toBeLessThan(0.05);
		}
		expect(at(years.years)).toHaveLength(4);
	});
});

describe.each(frames)('the family on a %s', (_, frame) => {
	const { family, plan, years } = riseLayout(frame);

	it('zooms outwards only, without a jump', () => {
		let last = zoomAt(family, 0.6);
		for (let t = 0.6; t <= 1.0001; t += 0.001) {
			const view = zoomAt(family, t);
			expect(view.scale).toBeLessThanOrEqual(last.scale * (1 + 1e-9));
			expect(last.scale / view.scale).toBeLessThan(1.12);
			last = view;
		}
		expect(zoomAt(family, 1)).toEqual(family.hall);
	});

	it('keeps in each circle exactly what the zoom saw there', () => {
		expect(zoomAt(family, ZOOM.camera)).toEqual(family.camera.view);
		expect(zoomAt(family, ZOOM.robot)).toEqual(family.robot.view);
		for (const kept of [family.camera, family.robot]) {
			const at = seen(kept.view, kept.of.centre);
			expect(at.x).toBeCloseTo(kept.centre.x, 6);
			expect(at.y).toBeCloseTo(kept.centre.y, 6);
			expect(kept.of.radius * kept.view.scale).toBeCloseTo(kept.radius, 6);
		}
	});

	it('nests each layer in the next: camera in robot, robot in hall', () => {
		const { camera, robot } = family;
		expect(Math.hypot(camera.of.centre.x - robot.of.centre.x, camera.of.centre.y - robot.of.centre.y) + camera.of.radius).toBeLessThan(robot.of.radius);
		expect(robot.of.centre.x - robot.of.radius).toBeGreaterThan(0);
		expect(robot.of.centre.x + robot.of.radius).toBeLessThan(HALL.width);
		expect(STATIONS[SHOWN_STATION]).toBeDefined();
		for (const kept of [camera, robot]) {
			expect(kept.centre.x - kept.radius).toBeGreaterThan(plan.hall.x);
			expect(kept.centre.x + kept.radius).toBeLessThan(plan.hall.x + plan.hall.width);
			expect(kept.centre.y - kept.radius).toBeGreaterThan(plan.hall.y);
		}
		expect(boxesMeet({ x: camera.centre.x - camera.radius, y: 0, width: 2 * camera.radius, height: 1 }, { x: robot.centre.x - robot.radius, y: 0, width: 2 * robot.radius, height: 1 })).toBe(false);
	});

	it('names all five, apart from one another and from the circles', () => {
		expect(family.names.map((n) => n.text)).toEqual([...PRODUCTS]);
		expect(labelTroubles([...family.names, family.caption], frame, frame.type.small)).toEqual([]);
		for (const name of family.names)
			for (const { centre, radius } of [family.camera, family.robot]) {
				const b = labelBox(name);
				const dx = Math.max(b.x - centre.x, centre.x - b.x - b.width, 0);
				const dy = Math.max(b.y - centre.y, centre.y - b.y - b.height, 0);
				expect(Math.hypot(dx, dy), name.text).toBeGreaterThan(radius);
			}
	});

	it('leads one line from the station through chip and roof out of the frame', () => {
		expect(family.toChip[0]).toEqual(frame.station);
		expect(family.onward[0]).toEqual(family.toChip[family.toChip.length - 1]);
		expect(family.onward[family.onward.length - 1]!.x).toBeGreaterThan(frame.width);
		expect(onwardShare(1)).toBe(1);
		// the level of the time axis is the level of the optical axis
		expect(years.from.y).toBeCloseTo(family.camera.centre.y, 6);
	});
});

describe.each(frames)('the fields on a %s', (_, frame) => {
	const { fields, family } = riseLayout(frame);
	const night = nightGrid(frame);

	it('makes the hall one bay of the grid, and takes it along', () => {
		expect(gridAt(fields, family.hall, WAY.from)).toEqual(gridOfHall(fields, family.hall));
		const back = hallOfGrid(fields, gridOfHall(fields, family.hall));
		expect(back.x).toBeCloseTo(family.hall.x, 6);
		expect(back.y).toBeCloseTo(family.hall.y, 6);
		expect(back.scale).toBeCloseTo(family.hall.scale, 9);
	});

	it('zooms outwards to the night grid and ends on its very points', () => {
		expect(zoomed(fields.near, fields.far, 1)).toEqual(fields.far);
		for (let i = 0; i < night.bays.length; i++) {
			farLights(fields, gridAt(fields, family.hall, WAY.night - 1e-6), i, WAY.night - 1e-6).forEach((light, side) => {
				const point = night.points[2 * i + side]!;
				expect(light.x).toBeCloseTo(point.x, 4);
				expect(light.y).toBeCloseTo(point.y, 4);
				expect(light.radius).toBeCloseTo(point.radius, 4);
				expect(light.brightness).toBeCloseTo(point.brightness, 4);
			});
		}
	});

	it('has every eye of the first factory open at rest, and every eye at the end', () => {
		const { home } = night;
		for (const bay of night.bays) {
			const { column, row } = bay;
			const inside = column >= home.column && column < home.column + home.columns && row >= home.row && row < home.row + home.rows;
			expect(openAt(fields, bay, 1.6)).toBe(0);
			if (inside) expect(openAt(fields, bay, 2)).toBe(1);
			expect(openAt(fields, bay, WAY.night - 0.02)).toBe(1);
		}
	});

	it('shows two parts or more of each field whole, and names each row', () => {
		expect(fields.names.map((n) => n.text)).toEqual([...FIELDS]);
		expect(labelTroubles([...fields.names, fields.caption], frame, frame.type.small)).toEqual([]);
		const { near } = fields;
		const right = near.x + (night.home.column + 2) * 1.5 * near.scale;
		expect(right).toBeLessThanOrEqual(frame.width + 1);
		const bottom = near.y - night.home.row * near.scale;
		expect(bottom).toBeLessThanOrEqual(frame.format === 'phone' ? frame.stage.y + frame.stage.height : frame.height);
	});
});

/** A context that only writes down what it is asked to do. */
function recorder(): { context: CanvasRenderingContext2D; calls: string[] } {
	const calls: string[] = [];
	const context = new Proxy({} as CanvasRenderingContext2D, {
		get: (_, name) => (...args: unknown[]) => void calls.push(`${String(name)}(${args.join(' ')})`),
		set: (_, name, value) => calls.push(`${String(name)} = ${String(value)}`) > 0
	});
	return { context, calls };
}

describe.each(frames)('the canvas on a %s', (_, frame) => {
	const layout = riseLayout(frame);
	const at = (local: number): string[] => {
		const { context, calls } = recorder();
		paint(context, layout, { local, frame, world: WORLDS.machine, time: 0, motion: true });
		return calls;
	};

	it('from 2.6 on is the night grid and nothing else', () => {
		const { context, calls } = recorder();
		paintNightGrid(context, frame, nightGrid(frame));
		for (const local of [2.6, 2.7, 3]) expect(at(local)).toEqual(calls);
	});

	it('draws nothing before its beat, and never anything that is not a number', () => {
		expect(at(1)).toEqual([]);
		for (let local = 1.6; local < 2.6; local += 0.0373) {
			const calls = at(local);
			expect(calls.some((c) => /NaN|Infinity|undefined/.test(c))).toBe(false);
			for (const c of calls) if (c.startsWith('arc(')) expect(Number(c.split(' ')[2])).toBeGreaterThanOrEqual(0);
		}
	});
});

it('stays finite everywhere, on the smallest frames too', () => {
	for (const [width, height] of [[1, 1], [40, 30], [200, 90], [320, 200]] as const) {
		const layout = riseLayout(frameFor({ width, height, chapter: 3 }));
		expect(allFinite(layout)).toBe(true);
		for (let t = -0.4; t <= 3; t += 0.05) {
			const view = t < WAY.from ? zoomAt(layout.family, t) : gridAt(layout.fields, layout.family.hall, t);
			expect(Object.values(view).every(Number.isFinite)).toBe(true);
			expect(view.scale).toBeGreaterThan(0);
		}
	}
});

function allFinite(value: unknown): boolean {
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value === 'string') return !/NaN|Infinity/.test(value);
	return typeof value !== 'object' || value === null || Object.values(value).every(allFinite);
}
