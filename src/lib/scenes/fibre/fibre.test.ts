import { describe, expect, it } from 'vitest';
import { boxesMeet, labelBox, labelTroubles, type LabelSpec } from '../../marks/label-spec';
import { lengthOf, type Box, type Point } from '../../marks/path';
import { extentOf, pointsOnPath } from '../../marks/path-extent';
import { flat } from '../../marks/picture';
import { SCREENS } from '../../marks/screens';
import { svgMarkup } from '../../marks/svg-markup';
import { WORLDS } from '../../marks/worlds';
import { transmissionLoss } from '../../models/absorber';
import { cabinBand } from '../../models/cabin-noise';
import { poseAt } from '../aircraft/camera';
import { layoutAircraft } from '../aircraft/layout';
import { FELT_LOOPS, RADII } from '../aircraft/section';
import { commandOf } from '../../drivers/keys';
import type { View } from '../contract';
import { frameFor, type Frame } from '../frame';
import { beamEnds, FELT_DENSITY, GLASS_DENSITY, massRatio, tipAt } from './balance';
import { captionOf, heardThrough } from './caption';
import { drawFibre } from './draw';
import { beadAt, capPath, CONTACT_ANGLE } from './drops';
import { FELT_RADIUS, HAND_OVER, LOOPS, WALL } from './hand-over';
import { flownAt, headOf } from './heat';
import { HAIR_DIAMETER, hairAt, paintHair } from './human-hair';
import { INCIDENCE, ionAt } from './ions';
import { layoutFibre, type FibreLayout } from './layout';
import { hang, paintFibre } from './paint';
import { paletteOf } from './palette';
import { createFibreParams } from './params.svelte';
import { decadesAt, scaleBar, unitsPerMetre } from './scale';
import { barHeight, BANDS, boxOutline, curveOf, HIGH, LOW, lossY, pitchAt, pitchX, readAt, splitWedge, takenArea } from './sound';
import { soundCommandOf } from './sound-keys';
import { strandWidth } from './strand';
import { setThickness } from './thickness';
import { crestAt, DECAY, wavePoints } from './wave';
import { FIBRE_DIAMETER, inSight, shellOpacity, type Web } from './web';
import { entryAt, focusAt, leadAt, movingLabels } from './zoom';

const world = WORLDS.sky;
const frames: [string, Frame][] = SCREENS.map((screen) => [screen.name, frameFor({ ...screen, chapter: 1 })]);
const layouts = new Map<Frame, FibreLayout>();
const layoutOf = (frame: Frame): FibreLayout => {
	const known = layouts.get(frame) ?? layoutFibre(frame);
	layouts.set(frame, known);
	return known;
};
const positions = (from: number, to: number, step: number) => Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => Math.round((from + i * step) * 1e4) / 1e4);
const viewAt = (frame: Frame, local: number): View => ({ local, frame, world, time: 0, motion: true });
const markup = (frame: Frame, local: number, params = createFibreParams()) => svgMarkup(drawFibre(layoutOf(frame), viewAt(frame, local), params));

const METRES: Readonly<Record<string, number>> = { m: 1, cm: 1e-2, mm: 1e-3, µm: 1e-6 };
const metresOf = (label: string): number => {
	const [figure, unit] = label.split(' ');
	return Number(figure) * METRES[unit!]!;
};

/** Number of fibres that have some part in the region at a scale, lines and tubes together. */
function countVisible(web: Web, region: Box, focus: Point, scale: number): number {
	let n = 0;
	for (const shell of web.shells) {
		if (shellOpacity(shell, scale) <= 0) continue;
		for (let i = shell.first; i < shell.first + shell.count; i++) if (inSight(web.data, i, region, focus, scale)) n++;
	}
	return n;
}

