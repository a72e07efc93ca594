import { describe, expect, it } from 'vitest';
import { SERIES } from '../../models/doubling';
import { wordComparison, wordGuess } from './comparison';
import { drawStroke, straightTo } from './guess';

const { tech, high } = SERIES;

describe('a guess in words', () => {
	it.each([
		[86000, '正好是目标的下限'],
		[85600, '几乎一样，只差400家（不到1%）'],
		[84500, '几乎一样，只差1500家（约2%）'],
		[72000, '比下限少14000家（约16%）'],
		[0, '比下限少86000家（约100%）'],
		[120000, '比下限多34000家（约40%）；目标没有上限']
	])('of %i says %s', (firms, said) => {
		expect(wordComparison(tech, straightTo(58524, firms))).toBe(`科技型企业：你猜${firms}家，目标86000家以上。${said}。`);
	});
	it('speaks of either series', () => {
		expect(wordComparison(high, straightTo(7565, 10000))).toBe('高新技术企业：你猜10000家，目标12700家以上。比下限少2700家（约21%）。');
		expect(wordGuess(high, straightTo(7565, 15130))).toBe('你猜2027年高新技术企业15130家，是2023年的2.00倍。');
	});
	it('says nothing of none, and what is missing of half a line', () => {
		expect(wordGuess(tech, [])).toBe('');
		expect(wordComparison(tech, [])).toBe('');
		const half = drawStroke([], 58524, null, { step: 13, firms: 70000 });
		expect(wordGuess(tech, half)).toContain('画到了2025年');
		expect(wordComparison(tech, half)).toContain('没有画到2027年');
	});
});
