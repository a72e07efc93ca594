/** Copy as HTML: paragraphs' inline content, with every figure a `<data>` and a mark that leads to its source. */
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Fact } from './types';
import { machineValue, said, type Wording } from './wording';

/** A fact as one place in the copy uses it. */
export interface FactUse {
	readonly fact: Fact;
	readonly wording: Wording;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for HTML content and attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);

/**
 * HTML of inline Markdown. `resolve` turns a `:fact` into its use (or undefined after reporting a mistake);
 * uses are appended to `uses`, and a mark's number is its fact's place among them.
 */
export function markup(children: readonly PhrasingContent[], resolve: (node: TextDirective) => FactUse | undefined, uses: FactUse[]): string {
	return children
		.map((child): string => {
			switch (child.type) {
				case 'text':
					return escapeHtml(joinLines(child.value));
				case 'emphasis':
					return `<em>${markup(child.children, resolve, uses)}</em>`;
				case 'strong':
					return `<strong>${markup(child.children, resolve, uses)}</strong>`;
				case 'textDirective': {
					const use = resolve(child);
					if (!use) return '';
					const known = uses.findIndex((u) => u.fact.id === use.fact.id);
					if (known < 0) uses.push(use);
					return factMarkup(use, known < 0 ? uses.length : known + 1, known < 0);
				}
				default:
					return '';
			}
		})
		.join('');
}

/** Source lines of Chinese are joined without a space. */
const joinLines = (text: string): string => text.replace(/\s*\n\s*/g, '');


/**
 * A figure and its mark. Only the first use of a fact in a beat carries a mark: a second one would say the same.
 * Without JavaScript the mark is a link to the fact in the ledger.
 */
function factMarkup(use: FactUse, number: number, withMark: boolean): string {
	const { fact, wording } = use;
	const value = escapeHtml(machineValue(fact));
	const wide = Array.isArray(fact.value) && said(wording).length > 8;
	const figure = `<data value="${value}" data-fact="${fact.id}"${wide ? ' class="wide"' : ''}>${escapeHtml(said(wording))}</data>`;
	if (!withMark) return figure;
	const label = escapeHtml(`出处 ${number}：${fact.label}`);
	// U+2060: the mark never starts a line, nor does the punctuation after it
	return `${figure}\u2060<a class="mark" href="%root%facts/#${fact.id}" data-mark="${fact.id}" aria-label="${label}">${number}</a>\u2060`;
}
