/** The four ranks of “33618” (facts clusters.leading, .pillar, .special, .nova; total: clusters.total). */
export interface Rank {
	readonly count: number;
	readonly name: string;
	/** example clusters that the fact names, on lines of their own */
	readonly named: readonly string[];
	/** height of its towers against the first rank's: an order, not an amount */
	readonly height: number;
}

export const RANKS: readonly Rank[] = [
	{ count: 3, name: '主导', named: [], height: 1 },
	{ count: 3, name: '支柱', named: [], height: 0.72 },
	{ count: 6, name: '特色优势', named: ['新型显示', '高端摩托车等'], height: 0.5 },
	{ count: 18, name: '“新星”', named: [], height: 0.25 }
];

export const TOTAL = 30;
