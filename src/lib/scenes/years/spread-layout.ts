/** Where the tree and the four things at its tips stand on a frame. */
import type { LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import type { Frame } from '../frame';
import { groundOf } from './five-layout';
import { TIP_HALF, TIP_HEIGHT } from './ship';
import { growTree, LEAD, type Tip, type Tree, type TreePlan } from './tree';

export interface SpreadLayout {
	readonly plan: TreePlan;
	readonly tree: Tree;
	/** frame units per unit of a tip's drawing */
	readonly scale: number;
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
	const low = Math.max(ground - height * 0.36, stage.y + name * 1.7 + TIP_HEIGHT * scale);
	return { scale, tips: [tip(-outer, low), tip(-inner, tall), tip(inner, tall), tip(outer, low, 0.42)] };
}

/** Depth of the roots: where the line's way in runs almost level with them, exactly level, so that it has no step. */
function rootLevel(frame: Frame, wanted: number): number {
	const way = leadIn(frame, { x: frame.stage.x, y: wanted });
	const level = way.at(-3)!.y;
	return Math.abs(level - wanted) < frame.type.small * 0.6 ? level : wanted;
}

export function layoutSpread(frame: Frame): SpreadLayout {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const ground = groundOf(frame);
	const height = ground - stage.y;
	const cx = stage.x + stage.width / 2;
	const name = phone ? type.head : type.head * 1.1;
	const { scale, tips } = arrange(frame, cx, ground, height, name);
	const s = Math.min(scale, height / 640);
	const plan: TreePlan = {
		root: { x: cx - LEAD * Math.max(s, phone ? 0.5 : 0.6), y: rootLevel(frame, ground + Math.min(type.small * 1.5, 30)) },
		foot: { x: cx, y: ground },
		tips,
		top: stage.y + height * 0.1,
		scale: s
	};
	const names = NAMES.map((text, i): LabelSpec => {
		const tip = plan.tips[i]!;
		return { x: tip.x, y: tip.y - 10 * scale - TIP_HEIGHT * scale - name * 0.42, text, size: name, voice: 'serif', anchor: 'middle' };
	});
	const noteY = ground + type.small * (phone ? 2.5 : 3.1);
	let soil = '';
	const [from, to] = phone ? [0, frame.width] : [stage.x - 10, stage.x + stage.width + (format === 'card' && !frame.words ? 0 : 60)];
	for (let k = 1; k < 4; k++) {
		const y = ground + k * type.small * 0.62;
		for (let x = from + k * 17; x < to; x += 74 + k * 13) soil += `M${x.toFixed(1)} ${y.toFixed(1)}h${Math.min(34 - k * 4, to - x).toFixed(1)}`;
	}
	return {
		plan,
		tree: growTree(plan),
		scale,
		names,
		notes: [
			{ x: stage.x + stage.width, y: noteY, text: phone ? '船舶、地铁据业内专家' : '示意；船舶、地铁据业内专家介绍', size: type.small, tone: 'muted', anchor: 'end' }
		],
		soil,
		seedLeaf: 34 * Math.max(s, 0.7)
	};
}