/** A context that paints nothing: it counts what begins, and throws on anything a real one would not take. */
function countingContext() {
	const counts = { moves: 0, strokes: 0, fills: 0, depth: 0 };
	const finite = (name: string, values: readonly unknown[]) => {
		for (const v of values) if (typeof v === 'number' && !Number.isFinite(v)) throw new Error(`${name}(${values.join(', ')})`);
	};
	const gradient = { addColorStop: (at: number, colour: string) => void (finite('addColorStop', [at]), expect(colour).not.toMatch(/undefined|NaN/)) };
	const context = new Proxy({} as Record<string, unknown>, {
		get: (own, name: string) =>
			name in own
				? own[name]
				: (...values: unknown[]) => {
						finite(name, values);
						if (name === 'moveTo') counts.moves++;
						if (name === 'stroke') counts.strokes++;
						if (name === 'fill') counts.fills++;
						if (name === 'save') counts.depth++;
						if (name === 'restore') counts.depth--;
						if (name === 'arc' && (values[2] as number) < 0) throw new Error(`arc of radius ${String(values[2])}`);
						return name === 'getTransform' ? { a: 1 } : name.startsWith('create') ? gradient : undefined;
					},
		set: (own, name: string, value: unknown) => {
			if (value === undefined) throw new Error(`${name} = undefined`);
			finite(name, [value]);
			if (name === 'lineWidth' && (value as number) < 0) throw new Error(`lineWidth = ${String(value)}`);
			own[name] = value;
			return true;
		}
	});
	return { context: context as unknown as CanvasRenderingContext2D, counts };
}

describe('the hand-over from the airliner', () => {
	it('knows the other scene’s wall', () => {
		for (const [name, radius] of Object.entries(WALL)) expect(radius * 100, name).toBeCloseTo(RADII[name as keyof typeof RADII], 6);
		expect(LOOPS).toBe(FELT_LOOPS);
	});

	it.each(frames)('stands where the other scene stands, at its scale and its speed: %s', (_, frame) => {
		const aircraft = layoutAircraft(frame);
		const { zoom } = layoutOf(frame);
		for (const local of positions(HAND_OVER.from, HAND_OVER.to, 0.01)) {
			const { section } = poseAt(aircraft, local + 2);
			const decades = decadesAt(local);
			expect(unitsPerMetre(frame, decades) / (section.scale * 100), `scale at ${local}`).toBeCloseTo(1, 3);
			const focus = focusAt(zoom, decades);
			expect(Math.hypot(section.x - FELT_RADIUS * 100 * section.scale - focus.x, section.y - focus.y), `eye at ${local}`).toBeLessThan(2);
		}
		const speed = (at: (l: number) => number, l: number) => (at(l + 1e-4) - at(l)) / 1e-4;
		expect(speed(decadesAt, HAND_OVER.to + 1e-4)).toBeCloseTo(speed(decadesAt, HAND_OVER.to - 2e-4), 0);
	});

	it.each(frames)('takes over the line: from the station into the felt, without a gap: %s', (_, frame) => {
		const { zoom } = layoutOf(frame);
		let before = leadAt(frame, zoom, 0);
		expect(Math.abs(before.at(-1)!.y - zoom.from.y)).toBeLessThan(0.01);
		for (const local of positions(-0.4, 0.6, 0.002)) {
			const decades = decadesAt(local);
			const lead = leadAt(frame, zoom, decades);
			expect(lead[0]).toEqual(frame.station);
			const entry = entryAt(zoom, decades);
			expect(Math.hypot(lead.at(-1)!.x - entry.x, lead.at(-1)!.y - entry.y), `end at ${local}`).toBeLessThan(0.01);
			expect(Math.abs(lengthOf(lead) - lengthOf(before)), `length at ${local}`).toBeLessThan(frame.width * 0.035);
			before = lead;
		}
	});
});

