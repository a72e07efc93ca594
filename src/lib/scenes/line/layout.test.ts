import { describe, expect, it } from 'vitest';
import { labelBox, labelTroubles, type LabelSpec } from '../../marks/label-spec';
import { lengthOf } from '../../marks/path';
import { SCREENS } from '../../marks/screens';
import { frameFor } from '../frame';
import { ARM, forward } from '../../models/kinematics/arm';
import { inverse } from '../../models/kinematics/inverse';
import { HOLD } from '../../models/picking/run';
import { END, toolAt } from './cycle';
import { lineLayout, trunkShare } from './layout';
import { project } from './oblique';
import { BELT, CAMERA, GATE, PALLET, PICK } from './workcell';

describe.each(SCREENS.map((s) => [s.name, frameFor({ ...s, chapter: 3 })] as const))('the work cell on a %s', (_, frame) => {
	const layout = lineLayout(frame);
	const figures = [layout.tally.blind, layout.tally.sighted].map((row): LabelSpec => ({ ...row.figure, text: '8 / 8', voice: 'figure' }));
	const titles = [layout.tally.blind.title, layout.tally.sighted.title];

	it('keeps its labels apart, inside the frame and out of the words', () => {
		expect(labelTroubles([...layout.blind, ...(layout.here ? [layout.here.label] : []), ...titles, ...figures, layout.caption], frame, frame.type.small)).toEqual([]);
		expect(labelTroubles([...layout.sighted, ...titles, ...figures, layout.caption], frame, frame.type.small)).toEqual([]);
	});

	it('shows the camera’s field, the pick and the camera whole', () => {
		const inside = (x: number, y: number, z: number) => {
			const p = project(layout.view, x, y, z);
			return p.x > 0 && p.x < frame.width && p.y > 0 && p.y < (layout.floor ?? frame.height);
		};
		expect(inside(CAMERA.x - CAMERA.halfX, CAMERA.y - CAMERA.halfY, BELT.z)).toBe(true);
		expect(inside(PICK.x, PICK.y, BELT.z)).toBe(true);
		expect(inside(CAMERA.x, CAMERA.y, CAMERA.z + 100)).toBe(true);
		// a short phone shows the belt and the arm; the pallet stands below its stage
		if (frame.format !== 'phone' || frame.stage.height > 330) expect(inside(PALLET.x, PALLET.y, PALLET.z + 4 * 70)).toBe(true);
	});

	it('keeps the drawing out of the words', () => {
		if (!frame.words || frame.format === 'phone') return;
		expect(project(layout.view, CAMERA.x - CAMERA.halfX, CAMERA.y - CAMERA.halfY, BELT.z).x).toBeGreaterThan(frame.words.x + frame.words.width);
	});

	it('leads the line from the station to the pick and into the camera by one trunk', () => {
		expect(layout.taught[0]).toEqual(frame.station);
		expect(layout.toCamera[0]).toEqual(frame.station);
		expect(trunkShare(layout, layout.taught)).toBeLessThan(1);
		const end = layout.taught[layout.taught.length - 1]!;
		expect(end.x).toBeCloseTo(project(layout.view, PICK.x + HOLD.x, PICK.y + HOLD.y, 0).x, 6);
		const head = layout.toCamera[layout.toCamera.length - 1]!;
		expect(head.x).toBeCloseTo(project(layout.view, CAMERA.x, CAMERA.y, 0).x, 6);
		expect(lengthOf(layout.onward)).toBeGreaterThan(50);
	});

	it('draws the counters clear of the edge, and every glyph right of its figure', () => {
		for (const [i, row] of [layout.tally.blind, layout.tally.sighted].entries()) {
			expect(row.glyphs).toHaveLength(8);
			const box = labelBox(figures[i]!);
			for (const d of row.glyphs) {
				const xs = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((m) => Number(m[1]));
				expect(Math.min(...xs)).toBeGreaterThan(box.x + box.width - 1);
				expect(Math.max(...xs)).toBeLessThan(frame.width);
			}
		}
	});
});

it('lays the taught path at the station’s height on a desktop', () => {
	for (const size of [[1440, 900], [1920, 940], [844, 390]] as const) {
		const frame = frameFor({ width: size[0], height: size[1], chapter: 3, format: 'desktop' });
		expect(project(lineLayout(frame).view, 0, PICK.y + HOLD.y, GATE).y).toBeCloseTo(frame.station.y, 6);
	}
});

it.each(SCREENS.map((s) => [s.name, frameFor({ ...s, chapter: 3 })] as const))('keeps the arm below the counters at every moment on a %s', (_, frame) => {
	const layout = lineLayout(frame);
	if (frame.format === 'card' && !frame.words) return;
	const foot = layout.tally.blind.figure.y;
	for (let c = 0; c < END + 1; c += 0.02) {
		const reached = inverse(ARM, toolAt(c), -Math.PI);
		if (!reached.ok) throw new Error('out of reach');
		const { elbow, forearmAngle, out } = forward(ARM, reached.joints);
		// the corner of the motors behind the elbow
		const r = -330 * Math.cos(forearmAngle) - 205 * Math.sin(forearmAngle);
		const corner = project(layout.view, elbow.x + out.x * r, elbow.y + out.y * r, elbow.z - 330 * Math.sin(forearmAngle) + 205 * Math.cos(forearmAngle));
		expect(corner.y, `at cycle ${c.toFixed(2)}`).toBeGreaterThan(foot);
	}
});
