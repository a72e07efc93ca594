import { line, ROUND_JOINS, seen, UNSEEN, type Attributes, type Picture } from '../../marks/picture';

/** A line, or with a `fill` a shape and its outline: round at its joins, nothing where it is not to be seen. `opacity` 0…1, `width` in units. */
export const stroke = (d: string, colour: string, width: number, { opacity = 1, ...more }: Attributes & { readonly opacity?: number } = {}): Picture =>
	opacity > UNSEEN && line(d, colour, width, { ...ROUND_JOINS, opacity: seen(opacity), ...more });