describe('the zoom', () => {
	it('goes from a metre to ten micrometres, only nearer, and stands at 100 µm at rest', () => {
		expect(decadesAt(-0.4)).toBe(0);
		expect(decadesAt(0)).toBeCloseTo(4, 9);
		expect(decadesAt(0.6)).toBeCloseTo(5, 9);
		for (const local of positions(-0.4, 0.598, 0.002)) expect(decadesAt(local + 0.002)).toBeGreaterThan(decadesAt(local));
	});

	it('never jumps: its speed is continuous', () => {
		const step = 1e-3;
		for (const local of positions(-0.398, 0.59, step)) {
			const a = decadesAt(local) - decadesAt(local - step);
			const b = decadesAt(local + step) - decadesAt(local);
			expect(Math.abs(b - a), `at ${local}`).toBeLessThan(0.0015);
		}
	});

	describe.each(frames)('on a %s', (_, frame) => {
		const layout = layoutOf(frame);
		const { zoom } = layout;

		it('has a bar that is as long as it says, at every position', () => {
			for (const local of positions(-0.4, 0.72, 0.005)) {
				const decades = decadesAt(local);
				const bar = scaleBar(frame, decades);
				expect(bar.length / (metresOf(bar.label) * unitsPerMetre(frame, decades)), `at ${local}`).toBeCloseTo(1, 9);
				expect(zoom.bar.x - bar.length).toBeGreaterThan(frame.stage.x);
			}
			expect(scaleBar(frame, 0).label).toBe('1 m');
			expect(scaleBar(frame, 4).label).toBe('100 µm');
			expect(scaleBar(frame, 5).label).toBe('10 µm');
		});

		it('draws that bar with that label', () => {
			for (const local of [-0.38, -0.31, -0.2, -0.07, 0, 0.25, 0.6]) {
				const body = markup(frame, local);
				const [, x1, y, x2] = /<path d="M([\d.]+) ([\d.]+)L([\d.]+) [^>]*id="fibre-bar"/.exec(body)!;
				const label = /<text[^>]*>([\d.]+ (?:m|cm|mm|µm))<\/text>(?![\s\S]*<text[^>]*>[\d.]+ (?:m|cm|mm|µm)<\/text>)/.exec(body)![1]!;
				expect(Number(y)).toBeCloseTo(zoom.bar.y, 1);
				const drawn = Number(x2) - Number(x1);
				expect(Math.abs(drawn - metresOf(label) * unitsPerMetre(frame, decadesAt(local))), `${label} at ${local}`).toBeLessThan(0.03);
			}
		});

		it('shows at least 4,000 fibres at the deepest level, and paints each of them', () => {
			const decades = 5;
			const visible = countVisible(layout.fibres.value().web, zoom.region, focusAt(zoom, decades), unitsPerMetre(frame, decades));
			expect(visible).toBeGreaterThanOrEqual(4000);
			const { context, counts } = countingContext();
			paintFibre(context, layout, viewAt(frame, 0.6), createFibreParams());
			expect(counts.moves).toBeGreaterThanOrEqual(4000);
			// level of detail: the far ones share a few strokes, so there are far fewer strokes than fibres
			expect(counts.strokes).toBeLessThan(visible / 2);
			expect(counts.depth).toBe(0);
		});

		it('draws fibre and hair as thick as the scale says', () => {
			const scale = unitsPerMetre(frame, 5);
			expect(strandWidth(frame.stroke.route, scale)).toBeCloseTo(FIBRE_DIAMETER * 1.05 * scale, 6);
			const xs: number[] = [];
			const c = new Proxy({} as Record<string, unknown>, {
				get: (_, name: string) => (x: number) => void ((name === 'moveTo' || name === 'lineTo') && xs.length < 4 && xs.push(x)),
				set: () => true
			}) as unknown as CanvasRenderingContext2D;
			const focus = focusAt(zoom, 4);
			paintHair(c, focus, unitsPerMetre(frame, 4), zoom.region, 1, paletteOf(world), 1);
			// across its own axis
			const lean = (xs[0]! - xs[3]!) / (zoom.region.height + 8);
			expect(((xs[1]! - xs[0]!) * Math.cos(Math.atan(lean))) / unitsPerMetre(frame, 4)).toBeCloseTo(HAIR_DIAMETER, 6);
		});

		it('keeps its names apart, in the frame and out of the words', () => {
			for (const local of [...positions(-0.36, 0.6, 0.02)]) {
				const moving = movingLabels(frame, zoom, decadesAt(local)).filter(({ opacity }) => opacity > 0.05).map(({ label }) => label);
				expect(labelTroubles([...zoom.ladder.labels, zoom.note, ...moving], frame, frame.type.small), `at ${local}`).toEqual([]);
			}
		});

		it('ends no picture in the words', () => {
			if (!frame.words) return;
			if (frame.format === 'phone') expect(zoom.region.y + zoom.region.height).toBeLessThanOrEqual(frame.words.y);
			else expect(zoom.region.x).toBeGreaterThanOrEqual(frame.words.x + frame.words.width);
			expect(hairAt(focusAt(zoom, 4), unitsPerMetre(frame, 4), zoom.to.y)).toBeLessThan(zoom.region.x + zoom.region.width);
		});
	});
});

