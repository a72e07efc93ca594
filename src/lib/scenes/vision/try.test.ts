import { describe, expect, it } from 'vitest';
import { boxesMeet, labelBox, labelTroubles } from '../../marks/label-spec';
import { SCREENS } from '../../marks/screens';
import { PART_KINDS } from '../../models/parts';
import { render } from '../../models/vision/render';
import { frameFor } from '../frame';
import { refusalOf } from './camera';
import { grab } from './grab';
import { grown } from './grown';
import { handleOf } from './handle';
import { poseAfterKey } from './keys';
import { GATHERED } from './motion';
import { sayOf, sayPose } from './say';
import { see } from './see';
import { countsOf, type Ask, type Seen } from './seen';
import { createSeer, type MakeEngine } from './seer';
import { poseOf, shotOf, UNTOUCHED, type Poses } from './shot';
import { stepsLayout } from './steps-layout';
import { stepsLine } from './steps-line';
import { stillSeen } from './still-seen';
import { trayOf, type Tray } from './tray';
import { headLabels, hintLabel, msText, partLabels, takenBy } from './try-labels';
import { knobAt, slitOf, tryLine } from './try-line';

const frames = SCREENS.map((s) => [s.name, frameFor({ ...s, chapter: 3 })] as const);
const desktop = trayOf(frameFor({ width: 1440, height: 900, chapter: 3 }));
const plain = { key: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

function answer(ask: Ask): Seen {
	const seeing = see(ask, () => 0);
	let step = seeing.next();
	while (!step.done) step = seeing.next();
	return step.value;
}
const seenOn = (tray: Tray, moved: Poses, noise = 0.1, shadow = 0.2) => answer({ shot: shotOf(tray, { moved, order: PART_KINDS, noise, shadow }), library: tray.library });

describe.each(frames)('the tray on a %s', (_, frame) => {
	const tray = trayOf(frame);
	const { box } = tray;
	const { seen } = stillSeen(tray, UNTOUCHED);
	const handle = handleOf(tray, 'bracket', tray.rest.bracket);

	it('starts with four parts found and two that touch left unsure', () => {
		expect(countsOf(seen)).toEqual({ found: 4, unsure: 1 });
		expect(seen.parts.filter((p) => p.doubt).map((p) => p.doubt)).toEqual(['shape']);
		expect(new Set(seen.parts.flatMap((p) => p.kind ?? []))).toEqual(new Set(['channel', 'hexagon', 'disc', 'bracket']));
		expect(seen.ms).toBe(0);
	});

	it('names every thing once, apart from each other and from the line', () => {
		const names = partLabels(tray, seen, takenBy(tray, handle, tray.row));
		expect(names).toHaveLength(5);
		const all = [...names, ...hintLabel(tray, handle, names), ...headLabels(tray, { ...seen, ms: 123 }), tray.noise.name, tray.shadow.name];
		expect(labelTroubles(all, frame, frame.type.small)).toEqual([]);
		for (const label of names) expect(boxesMeet(labelBox(label), { x: box.x, y: tray.row, width: box.width, height: 0 }), label.text).toBe(false);
	});

	it('lies in the stage with its sliders, out of the words', () => {
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.y).toBeGreaterThan(0);
		expect(tray.out).toBeLessThan(frame.width);
		const foot = Math.max(tray.noise.name.y, tray.shadow.y + 8);
		expect(foot).toBeLessThan(frame.format === 'phone' && frame.words ? frame.words.y : frame.height);
		if (frame.words) expect(boxesMeet(box, frame.words)).toBe(false);
		expect(tray.row).toBeGreaterThan(box.y);
		expect(tray.row).toBeLessThan(box.y + box.height);
		expect(box.width / tray.width).toBeCloseTo(box.height / tray.height, 1);
	});

	it('takes the line over from the steps, and ends it in the shadow’s knob, wherever that is', () => {
		const steps = stepsLayout(frame);
		const before = steps.after(tray.row);
		const first = tryLine(tray, before, seen.picture, 0.4, GATHERED);
		const last = stepsLine(steps, GATHERED - 1e-6, tray.row).at(-1)!;
		expect(first.at(-1)!.x).toBeCloseTo(last.at(-1)!.x, 1);
		expect(first.at(-1)!.y).toBeCloseTo(last.at(-1)!.y, 1);
		for (const shadow of [0, 0.3, 1])
			for (let local = GATHERED; local <= 2; local += 0.02) {
				const line = tryLine(tray, before, seen.picture, shadow, local);
				expect(line[0]!.x).toBeCloseTo(frame.station.x, 9);
				expect(line[0]!.y).toBeCloseTo(frame.station.y, 9);
				for (const p of line) expect(Number.isFinite(p.x) && Number.isFinite(p.y)).toBe(true);
				if (local < 1) continue;
				const end = line.at(-1)!;
				expect(end.x).toBeCloseTo(knobAt(tray.shadow, shadow), 6);
				expect(end.y).toBeCloseTo(tray.shadow.y, 6);
			}
		expect(slitOf(tray, 1).y).toBeCloseTo(box.y, 9);
		expect(slitOf(tray, 1).height).toBeCloseTo(box.height, 9);
	});

	it('keeps every handle in the tray', () => {
		for (const kind of PART_KINDS)
			for (const [u, v, turn] of [[0, 0, 1], [1, 1, -2], [0.5, 0.02, 3]] as const) {
				const h = handleOf(tray, kind, { u, v, turn });
				expect(h.x >= box.x && h.x <= box.x + box.width && h.y >= box.y && h.y <= box.y + box.height).toBe(true);
			}
	});
});

