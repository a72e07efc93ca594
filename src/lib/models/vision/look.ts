/**
 * The whole of what the machine does with a picture: smooth → Otsu's threshold → connected regions → moments →
 * contour → a verdict with its confidence. Plain typed arrays; the same code runs in the page, in its worker and in
 * the tests.
 */
import { finish } from '../../marks/gradual';
import type { PartKind } from '../parts';
import { contourOf } from './contour';
import { smooth, type Gray } from './gray';
import { FITS, nearest, type Known } from './library';
import { shapeOf, type Shape } from './moments';
import { histogramOf, otsu, REAL_SPLIT, type Split } from './otsu';
import { overlapOf } from './overlap';
import { refinedSums } from './refine';
import { regionsOf, type Regions } from './regions';

/** Why a region is not trusted: it fits no known part (two parts touching, half a part, a stain) or leaves the picture. */
export type Doubt = 'shape' | 'edge';

export interface Finding extends Shape {
	/** its label in {@link Look.regions} */
	readonly label: number;
	/** boundary pixels x, y, x, y, … clockwise */
	readonly contour: Int16Array;
	/** left, top, right, bottom pixel, inclusive */
	readonly box: readonly [number, number, number, number];
	/** the known part it is taken for; `null` when unsure or without a library */
	readonly kind: PartKind | null;
	/** 0…1; from 0.5 on the machine is sure */
	readonly confidence: number;
	readonly doubt: Doubt | null;
	/** false for round things: their principal axis means nothing */
	readonly hasAxis: boolean;
}

export interface Look {
	readonly findings: readonly Finding[];
	/** why there are no findings: the picture has one level only, or grain without things; `null` when it was split */
	readonly empty: 'flat' | 'grain' | null;
	readonly split: Split;
	/** the smoothed picture, the two-level picture (0, 1) and its regions, for showing the steps */
	readonly smoothed: Gray;
	readonly binary: Uint8Array;
	readonly regions: Regions;
}

export interface LookOptions {
	/** the parts it was taught; without them every whole region is accepted */
	readonly library?: readonly Known[];
	/** smaller regions are dust, px²; default 120 */
	readonly minArea?: number;
	/** whether things are lighter than the ground; `auto` takes the class that holds less of the border. Default `light` */
	readonly things?: 'light' | 'dark' | 'auto';
}

/** Spread across over along above which a shape counts as round. */
export const ROUND = 0.9;
/** More regions than this are grain, not things. */
const TOO_MANY = 400;

/** Looks at a picture, one stage at a time: between two `next()` calls a page without a worker can breathe. */
export function* lookInStages(gray: Gray, { library, minArea = 120, things = 'light' }: LookOptions = {}): Generator<unknown, Look> {
	const { width, height } = gray;
	const smoothed = smooth(gray);
	yield;
	const split = otsu(histogramOf(smoothed));
	const findings: Finding[] = [];
	const answer = (empty: Look['empty'], binary: Uint8Array = new Uint8Array(width * height), regions = regionsOf(new Uint8Array(0), 0, 0)): Look => ({ findings, empty, split, smoothed, binary, regions });
	if (split.contrast === 0) return answer('flat');
	const light = thingsAreLight(smoothed, split, things);
	const binary = cutAt(smoothed, split, light);
	yield;
	if (split.contrast < REAL_SPLIT) return answer('grain', binary);
	const regions = regionsOf(binary, width, height);
	yield;
	if (regions.count > TOO_MANY) return answer('grain', binary);
	const ground = light ? split.darkMean : split.lightMean;
	const touched = new Int32Array(width * height);
	for (let label = 1; label <= regions.count; label++) {
		if (regions.sums[(label - 1) * 10]! < minArea) continue;
		const contour = contourOf(regions.labels, width, height, label, regions.starts[label - 1]!);
		const shape = shapeOf(refinedSums(gray, regions, label, contour, ground, touched));
		const b = (label - 1) * 4;
		const [left, top, right, bottom] = regions.boxes.subarray(b, b + 4) as unknown as [number, number, number, number];
		const cut = left === 0 || top === 0 || right === width - 1 || bottom === height - 1;
		const covers = (known: Known) => overlapOf(regions, width, label, shape, known.outline, known.axis);
		findings.push({ ...shape, label, contour, box: [left, top, right, bottom], ...judge(shape, cut, library, covers) });
	}
	return answer(null, binary, regions);
}

/** Looks at a picture in one go. */
export const look = (gray: Gray, options: LookOptions = {}): Look => finish(lookInStages(gray, options));

function thingsAreLight({ width, height, data }: Gray, { threshold }: Split, things: 'light' | 'dark' | 'auto'): boolean {
	if (things !== 'auto') return things === 'light';
	let over = 0;
	for (let x = 0; x < width; x++) over += +(data[x]! > threshold) + +(data[(height - 1) * width + x]! > threshold);
	for (let y = 0; y < height; y++) over += +(data[y * width]! > threshold) + +(data[(y + 1) * width - 1]! > threshold);
	return over < width + height;
}

function cutAt({ data }: Gray, { threshold }: Split, light: boolean): Uint8Array {
	const binary = new Uint8Array(data.length);
	for (let i = 0; i < binary.length; i++) binary[i] = +(data[i]! > threshold === light);
	return binary;
}

/** Overlap with the known part's outline below which a region only measures like it; whole parts reach .92 and more. */
const LIES_LIKE = 0.88;

/** Whether to trust a shape: it must be whole, measure like one of the known parts, and cover that part's outline. */
function judge(shape: Shape, cut: boolean, library: readonly Known[] | undefined, covers: (known: Known) => number): Pick<Finding, 'kind' | 'confidence' | 'doubt' | 'hasAxis'> {
	const match = library && nearest(shape, library);
	const hasAxis = shape.minor / shape.major <= ROUND;
	let confidence = 1;
	if (library) confidence = Math.max(0, 1 - (match?.misfit ?? 1) / (2 * FITS));
	// a round part has no axis to lay its outline along, and nothing else that is taught measures like one
	if (match && hasAxis && confidence >= 0.5) confidence = Math.min(confidence, Math.max(0, 0.5 + (covers(match.known) - LIES_LIKE) / (2 * (1 - LIES_LIKE))));
	if (cut) confidence = Math.min(0.3, confidence);
	const sure = confidence >= 0.5;
	return { kind: sure && match ? match.known.kind : null, confidence, doubt: sure ? null : cut ? 'edge' : 'shape', hasAxis };
}

/**
 * The direction of a shape with two different ends: its principal axis, pointed so that the heavier tail lies
 * ahead. Radians in (−π, π]. For a symmetric shape the choice means nothing.
 */
export function headingOf(shape: Shape): number {
	if (shape.skew >= 0) return shape.angle;
	return shape.angle > 0 ? shape.angle - Math.PI : shape.angle + Math.PI;
}
