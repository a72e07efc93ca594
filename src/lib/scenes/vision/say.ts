/** What was found, in a sentence: for those who hear the page, and under the words for all. */
import { PART_NAMES } from '../../models/parts';
import type { CameraState } from './params.svelte';
import { countsOf, type Seen } from './seen';
import type { Pose } from './tray';
import { degreesOf, msText } from './try-labels';

const EMPTY = { flat: '画面里没有明暗之分，什么也没找到。', grain: '画面里只有杂点，什么也没找到。' } as const;

/** Without names where it was taught none. */
export function sayOf(seen: Seen): string {
	if (seen.empty) return EMPTY[seen.empty];
	const { found, unsure } = countsOf(seen);
	const time = seen.ms > 0 ? `用时${msText(seen.ms)}毫秒。` : '';
	if (found + unsure === 0) return `什么也没找到。${time}`;
	const doubt = unsure > 0 ? `${unsure}处不确定。` : '';
	if (found === 0) return doubt + time;
	if (!seen.taught) return `找到${found}样东西。${doubt}${time}`;
	const names = seen.parts.filter((p) => p.kind && !p.doubt).map((p) => `${PART_NAMES[p.kind!]}${p.hasAxis ? `${degreesOf(p.angle)}度` : ''}`.replace('-', '负'));
	return `找到${found}件：${names.join('、')}。${doubt}${time}`;
}

/** How a part lies, for its place among the keys: shares of the tray from its left and upper edge, and degrees clockwise. */
export function sayPose({ u, v, turn }: Pose): string {
	const degrees = Math.round((turn * 180) / Math.PI) + 0;
	return `横${Math.round(u * 100)}，纵${Math.round(v * 100)}，转${degrees < 0 ? '负' : ''}${Math.abs(degrees)}度`;
}

/** What there is to say about the camera; empty while there is nothing. */
export const CAMERA_WORDS: Readonly<Record<CameraState, string>> = {
	off: '',
	asking: '等你在浏览器里点“允许”。',
	on: '正用相机看：画面只在这台设备上算，不上传、不保存。没学过的东西叫不出名字，只报中心和长轴。',
	refused: '没有拿到相机的许可，托盘照样能用。',
	absent: '这里用不了相机，托盘照样能用。',
	failed: '相机打不开，可能正被别的程序占用；托盘照样能用。'
};
