/** What was found, in a sentence: for those who hear the page, and under the words for all. */
import { PART_NAMES } from '../../models/parts';
import { countsOf, type Seen } from './seen';
import type { Pose } from './tray';
import { degreesText, msText } from './try-labels';

const NOTHING = '什么也没找到。';
const EMPTY = { flat: '画面里没有明暗之分，' + NOTHING, grain: '画面里只有杂点，' + NOTHING } as const;

/** Without names where it was taught none. */
export function sayOf(seen: Seen): string {
	if (seen.empty) return EMPTY[seen.empty];
	const { found, unsure } = countsOf(seen);
	const names = seen.parts.flatMap(({ kind, hasAxis, angle }) => (kind ? PART_NAMES[kind] + (hasAxis ? degreesText(-angle, '负') + '度' : '') : []));
	const things = seen.taught ? `件：${names.join('、')}` : '样东西';
	return (found ? `找到${found}${things}。` : unsure ? '' : NOTHING) + (unsure ? `${unsure}处不确定。` : '') + (seen.ms ? `用时${msText(seen.ms)}毫秒。` : '');
}

const share = (of: number): number => Math.round(of * 100);

/** How a part lies, for its place among the keys: shares of the tray from its left and upper edge, and degrees clockwise. */
export const sayPose = ({ u, v, turn }: Pose): string => `横${share(u)}，纵${share(v)}，转${degreesText(turn, '负')}度`;
