/** The four ranks of “33618” (facts clusters.leading, .pillar, .special, .nova; total: clusters.total). */
export interface Rank {
	readonly count: number;
	/** centre of its count in “33618”, in digits from the middle of that */
	readonly digit: number;
	readonly name: string;
	/** lines under the name: example clusters that the fact names, or what they all are */
	readonly under: readonly string[];
	/** height of its towers against the first rank's: an order, not an amount; beside each other, and in rows */
	readonly height: readonly [number, number];
}

export const RANKS: readonly Rank[] = [
	{ count: 3, digit: -2, name: '主导', under: ['产业集群'], height: [1, 0.92] },
	{ count: 3, digit: -1, name: '支柱', under: ['产业集群'], height: [0.72, 0.78] },
	{ count: 6, digit: 0, name: '特色优势', under: ['新型显示', '高端摩托车等'], height: [0.5, 0.56] },
	{ count: 18, digit: 1.5, name: '“新星”', under: ['产业集群'], height: [0.25, 0.36] }
];

export const TOTAL = 30;