describe.each(frames)('five things at once, on a %s', (_, frame) => {
	const layout = layoutOf(frame);
	const { five } = layout;
	const { heat } = layout.fibres.value();

	it('lets heat get deeper as it flies, and never out of the felt', () => {
		const depth = (local: number) => heat.walks.reduce((s, w) => s + headOf(w, flownAt(heat, local)).x, 0) / heat.walks.length;
		expect(flownAt(heat, 0.74)).toBe(0);
		expect(depth(1)).toBeGreaterThan(depth(0.8));
		expect(depth(1)).toBeLessThan(five.block.width * 0.4);
		for (const w of heat.walks)
			for (const local of positions(0.74, 1.6, 0.05)) {
				const p = headOf(w, flownAt(heat, local));
				expect(p.x).toBeGreaterThanOrEqual(-0.01);
				expect(p.x).toBeLessThanOrEqual(five.block.width + 0.01);
				expect(p.y).toBeGreaterThanOrEqual(-0.01);
				expect(p.y).toBeLessThanOrEqual(heat.web.height + 0.01);
			}
	});

	it('lets sound die away exponentially, inside the felt only', () => {
		const { wave, block } = five;
		expect(crestAt(wave, wave.from)).toBe(wave.height);
		expect(crestAt(wave, block.x)).toBe(wave.height);
		expect(crestAt(wave, wave.to) / wave.height).toBeCloseTo(Math.exp(-DECAY), 9);
		for (let k = 0; k < 9; k++) {
			const at = (i: number) => crestAt(wave, block.x + (block.width * i) / 10);
			expect(at(k + 1) / at(k)).toBeCloseTo(at(1) / at(0), 9);
		}
		for (const p of wavePoints(wave, wave.to, 0.3)) expect(Math.abs(p.y - wave.y)).toBeLessThanOrEqual(crestAt(wave, p.x) + 1e-9);
	});

	it('stands its drops at the contact angle it names, and keeps their water', () => {
		for (const bead of five.beads) {
			const { cap, angle } = beadAt(bead, 1);
			expect((angle * 180) / Math.PI).toBeCloseTo(CONTACT_ANGLE, 6);
			expect((Math.atan2(cap.base, -cap.centre) * 180) / Math.PI).toBeCloseTo(CONTACT_ANGLE, 6);
			// as drawn: the arc's chord and height
			const drawn = /^M(\S+) \S+A(\S+) /.exec(capPath(cap, 0, 0))!;
			expect(Math.asin(-Number(drawn[1]) / Number(drawn[2]))).toBeCloseTo(Math.PI - angle, 1);
		}
		const second = five.beads[0]!;
		expect((beadAt(second, 1.6).cap.radius / beadAt(second, 1).cap.radius) ** 3).toBeCloseTo(1 + second.more, 6);
	});

	it('lets no two drops touch, nor the words for them', () => {
		const boxes = five.beads.map((bead): Box => {
			const { cap } = beadAt(bead, 1.6);
			return { x: bead.foot.x - cap.radius, y: bead.foot.y - cap.height, width: 2 * cap.radius, height: cap.height };
		});
		boxes.forEach((box, i) => {
			for (const other of boxes.slice(i + 1)) expect(boxesMeet(box, other)).toBe(false);
			for (const label of five.labels) expect(boxesMeet(box, labelBox(label)), label.text).toBe(false);
		});
	});

	it('throws ions back at the angle they came at, and never into the felt', () => {
		for (const ion of five.ions) {
			for (const local of positions(0.7, 1.6, 0.01)) expect(ionAt(ion, five.flight, five.ion, local).at.y).toBeGreaterThanOrEqual(ion.hit.y + five.ion - 1e-9);
			const before = ionAt(ion, five.flight, five.ion, ion.when - 0.05).at;
			const after = ionAt(ion, five.flight, five.ion, ion.when + 0.05).at;
			expect(before.y).toBeCloseTo(after.y, 6);
			expect(before.x + after.x).toBeCloseTo(2 * ion.hit.x, 6);
			expect(Math.atan2(after.x - ion.hit.x, after.y - ion.hit.y - five.ion)).toBeCloseTo(INCIDENCE, 6);
		}
	});

	it('weighs honestly: the small cube of solid glass outweighs the felt at the densities given', () => {
		expect(massRatio(five.cube, five.block.width, five.block.height)).toBeGreaterThan(1.1);
		expect(GLASS_DENSITY / FELT_DENSITY).toBe(250);
		expect(tipAt(0.84)).toBe(0);
		expect(tipAt(1)).toBe(1);
		const [left, right] = beamEnds(five.pivot, five.arm, five.tilt);
		expect(right.y).toBeGreaterThan(left.y);
		expect(Math.hypot(right.x - left.x, right.y - left.y)).toBeCloseTo(2 * five.arm, 6);
		expect(hang(layout, 1)).toBeCloseTo(0, 6);
		expect(hang(layout, 0.8)).toBeGreaterThan(0);
	});

	it('keeps its names apart, off the felt, in the frame and out of the words', () => {
		const labels = [...five.labels, ...five.cubeLabels, five.note];
		expect(labelTroubles(labels, frame, frame.type.small)).toEqual([]);
		for (const label of labels) {
			expect(boxesMeet(labelBox(label), five.block), label.text).toBe(false);
			expect(boxesMeet(labelBox(label), waveBox(layout)), `${label.text} in the wave`).toBe(false);
			for (const y of five.arrows) {
				const arrow = { x: five.arrowFrom, y: five.block.y + y - 2, width: five.arrowTo - five.arrowFrom, height: 4 };
				expect(boxesMeet(labelBox(label), arrow), `${label.text} on heat`).toBe(false);
			}
		}
	});

	it('stays on the stage', () => {
		const { stage } = frame;
		const foot = Math.max(...five.ions.map((ion) => ion.hit.y + 2 * five.ion + five.flight));
		expect(foot).toBeLessThanOrEqual(stage.y + stage.height + (frame.format === 'phone' ? 12 : 0));
		expect(five.pivot.x + five.arm + five.cube).toBeLessThanOrEqual(frame.width);
	});
});

