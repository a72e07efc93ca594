import { smoothstep } from '../../marks/easing';
import type { LabelSpec } from '../../marks/label-spec';
import { last } from '../../marks/last';
import { oncePer } from '../../marks/once-per';
import { cutPath, pathOf, roundCorners } from '../../marks/path';
import { group, labels, path, ROUND, seen, UNSEEN, type Picture } from '../../marks/picture';
import { disc, poly } from '../../marks/shapes';
import { transmissionLoss } from '../../models/absorber';
import type { View } from '../contract';
import { heardThrough } from './caption';
import type { FibreParams } from './params.svelte';
import { barPaths, BEND, curveOf, lossY, pitchAt, pitchX, probeAt, readoutOf, REFERENCES, splitWedge, type SoundLayout } from './sound';
import { stroke } from './stroke';
import { THICKEST } from './thickness';

/** What a felt (thickness in mm) makes of the chart: its curve, the line that bends down into it, and the wedge up to it and from there on. */
function cutTo({ chart, wedge }: SoundLayout, mm: number) {
	const curve = curveOf(chart, mm);
	const [felt, rest] = splitWedge(wedge, mm);
	return {
		mm,
		d: pathOf(curve),
		line: [...roundCorners([{ x: chart.x - BEND, y: chart.y }, chart, curve[0]!], BEND), ...curve],
		end: last(curve).y,
		felt: pathOf(felt),
		rest: pathOf(rest)
	};
}
const known = oncePer((_: SoundLayout): Record<number, ReturnType<typeof cutTo>> => ({}));
const feltOf = (sound: SoundLayout, mm: number) => (known(sound)[mm] ??= cutTo(sound, mm));

/**
 * The curve that is heard: the line falls by what the felt takes, tone by tone; under it the noise before and after.
 * `drawn` (0…1) is how much of the curve there is.
 */
export function drawSound(sound: SoundLayout, { local, frame, world }: View, { thickness, playing }: FibreParams, opacity: number, drawn: number): Picture {
	if (opacity <= UNSEEN && drawn <= 0) return null;
	const { chart, bars, wedge, names, readout, caption } = sound;
	const { object, detail, hair, route } = frame.stroke;
	const { ink, solid, ground, route: red } = world;
	const { line, end, felt, rest } = feltOf(sound, thickness);
	const references = REFERENCES.map((mm) => feltOf(sound, mm));
	const f = probeAt(local);
	const probe = { x: pitchAt(chart, f), y: lossY(chart, transmissionLoss(f, thickness / 1000)) };
	const probed = smoothstep(1.93, 1.99, local);
	const level = barPaths(sound, thickness, smoothstep(1.8, 1.97, local));
	const knob = wedge.strip.x + (wedge.strip.width * thickness) / THICKEST;
	const across = (y: number) => poly([chart.x, y, chart.x + chart.width, y]);
	const upright = (x: number, from: number, to: number) => poly([x, from, x, to]);
	const ring = (x: number, y: number, r: number, opacity: number) => stroke(disc(x, y, r), red, route * 0.8, { fill: ground, opacity });
	const name = (spec: LabelSpec, opacity = 1) => labels([spec], world, opacity, ground);
	const figure = (x: number, y: number, text: string, size: number, tone: 'ink' | 'muted' | 'routeText', anchor: 'start' | 'middle' | 'end', opacity = 1) =>
		name({ x, y, text, size, voice: 'figure', tone, anchor }, opacity);
	const { pitch, loss } = readoutOf(f, thickness);
	const { size } = names;
	const tick = wedge.ticks[0]!;
	return [
		group(
			{ opacity: seen(opacity) },
			stroke(sound.grid, ink, hair, { id: 'fibre-grid', opacity: 0.28 }),
			stroke(across(chart.y), ink, detail),
			references.map(({ d }) => [stroke(d, ground, detail * 4, { opacity: 0.75 }), stroke(d, ink, detail, { 'stroke-dasharray': '6 5' })]),
			stroke(level.before, ink, detail, { fill: solid, 'fill-opacity': 0.7 }),
			path(level.after, { fill: ink, 'fill-opacity': 0.86 }),
			bars && stroke(across(bars.y + bars.height), ink, object),
			stroke(upright(probe.x, probe.y, chart.y + chart.height) + (bars ? upright(probe.x, bars.y, sound.foot) : ''), red, detail, { 'stroke-dasharray': '2 4', opacity: probed }),
			stroke(rest, ink, detail, { opacity: 0.4 }),
			stroke(felt, red, route * 0.6),
			stroke(wedge.ruler, ink, detail),
			stroke(upright(knob, wedge.axis, wedge.strip.y), red, object),
			ring(knob, wedge.axis, route * 1.9, 1),
			labels(sound.labels, world, 1, ground),
			references.map((at) => figure(names.x, at.end + size * 0.34, `${at.mm} mm`, size, 'muted', 'start', smoothstep(size * 0.9, size * 1.3, Math.abs(at.end - end)))),
			figure(names.x, end + size * 0.36, `${Math.round(thickness)} mm`, size * 1.12, 'routeText', 'start', probed),
			figure(readout.x, readout.y, loss, readout.size, 'routeText', 'end', probed),
			figure(pitchX(sound), readout.y, pitch, readout.size, 'ink', 'end', probed),
			wedge.ticks.map((spec) => name(spec, smoothstep(tick.size, tick.size * 2.2, Math.abs(spec.x - knob)))),
			figure(knob, tick.y, String(Math.round(thickness)), tick.size * 1.15, 'routeText', 'middle'),
			(playing || caption.text) && name(playing ? { ...caption, text: heardThrough(thickness), tone: 'routeText' } : caption)
		),
		// the line itself, over everything
		stroke(pathOf(cutPath(line, 0, drawn)), red, route, { id: 'fibre-curve', ...ROUND }),
		ring(probe.x, probe.y, route * 1.7, probed)
	];
}
