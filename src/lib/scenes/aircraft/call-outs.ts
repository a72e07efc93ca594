/** Names of the wall's layers, stacked beside the section; each leader runs level, then at 45° to its layer. */
import { smoothstep } from '../../marks/easing';
import { labelBox, textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Point } from '../../marks/path';
import type { Frame } from '../frame';
import type { Placing } from './layout';
import { RADII } from './section';

export interface CallOut {
	readonly label: LabelSpec;
	/** the layer pointed at: radius in centimetres, angle in degrees clockwise from 3 o'clock */
	readonly radius: number;
	readonly angle: number;
	/** ends of the level part of the leader, in frame units */
	readonly level: readonly [Point, Point];
	/** the felt: named in the line's colour */
	readonly hot: boolean;
}

interface Layer {
	readonly name: string;
	readonly radius: number;
	readonly angle: number;
	readonly hot?: boolean;
}

const LAYERS: readonly Layer[] = [
	{ name: '机身蒙皮', radius: (RADII.skin + RADII.skinInside) / 2, angle: 211 },
	{ name: '隔框', radius: (RADII.skinInside + RADII.frameInside) / 2, angle: 199 },
	{ name: '玻璃纤维棉毡', radius: (RADII.feltInside + RADII.feltOutside) / 2, angle: 186, hot: true },
	{ name: '客舱内饰板', radius: (RADII.panel + RADII.cabin) / 2, angle: 171 }
];

/** Opacity of the `i`-th name at a local position: in one by one, out before the section has moved far. */
export const nameShown = (i: number, local: number): number =>
	smoothstep(0.8 + i * 0.04, 0.88 + i * 0.04, local) * (1 - smoothstep(1.12, 1.28, local));

/** Where a call-out points, given where the section stands now. */
export function anchorOf(callOut: { readonly radius: number; readonly angle: number }, section: Placing): Point {
	const a = (callOut.angle * Math.PI) / 180;
	const r = callOut.radius * section.scale;
	return { x: section.x + r * Math.cos(a), y: section.y + r * Math.sin(a) };
}

/**
 * Stacks the names in the order of their layers, outside the circle, clear of `taken`. The labels stand on
 * their leaders; the step between them is what the type needs, or more where the section has the height.
 */
export function planCallOuts(frame: Frame, section: Placing, taken: readonly LabelSpec[]): CallOut[] {
	const { type, stage } = frame;
	const radius = RADII.skin * section.scale;
	const hot = frame.format === 'phone' ? type.head * 0.94 : type.head;
	const sizes = LAYERS.map((layer) => (layer.hot ? hot : type.label));
	const widths = LAYERS.map((layer, i) => textWidth(layer.name, sizes[i]!, layer.hot ? 'serif' : 'sans'));
	const widest = Math.max(...widths);
	const gap = type.label * 0.35;
	const leftmost = section.x - radius;
	const left = Math.max(stage.x, leftmost - widest - radius * 0.42);
	const step = Math.max(hot * 1.75, radius * 0.3);
	const anchors = LAYERS.map((layer) => anchorOf(layer, section));
	const middle = (anchors[0]!.y + anchors[3]!.y) / 2;
	let top = middle - step * 1.5;
	// keep clear of what is set above in the same column
	for (const label of taken) {
		const box = labelBox(label);
		if (box.x < left + widest && left < box.x + box.width && box.y < middle) top = Math.max(top, box.y + box.height + hot * 1.5);
	}
	return LAYERS.map((layer, i) => {
		const y = top + i * step;
		const anchor = anchors[i]!;
		const knee = anchor.x - Math.abs(anchor.y - y);
		return {
			label: {
				x: left,
				y: y - gap,
				text: layer.name,
				size: sizes[i]!,
				voice: layer.hot ? 'serif' : 'sans'
			},
			radius: layer.radius,
			angle: layer.angle,
			level: [{ x: left, y }, { x: Math.max(left + widths[i]! * 0.5, knee), y }],
			hot: layer.hot ?? false
		};
	});
}