/** What the wave sweeps before the felt. */
function waveBox({ five: { wave, block } }: FibreLayout): Box {
	return { x: wave.from, y: wave.y - wave.height, width: block.x - wave.from, height: 2 * wave.height };
}

describe.each(frames)('the sound, on a %s', (_, frame) => {
	const layout = layoutOf(frame);
	const { sound } = layout;
	const { chart } = sound;

	it('draws the model’s curve: every point is the loss at its pitch', () => {
		for (const mm of [0, 5, 20, 50, 100]) {
			for (const p of curveOf(chart, mm)) {
				const { f, loss } = readAt(chart, p);
				expect(loss).toBeCloseTo(transmissionLoss(f, mm / 1000), 6);
				expect(p.y).toBeLessThanOrEqual(chart.y + chart.height + 0.5);
			}
		}
		expect(pitchAt(chart, LOW)).toBeCloseTo(chart.x, 9);
		expect(pitchAt(chart, HIGH)).toBeCloseTo(chart.x + chart.width, 9);
		expect(pitchAt(chart, 2000) - pitchAt(chart, 1000)).toBeCloseTo(pitchAt(chart, 500) - pitchAt(chart, 250), 9);
	});

	it('has bars that are as high as the synthesised noise is loud, before and after', () => {
		const { bars, barPlans } = sound;
		if (!bars) return;
		expect(barPlans.map((bar) => bar.centre)).toEqual([...BANDS]);
		for (const bar of barPlans) {
			expect(bar.level).toBeCloseTo(cabinBand(bar.centre), 9);
			const before = barHeight(bars, bar.level);
			const after = barHeight(bars, bar.level - transmissionLoss(bar.centre, 0.05));
			// 40 dB fill the height
			expect(before - after).toBeCloseTo((bars.height * transmissionLoss(bar.centre, 0.05)) / 40, 6);
			expect(after).toBeGreaterThan(0);
			expect(before).toBeLessThan(bars.height);
		}
	});

	it('cuts the felt of the beat before to the area that the curve takes', () => {
		const area = takenArea(chart, curveOf(chart, 50));
		expect(area).toHaveLength(boxOutline(layout.five.block).length);
		expect(area[0]).toEqual({ x: chart.x, y: chart.y });
		expect(Math.max(...area.map((p) => p.y))).toBeCloseTo(lossY(chart, transmissionLoss(HIGH, 0.05)), 6);
		expect(layout.fibres.value().felt.web.width).toBeGreaterThanOrEqual(chart.width);
		expect(layout.fibres.value().felt.web.height).toBeGreaterThanOrEqual(chart.height);
	});

	it('keeps its names apart, in the frame, out of the words and off the controls', () => {
		const readout: LabelSpec[] = [
			{ ...sound.readout, text: '−36.0 dB', voice: 'figure', anchor: 'end' },
			{ ...sound.readout, x: pitchX(sound), text: '8.0 kHz', voice: 'figure', anchor: 'end' }
		];
		const titles = [sound.caption, ...[0, 100].map((mm) => ({ ...sound.caption, text: heardThrough(mm) }))].filter((label) => label.text);
		for (const title of titles) expect(labelTroubles([...sound.labels, ...readout, title], frame, frame.type.small)).toEqual([]);
		expect(labelTroubles(sound.wedge.ticks, frame, frame.type.small)).toEqual([]);
		const { strip } = sound.wedge;
		expect(sound.foot).toBeLessThan(strip.y);
		expect(strip.y + strip.height).toBeLessThanOrEqual(frame.stage.y + frame.stage.height + 1);
		for (const label of sound.labels.filter((l) => l.text !== '棉毡厚度')) expect(boxesMeet(labelBox(label), strip), label.text).toBe(false);
	});

	it('draws a wedge of felt that is as high at every thickness as it is thick', () => {
		const { wedge } = sound;
		const { strip, line, axis } = wedge;
		const thickest = axis - Math.min(...line.map((p) => p.y));
		for (const mm of [10, 50, 80]) {
			const [felt, rest] = splitWedge(wedge, mm);
			expect(felt.at(-1)).toEqual(rest[0]);
			expect((felt.at(-1)!.x - strip.x) / strip.width).toBeCloseTo(mm / 100, 1);
			const high = axis - Math.min(...felt.map((p) => p.y));
			expect(high / thickest).toBeGreaterThan(mm / 100 - 0.06);
			expect(high / thickest).toBeLessThan(mm / 100 + 0.02);
		}
		for (const p of line) expect(p.y).toBeGreaterThanOrEqual(strip.y);
	});

	it('says the thickness at the end of every curve, inside the frame', () => {
		for (const mm of [0, 50, 100]) {
			const box = labelBox({ x: sound.names.x, y: 0, text: `${mm} mm`, size: sound.names.size * 1.12, voice: 'figure' });
			expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
		}
	});

	it('leads the line to where the curve begins', () => {
		expect(layout.toSound.from).toHaveLength(layout.toSound.to.length);
		const end = layout.toSound.to.at(-1)!;
		expect(end.y).toBeCloseTo(chart.y, 6);
		expect(chart.x - end.x).toBeGreaterThan(0);
		const five = layout.toFive.to.at(-1)!;
		expect(Math.hypot(five.x - layout.five.pivot.x, five.y - layout.five.pivot.y)).toBeLessThan(0.01);
	});
});

