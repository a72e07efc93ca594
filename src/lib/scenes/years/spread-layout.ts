/** Where the tree and the four things at its tips stand on a frame. */
import type { LabelSpec } from '../../marks/label-spec';
import { last } from '../../marks/last';
import { leadIn } from '../../marks/lead';
import { n2 } from '../../marks/path';
import { xy } from '../../marks/shapes';
import type { Frame } from '../frame';
import { groundOf } from './five-layout';
import { TIP_HALF, TIP_HEIGHT } from './ship';
import { growTree, LEAD, type Tip, type Tree, type TreePlan } from './tree';

export interface SpreadLayout {
	readonly plan: TreePlan;
	readonly tree: Tree;
	/** frame units per unit of a tip's drawing */
	readonly scale: number;
	/** line weights of those drawings: small ones take thinner outlines */
	readonly stroke: Frame['stroke'];
	/** 船舶 地铁 高效节能 洁净空气, in the order of the tips: lower left, upper left, upper right, lower right */
	readonly names: readonly LabelSpec[];
	readonly notes: readonly LabelSpec[];
	/** lines in the soil */
	readonly soil: string;
	/** length of the seedling's first leaves */
	readonly seedLeaf: number;
}

const NAMES = ['船舶', '地铁', '高效节能', '洁净空气'] as const;

/**
 * The four things, each as large as it can be: two above two where the stage is tall, or the lower two outside
 * the upper two where it is wide. Lengths are in frame units, `name` is the size of the names.
 */
function arrange(frame: Frame, cx: number, ground: number, height: number, name: number): { scale: number; tips: TreePlan['tips'] } {
	const { stage } = frame;
	const width = Math.min(stage.width, height * 2.7);
	const aisle = height * 0.075;
	const stacked = Math.min((Math.min(width, height * 1.3) * 0.385) / (2 * TIP_HALF + 20), (height * 0.66 - name * 3.1) / 325);
	const abreast = Math.min((width / 2 - aisle) / (4 * 1.1 * TIP_HALF), (height * 0.58 - name * 2) / 130);
	const scale = Math.max(stacked, abreast);
	const half = TIP_HALF * scale;
	const tall = stage.y + name * 1.7 + TIP_HEIGHT * scale;
	const tip = (x: number, y: number, share = 0.6): Tip => ({ x: cx + x, y, half: half * share });
	if (stacked >= abreast) {
		const out = Math.min(Math.min(width, height * 1.3) / 2 - half * 1.08, half * 2.15);
		const low = ground - height * 0.3;
		return { scale, tips: [tip(-out, low), tip(-out * 0.86, tall), tip(out * 0.86, tall + height * 0.01), tip(out, low + height * 0.01, 0.42)] };
	}
	const inner = aisle + half * 1.1;
	const outer = aisle + half * 3.3;
	const low = Math.max(ground - height * 0.36, tall);
	return { scale, tips: [tip(-outer, low), tip(-inner, tall), tip(inner, tall), tip(outer, low, 0.42)] };
}

/** Depth of the roots: where the line's way in runs almost level with them, exactly level, so that it has no step. */
function rootLevel(frame: Frame, wanted: number): number {
	const way = leadIn(frame, { x: frame.stage.x, y: wanted });
	const level = last(way, 2).y;
	return Math.abs(level - wanted) < frame.type.small * 0.6 ? level : wanted;
}

export function layoutSpread(frame: Frame): SpreadLayout {
	const { stage, format, stroke, type: { small, head } } = frame;
	const phone = format === 'phone';
	const ground = groundOf(frame);
	const height = ground - stage.y;
	const right = stage.x + stage.width;
	const x = stage.x + stage.width / 2;
	const size = head * (phone ? 1 : 1.1);
	const { scale, tips } = arrange(frame, x, ground, height, size);
	const s = Math.min(scale, height / 640);
	const plan: TreePlan = {
		root: { x: x - LEAD * Math.max(s, phone ? 0.5 : 0.6), y: rootLevel(frame, ground + Math.min(small * 1.5, 30)) },
		foot: { x, y: ground },
		tips,
		top: stage.y + height * 0.1,
		scale: s
	};
	const [from, to] = phone ? [0, frame.width] : [stage.x - 10, right + (format === 'card' && !frame.words ? 0 : 60)];
	let soil = '';
	for (let k = 1; k < 4; k++)
		for (let x = from + k * 17; x < to; x += 74 + k * 13) soil += `M${xy(x, ground + k * small * 0.62)}h${n2(Math.min(34 - k * 4, to - x))}`;
	const least = Math.max(scale, 0.75);
	return {
		plan,
		tree: growTree(plan),
		scale,
		stroke: { ...stroke, object: Math.min(stroke.object, 1.5 * least), detail: Math.min(stroke.detail, least) },
		names: NAMES.map((text, i) => ({ x: tips[i]!.x, y: tips[i]!.y - (10 + TIP_HEIGHT) * scale - size * 0.42, text, size, voice: 'serif', anchor: 'middle' })),
		notes: [
			{ x: right, y: ground + small * (phone ? 2.5 : 3.1), text: phone ? '船舶、地铁据业内专家' : '示意；船舶、地铁据业内专家介绍', size: small, tone: 'muted', anchor: 'end' }
		],
		soil,
		seedLeaf: 34 * Math.max(s, 0.7)
	};
}
