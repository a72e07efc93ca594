/**
 * The aircraft is written down in metres with y up, as engineers do, and drawn in centimetres with y down,
 * so that two decimals of path data are a tenth of a millimetre.
 */
import { n2 } from '../../marks/path';

/** Path data in metres, y up (absolute M, L, C, Z only) as path data in centimetres, y down. */
export function fromMetres(d: string): string {
	let odd = false;
	return d.replace(/-?\d*\.?\d+/g, (number) => {
		odd = !odd;
		return n2(Number(number) * (odd ? 100 : -100)) + (odd ? ' ' : '');
	});
}

/** A rectangle with rounded corners as path data: centre, size and radius in centimetres, y down. */
export function plate(cx: number, cy: number, width: number, height: number, radius = 0): string {
	const [l, r, t, b] = [cx - width / 2, cx + width / 2, cy - height / 2, cy + height / 2];
	const k = Math.min(radius, width / 2, height / 2);
	if (k <= 0) return `M${n2(l)} ${n2(t)}H${n2(r)}V${n2(b)}H${n2(l)}Z`;
	const arc = (x: number, y: number) => `A${n2(k)} ${n2(k)} 0 0 1 ${n2(x)} ${n2(y)}`;
	return (
		`M${n2(l + k)} ${n2(t)}H${n2(r - k)}${arc(r, t + k)}V${n2(b - k)}${arc(r - k, b)}` +
		`H${n2(l + k)}${arc(l, b - k)}V${n2(t + k)}${arc(l + k, t)}Z`
	);
}
