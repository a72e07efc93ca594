/** A metro car from its side, cab to the right: felt under the floor keeps the rolling noise out. */
import { pathOf } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { serpentineAlong } from '../../marks/serpentine';
import { boxPath, disc, xy } from '../../marks/shapes';

const DOORS = [-104, -40, 24];
const WHEELS = [-108, -68, 50, 90];
const FELT = pathOf(serpentineAlong([{ x: -124, y: -20 }, { x: 112, y: -20 }], 4.2, 7, 10));

const doors = DOORS.map((x) => boxPath(x, -76, 30, 51) + `M${x + 15} -76V-25`).join('');
const panes =
	DOORS.map((x) => boxPath(x + 3.5, -71, 8.5, 24) + boxPath(x + 18, -71, 8.5, 24)).join('') +
	[[-124, 15], [-69, 24], [-5, 24], [58, 20]].map(([x, w]) => boxPath(x!, -71, w!, 24)).join('');

export const METRO: readonly Piece[] = [
	// conductor line, pantograph, roof unit
	{ d: 'M-136 -116H134M-108 -89L-92 -102L-104 -116M-114 -116H-94', weight: 'detail' },
	{ d: boxPath(-34, -96, 60, 7), fill: 'solid', weight: 'detail' },
	// body
	{ d: 'M-128 -13V-79Q-128 -89 -118 -89L76 -89Q99 -89 108 -68L119 -36Q122 -22 118 -13Z', fill: 'solid' },
	{ d: doors, weight: 'detail' },
	{ d: panes, fill: 'deep', weight: 'detail' },
	{ d: 'M86 -81Q97 -80 103 -64L109 -46H86Z', fill: 'ink', stroke: null },
	{ d: 'M-128 -26.5H119', weight: 'detail' },
	{ d: FELT, stroke: 'route', weight: 'detail' },
	{ d: disc(113, -32, 2.6), fill: 'ground', weight: 'detail' },
	// bogies
	{ d: [-88, 70].map((x) => `M${x - 34} -13H${x + 34}L${x + 26} -4H${x - 26}Z`).join(''), fill: 'ink', stroke: null },
	{ d: WHEELS.map((x) => disc(x, -3, 8)).join(''), fill: 'solid' },
	// rail and sleepers
	{ d: 'M-136 6H134' },
	{ d: Array.from({ length: 18 }, (_, i) => boxPath(-133 + i * 15, 7, 8, 4)).join(''), fill: 'ink', fillOpacity: 0.7, stroke: null }
];

/** Spokes of the four wheels, turned by `angle` radians. */
export function spokes(angle: number): string {
	const [c, s] = [6 * Math.cos(angle), 6 * Math.sin(angle)];
	return WHEELS.map((x) => `M${xy(x - c, -3 - s)}L${xy(x + c, -3 + s)}M${xy(x + s, -3 - c)}L${xy(x - s, -3 + c)}`).join('');
}
