import { mix } from '../../marks/colour';
import { smoothstep, span } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { n2 } from '../../marks/path';
import { group, label, labels, line, path, type Picture, rect, ROUND, ROUND_JOINS, route, seen } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import { chargePassed, currentAt } from '../../models/cell/discharge';
import { ledger } from '../../models/cell/ledger';
import type { View } from '../contract';
import { beadPaths } from './bead-paths';
import { beads } from './circuit';
import { drawSectionLines } from './draw-section-lines';
import type { CellLayout } from './layout';
import { electronText, ionText } from './names';
import { DISCHARGE, MERITS, WIRING } from './phases';
import { minus, plus, ring } from './symbols';

/** White heat, toward which the filament glows. */
const HEAT = '#FFF1CF';
/** Position at which the line has come to the terminal, and goes on as the wire. */
const AT_TERMINAL = (WIRING.from + WIRING.to) / 2;

/** The discharging cell: section, circuit with its lamp and electrons, charge meter, names. */
export function drawDischarge(layout: CellLayout, { local, frame: { stroke }, world }: View): Picture {
	const { section, circuit, meter: { inner }, names } = layout;
	const r = layout.arrangement.beadRadius;
	const still = stillMarks(layout)(world);
	const outline = { stroke: world.ink, 'stroke-width': stroke.object };
	const q = chargePassed(DISCHARGE, local);
	const current = currentAt(DISCHARGE, local);
	const moving = beadPaths(beads(section, circuit, q, r * 1.8), r);
	const count = names.electronCount && ledger(section.size, q);
	const level = inner.height * (1 - q);
	const cleared = smoothstep(...MERITS.clear, local);
	const words = 1 - cleared;
	const worded = { opacity: seen(words) };
	const wired = span(AT_TERMINAL, WIRING.to, local);
	// the wire's ends let go of the cell, back to the terminals
	const loose = circuit.stub * cleared;
	return [
		still.section,
		group(worded, path(layout.lamp.glass, { fill: world.ink, 'fill-opacity': n2(0.03 + 0.1 * current), ...outline }), still.lamp),
		route(circuit.lead, world.route, stroke.route, { to: span(WIRING.from, AT_TERMINAL, local) }),
		route(circuit.wire, world.route, stroke.route, { from: loose, to: wired - loose }),
		line(layout.filament, mix(world.route, HEAT, current * 0.85), n2(stroke.route * (0.5 + 0.25 * current)), {
			...ROUND_JOINS,
			opacity: n2(Math.max(0.25, current) * wired * words)
		}),
		// the wire is full of electrons as soon as it is there
		group(
			{ opacity: seen(words * smoothstep(WIRING.to - 0.02, WIRING.to + 0.02, local)) },
			path(moving.discs, { fill: world.ground, ...outline }),
			line(moving.signs, world.ink, stroke.object * 1.2),
			line(moving.heads, world.ink, stroke.object * 1.15, ROUND)
		),
		group(worded, still.terminals),
		group(
			worded,
			rect(inner.x, n2(inner.y + inner.height - level), inner.width, n2(level), { fill: world.accent }),
			still.words,
			count && [
				label({ ...names.electronCount!, text: electronText(count.electronsIn) }, { fill: world.ink }),
				label({ ...names.ionCount!, text: ionText(count.stored) }, { fill: world.accent })
			],
			names.note && labels([names.note], world)
		)
	];
}

/** What stands still while the cell discharges. */
const stillMarks = oncePer((layout: CellLayout) =>
	oncePer((world: World) => {
		const { frame: { stroke }, circuit: { negative, positive }, section: { atomRadius, ionRadius }, arrangement, lamp, meter, key, names } = layout;
		const { object, detail } = stroke;
		const { ink, ground, accent } = world;
		const outline = { stroke: ink, 'stroke-width': object };
		const r = arrangement.beadRadius;
		const terminal = r * 1.1;
		const sign = terminal * 0.45;
		return {
			section: drawSectionLines(layout.drawing, world, stroke),
			lamp: [path(lamp.base, { fill: ground, ...outline, ...ROUND_JOINS }), line(lamp.threads, ink, detail)],
			terminals: [
				path(ring(negative, terminal) + ring(positive, terminal), { fill: ground, stroke: world.route, 'stroke-width': stroke.route * 0.9 }),
				line(minus(negative, sign) + plus(positive, sign), ink, object * 1.2)
			],
			words: [
				line(meter.marks, ground, object * 1.4),
				line(meter.outline, ink, object, ROUND_JOINS),
				line(meter.down + meter.up, ink, object, ROUND),
				labels(meter.labels, world),
				key && [
					path(ring(key.atom, atomRadius), { fill: ink, 'fill-opacity': 0.6, stroke: ink, 'stroke-width': object * 0.8 }),
					path(ring(key.ion, ionRadius), { fill: accent, 'fill-opacity': 0.3, stroke: ink, 'stroke-width': object * 0.9 }),
					line([-1, 1].map((side) => plus({ x: key.ion.x + side * ionRadius * 0.42, y: key.ion.y }, ionRadius * 0.3)).join(''), ink, object * 0.9),
					path(key.electrons.map((at) => ring(at, r)).join(''), { fill: ground, ...outline }),
					line(key.electrons.map((at) => minus(at, r * 0.5)).join('') + key.signs, ink, object, { 'stroke-linecap': 'round' }),
					labels(key.labels, world)
				],
				line(names.ticks, ink, detail),
				line(names.ionArrow, accent, object, ROUND),
				labels([...names.parts, ...names.ways], world)
			]
		};
	})
);