describe('a presenter’s keys', () => {
	const press = (key: string, held = {}) => ({ key, target: null, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });
	it('are M and the brackets, and none that steps the story', () => {
		expect(['m', 'M', '[', ']'].map((key) => soundCommandOf(press(key)))).toEqual(['toggle', 'toggle', 'thinner', 'thicker']);
		expect(soundCommandOf(press('m', { ctrlKey: true }))).toBe('none');
		for (const key of ['m', 'M', '[', ']']) expect(commandOf(press(key))).toBe('none');
		for (const key of ['ArrowRight', 'PageDown', ' ', 'b', 'f', 'Enter']) expect(soundCommandOf(press(key))).toBe('none');
	});

	it('set whole steps within what there is', () => {
		const params = createFibreParams();
		for (const [mm, set] of [[52, 50], [53, 55], [-5, 0], [104, 100]] as const) {
			setThickness(params, mm);
			expect(params.thickness).toBe(set);
		}
	});
});

describe('what is told of the sound', () => {
	it('is in words, with the losses of the model', () => {
		expect(captionOf(50, false)).toMatch(/静音/);
		expect(captionOf(0, true)).toMatch(/没有棉毡/);
		const [bass, treble] = captionOf(100, true).match(/\d+/g)!.map(Number);
		expect(bass).toBe(Math.round(transmissionLoss(125, 0.1)));
		expect(treble).toBe(Math.round(transmissionLoss(8000, 0.1)));
	});
});

