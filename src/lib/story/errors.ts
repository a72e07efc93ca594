/** What is wrong with the content, said so that an editor can mend it. */

/** One mistake: where, what, and what would be right. */
export interface Mistake {
	/** path from the project's root */
	readonly file: string;
	/** 1-based */
	readonly line: number;
	readonly message: string;
}

/** All mistakes of one reading of the content. */
export class StoryError extends Error {
	readonly mistakes: readonly Mistake[];

	constructor(mistakes: readonly Mistake[]) {
		super(
			`The story has ${mistakes.length} mistake${mistakes.length === 1 ? '' : 's'}:\n` +
				mistakes.map((m) => `  ${m.file}:${m.line}  ${m.message}`).join('\n')
		);
		this.name = 'StoryError';
		this.mistakes = mistakes;
	}
}

/** The nearest of `names` to a misspelt one, as a hint to append; empty when none is near. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
	let best = '';
	let bestDistance = Math.max(2, Math.ceil(wrong.length / 3)) + 1;
	for (const name of names) {
		const distance = editDistance(wrong, name);
		if (distance < bestDistance) {
			best = name;
			bestDistance = distance;
		}
	}
	return best ? ` Did you mean "${best}"?` : '';
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change));
		}
		row = next;
	}
	return row[b.length]!;
}
