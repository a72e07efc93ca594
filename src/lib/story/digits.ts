/** Figures must come from facts: finds digits that were typed. */

export interface BareDigits {
	readonly digits: string;
	/** how many line breaks stand before them in the text */
	readonly line: number;
}

/** The first run of digits (ASCII or full-width) in a text that is not part of an allowed name, or null. */
export function bareDigits(text: string, allowed: readonly string[]): BareDigits | null {
	let rest = text;
	// longest first, so that "C919" is not left as "C" by "919"
	for (const name of [...allowed].sort((a, b) => b.length - a.length)) {
		rest = rest.replaceAll(name, name.replace(/[0-9０-９]/g, '·'));
	}
	const match = /[0-9０-９][0-9０-９.,%．，]*/u.exec(rest);
	if (!match) return null;
	return { digits: match[0].replace(/[.,．，]$/, ''), line: rest.slice(0, match.index).split('\n').length - 1 };
}
