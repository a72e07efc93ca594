/**
 * An airliner of the C919's size from its left side, in centimetres: x aft of the nose, y below the axis of
 * the fuselage. The overall sizes are public (see `SIZE`); the outline between them is ours.
 */
import type { Piece } from '../../marks/piece';
import { fromMetres as m, plate } from './centimetres';

/** Overall sizes in centimetres: the manufacturer's published 38.9 m, 35.8 m and 3.96 m. */
export const SIZE = { length: 3890, span: 3580, fuselage: 396, finTop: 803, engineFloor: 346 } as const;

/** Where the section A–A is taken, and the bay that opens there (centimetres aft of the nose). */
export const SECTION_AT = 2700;
export const BAY = { from: 2530, to: 2870 } as const;

/** Frame spacing, which is also the pitch of the cabin windows. */
const PITCH = 53.3;

const FUSELAGE =
	'M0 -.62C.02 -.28 .72 .16 1.55 .52C2.15 .9 2.55 1.2 3.1 1.44C4 1.82 4.9 1.98 6.3 1.98L28 1.98C31.5 1.98 34.8 1.84 37.4 1.56' +
	'L38.3 1.44C38.72 1.36 38.9 1.18 38.9 1.02C38.9 .9 38.6 .82 38.3 .76C35.6 .36 32.6 -.5 30.2 -1.14C28.2 -1.66 26.6 -1.98 24.4 -1.98' +
	'L5.6 -1.98C3.5 -1.98 1.75 -1.74 .82 -1.32C.3 -1.06 0 -.84 0 -.62Z';
export const FUSELAGE_PATH = m(FUSELAGE);

const FIN = m('M28.9 1.97C30.1 2.04 30.9 2.26 31.6 2.86L36.05 7.62C36.3 7.9 36.6 8.03 37 8.03L38.2 8.03C38.5 8.03 38.58 7.9 38.52 7.68L37.1 1.58Z');
const RUDDER = m('M35.5 1.8L37.28 8.03') + m('M35.86 3.2L37.44 3.2M36.32 4.8L37.82 4.8M36.78 6.4L38.2 6.4');

const WING = m(
	'M12.3 -1.78C12.4 -1.52 13.1 -1.36 14 -1.18L21.4 .1C22.1 .22 22.55 .4 22.9 .84L23.9 1.86L24.5 1.86L24.3 1.0C24.24 .58 23.96 .12 23.3 -.06L20.9 -1.14L20.2 -1.66C18 -2 14 -2.08 12.3 -1.78Z'
);
const NACELLE = m(
	'M10.72 -1.26C11.4 -.96 12.5 -.92 13.3 -1.02C14.1 -1.12 14.7 -1.3 15.15 -1.48L15.15 -2.96C14.5 -3.2 13.3 -3.46 12.2 -3.46C11.6 -3.46 11.15 -3.36 10.92 -3.22C10.66 -2.6 10.62 -1.86 10.72 -1.26Z'
);

/** Centres of the cabin windows; the overwing exit and the doors take the place of some. */
export const WINDOWS: readonly number[] = Array.from({ length: 46 }, (_, i) => 730 + i * PITCH).filter(
	(x) => Math.abs(x - 1690) > 30 && x < 3130
);

/** Horizontal hatching under the belly, closing toward the keel, as one path across the whole length. */
function bellyHatch(): string {
	let d = '';
	for (let k = 0; k < 12; k++) d += `M0 ${Math.round(45 + 150 * (1 - (1 - k / 12) ** 1.7))}H3890`;
	return d;
}

/** What the skin hides: frames every 0.533 m and stringers, clipped to the opened bay by the drawing. */
function skeleton(): string {
	let d = '';
	for (let x = SECTION_AT - 4 * PITCH; x <= SECTION_AT + 4 * PITCH; x += PITCH)
		d += `M${(x - 6).toFixed(1)} -198V198M${(x + 6).toFixed(1)} -198V198`;
	return d;
}
const stringers = Array.from({ length: 13 }, (_, i) => `M2400 ${-180 + i * 30}H3000`).join('');

/** The jagged edge of the opened skin, around x = 0; mirrored for the other side. */
const jag = (side: 1 | -1): string =>
	Array.from({ length: 13 }, (_, i) => `${i ? 'L' : 'M'}${(i % 2 ? 16 : -16) * side} ${-196 + (i * 392) / 12}`).join('');

const detail = (d: string, opacity?: number): Piece =>
	opacity === undefined ? { d, weight: 'detail' } : { d, weight: 'detail', opacity };
