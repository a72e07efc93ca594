/** The land at dawn: where its ranges, the sun and the fog stand in a frame, so that the line can be built on it. */
import { lerp, smoothstep } from '../../marks/easing';
import { createGround, type Ground, type GroundSpec } from '../../marks/ground';
import { hash } from '../../marks/hash';
import { n2 } from '../../marks/path';
import type { Frame } from '../frame';

export interface FogBank {
	readonly x: number;
	readonly y: number;
	readonly rx: number;
	readonly ry: number;
	readonly opacity: number;
}

export interface Dawn {
	/** size of details against a 900-unit composition */
	readonly scale: number;
	/** heights of the line's three reaches and of its way into the fog */
	readonly levels: readonly [number, number, number, number];
	readonly sun: { readonly x: number; readonly y: number; readonly r: number };
	/** ranges behind the line, far to near */
	readonly far: readonly Ground[];
	/** ranges that the reaches stand on: of the third, the second and the first */
	readonly under: readonly [Ground, Ground, Ground];
	/** this side of the valley */
	readonly near: Ground;
	/** trees on the near ranges, one path each */
	readonly trees: readonly [string, string];
	/** fog before the third, the second, the first range, and over the valley */
	readonly banks: readonly (readonly FogBank[])[];
	/** below this the land has gone into the fog */
	readonly floor: number;
	/** x at a share of the stage's width, and the share at x */
	readonly x: (share: number) => number;
	readonly share: (x: number) => number;
	/** the fog that words stand on, where they have a column beside the drawing */
	readonly calm: FogBank | null;
}

/** Shares of the stage's width at which the reaches end and the next ones begin. */
export const REACHES = [
	[0, 0.38],
	[0.45, 0.755],
	[0.815, 0.97]
] as const;

