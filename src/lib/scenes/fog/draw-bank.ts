import { group, type Picture } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import type { View } from '../contract';
import { drawRange, rangeGradient } from './draw-range';
import type { FogLayout } from './layout';
import { layerTransform } from './motion';
import { whileSame } from './while-same';

const DEPTHS = [0.7, 1];

const fixed = whileSame(({ near, scene, frame }: FogLayout, world: World) => ({
	gradients: near.map((ridge, i) => rangeGradient(`fog-n${i}`, ridge, world, ridge.bottom - 30 * scene.scale, 0.5, 0.03)),
	ranges: near.map((ridge, i) => drawRange(`fog-n${i}`, ridge, world, frame, 1.5))
}));

/** The near bank: two dark ranges on this side of the river, in front of the viaduct's feet. */
export function drawBank(layout: FogLayout, view: View): Picture {
	const { gradients, ranges } = fixed(layout, view.world);
	return [gradients, ranges.map((range, i) => group({ transform: layerTransform(DEPTHS[i]!, layout.scene, view) }, range))];
}
