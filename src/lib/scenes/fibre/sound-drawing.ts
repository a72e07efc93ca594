/** The third beat as lines and labels. */
import { smoothstep } from '../../marks/easing';
import type { LabelSpec } from '../../marks/label-spec';
import { cutPath, pathOf, roundCorners } from '../../marks/path';
import { transmissionLoss } from '../../models/absorber';
import type { View } from '../contract';
import { heardThrough } from './caption';
import type { FibreParams } from './params.svelte';
import { THICKEST } from './thickness';
import { barPaths, BEND, curveOf, HIGH, lossY, pitchAt, pitchX, probeAt, readoutOf, REFERENCES, splitWedge, type SoundLayout } from './sound';
import { disc, poly, type Stroke } from './strokes';

export interface SoundDrawing {
	readonly strokes: readonly Stroke[];
	/** the line itself, over everything */
	readonly curve: readonly Stroke[];
	readonly labels: readonly { readonly label: LabelSpec; readonly opacity: number }[];
}

/** The chart for a felt; `drawn` (0…1) is how much of the curve there is. */
export function soundDrawing(sound: SoundLayout, { local, frame, world }: Pick<View, 'local' | 'frame' | 'world'>, { thickness, playing }: FibreParams, drawn: number): SoundDrawing {
	const { chart, bars, wedge, names, readout } = sound;
	const { object, detail, hair, route } = frame.stroke;
	const lossAt = (f: number, mm = thickness) => lossY(chart, transmissionLoss(f, mm / 1000));
	const curve = curveOf(chart, thickness);
	const line = [...roundCorners([{ x: chart.x - BEND, y: chart.y }, { x: chart.x, y: chart.y }, curve[0]!], BEND), ...curve];
	const end = lossAt(HIGH);
	const f = probeAt(local);
	const probe = { x: pitchAt(chart, f), y: lossAt(f) };
	const probed = smoothstep(1.93, 1.99, local);
	const right = chart.x + chart.width;
	const level = barPaths(sound, thickness, smoothstep(1.8, 1.97, local));
	const [felt, rest] = splitWedge(wedge, thickness).map((part) => pathOf(part));
	const knob = wedge.strip.x + (wedge.strip.width * thickness) / THICKEST;
	const ring = { fill: world.ground, line: world.route, width: route * 0.8 };
	const references = REFERENCES.map((mm) => ({ mm, d: pathOf(curveOf(chart, mm)), y: lossAt(HIGH, mm) }));
	const foot = bars ? bars.y + bars.height : 0;
	const strokes: Stroke[] = [
		{ id: 'fibre-grid', d: sound.grid, line: world.ink, width: hair, opacity: 0.28 },
		{ d: poly([chart.x, chart.y, right, chart.y]), line: world.ink, width: detail },
		...references.flatMap(({ d }): Stroke[] => [
			{ d, line: world.ground, width: detail * 4, opacity: 0.75 },
			{ d, line: world.ink, width: detail, dash: [6, 5] }
		]),
		{ d: level.before, fill: world.solid, fillOpacity: 0.7, line: world.ink, width: detail },
		{ d: level.after, fill: world.ink, fillOpacity: 0.86 },
		{ d: bars ? poly([chart.x, foot, right, foot]) : '', line: world.ink, width: object },
		{
			d: poly([probe.x, probe.y, probe.x, chart.y + chart.height]) + (bars ? poly([probe.x, bars.y, probe.x, sound.foot]) : ''),
			line: world.route,
			width: detail,
			dash: [2, 4],
			opacity: probed
		},
		{ d: rest!, line: world.ink, width: detail, opacity: 0.4 },
		{ d: felt!, line: world.route, width: route * 0.6 },
		{ d: wedge.ruler, line: world.ink, width: detail },
		{ d: poly([knob, wedge.axis, knob, wedge.strip.y]), line: world.route, width: object },
		{ d: disc(knob, wedge.axis, route * 1.9), ...ring }
	];
	const figure = (x: number, y: number, text: string, size: number, tone: LabelSpec['tone'], anchor: LabelSpec['anchor'] = 'start', opacity = 1) => ({
		label: { x, y, text, size, voice: 'figure' as const, tone: tone!, anchor: anchor! },
		opacity
	});
	const { pitch, loss } = readoutOf(f, thickness);
	const size = names.size;
	const tickSize = wedge.ticks[0]!.size;
	const labels = [
		...references.map(({ mm, y }) => figure(names.x, y + size * 0.34, `${mm} mm`, size, 'muted', 'start', smoothstep(size * 0.9, size * 1.3, Math.abs(y - end)))),
		figure(names.x, end + size * 0.36, `${Math.round(thickness)} mm`, size * 1.12, 'routeText', 'start', probed),
		figure(readout.x, readout.y, loss, readout.size, 'routeText', 'end', probed),
		figure(pitchX(sound), readout.y, pitch, readout.size, 'ink', 'end', probed),
		...wedge.ticks.map((label) => ({ label, opacity: smoothstep(tickSize, tickSize * 2.2, Math.abs(label.x - knob)) })),
		figure(knob, wedge.ticks[0]!.y, String(Math.round(thickness)), tickSize * 1.15, 'routeText', 'middle'),
		{ label: playing ? { ...sound.caption, text: heardThrough(thickness), tone: 'routeText' as const } : sound.caption, opacity: 1 }
	];
	return {
		strokes,
		curve: [
			{ id: 'fibre-curve', d: drawn > 0 ? pathOf(cutPath(line, 0, drawn)) : '', line: world.route, width: route, round: true },
			{ d: disc(probe.x, probe.y, route * 1.7), opacity: probed, ...ring }
		],
		labels: labels.filter(({ label, opacity }) => label.text && opacity > 0.004)
	};
}