export function dawn(frame: Frame): Dawn {
	const { stage, width: W, height: H, format } = frame;
	const phone = format === 'phone';
	/** height that the composition has: a phone's stage, else the frame */
	const tall = phone ? stage.height / 0.66 : H;
	const k = phone ? stage.height / 560 : H / 900;
	const x = (share: number): number => stage.x + share * stage.width;
	const first = phone ? stage.y + stage.height * 0.63 : format === 'desktop' ? frame.station.y : format === 'card' ? H * 0.56 : H * 0.5;
	const levels = [first, first - 0.088 * tall, first - 0.152 * tall, first - 0.205 * tall] as const;
	const floor = phone ? stage.y + stage.height + 6 : H;
	const margin = 60 * k;
	const span = stage.width;
	const common = { from: -margin, to: W + margin, pitch: Math.max(3, (W / 1440) * 4.5), foot: floor };
	const u = (px: number): number => (px - stage.x) / span;
	const grow = (spec: Omit<GroundSpec, keyof typeof common>): Ground => createGround({ ...common, ...spec });
	const f = 1 / k;

	const far = [
		grow({ guide: (px) => levels[3] + tall * (0.05 - 0.11 * smoothstep(-0.55, -0.2, u(px)) * (1 - smoothstep(-0.1, 0.32, u(px))) - 0.05 * smoothstep(0.3, 0.7, u(px))), rough: 0.034 * tall, freq: 0.0042 * f, seed: 71, contours: 5, gap: 6 * k, tone: 0.1 }),
		grow({ guide: (px) => levels[2] + tall * (0.085 - 0.1 * smoothstep(0.08, 0.34, u(px)) * (1 - smoothstep(0.42, 0.74, u(px))) + 0.02 * smoothstep(0.7, 1, u(px))), rough: 0.03 * tall, freq: 0.005 * f, seed: 33, contours: 6, gap: 6 * k, tone: 0.16 })
	];
	const third = grow({ guide: (px) => lerp(levels[2] + 0.15 * tall, levels[2] + 0.072 * tall, smoothstep(0.55, 0.84, u(px))), rough: 0.016 * tall, freq: 0.0062 * f, seed: 12, contours: 7, gap: 5 * k, tone: 0.24 });
	const second = grow({
		guide: (px) => lerp(levels[1] + 0.2 * tall, levels[1] + 0.108 * tall, smoothstep(0.22, 0.5, u(px))) + 0.1 * tall * smoothstep(0.74, 1, u(px)),
		rough: 0.019 * tall, freq: 0.0056 * f, seed: 45, contours: 8, gap: 5.5 * k, tone: 0.36
	});
	const one = grow({
		guide: (px) => levels[0] + tall * (0.175 - 0.035 * smoothstep(0, 0.26, u(px)) + 0.11 * smoothstep(0.34, 0.72, u(px)) + 0.05 * (1 - smoothstep(-0.5, -0.05, u(px)))),
		rough: 0.021 * tall, freq: 0.0052 * f, seed: 88, contours: 9, gap: 6.5 * k, tone: 0.52
	});
	const near = grow({
		guide: (px) => lerp(floor + 0.03 * tall, floor - (phone ? 0.06 : 0.1) * tall, smoothstep(0.42, 0.98, u(px))),
		rough: 0.035 * tall, freq: 0.0048 * f, seed: 128, contours: 8, gap: 7 * k, tone: 0.84
	});
	return {
		scale: k,
		levels,
		sun: { x: x(phone ? 0.84 : 0.86), y: levels[3] - 0.012 * tall, r: 0.07 * tall },
		far,
		under: [third, second, one],
		near,
		trees: [grove(one, x(-0.35), x(0.5), 9 * k, 40, 3), grove(near, x(0.6), W, 17 * k, 34, 9)],
		banks: [
			[{ x: x(0.9), y: levels[2] + 0.115 * tall, rx: span * 0.42, ry: 0.036 * tall, opacity: 0.95 }],
			[
				{ x: x(0.62), y: levels[1] + 0.168 * tall, rx: span * 0.44, ry: 0.04 * tall, opacity: 0.95 },
				{ x: x(0.02), y: levels[1] + 0.17 * tall, rx: span * 0.5, ry: 0.06 * tall, opacity: 0.85 }
			],
			[
				{ x: x(0.2), y: levels[0] + 0.27 * tall, rx: span * 0.6, ry: 0.055 * tall, opacity: 0.95 },
				{ x: x(0.85), y: levels[0] + 0.25 * tall, rx: span * 0.5, ry: 0.07 * tall, opacity: 0.9 }
			]
		],
		floor,
		x,
		share: u,
		calm: phone || !frame.words ? null : { x: frame.words.x + frame.words.width * 0.42, y: frame.words.y + frame.words.height * 0.5, rx: frame.words.width * 0.86, ry: frame.words.height * 0.62, opacity: 1 }
	};
}

/** Conifers along a crest: a stem and three tiers each, in loose groups. */
function grove(land: Ground, from: number, to: number, size: number, count: number, seed: number): string {
	let d = '';
	for (let i = 0; i < count; i++) {
		const group = Math.floor(i / 5);
		const x = from + (to - from) * ((hash(seed, group) + 0.055 * (hash(seed + 1, i) - 0.5)) % 1);
		const foot = land.heightAt(x) + 1;
		const h = size * (0.6 + 0.7 * hash(seed + 2, i));
		const w = h * 0.26;
		d += `M${n2(x)} ${n2(foot)}v${n2(-h)}M${n2(x - w)} ${n2(foot - h * 0.2)}L${n2(x)} ${n2(foot - h * 0.5)}l${n2(w)} ${n2(h * 0.3)}M${n2(x - w * 0.72)} ${n2(foot - h * 0.46)}L${n2(x)} ${n2(foot - h * 0.74)}l${n2(w * 0.72)} ${n2(h * 0.28)}M${n2(x - w * 0.42)} ${n2(foot - h * 0.7)}L${n2(x)} ${n2(foot - h)}l${n2(w * 0.42)} ${n2(h * 0.3)}`;
	}
	return d;
}
