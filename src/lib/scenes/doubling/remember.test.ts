import { describe, expect, it } from 'vitest';
import { straightTo } from './guess';
import { recall, remember, visitStore, type Store } from './remember';

const shelf = (initial: string | null = null): Store & { text: string | null } => ({
	text: initial,
	getItem() {
		return this.text;
	},
	setItem(_key: string, value: string) {
		this.text = value;
	}
});
const closed: Store = {
	getItem: () => {
		throw new Error('denied');
	},
	setItem: () => {
		throw new Error('full');
	}
};
const NOTHING = { tech: [], high: [] };

describe('a visit', () => {
	it('remembers both guesses', () => {
		const store = shelf();
		const guesses = { tech: straightTo(58524, 80000), high: [8000, 8100] };
		remember(store, guesses);
		expect(recall(store)).toEqual(guesses);
	});
	it.each(['', 'null', '7', '{', '{"tech":"x"}', '{"tech":[1,null]}', '{"tech":[-1]}', '{"tech":[1e99]}', JSON.stringify({ tech: Array(99).fill(1) })])('takes nothing from %s', (text) => {
		expect(recall(shelf(text))).toEqual(NOTHING);
	});
	it('lives without storage', () => {
		expect(visitStore()).toBeNull();
		expect(recall(null)).toEqual(NOTHING);
		expect(recall(closed)).toEqual(NOTHING);
		expect(() => remember(closed, NOTHING)).not.toThrow();
	});
});
