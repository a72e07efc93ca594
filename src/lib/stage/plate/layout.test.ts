import { describe, expect, it } from 'vitest';
import { frameFor } from '../../scenes/frame';
import { emWidth, plateLayout } from './layout';

const KEY = { fact: 'x', figure: '58524', unit: '家', before: '约', after: '以上', label: '科技型企业' };
const SIZES = [
	['phone', 390, 844],
	['small phone', 320, 568],
	['tablet', 820, 1180],
	['desktop', 1440, 900],
	['wall', 3840, 2160],
	['ultrawide', 3333, 1000]
] as const;

describe.each(SIZES)('the plate on a %s', (name, width, height) => {
	const frame = frameFor({ width, height, chapter: 3, ...(name === 'wall' || name === 'ultrawide' ? { format: 'wall' as const } : {}) });
	const plate = plateLayout(frame, { headline: ['三年'], key: KEY });
	const right = plate.box.x + plate.box.width;

	it('keeps figure, line and caption on the stage', () => {
		expect(plate.figure.y).toBeLessThan(plate.caption.y);
		expect(plate.figure.y - plate.figure.size * 0.74).toBeGreaterThanOrEqual(plate.box.y - 1);
		expect(plate.caption.y).toBeLessThanOrEqual(plate.box.y + plate.box.height);
		expect(plate.caption.x + plate.caption.size * emWidth(plate.caption.text)).toBeLessThanOrEqual(right + 1);
		expect(plate.figure.x).toBeGreaterThanOrEqual(plate.box.x - 1);
		for (const { x } of plate.line.slice(1)) expect(x).toBeLessThanOrEqual(right + 1);
	});

	it('runs the line from the station to rest under the figure', () => {
		expect(plate.line[0]).toEqual(frame.station);
		const end = plate.line.at(-1)!;
		expect(end.x).toBeCloseTo(plate.box.x);
		expect(end.y).toBeGreaterThan(plate.figure.y);
		expect(end.y).toBeLessThan(plate.caption.y);
	});

	it('says what the figure counts and how the source states it', () => {
		expect(plate.caption.text).toBe('科技型企业（约） · 家以上');
	});
});
