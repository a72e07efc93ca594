/** What a point can stand for, how it is found under a finger, and how that is said. */
import { ADDED, EARLIER, FIRMS, GIANTS, GOLD, grouped, SME } from './figures';
import type { Beside } from './fields';
import type { Lights } from './lights';

export type Kind = 'earlier' | 'added' | 'gold' | 'rest' | 'sme' | 'giants';

/** A point that was found, in units of the frame. */
export interface Found {
	readonly x: number;
	readonly y: number;
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

/** The point nearest to (x, y) and at most `reach` units away; null where there is none. */
export function findPoint(
	lights: Lights,
	beside: Beside,
	at: { readonly x: number; readonly y: number },
	reach: number,
	local: number
): Found | null {
	let best = reach * reach;
	let found: Found | null = null;
	const look = (xs: Float32Array, ys: Float32Array, kind: (i: number) => Kind): void => {
		let index = -1;
		for (let i = 0; i < xs.length; i++) {
			const dx = xs[i]! - at.x;
			const dy = ys[i]! - at.y;
			const d = dx * dx + dy * dy;
			if (d < best) {
				best = d;
				index = i;
			}
		}
		if (index >= 0) found = { x: xs[index]!, y: ys[index]!, kind: kind(index) };
	};
	look(lights.x, lights.y, (i) => kindOf(lights, i, local));
	if (inGold(local)) {
		look(beside.sme.x, beside.sme.y, () => 'sme');
		look(beside.giants.x, beside.giants.y, () => 'giants');
	}
	return found;
}

/** A point of a kind that is easy to see, for those who choose by keyboard: the one nearest to the tallest tower's crown. */
export function exampleOf(lights: Lights, beside: Beside, kind: Kind, local: number, near: { readonly x: number; readonly y: number }): Found {
	if (kind === 'sme' || kind === 'giants') {
		const field = beside[kind];
		const middle = Math.floor(field.count / 2);
		return { x: field.x[middle]!, y: field.y[middle]!, kind };
	}
	let best = Infinity;
	let index = 0;
	for (let n = 0; n < lights.count; n++) {
		if (kindOf(lights, n, local) !== kind) continue;
		const d = Math.hypot(lights.x[n]! - near.x, lights.y[n]! - near.y);
		if (d < best) {
			best = d;
			index = n;
		}
	}
	return { x: lights.x[index]!, y: lights.y[index]!, kind };
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
