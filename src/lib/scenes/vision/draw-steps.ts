import { mix } from '../../marks/colour';
import { lerp, smoothstep } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { n2 } from '../../marks/path';
import { clip, group, label, labels, line, path, ROUND_JOINS, seen, UNSEEN, type Picture } from '../../marks/picture';
import { xy } from '../../marks/shapes';
import type { World } from '../../marks/worlds';
import type { View } from '../contract';
import { boxed, dot, framed, pixels } from './boxes';
import type { Details } from './details';
import { gatheredAt, handedAt, leavingAt, readAt, rowAt } from './motion';
import type { StepsLayout } from './steps-layout';

/** The five steps of seeing: the pipeline's own pictures of one frame, each read row by row into the next. */
export function drawSteps(layout: StepsLayout, view: View): Picture {
	const { stages, panels, details } = layout;
	const { local, world, frame: { stroke } } = view;
	const staying = 1 - leavingAt(local);
	const { signal } = panels[0]!;
	const level = signal.base - (stages.look.split.threshold / 255) * signal.height;
	const cut = readAt(1, local) * staying;
	return [
		// the last panel lies lowest: pictures come out from under the one before, and go back there
		panels.map((_, i) => drawPanel(layout, 4 - i, staying, view)),
		staying > UNSEEN && [
			cut > 0 && line(`M${xy(signal.x, level)}h${n2(signal.end - signal.x)}`, world.muted, stroke.detail, { 'stroke-dasharray': `${stroke.object * 2} ${stroke.object * 2}`, opacity: seen(cut) }),
			group({ opacity: seen(staying) }, drawPoints(layout, view)),
			details && drawDetails(details, staying, view)
		]
	];
}

/** One step's picture, as far as it has been handed on and read. */
function drawPanel({ panels, stages, poses }: StepsLayout, i: number, staying: number, { local, world, frame: { stroke } }: View): Picture {
	const handed = handedAt(i, local);
	if (handed <= 0) return null;
	const { box, pixel, labels: words } = panels[i]!;
	const home = panels[0]!.box;
	const before = panels[i - 1]?.box;
	const read = readAt(i, local);
	const gathered = gatheredAt(local);
	const id = `vision-read-${i}`;
	return [
		group(
			{ transform: gathered > 0 && i > 0 ? `translate(${xy((home.x - box.x) * gathered, (home.y - box.y) * gathered)})` : undefined },
			boxed(box, { fill: world.deep, opacity: seen(handed) }),
			before && read < 1 && pixels(stages.urls[i - 1]!, { ...box, x: lerp(before.x, box.x, handed), y: lerp(before.y, box.y, handed) }),
			read > 0 && [
				clip(id, boxed({ ...box, height: box.height * read })),
				group(
					{ 'clip-path': `url(#${id})` },
					pixels(stages.urls[i]!, box),
					i === 4 && [
						path(poses.sure, { fill: world.accent, 'fill-opacity': 0.1, stroke: world.accent, 'stroke-width': stroke.object, ...ROUND_JOINS }),
						line(poses.axes, world.accent, stroke.object * 0.8),
						poses.centres.map(({ x, y }) => dot(x, y, 2, world, stroke))
					]
				)
			],
			framed(box, world.muted, stroke.detail, 0.7 * handed),
			handed >= 1 && staying > UNSEEN && line(`M${xy(box.x - 4, box.y + (rowAt(stages, i, local) + 0.5) * pixel)}h${n2(box.width + 8)}`, world.route, stroke.object, { opacity: seen(staying) })
		),
		labels(words, world, handed * staying)
	];
}

/** On the last step's line a point for each finding that the row has reached, over its middle in the picture. */
function drawPoints({ panels, stages }: StepsLayout, { local, world, frame: { stroke } }: View): Picture {
	const { signal, box, pixel } = panels[4]!;
	const row = rowAt(stages, 4, local);
	if (readAt(4, local) <= 0) return null;
	return stages.look.findings.map((f) => {
		if (row < f.box[1]) return null;
		const x = signal.x + f.x * signal.step;
		return [
			signal.base < box.y && line(`M${xy(x, signal.base)}V${n2(box.y + f.y * pixel)}`, world.accent, stroke.detail, { 'stroke-dasharray': `${stroke.object * 1.6} ${stroke.object * 2.4}` }),
			dot(x, signal.base, 2.6, world, stroke)
		];
	});
}

/** Pixels under three of the panels: as greys with their values, by the number of their block, and on an outline or off it. */
const cellsOf = oncePer(({ grids, size }: Details) =>
	oncePer((world: World) =>
		grids.map(({ step, cells }): Picture => [
			cells.map(({ value, ...box }) => boxed(box, step ? { fill: value ? world.accent : world.solid, opacity: value ? undefined : 0.8 } : { fill: mix('#000000', '#ffffff', value / 255) })),
			step < 3 &&
				cells.map(({ x, y, width, height, value }) =>
					(!step || value > 0) &&
					label({ x: x + width / 2, y: y + height / 2 + size * 0.36, text: String(value), size, voice: 'figure', anchor: 'middle' }, { fill: step || value > 118 ? world.ground : world.ink })
				)
		])
	)
);

function drawDetails(details: Details, staying: number, { local, world, frame: { stroke } }: View): Picture {
	const { grids, histogram, table } = details;
	const shown = (step: number) => readAt(step, local) * staying;
	const otsu = shown(1);
	return [
		grids.map(({ step }, i) => {
			const opacity = smoothstep(0, 1, readAt(step, local)) * staying;
			return opacity > 0.01 && group({ opacity: seen(opacity) }, cellsOf(details)(world)[i]);
		}),
		grids.map(({ step, window }) => framed(window, world.ink, stroke.detail, shown(step))),
		otsu > 0.01 &&
			group(
				{ opacity: seen(otsu) },
				path(histogram.dark, { fill: world.muted, opacity: 0.55 }),
				path(histogram.light, { fill: world.ink }),
				path(histogram.threshold, { stroke: world.route, 'stroke-width': stroke.object }),
				labels(histogram.labels, world)
			),
		labels(table, world, shown(4))
	];
}
