/** What a point can stand for, how it is found under a finger, and how that is said. */
import type { Point } from '../../marks/path';
import { ADDED, EARLIER, FIRMS, GIANTS, GOLD, grouped, SME } from './figures';
import { FIELDS, type Beside } from './fields';
import type { Lights } from './lights';

export type Kind = 'earlier' | 'added' | 'gold' | 'rest' | 'sme' | 'giants';

/** A point that was found, in units of the frame. */
export interface Found extends Point {
	readonly kind: Kind;
}

/** The kind that stands out, if any. */
export const kindHeld = (params: { readonly picked: Found | null; readonly held: boolean } | undefined): Kind | null =>
	params?.held && params.picked ? params.picked.kind : null;

/** Whether the second beat's kinds are the ones that the picture shows at a local position. */
export const inGold = (local: number): boolean => local >= 0.75;

/** The kinds that can be found at a local position, in the order in which the keyboard goes through them. */
export const kindsAt = (local: number): readonly Kind[] =>
	inGold(local) ? ['gold', 'rest', 'sme', 'giants'] : ['earlier', 'added'];

/** What light `n` stands for at a local position. */
export const kindOf = (lights: Lights, n: number, local: number): Kind =>
	inGold(local) ? (lights.isGold[n] === 1 ? 'gold' : 'rest') : n < lights.earlier ? 'earlier' : 'added';

/** The point nearest to `at` and less than `reach` units away, of any kind or of `only` one; null where there is none. */
export function findPoint(lights: Lights, beside: Beside, at: Point, reach: number, local: number, only?: Kind): Found | null {
	let best = reach * reach;
	let found: Found | null = null;
	const look = ({ x, y }: Pick<Lights, 'x' | 'y'>, kindAt: (i: number) => Kind): void => {
		for (let i = 0; i < x.length; i++) {
			const d = (x[i]! - at.x) ** 2 + (y[i]! - at.y) ** 2;
			if (d >= best) continue;
			const kind = kindAt(i);
			if (only && kind !== only) continue;
			best = d;
			found = { x: x[i]!, y: y[i]!, kind };
		}
	};
	look(lights, (i) => kindOf(lights, i, local));
	if (inGold(local)) for (const kind of FIELDS) look(beside[kind], () => kind);
	return found;
}

/** A point of a kind that is easy to see, for those who choose by keyboard: a light near `spot`, the middle one of a field. */
export function exampleOf(lights: Lights, beside: Beside, kind: Kind, local: number, spot: Point): Found | null {
	if (kind === 'sme' || kind === 'giants') {
		const { x, y, count } = beside[kind];
		spot = { x: x[count >> 1]!, y: y[count >> 1]! };
	}
	return findPoint(lights, beside, spot, Infinity, local, kind);
}

const APART = '另一套认定，和城里的光点怎么重合，报道没有说。';

/** What a point of a kind stands for, in two lines. */
export const MEANING: Readonly<Record<Kind, readonly [name: string, more: string]>> = {
	earlier: ['一家科技型企业', `2022年已有的${grouped(EARLIER)}家之一（推算）。`],
	added: ['一家科技型企业', `2023年新增的${grouped(ADDED)}家之一。`],
	gold: ['一家高新技术企业', `${grouped(FIRMS)}家科技型企业里，有${grouped(GOLD)}家。`],
	rest: ['一家科技型企业', `${grouped(FIRMS)}家之一，不在${grouped(GOLD)}家高新技术企业里。`],
	sme: ['一家专精特新中小企业', `${grouped(SME)}家之一。${APART}`],
	giants: ['一家专精特新“小巨人”企业', `${grouped(GIANTS)}家之一。${APART}`]
};
