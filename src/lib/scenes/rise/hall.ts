/**
 * The factory hall in section, in mm: x from its left wall, y down from the floor (so everything stands at y < 0).
 * A row of robot stations on the floor, a gallery with the platform's computers, a truss under a saw-tooth roof.
 */
import { BAY_RATIO } from '../../marks/night-grid';
import { n2, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { boxPath } from '../../marks/shapes';
import { FINE, QUIET, times } from './shapes';

/** It fills a bay of the night grid. */
export const HALL = { width: 12000 * BAY_RATIO, height: 12000, roof: 1560 } as const;

/** The level of the route line, and the two detail circles on it (centre x, common radius). */
export const LEVEL = -0.68 * HALL.height;
export const DETAIL = { camera: 3060, robot: 8280, radius: 2280 } as const;

/** Feet of the robots; the third is the one that is shown in detail, straight under its circle. */
export const STATIONS: readonly number[] = [0, 1, 2, 3, 4].map((i) => 2045 + 3400 * i);
export const SHOWN_STATION = 2;

const DECK = LEVEL + 1100;
const GALLERY = { from: 11500, to: 17750 } as const;
export const RACKS: readonly number[] = [0, 1, 2, 3, 4].map((i) => 12350 + 900 * i);
export const RACK = { width: 720, height: 2200 } as const;

/** The data line that hangs over the stations, and where it comes down from the gallery. */
const BUS = -2750;
export const BUS_FROM: Point = { x: GALLERY.from + 560, y: LEVEL };

const EAVES = -HALL.height;
const RIDGE = EAVES - HALL.roof;
const TRUSS = EAVES + 850;
const TEETH = 6;
const TOOTH = HALL.width / TEETH;

/** Shell: walls, floor, columns behind, truss, roof. */
export const SHELL: readonly Piece[] = [
	// what is behind: far columns and a crane rail
	{ d: times(2, (i) => boxPath(5900 + i * 6000, TRUSS, 200, -TRUSS)), ...FINE },
	// floor with the hatching of a cut slab
	{ d: `M-420 0H${HALL.width + 420}` },
	{ d: times(63, (i) => `M${-300 + i * 300} 0l-150 200`), ...FINE },
	{ d: boxPath(0, TRUSS, 260, -TRUSS) + boxPath(HALL.width - 260, TRUSS, 260, -TRUSS), fill: 'deep' },
	// truss
	{ d: [TRUSS, TRUSS - 120, EAVES].map((y) => `M0 ${y}H${HALL.width}`).join(''), ...QUIET },
	{ d: times(30, (i) => `M${i * 600} ${TRUSS - 120}L${i * 600 + 300} ${EAVES}L${i * 600 + 600} ${TRUSS - 120}`), ...FINE },
	// roof: glass upright to the north, panels sloping south
	{ d: `M0 ${EAVES}${times(TEETH, (i) => `L${i * TOOTH} ${RIDGE}L${(i + 1) * TOOTH} ${EAVES}`)}`, fill: 'deep' },
	{ d: times(TEETH, (i) => `M${i * TOOTH + 150} ${RIDGE + 180}V${EAVES}`), ...QUIET },
	{ d: times(TEETH, (i) => times(5, (j) => `M${i * TOOTH + 500 * (j + 1)} ${n2(EAVES - HALL.roof * (1 - (j + 1) / 6))}V${EAVES}`)), ...FINE }
];

/** Gallery and computers: the platform. */
export const PLATFORM: readonly Piece[] = [
	{ d: boxPath(GALLERY.from, DECK, GALLERY.to - GALLERY.from, 170), fill: 'solid' },
	{ d: boxPath(GALLERY.from + 120, DECK + 170, 140, -DECK - 170), ...QUIET },
	{ d: `M${GALLERY.from} ${DECK - 1000}H${RACKS[0]! - 160}${times(3, (i) => `M${GALLERY.from + i * 300} ${DECK}v-1000`)}`, ...FINE },
	...RACKS.flatMap((x, k): Piece[] => [
		{ d: boxPath(x, DECK - RACK.height, RACK.width, RACK.height), fill: 'solid' },
		{ d: times(8, (i) => boxPath(x + 70, DECK - RACK.height + 130 + i * 250, RACK.width - 140, 180)), ...FINE },
		{ d: times(8, (i) => ((i * 3 + k * 2) % 5 ? boxPath(x + RACK.width - 190, DECK - RACK.height + 195 + i * 250, 60, 50) : '')), fill: 'ink', fillOpacity: 0.75, stroke: null }
	])
];

/** From the gallery down and along over the stations, with a drop to each. */
export const BUS_LINES = `M${BUS_FROM.x} ${DECK + 170}V${BUS}M${STATIONS[0]!} ${BUS}H${STATIONS[4]!}${STATIONS.map((x) => `M${x} ${BUS}v700`).join('')}`;

/** The way of an order from the platform to a station, mm. */
export function busWay(station: number): readonly Point[] {
	const x = STATIONS[station]!;
	return [BUS_FROM, { x: BUS_FROM.x, y: BUS }, { x, y: BUS }, { x, y: BUS + 700 }];
}
