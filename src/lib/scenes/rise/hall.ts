/**
 * The factory hall in section, in mm: x from its left wall, y down from the floor (so everything stands at y < 0).
 * A row of robot stations on the floor, a gallery with the platform's computers, a truss under a saw-tooth roof.
 */
import { BAY_RATIO } from '../../marks/night-grid';
import { n2, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { boxPath } from '../../marks/shapes';
import { fine, quiet, solid, times } from './shapes';

/** It fills a bay of the night grid. */
export const HALL = { width: 12000 * BAY_RATIO, height: 12000, roof: 1560 } as const;

/** The level of the route line, .68 of the hall's height over its floor, and the two detail circles on it (centre x, common radius). */
export const LEVEL = -8160;
export const DETAIL = { camera: 3060, robot: 8280, radius: 2280 } as const;

/** Feet of the robots; the third is the one that is shown in detail, straight under its circle. */
export const STATIONS: readonly number[] = [0, 1, 2, 3, 4].map((i) => 2045 + 3400 * i);
export const SHOWN_STATION = 2;

const DECK = LEVEL + 1100;
const GALLERY = { from: 11500, to: 17750 } as const;
const RACK = { from: 12350, pitch: 900, width: 720, height: 2200 } as const;
/** The middle of the five racks (x), and where the route line rises behind them. */
export const RACKS_MIDDLE = RACK.from + 2 * RACK.pitch + RACK.width / 2;
export const RISER = RACK.from + 4 * RACK.pitch + 1180;

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
	fine(times(2, (i) => boxPath(5900 + i * 6000, TRUSS, 200, -TRUSS))),
	// floor with the hatching of a cut slab
	{ d: `M-420 0H${HALL.width + 420}` },
	fine(times(63, (i) => `M${-300 + i * 300} 0l-150 200`)),
	{ d: boxPath(0, TRUSS, 260, -TRUSS) + boxPath(HALL.width - 260, TRUSS, 260, -TRUSS), fill: 'deep' },
	// truss
	quiet([TRUSS, TRUSS - 120, EAVES].map((y) => `M0 ${y}H${HALL.width}`).join('')),
	fine(times(30, (i) => `M${i * 600} ${TRUSS - 120}L${i * 600 + 300} ${EAVES}L${i * 600 + 600} ${TRUSS - 120}`)),
	// roof: glass upright to the north, panels sloping south
	{ d: `M0 ${EAVES}${times(TEETH, (i) => `L${i * TOOTH} ${RIDGE}L${(i + 1) * TOOTH} ${EAVES}`)}`, fill: 'deep' },
	quiet(times(TEETH, (i) => `M${i * TOOTH + 150} ${RIDGE + 180}V${EAVES}`)),
	fine(times(TEETH, (i) => times(5, (j) => `M${i * TOOTH + 500 * (j + 1)} ${n2(EAVES - HALL.roof * (1 - (j + 1) / 6))}V${EAVES}`)))
];

/** Gallery and computers: the platform. */
export const PLATFORM: readonly Piece[] = [
	solid(boxPath(GALLERY.from, DECK, GALLERY.to - GALLERY.from, 170)),
	quiet(boxPath(GALLERY.from + 120, DECK + 170, 140, -DECK - 170)),
	fine(`M${GALLERY.from} ${DECK - 1000}H${RACK.from - 160}${times(3, (i) => `M${GALLERY.from + i * 300} ${DECK}v-1000`)}`),
	...[0, 1, 2, 3, 4].flatMap((k): Piece[] => {
		const x = RACK.from + RACK.pitch * k;
		return [
			solid(boxPath(x, DECK - RACK.height, RACK.width, RACK.height)),
			fine(times(8, (i) => boxPath(x + 70, DECK - RACK.height + 130 + i * 250, RACK.width - 140, 180))),
			{ d: times(8, (i) => ((i * 3 + k * 2) % 5 ? boxPath(x + RACK.width - 190, DECK - RACK.height + 195 + i * 250, 60, 50) : '')), fill: 'ink', fillOpacity: 0.75, stroke: null }
		];
	})
];

/** From the gallery down and along over the stations, with a drop to each. */
export const BUS_LINES = `M${BUS_FROM.x} ${DECK + 170}V${BUS}M${STATIONS[0]!} ${BUS}H${STATIONS[4]!}${STATIONS.map((x) => `M${x} ${BUS}v700`).join('')}`;

/** The way of an order from the platform to a station, mm. */
export function busWay(station: number): readonly Point[] {
	const x = STATIONS[station]!;
	return [BUS_FROM, { x: BUS_FROM.x, y: BUS }, { x, y: BUS }, { x, y: BUS + 700 }];
}
