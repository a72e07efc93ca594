import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { circle, group, label, labels, line, mark, path, pieces, rect, route, type Picture } from './picture';
import { svgHand } from './svg-hand';
import { svgMarkup } from './svg-markup';
import { WORLDS } from './worlds';

/** As much of a document as the hand touches, counting what is changed. */
class Element {
	readonly attributes = new Map<string, string>();
	readonly children: Element[] = [];
	parent: Element | null = null;
	text = '';
	static changes = 0;
	constructor(readonly tag: string) {}
	setAttribute(name: string, value: string): void {
		Element.changes++;
		this.attributes.set(name, String(value));
	}
	removeAttribute(name: string): void {
		Element.changes++;
		this.attributes.delete(name);
	}
	insertBefore(child: Element, before: Element | null): void {
		Element.changes++;
		child.parent = this;
		this.children.splice(before ? this.children.indexOf(before) : this.children.length, 0, child);
	}
	remove(): void {
		Element.changes++;
		this.parent!.children.splice(this.parent!.children.indexOf(this), 1);
	}
	set textContent(text: string) {
		Element.changes++;
		this.text = text;
	}
	get markup(): string {
		const attributes = [...this.attributes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => ` ${name}="${value}"`);
		return `<${this.tag}${attributes.join('')}>${this.text}${this.children.map((child) => child.markup).join('')}</${this.tag}>`;
	}
}

beforeAll(() => void vi.stubGlobal('document', { createElementNS: (_: string, tag: string) => new Element(tag) }));
afterAll(() => void vi.unstubAllGlobals());

const paper = () => {
	const root = new Element('svg');
	return { root, show: svgHand(root as never) };
};
/** The picture on a paper that nothing else was drawn on. */
const alone = (picture: Picture) => {
	const { root, show } = paper();
	show(picture);
	return root.markup;
};

const attributes = fc.dictionary(fc.constantFrom('d', 'fill', 'r', 'opacity'), fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), { noNullPrototype: true });
const { picture } = fc.letrec<{ picture: Picture; mark: Picture }>((tie) => ({
	mark: fc.oneof(
		fc.tuple(fc.constantFrom('path', 'g', 'circle'), attributes, fc.array(tie('picture'), { maxLength: 3 })).map(([tag, of, inside]) => mark(tag, of, inside)),
		fc.tuple(attributes, fc.constantFrom('再升', 'C919')).map(([of, text]) => mark('text', of, text))
	),
	picture: fc.oneof({ depthSize: 'small' }, fc.constantFrom(null, false as const, '', undefined), tie('mark'), fc.array(tie('picture'), { maxLength: 4 }))
}));

describe('the hand', () => {
	it('shows the same whatever it showed before', () =>
		fc.assert(
			fc.property(fc.array(picture, { minLength: 1, maxLength: 5 }), (pictures) => {
				const { root, show } = paper();
				for (const one of pictures) {
					show(one);
					expect(root.markup).toBe(alone(one));
				}
			}),
			{ seed: 58524, numRuns: 300 }
		));

	it('touches nothing where nothing differs, and only what does', () => {
		const { root, show } = paper();
		const still = circle(1, 2, 3);
		const at = (x: number, there = true) => [still, there && rect(x, 0, 1, 1), group({ fill: 'none' }, path('M0 0H9', { opacity: x }))];
		show(at(1));
		Element.changes = 0;
		show(at(1));
		expect(Element.changes).toBe(0);
		show(at(2));
		expect(Element.changes).toBe(2);
		const last = root.children[2];
		show(at(2, false));
		expect(Element.changes).toBe(3);
		show(at(2));
		// what stands after a mark that came back is the same element as before
		expect(root.children[2]).toBe(last);
		expect(root.children.map((child) => child.tag)).toEqual(['circle', 'rect', 'g']);
	});

	it('writes text where text stood, and marks where marks stood', () => {
		const { root, show } = paper();
		show([mark('text', {}, '1 m')]);
		show([mark('text', {}, '10 μm')]);
		expect(root.markup).toBe('<svg><text>10 μm</text></svg>');
	});
});

describe('marks', () => {
	const world = WORLDS.fog;
	it('are written as SVG, text and attributes escaped', () => {
		expect(svgMarkup([null, circle(1, 2, 3, { fill: undefined }), '', [false, mark('text', { 'font-family': 'a"b' }, '<&')]])).toBe(
			'<circle cx="1" cy="2" r="3"></circle><text font-family="a&quot;b">&lt;&amp;</text>'
		);
	});
	it('are not there when they cannot be seen', () => {
		expect(svgMarkup([path(''), line('', 'red', 1), pieces([{ d: 'M0 0H1' }], world, { object: 1, detail: 1, hair: 1, route: 1 }, { opacity: 0.004 })])).toBe('');
		expect(svgMarkup(labels([{ x: 0, y: 0, text: 'a', size: 9 }], world, 0))).toBe('');
		expect(svgMarkup(route([{ x: 0, y: 0 }, { x: 9, y: 0 }], world.route, 2, { to: 0 }))).toBe('');
	});
	it('a label has a halo only where one is asked for', () => {
		const plan = { x: 1.239, y: 2, text: '26', size: 10, voice: 'figure', anchor: 'end' } as const;
		expect(svgMarkup(label(plan, { fill: 'red' }))).toContain('x="1.24"');
		expect(svgMarkup(label(plan, { fill: 'red' }))).not.toContain('stroke');
		expect(svgMarkup(label(plan, { fill: 'red', halo: 'white', opacity: 0.5 }))).toMatch(/stroke="white" stroke-width="3.2".*opacity="0.5"/);
	});
	it('pieces keep the frame’s line weights at any scale', () => {
		const weights = { object: 2, detail: 1, hair: 0.5, route: 4 };
		expect(svgMarkup(pieces([{ d: 'M0 0H1' }], world, weights, { scale: 4 }))).toContain('stroke-width="0.5"');
		expect(svgMarkup(pieces([{ d: 'M0 0H1', weight: 'route' }], world, weights, { scale: 0.5, turn: 90 }))).toMatch(/rotate\(90\) scale\(0.5\).*stroke-width="8"/);
	});
	it('a part of the route line is that part of its length', () => {
		expect(svgMarkup(route([{ x: 0, y: 0 }, { x: 100, y: 0 }], world.route, 2, { from: 0.25, to: 0.5 }))).toContain('d="M25 0L50 0"');
	});
});
