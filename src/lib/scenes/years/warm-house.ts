/** A house in section: its shell is lined with felt, the warmth inside turns back, snow outside. */
import { pathOf } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { serpentineAlong } from '../../marks/serpentine';
import { boxPath, xy } from '../../marks/shapes';

const COURSE = [
	{ x: -75, y: -2 },
	{ x: -75, y: -57 },
	{ x: 0, y: -105 },
	{ x: 75, y: -57 },
	{ x: 75, y: -2 }
];
const FELT = pathOf(serpentineAlong(COURSE, 5.6, 7.6, 10));

const flake = (x: number, y: number): string =>
	[0, 1, 2]
		.map((i) => {
			const [c, s] = [7 * Math.cos((i * Math.PI) / 3), 7 * Math.sin((i * Math.PI) / 3)];
			return `M${xy(x - c, y - s)}L${xy(x + c, y + s)}`;
		})
		.join('');

export const WARM_HOUSE: readonly Piece[] = [
	{ d: 'M-122 4H122' },
	{ d: 'M-85 4V-62L0 -117L85 -62V4Z', fill: 'ground' },
	{ d: 'M-66 4V-52L0 -94L66 -52V4Z', fill: 'solid' },
	{ d: FELT, stroke: 'route', weight: 'detail' },
	{ d: Array.from({ length: 7 }, (_, i) => boxPath(-24 + i * 7, -20, 5, 18)).join(''), fill: 'ground', weight: 'detail' },
	{ d: 'M-28 -2H28', weight: 'detail' }
];

/** Warm air rises from the radiator, meets the shell and turns back down: three courses as one path. */
export const WARMTH = 'M0 -26V-76M-10 -26C-10 -48 -18 -66 -36 -56C-48 -48 -48 -34 -46 -16M10 -26C10 -48 18 -66 36 -56C48 -48 48 -34 46 -16';
/** Heads of those courses. */
export const WARMTH_HEADS = 'M0 -82l-4.4 8h8.8ZM-46 -9l-4.4 -8h8.8ZM46 -9l-4.4 -8h8.8Z';

const SNOW = [
	[-108, -92],
	[102, -96],
	[-102, -34],
	[112, -44]
] as const;

/** Snow outside; `fall` (0…1) lets it sink a little. */
export const snow = (fall: number): string => SNOW.map(([x, y], i) => flake(x + 3 * Math.sin(fall * 5 + i), y + fall * 16)).join('');
