/**
 * One frame as the machine has it at each of its five steps: three neighbours of the batch that the arm grips, as the
 * camera over the belt sees them. The picture is rendered once (lamp, shadows, noise) and looked at by the real
 * pipeline; the images, rows and figures shown are that pipeline's own arrays.
 */
import { mix } from '../../marks/colour';
import { oncePer } from '../../marks/once-per';
import type { Point } from '../../marks/path';
import { WORLDS } from '../../marks/worlds';
import type { Gray } from '../../models/vision/gray';
import { libraryOf } from '../../models/vision/library';
import { headingOf, look, type Look } from '../../models/vision/look';
import { render, type Shot } from '../../models/vision/render';
import { lieOf, PITCH, WORKPIECE, type Lie } from '../../models/picking/run';
import { placed } from '../../models/polygon';
import { turnOf } from './grab';
import { gifUrl, ramp, shadesOf } from './gif';

export type Shape = 'upright' | 'wide';

export interface Stages {
	readonly width: number;
	readonly height: number;
	readonly gray: Gray;
	readonly look: Look;
	/** by how much the hand must turn for each finding, radians, counter-clockwise seen from above */
	readonly turns: readonly number[];
	/** the outline pixels of all findings: 1, elsewhere 0 */
	readonly edges: Uint8Array;
	/** number of the finding (1…) at each pixel, 0 for ground and dust */
	readonly numbers: Uint8Array;
	/** pictures of the five steps, as addresses of GIFs */
	readonly urls: readonly string[];
	/** the row shown at rest: it crosses both legs of a part */
	readonly restRow: number;
}

interface Setup {
	readonly width: number;
	readonly height: number;
	readonly mmPerPixel: number;
	/** seen from above, the belt runs down the upright frame and to the right through the wide one */
	readonly toPicture: (x: number, y: number) => Point;
	readonly restRow: number;
}

/** The parts in the frame, by their place in the batch, the last to come first: three the seeing arm has just gripped. */
export const IN_FRAME = [2, 1, 0] as const;
/** Width of the belt that the camera sees, and how far down the belt its middle lies from the middle part, mm. */
const FIELD = 660;
const AHEAD = 55;

const SETUPS: Readonly<Record<Shape, Setup>> = {
	upright: { width: 78, height: 166, mmPerPixel: FIELD / 78, toPicture: (x, y) => ({ x: y, y: x }), restRow: 84 },
	wide: { width: 144, height: 68, mmPerPixel: FIELD / 68, toPicture: (x, y) => ({ x, y: -y }), restRow: 44 }
};

/** The stages of the upright or the wide frame; made once (some 10 ms) and kept. */
export const stagesOf = (shape: Shape): Stages => stagesIn(SETUPS[shape]);

function outlineOf({ width, height, mmPerPixel, toPicture }: Setup, lie: Lie): Point[] {
	return placed(WORKPIECE, lie.dx, lie.dy, lie.angle).map((corner) => {
		const p = toPicture(corner.x, corner.y);
		return { x: width / 2 + p.x / mmPerPixel, y: height / 2 + p.y / mmPerPixel };
	});
}

const stagesIn = oncePer((setup: Setup): Stages => {
	const { width, height, mmPerPixel, restRow } = setup;
	const world = WORLDS.machine;
	const library = libraryOf(1 / mmPerPixel, ['bracket'], true);
	const see = (lies: readonly Lie[], shot: Partial<Shot>): readonly [Gray, Look] => {
		const gray = render({ width, height, parts: lies.map((lie) => outlineOf(setup, lie)), ...shot });
		return [gray, look(gray, { library, minArea: 40 })];
	};
	const lies = IN_FRAME.map((i): Lie => {
		const lie = lieOf(i);
		return { ...lie, dx: lie.dx + (IN_FRAME[1] - i) * PITCH - AHEAD };
	});
	const [gray, seen] = see(lies, { noise: 11, shadow: 0.3, unevenness: 0.18, seed: 226 });
	// what the machine reports of a part that lies as the hand was taught
	const taught = headingOf(see([{ dx: 0, dy: 0, angle: 0 }], {})[1].findings[0]!);
	const turns = seen.findings.map((f) => turnOf(taught - headingOf(f)));
	const { findings, regions, binary } = seen;
	const numbers = Uint8Array.from(regions.labels, (label) => 1 + findings.findIndex((f) => f.label === label));
	const edges = new Uint8Array(width * height);
	for (const { contour } of findings) for (let c = 0; c < contour.length; c += 2) edges[contour[c + 1]! * width + contour[c]!] = 1;
	const url = (pixels: Uint8Array, palette: readonly string[]) => gifUrl(pixels, width, height, palette);
	const shades = shadesOf(gray);
	const glow = (share: number) => mix(world.ground, world.accent, share);
	return {
		width,
		height,
		gray,
		look: seen,
		turns,
		edges,
		numbers,
		restRow,
		urls: [
			url(shades, ramp('#000000', '#ffffff')),
			url(binary, [world.solid, world.ink]),
			url(numbers, [world.solid, ...findings.map((_, i) => glow(1 - (0.62 * i) / Math.max(1, findings.length - 1)))]),
			url(edges.map((edge, p) => (edge ? 2 : +!!numbers[p])), [world.solid, glow(0.14), world.accent]),
			url(shades, ramp(world.deep, mix(world.ground, world.muted, 0.75)))
		]
	};
});

/** Values 0…1 of one row of pixels at each of the five steps; the last is empty: only points are left. */
export function rowSignal({ width, gray, look: { binary, findings }, numbers, edges }: Stages, step: number, row: number): readonly number[] {
	const values = [gray.data, binary, numbers, edges][step]?.subarray(row * width, (row + 1) * width) ?? [];
	const most = [255, 1, findings.length, 1][step]!;
	return Array.from(values, (v) => v / most);
}
