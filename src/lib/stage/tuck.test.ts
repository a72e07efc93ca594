import { expect, it } from 'vitest';
import { tuck } from './tuck';

const scrolls = (judge: ReturnType<typeof tuck>, ...positions: number[]) => positions.map((position) => judge(position, true));

it('goes away on the way on, and comes back on the way back', () => {
	const judge = tuck();
	expect(scrolls(judge, 0, 0.02, 0.05, 0.4, 0.8, 1)).toEqual([false, false, true, true, true, true]);
	expect(scrolls(judge, 0.98, 0.95, 0.7)).toEqual([true, false, false]);
	expect(scrolls(judge, 0.72, 0.76)).toEqual([false, true]);
});

it('does not mind a trembling finger, however long it trembles', () => {
	const judge = tuck();
	scrolls(judge, 0.1, 0.5, 0.9, 1.3, 1.7);
	for (let i = 0; i < 20; i++) expect(scrolls(judge, 2, 2.03)).toEqual([true, true]);
});

it('stands while somebody else turns the story, and starts from there', () => {
	const judge = tuck();
	scrolls(judge, 0, 0.4, 0.8);
	expect([judge(1.2, false), judge(2, false)]).toEqual([false, false]);
	expect(scrolls(judge, 2.02, 2.06)).toEqual([false, true]);
});

it('stands where somebody arrives', () => {
	expect(scrolls(tuck(), 31, 31.03, 31.06)).toEqual([false, false, true]);
});
