/** Keeps SVG elements of a page the same as the last picture, by changing only what differs from the one before. */
import { flat, type Attributes, type Mark, type Picture } from './picture';

const SVG = 'http://www.w3.org/2000/svg';

interface Shown {
	mark: Mark;
	readonly element: Element;
	readonly inside: (Shown | null)[];
}

/** Takes over the inside of an element, which must be empty; the function it gives shows a picture there. */
export function svgHand(root: Element): (picture: Picture) => void {
	const shown: (Shown | null)[] = [];
	return (picture) => showInside(root, shown, picture);
}

function showInside(parent: Element, shown: (Shown | null)[], picture: Picture): void {
	const marks = flat(picture);
	const count = Math.max(marks.length, shown.length);
	for (let i = 0; i < count; i++) {
		const mark = marks[i] ?? null;
		const old = shown[i] ?? null;
		if (mark === (old?.mark ?? null)) continue;
		if (mark && old?.mark.tag === mark.tag) {
			change(old, mark);
			continue;
		}
		old?.element.remove();
		shown[i] = mark && add(parent, mark, following(shown, i));
	}
	shown.length = marks.length;
}

function following(shown: readonly (Shown | null)[], index: number): Element | null {
	for (let i = index + 1; i < shown.length; i++) if (shown[i]) return shown[i]!.element;
	return null;
}

function add(parent: Element, mark: Mark, before: Element | null): Shown {
	const element = document.createElementNS(SVG, mark.tag);
	const made: Shown = { mark, element, inside: [] };
	setAttributes(element, {}, mark.attributes);
	fill(made, null);
	parent.insertBefore(element, before);
	return made;
}

function change(shown: Shown, mark: Mark): void {
	const before = shown.mark;
	shown.mark = mark;
	setAttributes(shown.element, before.attributes, mark.attributes);
	fill(shown, before.inside);
}

function fill({ mark: { inside }, element, inside: shown }: Shown, before: Picture): void {
	if (inside === before) return;
	if (typeof inside === 'string') element.textContent = inside;
	else showInside(element, shown, inside);
}

function setAttributes(element: Element, before: Attributes, attributes: Attributes): void {
	for (const name in attributes) {
		const value = attributes[name];
		if (value !== before[name] && value !== undefined) element.setAttribute(name, value as string);
	}
	for (const name in before) if (attributes[name] === undefined && before[name] !== undefined) element.removeAttribute(name);
}
