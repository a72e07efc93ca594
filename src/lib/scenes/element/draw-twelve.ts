import { easeInOut, lerp, smoothstep, span } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { between, n2 } from '../../marks/path';
import { group, label, labels, line, path, seen, type Picture } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import { element, ELEMENTS } from '../../models/periodic-table';
import type { View } from '../contract';
import { ring } from './atom';
import { boxesPath } from './boxes';
import { MAGNESIUM } from './element-labels';
import type { ElementLayout } from './layout';
import { TWELVE } from './phases';
import { cellOf, cellsPath, type Table } from './table';

/** The periodic table with lithium and magnesium under the lens; their outer electrons leave. */
export const drawTwelve = (layout: ElementLayout, view: View, table: Table): Picture =>
	group(
		{ opacity: seen(1 - smoothstep(...TWELVE.clear, view.local)) },
		table === layout.table ? tableUnderLens(layout)(view.world) : drawTable(layout, view.world, table, span(...TWELVE.camera, view.local)),
		drawAtoms(layout, view)
	);

/** All cells and the symbols in them; `lens` 0 even … 1 the four large cells have their own words instead. */
function drawTable({ frame: { stroke }, symbolSize: size, large }: ElementLayout, world: World, table: Table, lens: number): Picture {
	const isLarge = new Set(large.map((cell) => cell.number));
	return [
		path(cellsPath(table, stroke.detail), { fill: world.solid, 'fill-opacity': 0.55, stroke: world.ink, 'stroke-opacity': 0.32, 'stroke-width': stroke.detail }),
		path(boxesPath([cellOf(table, element(MAGNESIUM))]), { fill: world.accent, 'fill-opacity': n2(0.06 + 0.08 * lens) }),
		size > 0 &&
			ELEMENTS.map((one) => {
				const { x, y, width, height } = cellOf(table, one);
				return label(
					{ x: x + width / 2, y: y + height / 2 + size * 0.35, text: one.symbol, size, voice: 'figure', anchor: 'middle' },
					{ fill: world.ink, opacity: isLarge.has(one.number) ? 1 - smoothstep(0.35, 0.6, lens) : lerp(0.95, 0.7, lens) }
				);
			})
	];
}

const tableUnderLens = oncePer((layout: ElementLayout) => oncePer((world: World) => drawTable(layout, world, layout.table, 1)));

/** Both atoms, what stands in the large cells, and the electrons on their way out. */
function drawAtoms(layout: ElementLayout, { local, world, frame: { stroke } }: View): Picture {
	const shown = smoothstep(...TWELVE.atoms, local);
	if (shown <= 0) return null;
	const leave = easeInOut(span(...TWELVE.leave, local));
	const { ink } = world;
	const r = lerp(layout.electron, layout.slot, leave);
	const electrons = layout.leaving.map(({ from, to }) => (between(from, to, leave)));
	const dashed = { 'stroke-dasharray': '2.5 3' };
	return group(
		{ opacity: seen(shown) },
		layout.large.map((cell) => [labels(cell.labels, world), labels(cell.ion, world, smoothstep(0.3, 0.9, leave))]),
		[layout.lithium, layout.magnesium].map(({ atom, given }, i) => [
			path(atom.nucleus, { fill: ink, 'fill-opacity': 0.85 }),
			line(atom.rings, ink, stroke.detail, { 'stroke-opacity': 0.5 }),
			line(atom.outer, ink, stroke.detail, { 'stroke-dasharray': '3 4', 'stroke-opacity': n2(lerp(0.8, 0.15, leave)) }),
			path(atom.inner, { fill: ink }),
			labels([given.label], world),
			label(given.figure, { fill: i === 1 ? world.accent : ink })
		]),
		line(layout.ways, ink, stroke.detail, { ...dashed, 'stroke-opacity': n2(0.5 * (1 - leave)) }),
		line(layout.slots, ink, stroke.detail, { ...dashed, fill: world.ground, 'stroke-opacity': 0.7 }),
		line(electrons.map((e) => ring(e, r)).join(''), ink, stroke.object, { fill: world.ground }),
		line(electrons.map(({ x, y }) => `M${n2(x - r * 0.5)} ${n2(y)}h${n2(r)}`).join(''), ink, stroke.object),
		labels([layout.note], world)
	);
}
