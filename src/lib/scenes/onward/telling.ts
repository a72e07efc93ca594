/** Every fact of the story in the order in which it is first told: one letter each for its kind (tested against the story). */

/** reported · claimed by a person · target of a plan · forecast · derived here */
export type Kind = 'r' | 'c' | 't' | 'f' | 'd';

export const KINDS: readonly { readonly kind: Kind; readonly name: string }[] = [
	{ kind: 'r', name: '报道' },
	{ kind: 'c', name: '主张' },
	{ kind: 't', name: '目标' },
	{ kind: 'f', name: '预测' },
	{ kind: 'd', name: '推算' }
];

/** The stations, and for each of their beats that tells something new the kinds of what it tells. */
export const TELLING: readonly { readonly station: string; readonly name: string; readonly beats: readonly string[] }[] = [
	{ station: '序', name: '序', beats: ['rr', 'rrdc', 'r'] },
	{ station: '一', name: '一根纤维', beats: ['r', 'r', 'rrrr', 'crr'] },
	{ station: '二', name: '一块电池', beats: ['rr', 'c', 'c', 'cc', 'c', 'r', 'rrr'] },
	{ station: '三', name: '一双眼睛', beats: ['c', 'rrrrrrrr', 'r', 'rr'] },
	{ station: '城', name: '一座城', beats: ['rrr', 'rrrrrrr', 'rdd', 'tttt', 'rrrrdrr', 'rrrrrrrrrrr', 'rrrrrrffdrrrt', 'rrrrrdrrrr', 'rrr'] },
	{ station: '尾', name: '尾声', beats: ['rrr'] }
];

/** Headlines of beats that tell much at once, by the place of the first fact that they tell. */
export const NAMES: Readonly<Record<number, string>> = {
	2: '26天之前',
	9: '五年',
	28: '三年',
	42: '其中7,565个',
	52: '双倍增',
	56: '33618，怎么读',
	63: '四个方向，四座实验室',
	74: '金凤实验室里的401个人',
	87: '一块钱带动五块多'
};

/** Derived facts, by their place in the telling, and the places of what they were computed from. */
export const DERIVED: readonly (readonly [number, readonly number[]])[] = [
	[4, [2, 0]],
	[50, [39, 40]],
	[51, [42, 43]],
	[60, [56, 57, 58, 59]],
	[82, [80, 81]],
	[92, [91, 90]]
];
