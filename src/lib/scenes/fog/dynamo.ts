/**
 * A two-pole dynamo and the lamp it feeds, in a box 100 wide and 100 high standing on y = 0 (up is negative):
 * two wound limbs under one yoke, an armature between the pole shoes, two wires, a filament.
 */
import { n2 } from '../../marks/path';
import { circle, path, type Picture } from '../../marks/picture';
import type { MachineLook } from './machine-look';
import { GLOWING } from './palette';
import { stroked } from './stroked';

const ARMATURE = { x: 29, y: -20, r: 9 } as const;

/** Yoke, limbs, pole shoes with their bore, bed; lamp stand. */
const FRAME =
	'M2 0V-5H56V0M5 -92H53V-81H5ZM9 -81V-34M24 -81V-34M34 -81V-34M49 -81V-34' +
	'M5 -34H26V-31A11.5 11.5 0 0 0 26 -9V-5H5ZM53 -34H32V-31A11.5 11.5 0 0 1 32 -9V-5H53Z' +
	'M66 0V-4H92V0M71 -4V-16H87V-4';

function windings(): string {
	let d = '';
	for (let y = -78; y <= -38; y += 3.6) d += `M8 ${n2(y)}L25 ${n2(y + 1.2)}M33 ${n2(y)}L50 ${n2(y + 1.2)}`;
	return d;
}
/** Turns of wire on the limbs, cap threads of the lamp. */
const DETAIL = windings() + 'M71 -8L87 -9.5M71 -12L87 -13.5';

const WIRES = 'M38 -20H60V-2.5H66M38 -24H63V-10H71';
/** The glass, and a hairpin filament inside. */
const BULB = 'M73 -16C72 -25 61 -30 61 -44A18 18 0 0 1 97 -44C97 -30 86 -25 85 -16Z';
const FILAMENT = 'M76 -17V-34C76 -38 72 -39 72 -44C72 -54 86 -54 86 -44C86 -39 82 -38 82 -34V-17';
const LAMP = { x: 79, y: -44 } as const;

/** Armature and its slots at angle `turn` (radians). */
function armature(turn: number): string {
	const { x, y, r } = ARMATURE;
	let d = `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
	for (let i = 0; i < 8; i++) {
		const a = turn + (i * Math.PI) / 4;
		d += `M${n2(x + 3 * Math.cos(a))} ${n2(y + 3 * Math.sin(a))}L${n2(x + r * Math.cos(a))} ${n2(y + r * Math.sin(a))}`;
	}
	return d;
}

/** The dynamo turning, and its lamp as far as that is lit. */
export const drawDynamo = ({ world: { ink, solid }, object, detail, turn, lit }: MachineLook): Picture => [
	circle(LAMP.x, LAMP.y, 44, { fill: 'url(#fog-lamp)', stroke: 'none', opacity: n2(lit) }),
	path(FRAME, { fill: solid }),
	stroked(DETAIL, detail, { 'stroke-opacity': 0.75 }),
	stroked(armature(turn * 1.5), detail * 1.3, { fill: solid }),
	stroked(WIRES, detail * 1.4),
	path(BULB, { fill: solid, 'fill-opacity': 0.6 }),
	stroked(FILAMENT, object, { stroke: lit > 0.5 ? GLOWING : ink })
];