const solid = (d: string): Piece => ({ d, fill: 'solid' });

/** Behind the route line: fin and fuselage, with what is on its skin. */
export const SIDE_BACK: readonly Piece[] = [
	solid(FIN),
	detail(RUDDER, 0.7),
	solid(FUSELAGE_PATH),
	solid(m('M10.4 -1.96C11.6 -2.34 13 -2.5 14.6 -2.5L19.4 -2.5C21.2 -2.46 22.8 -2.24 24 -1.98'))
];
/** Clipped to the fuselage. */
export const SIDE_HATCH: Piece = { d: bellyHatch(), weight: 'hair', opacity: 0.3 };
export const SIDE_SKIN: readonly Piece[] = [
	{ d: WINDOWS.map((x) => plate(x, -60, 25, 36, 10)).join(''), fill: 'deep', weight: 'detail' },
	{
		d: plate(578, -91, 86, 190, 16) + plate(3200, -77, 80, 190, 16) + plate(1690, -50, 54, 98, 10) + plate(960, 102, 180, 104, 6),
		weight: 'detail'
	},
	{ d: plate(576, -118, 28, 34, 8) + plate(3198, -104, 26, 32, 8), fill: 'deep', weight: 'detail' },
	{ d: m('M1.78 .62L2.72 1.2L3.16 1.3L2.98 .64C2.5 .56 2.1 .56 1.78 .62ZM3.12 .65L3.3 1.31C3.8 1.34 4.3 1.22 4.72 1L4.42 .7C4.1 .62 3.5 .6 3.12 .65Z'), fill: 'ink', weight: 'detail' },
	detail(m('M.62 -1.18C.5 -.8 .5 -.3 .74 .08M37.6 1.54L37.66 .62M1.5 -.62L1.1 -.7'), 0.8),
	detail(m('M9.6 1.98L9.85 2.3L10.2 2.3L10.1 1.98M20.4 1.98L20.6 2.24L20.9 2.24L20.85 1.98'))
];
/** In front of the route line: tailplane, wing, engine. */
export const SIDE_FRONT: readonly Piece[] = [
	solid(m('M33.2 .84C33.5 1.1 34.4 1.18 35.2 1.24L37.4 1.66L38.4 1.7C38.54 1.7 38.58 1.64 38.52 1.58L37.1 .82C35.8 .66 33.8 .62 33.2 .84Z')),
	detail(m('M36.1 .76L37.9 1.66'), 0.7),
	solid(WING),
	detail(m('M13.3 -1.5L21.7 -.02C22.4 .1 22.8 .34 23.1 .74L24.1 1.8M18.2 -1.86L22.8 -.2'), 0.7),
	{
		d: ([[18.6, -1.72, 2.3], [20.3, -1.1, 2], [21.6, -0.55, 1.6]] as const)
			.map(([x, y, l]) =>
				m(`M${x} ${y}C${x + 0.5} ${y - 0.3} ${x + l * 0.7} ${y - 0.1} ${x + l} ${y + 0.22}C${x + l * 0.6} ${y + 0.16} ${x + 0.5} ${y + 0.1} ${x} ${y}Z`)
			)
			.join(''),
		fill: 'solid',
		weight: 'detail'
	},
	{
		d:
			m('M15.15 -1.68L16.4 -1.9L16.4 -2.5L15.15 -2.74Z') +
			m('M16.4 -1.98L17.35 -2.2L16.4 -2.42Z') +
			m('M12.9 -1C13.6 -.74 15 -.98 16.6 -1.26L17.6 -1.62L16.3 -1.86L14.6 -1.56Z'),
		fill: 'solid',
		weight: 'detail'
	},
	solid(NACELLE),
	detail(m('M11.24 -1.06C11.02 -1.8 11.06 -2.7 11.3 -3.38M13.3 -1.02C13.2 -1.9 13.2 -2.7 13.3 -3.36M14.55 -1.26L14.55 -3.18'), 0.8),
	{ d: Array.from({ length: 6 }, (_, k) => `M${1122 + 3 * k} ${262 + 13 * k}H${1508 - 26 * k}`).join(''), weight: 'hair', opacity: 0.35 }
];

/** The opened bay. Its fill and lines are clipped to the bay's present width. */
export const BAY_LINES: readonly Piece[] = [
	detail(skeleton(), 0.9),
	{ d: stringers, weight: 'hair', opacity: 0.6 }
];
export const JAG = { left: jag(1), right: jag(-1) } as const;