describe('the machine on the reader’s tray', () => {
	const apart = { ...desktop.rest, bar: { u: 0.5, v: 0.42, turn: 0 }, block: { u: 0.84, v: 0.6, turn: 0.3 } };

	it('finds six parts where six lie apart, at the places they were put', () => {
		const seen = seenOn(desktop, apart);
		expect(countsOf(seen)).toEqual({ found: 6, unsure: 0 });
		for (const kind of PART_KINDS) {
			const part = seen.parts.find((p) => p.kind === kind)!;
			const pose = poseOf(desktop, apart, kind);
			expect(Math.hypot(part.x - pose.u * desktop.width, part.y - pose.v * desktop.height)).toBeLessThan(0.5);
		}
	});

	it('is unsure of a part that is half out of the tray, and of one that lies on another', () => {
		expect(countsOf(seenOn(desktop, { ...apart, disc: { u: 0.02, v: 0.75, turn: 0 } }))).toEqual({ found: 5, unsure: 1 });
		expect(countsOf(seenOn(desktop, { ...apart, hexagon: { ...apart.disc, u: apart.disc.u + 0.06 } }))).toEqual({ found: 4, unsure: 1 });
	});

	it('never errs at the ends of both sliders: what it names is there', () => {
		for (const noise of [0, 0.5, 1])
			for (const shadow of [0, 0.5, 1]) {
				const seen = seenOn(desktop, apart, noise, shadow);
				for (const part of seen.parts) {
					if (!part.kind) continue;
					const pose = poseOf(desktop, apart, part.kind);
					expect(Math.hypot(part.x - pose.u * desktop.width, part.y - pose.v * desktop.height), `${part.kind} at noise ${noise}, shadow ${shadow}`).toBeLessThan(6);
				}
			}
	});

	it('looks at any picture of a camera without names: light or dark things', () => {
		const grey = render({ width: 160, height: 120, ground: 200, part: 40, parts: [[{ x: 40, y: 40 }, { x: 110, y: 40 }, { x: 110, y: 80 }, { x: 40, y: 80 }]] });
		const rgba = new Uint8ClampedArray(grey.data.length * 4);
		grey.data.forEach((v, i) => rgba.fill(v, 4 * i, 4 * i + 4));
		const seen = answer({ rgba, width: 160, height: 120, library: null });
		expect(seen.taught).toBe(false);
		expect(sayOf(seen)).toBe('找到1样东西。');
		expect(sayOf(answer({ rgba: rgba.fill(90), width: 160, height: 120, library: null }))).toContain('什么也没找到');
	});
});

