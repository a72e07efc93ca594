import { clamp } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { boxBetween, n2, pathOf, type Box } from '../../marks/path';
import { circle, clip, group, label, labels, line, path, ROUND, ROUND_JOINS, seen as opaque, type Picture } from '../../marks/picture';
import { xy } from '../../marks/shapes';
import type { View } from '../contract';
import { boxed, dot, framed, pixels } from './boxes';
import { handleOf, type Handle } from './handle';
import type { VisionLayout } from './layout';
import { foundAt, growingAt, tailAt, trayAt } from './motion';
import type { TryParams } from './params.svelte';
import { posesOf } from './poses';
import type { Seen } from './seen';
import { outlineOf, poseOf, SLIDERS } from './shot';
import type { Tray } from './tray';
import { headLabels, hintLabel, partLabels, takenBy } from './try-labels';
import { knobAt, slitOf, trayRowAt } from './try-line';

const posesOn = oncePer((tray: Tray) => oncePer(({ parts }: Seen) => posesOf(parts, tray, tray.frame.stroke.object * 4, 2)));

/**
 * The tray as the machine sees it: its picture, what it found in it, the row it reads, the handle and the sliders.
 * `url` is the picture's address where it is not on the canvas below.
 */
export function drawTry({ steps, tray }: VisionLayout, view: View, params: TryParams, seen: Seen, url: string | undefined): Picture {
	const { frame: { stroke }, world, local } = view;
	const { box } = tray;
	const open = trayAt(local);
	const found = foundAt(local);
	const tail = tailAt(local);
	// the tray's frame grows out of the first picture's
	const edge = boxBetween(steps.panels[0]!.box, box, growingAt(local));
	const slit = { ...box, ...slitOf(tray, local) };
	return [
		open < 1 && [
			clip('vision-edge', path(around(edge, slit))),
			pixels(steps.stages.urls[0]!, edge, { preserveAspectRatio: 'xMidYMid slice', 'clip-path': 'url(#vision-edge)' })
		],
		open > 0 && [
			url && [clip('vision-tray', boxed(slit)), pixels(url, box, { style: undefined, 'clip-path': 'url(#vision-tray)' })],
			group({ opacity: opaque(open) }, line(tray.ticks, world.muted, stroke.hair), labels(headLabels(tray, seen), world))
		],
		framed(edge, world.muted, stroke.detail, 0.7),
		found > 0 && group({ opacity: opaque(found) }, drawFound(tray, view, params, seen)),
		tail > 0 &&
			group(
				{ opacity: opaque(tail) },
				SLIDERS.map((id) => {
					const { from, to, y, name } = tray[id];
					const start = `M${xy(from, y)}H`;
					return [
						path(start + n2(to), { stroke: world.muted, 'stroke-width': stroke.object, opacity: 0.6 }),
						// the shadow's is the route line itself
						id === 'noise' && path(start + n2(knobAt(tray.noise, params.noise)), { stroke: world.ink, 'stroke-width': stroke.object * 1.4 }),
						label(name, { fill: world.ink })
					];
				})
			)
	];
}

/** What the line has not opened of the frame yet. */
function around(edge: Box, slit: Box): string {
	const bottom = edge.y + edge.height;
	const inside = (y: number) => clamp(y, edge.y, bottom);
	const strip = (top: number, end: number) => `M${xy(edge.x, top)}H${n2(edge.x + edge.width)}V${n2(end)}H${n2(edge.x)}Z`;
	return strip(edge.y, inside(slit.y)) + strip(inside(slit.y + slit.height), bottom);
}

/** What was found, with its names; what hands and keys are on. */
function drawFound(tray: Tray, { frame: { type, stroke }, world, local }: View, params: TryParams, seen: Seen): Picture {
	const { chosen, moved, focused } = params;
	const { object } = stroke;
	const { centres, sure, unsure, axes } = posesOn(tray)(seen);
	const handle = params.camera === 'on' ? null : handleOf(tray, chosen, poseOf(tray, moved, chosen));
	const names = partLabels(tray, seen, takenBy(tray, handle, trayRowAt(tray, local)));
	const mark = type.head * 1.7;
	return [
		line(sure, world.accent, object, ROUND_JOINS),
		line(unsure, world.deep, object * 3.4, ROUND_JOINS),
		line(unsure, world.accent, object * 1.6, { 'stroke-dasharray': `${n2(object * 4)} ${n2(object * 3.2)}`, ...ROUND_JOINS }),
		line(axes, world.accent, object * 0.8),
		centres.map(({ x, y, doubt }) => !doubt && dot(x, y, 2.4, world, stroke)),
		centres.map(({ x, y, doubt }) => doubt && label({ x, y: y + mark * 0.36, text: '?', size: mark, voice: 'figure', anchor: 'middle' }, { fill: world.deep })),
		labels(names, world, 1, world.deep),
		handle && [
			!params.touched && labels(hintLabel(tray, handle, names), world, 1, world.deep),
			line(arcOf(handle), world.ink, object, { 'stroke-dasharray': `${n2(object * 0.8)} ${n2(object * 3)}`, ...ROUND }),
			circle(n2(handle.x), n2(handle.y), n2(object * 7), { fill: world.ground, stroke: world.ink, 'stroke-width': object * 1.2 }),
			line(arrowOf(handle, object * 3.36), world.ink, n2(object * 0.9), ROUND),
			focused && focused !== 'noise' && focused !== 'shadow' && line(pathOf(outlineOf(tray, focused, poseOf(tray, moved, focused), tray.pixel, tray.box), true), world.ink, object * 2, ROUND_JOINS)
		]
	];
}

/** A quarter of the circle the handle runs on, to both sides of it. */
function arcOf({ centre, radius, angle }: Handle): string {
	const on = (a: number) => xy(centre.x + radius * Math.cos(a), centre.y + radius * Math.sin(a));
	return `M${on(angle - 0.7)}A${xy(radius, radius)} 0 0 1 ${on(angle + 0.7)}`;
}

/** A turning arrow inside the handle: three quarters of a circle with its head. */
function arrowOf({ x, y }: Handle, radius: number): string {
	const h = radius * 0.55;
	return `M${xy(x + radius, y)}A${xy(radius, radius)} 0 1 1 ${xy(x, y - radius)}h${n2(radius * 0.5)}m${xy(-h, -h)}l${xy(h, h)}l${xy(-h, h)}`;
}

/** The sliders' knobs, over the line that ends in one of them. */
export function drawKnobs(tray: Tray, { frame: { format, stroke }, world, local }: View, params: TryParams): Picture {
	const shown = tailAt(local);
	const radius = format === 'phone' ? 9 : stroke.object * 6.4;
	return (
		shown > 0 &&
		group(
			{ fill: world.ground, 'stroke-width': stroke.object * 1.6, opacity: opaque(shown) },
			SLIDERS.map((id) => {
				const x = n2(knobAt(tray[id], params[id]));
				const y = n2(tray[id].y);
				return [
					circle(x, y, n2(radius), { stroke: id === 'noise' ? world.ink : world.route }),
					params.focused === id && circle(x, y, n2(radius * 1.6), { fill: 'none', stroke: world.ink })
				];
			})
		)
	);
}
