import { flat, type Mark, type Picture } from './picture';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const write = ({ tag, attributes, inside }: Mark): string => {
	const named = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(String(value))}"`));
	return `<${tag}${named.join('')}>${typeof inside === 'string' ? escape(inside) : svgMarkup(inside)}</${tag}>`;
};

/** SVG text of a picture, without the surrounding `<svg>`. */
export const svgMarkup = (picture: Picture): string => flat(picture).map((mark) => (mark ? write(mark) : '')).join('');