describe('hands', () => {
	const ground = { width: 800, height: 500 };
	const pose = { u: 0.5, v: 0.5, turn: 0 };

	it('carries with one finger', () => {
		const g = grab(pose, ground);
		g.begin(1, { x: 400, y: 250 });
		expect(g.move(1, { x: 480, y: 200 })).toEqual({ u: 0.6, v: 0.4, turn: 0 });
		expect(g.move(2, { x: 0, y: 0 })).toBeNull();
	});

	it('turns with two about their middle, and goes on with one from where it is', () => {
		const g = grab(pose, ground);
		g.begin(1, { x: 350, y: 250 });
		g.begin(2, { x: 450, y: 250 });
		g.move(1, { x: 400, y: 200 });
		const turned = g.move(2, { x: 400, y: 300 })!;
		expect(turned.turn).toBeCloseTo(Math.PI / 2, 9);
		expect(turned.u).toBeCloseTo(0.5, 9);
		g.end(1);
		expect(g.fingers()).toBe(1);
		const carried = g.move(2, { x: 440, y: 300 })!;
		expect(carried.turn).toBeCloseTo(Math.PI / 2, 9);
		expect(carried.u).toBeCloseTo(0.55, 9);
	});

	it('never carries a middle out of the tray', () => {
		const g = grab(pose, ground);
		g.begin(1, { x: 400, y: 250 });
		const far = g.move(1, { x: 9000, y: -9000 })!;
		expect(far.u).toBeLessThan(1);
		expect(far.v).toBeGreaterThan(0);
	});

	it('moves by arrows, turns by arrows with Shift and by brackets, leaves other keys alone', () => {
		expect(poseAfterKey(desktop, pose, { ...plain, key: 'ArrowRight' })!.u).toBeGreaterThan(0.5);
		expect(poseAfterKey(desktop, pose, { ...plain, key: 'ArrowUp' })!.v).toBeLessThan(0.5);
		expect(poseAfterKey(desktop, pose, { ...plain, key: 'ArrowRight', shiftKey: true })!.turn).toBeCloseTo((5 * Math.PI) / 180, 9);
		expect(poseAfterKey(desktop, pose, { ...plain, key: '[' })!.turn).toBeCloseTo(-Math.PI / 180, 9);
		expect(poseAfterKey(desktop, pose, { ...plain, key: 'PageDown' })).toBeNull();
		expect(poseAfterKey(desktop, pose, { ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
	});

	it('gives a finger the stated air on every side of an edge', () => {
		const square = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }];
		expect(grown(square, 2)).toEqual([{ x: -2, y: -2 }, { x: 12, y: -2 }, { x: 12, y: 12 }, { x: -2, y: 12 }]);
	});
});

describe('the machine beside the page', () => {
	const ask = (seed: number): Ask => ({ shot: { width: 8, height: 8, parts: [], seed }, library: null });
	const seen = answer(ask(1));

	it('works on one request and keeps only the newest waiting', () => {
		const ran: number[] = [];
		let finish: ((s: Seen) => void) | undefined;
		const engine: MakeEngine = (done) => ((finish = done), { run: (a) => void ran.push('shot' in a ? a.shot.seed! : 0), stop: () => undefined });
		const answers: Seen[] = [];
		const seer = createSeer((s) => answers.push(s), [engine]);
		for (const seed of [1, 2, 3, 4]) seer.ask(ask(seed));
		expect(ran).toEqual([1]);
		finish!(seen);
		expect(ran).toEqual([1, 4]);
		finish!(seen);
		expect(answers).toHaveLength(2);
		seer.stop();
		finish!(seen);
		expect(answers).toHaveLength(2);
	});

	it('passes a request on when an engine cannot be had or breaks down', () => {
		const ran: string[] = [];
		let broken: (() => void) | undefined;
		const engines: MakeEngine[] = [
			() => {
				throw new Error('denied');
			},
			(_, fail) => ((broken = fail), { run: () => void ran.push('second'), stop: () => void ran.push('stopped') }),
			() => ({ run: () => void ran.push('third'), stop: () => undefined })
		];
		const seer = createSeer(() => undefined, engines);
		seer.ask(ask(1));
		broken!();
		broken!();
		expect(ran).toEqual(['second', 'stopped', 'third']);
	});
});

describe('words', () => {
	it('says what was found, with its doubts and its time', () => {
		const { seen } = stillSeen(desktop, UNTOUCHED);
		const said = sayOf({ ...seen, ms: 6.42 });
		expect(said).toMatch(/^找到4件：.*槽形件24度.*。1处不确定。用时6\.4毫秒。$/);
		expect(said).toContain('直角件负');
		expect(sayOf({ ...seen, parts: [], empty: 'grain', ms: 3 })).toBe('画面里只有杂点，什么也没找到。');
		expect(sayOf({ ...seen, parts: [], ms: 0 })).toBe('什么也没找到。');
		expect(msText(12.6)).toBe('13');
		expect(sayPose({ u: 0.481, v: 0.2, turn: -Math.PI / 6 })).toBe('横48，纵20，转负30度');
	});

	it('tells a camera refused from one that is not there', () => {
		expect(refusalOf(new DOMException('', 'NotAllowedError'))).toBe('refused');
		expect(refusalOf(new DOMException('', 'NotFoundError'))).toBe('absent');
		expect(refusalOf(new DOMException('', 'NotReadableError'))).toBe('failed');
		expect(refusalOf(undefined)).toBe('failed');
	});
});
