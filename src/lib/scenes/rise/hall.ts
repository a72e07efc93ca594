/**
 * The factory hall in section, in mm: x from its left wall, y down from the floor (so everything stands at y < 0).
 * A row of robot stations on the floor, a gallery with the platform's computers, a truss under a saw-tooth roof.
 */
import { n2, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { BAY_RATIO } from '../../marks/night-grid';

export const HALL = { width: 18000, height: 12000, roof: 1560 } as const;
if (HALL.width / HALL.height !== BAY_RATIO) throw new Error('a hall must fill a bay of the night grid');

/** The level of the route line, and the two detail circles on it (centre x, common radius). */
export const LEVEL = -0.68 * HALL.height;
export const DETAIL = { camera: 3060, robot: 8280, radius: 2280 } as const;

/** Feet of the robots; the third is the one that is shown in detail, straight under its circle. */
export const STATIONS: readonly number[] = [0, 1, 2, 3, 4].map((i) => 2045 + 3400 * i);
export const SHOWN_STATION = 2;

/** The data line that hangs over the stations, and where it comes down from the gallery. */
export const BUS = -2750;
export const GALLERY = { from: 11500, to: 17750, deck: LEVEL + 1100 } as const;
export const RACKS: readonly number[] = [0, 1, 2, 3, 4].map((i) => 12350 + 900 * i);
const RACK = { width: 720, height: 2200 } as const;

const TRUSS = -HALL.height + 850;
const TEETH = 6;
const box = (x: number, y: number, w: number, h: number): string => `M${n2(x)} ${n2(y)}h${n2(w)}v${n2(h)}h${n2(-w)}Z`;
const tooth = HALL.width / TEETH;
const each = (count: number, d: (i: number) => string): string => Array.from({ length: count }, (_, i) => d(i)).join('');

/** Shell: walls, floor, columns behind, truss, roof. */
export const SHELL: readonly Piece[] = [
	// what is behind: far columns and a crane rail
	{ d: each(2, (i) => box(5900 + i * 6000, TRUSS, 200, -TRUSS)), stroke: 'muted', weight: 'hair' },
	// floor with the hatching of a cut slab
	{ d: `M-420 0H${HALL.width + 420}`, weight: 'object' },
	{ d: each(63, (i) => `M${-300 + i * 300} 0l-150 200`), stroke: 'muted', weight: 'hair' },
	{ d: box(0, TRUSS, 260, -TRUSS) + box(HALL.width - 260, TRUSS, 260, -TRUSS), fill: 'deep' },
	// truss
	{ d: `M0 ${TRUSS}H${HALL.width}M0 ${TRUSS - 120}H${HALL.width}M0 ${-HALL.height}H${HALL.width}`, stroke: 'muted', weight: 'detail' },
	{ d: each(30, (i) => `M${i * 600} ${TRUSS - 120}L${i * 600 + 300} ${-HALL.height}L${i * 600 + 600} ${TRUSS - 120}`), stroke: 'muted', weight: 'hair' },
	// roof: glass upright to the north, panels sloping south
	{ d: `M0 ${-HALL.height}${each(TEETH, (i) => `L${i * tooth} ${-HALL.height - HALL.roof}L${(i + 1) * tooth} ${-HALL.height}`)}`, fill: 'deep' },
	{ d: each(TEETH, (i) => `M${i * tooth + 150} ${-HALL.height - HALL.roof + 180}V${-HALL.height}`), stroke: 'muted', weight: 'detail' },
	{ d: each(TEETH, (i) => each(5, (j) => `M${n2(i * tooth + 500 * (j + 1))} ${n2(-HALL.height - HALL.roof * (1 - (j + 1) / 6))}V${-HALL.height}`)), stroke: 'muted', weight: 'hair' }
];

/** Gallery and computers: the platform. */
export const PLATFORM: readonly Piece[] = [
	{ d: box(GALLERY.from, GALLERY.deck, GALLERY.to - GALLERY.from, 170), fill: 'solid' },
	{ d: box(GALLERY.from + 120, GALLERY.deck + 170, 140, -GALLERY.deck - 170), stroke: 'muted', weight: 'detail' },
	{ d: `M${GALLERY.from} ${GALLERY.deck - 1000}H${RACKS[0]! - 160}M${each(3, (i) => `M${GALLERY.from + i * 300} ${GALLERY.deck}v-1000`).slice(1)}`, stroke: 'muted', weight: 'hair' },
	...RACKS.flatMap((x, k): Piece[] => [
		{ d: box(x, GALLERY.deck - RACK.height, RACK.width, RACK.height), fill: 'solid' },
		{ d: each(8, (i) => box(x + 70, GALLERY.deck - RACK.height + 130 + i * 250, RACK.width - 140, 180)), stroke: 'muted', weight: 'hair' },
		{ d: each(8, (i) => ((i * 3 + k * 2) % 5 === 0 ? '' : box(x + RACK.width - 190, GALLERY.deck - RACK.height + 195 + i * 250, 60, 50))), fill: 'ink', fillOpacity: 0.75, stroke: null }
	])
];

/** From the gallery down and along over the stations, with a drop to each. */
export const BUS_LINES = `M${GALLERY.from + 560} ${GALLERY.deck + 170}V${BUS}M${STATIONS[0]!} ${BUS}H${STATIONS[STATIONS.length - 1]!}${STATIONS.map((x) => `M${x} ${BUS}v700`).join('')}`;

/** The way of an order from the platform to a station, mm. */
export const busWay = (station: number): readonly Point[] => [
	{ x: GALLERY.from + 560, y: LEVEL },
	{ x: GALLERY.from + 560, y: BUS },
	{ x: STATIONS[station]!, y: BUS },
	{ x: STATIONS[station]!, y: BUS + 700 }
];