const TINY: Frame = frameFor({ width: 120, height: 90, chapter: 1 });
describe.each([...frames, ['tiny', TINY] as [string, Frame]])('at every position, on a %s', (_, frame) => {
	it('paints finite shapes, and leaves the canvas as it found it', () => {
		const layout = layoutOf(frame);
		for (const local of positions(-0.4, 3, 0.05)) {
			const { context, counts } = countingContext();
			for (const thickness of [0, 50, 100]) paintFibre(context, layout, viewAt(frame, local), { thickness, playing: false });
			expect(counts.depth, `at ${local}`).toBe(0);
			const body = markup(frame, local, { thickness: 0, playing: true });
			expect(body).not.toMatch(/NaN|Infinity|undefined/);
			expect(body).not.toMatch(/\br="-|width="-|height="-/);
		}
	});

	it('has a line that starts at the station', () => {
		for (const local of positions(-0.4, 2.9, 0.1)) {
			const line = String(flat(drawFibre(layoutOf(frame), viewAt(frame, local), createFibreParams()))[1]!.attributes.d);
			const start: Point = pointsOnPath(line)[0]!;
			expect(Math.hypot(start.x - frame.station.x, start.y - frame.station.y)).toBeLessThan(0.02);
			expect(extentOf(line).width).toBeGreaterThanOrEqual(0);
		}
	});
});
