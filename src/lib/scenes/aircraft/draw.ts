import { drawDimension } from '../../marks/dimension';
import { easeOut, smoothstep, span } from '../../marks/easing';
import { lengthOf, n2 } from '../../marks/path';
import { circle, clip, group, label, line, path, rect, route, UNSEEN, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { anchorOf, nameShown, type CallOut } from './call-outs';
import { poseAt, pushDecades, type Pose } from './camera';
import { fuselageDimension, lengthDimension, spanDimension } from './dimensions';
import { drawSection } from './draw-section';
import { drawSideBack, drawSideFront } from './draw-side-view';
import type { AircraftLayout, Placing } from './layout';
import { FELT, FELT_PATH } from './section';
import { SECTION_AT } from './side-view';

const FELT_LENGTH = lengthOf(FELT);

/** Two views of the airliner become its section; the route line runs along the belly and becomes the felt in the wall. */
export function drawAircraft(layout: AircraftLayout, view: View): Picture {
	const { frame, world, local } = view;
	const { stroke } = frame;
	const pose = poseAt(layout, local);
	// the aircraft comes in along the line, from where the line comes
	const glide = (1 - easeOut(span(-0.4, -0.04, local))) * frame.width * -0.12;
	const side = { ...pose.side, x: pose.side.x + glide };
	const sideOpacity = (layout.keepSide ? 1 : 1 - smoothstep(0.3, 0.55, pose.opening)) * (1 - smoothstep(0.02, 0.18, pose.push));
	const measures = 1 - smoothstep(0.08, 0.3, pose.opening);
	const spanShown = 1 - smoothstep(0.004, 0.05, pose.opening);
	const tape = smoothstep(-0.34, -0.03, local);
	const taped = smoothstep(0.2, 0.5, tape);
	const across = smoothstep(0.86, 0.98, pose.opening) * (1 - smoothstep(1.06, 1.2, local));
	const onStage = { 'clip-path': pose.push > 0.001 ? 'url(#aircraft-stage)' : undefined };
	return [
		clip('aircraft-stage', rect(layout.clip.x, layout.clip.y, layout.clip.width, layout.clip.height)),
		clip('aircraft-wings', rect(frame.stage.x - 20, 0, frame.width, frame.height)),
		group(onStage, drawSection(pose, view)),
		drawSideBack(side, world, stroke, smoothstep(0.12, 0.6, local), sideOpacity),
		drawCuttingPlane(side, smoothstep(0.3, 0.6, local) * sideOpacity, view),
		route(pose.lead, world.route, stroke.route, { to: span(-0.4, -0.1, local) }),
		drawSideFront(side, world, stroke, sideOpacity),
		group(onStage, drawFelt(pose, view)),
		drawDimension(lengthDimension(frame, side, tape), world.ink, stroke.detail, measures * taped),
		drawDimension(spanDimension(frame, pose.section, tape), world.ink, stroke.detail, spanShown * taped),
		frame.format !== 'phone' && drawDimension(fuselageDimension(frame, pose.section), world.ink, stroke.detail, across),
		layout.callOuts.map((callOut, i) => drawCallOut(callOut, nameShown(i, local), pose, view)),
		label(layout.notes.arrive, { fill: world.muted, opacity: tape * measures }),
		layout.notes.section.map((note) => label(note, { fill: world[note.tone ?? 'ink'], opacity: nameShown(0, local) * (1 - smoothstep(1.06, 1.18, local)) }))
	];
}

/** The plane A–A that the section is cut in, seen on its edge. */
function drawCuttingPlane(side: Placing, shown: number, { frame: { type, stroke }, world }: View): Picture {
	if (shown <= UNSEEN) return null;
	const size = type.label;
	const x = side.x + SECTION_AT * side.scale;
	const reach = 198 * side.scale + size * 0.9;
	return group(
		{ opacity: shown },
		line(`M${n2(x)} ${n2(side.y - reach)}V${n2(side.y + reach)}`, world.ink, stroke.detail, { 'stroke-dasharray': '9 3 2 3' }),
		[side.y - reach, side.y + reach].map((y) => [
			path(`M${n2(x)} ${n2(y)}h${n2(-size * 1.1)}m0 0l${n2(size * 0.42)} ${n2(-size * 0.2)}v${n2(size * 0.4)}z`, { fill: world.ink, stroke: world.ink, 'stroke-width': stroke.detail }),
			label({ x: x - size * 1.5, y: y + size * 0.35, text: 'A', size, voice: 'figure', anchor: 'middle' }, { fill: world.ink })
		])
	);
}

/** The line in the wall: first along the plain ring, then as the felt's own waves. */
function drawFelt({ section, ring: r, entry }: Pose, { frame: { stroke }, world, local }: View): Picture {
	const felted = span(0.6, 0.94, local);
	const width = (stroke.route * 0.62 * 10 ** (0.6 * pushDecades(local))) / section.scale;
	const point = (turn: number) => `${n2(r * Math.cos(2 * Math.PI * turn))} ${n2(r * Math.sin(2 * Math.PI * turn))}`;
	// what is left of the plain ring, from where the felt has come to back to the start
	const [from, to] = felted > 0 ? [felted, 1] : [0, span(-0.12, -0.01, local)];
	const arc = (turn: number) => `A${n2(r)} ${n2(r)} 0 0 1 ${point(turn)}`;
	return group(
		{
			transform: `translate(${n2(section.x)} ${n2(section.y)}) rotate(${n2(entry)}) scale(${section.scale.toFixed(5)})`,
			fill: 'none',
			stroke: world.route,
			'stroke-linecap': 'round',
			'stroke-linejoin': 'round'
		},
		to - from >= 0.002 && path(`M${point(from)}${arc((from + to) / 2)}${arc(to)}`, { 'stroke-width': stroke.route / section.scale }),
		felted > 0 && path(FELT_PATH, { 'stroke-width': width, 'stroke-dasharray': felted < 1 ? `${n2(FELT_LENGTH * felted)} ${n2(FELT_LENGTH * 2)}` : undefined })
	);
}

function drawCallOut(callOut: CallOut, shown: number, { section }: Pose, { frame: { stroke }, world }: View): Picture {
	if (shown <= UNSEEN) return null;
	const anchor = anchorOf(callOut, section);
	const colour = callOut.hot ? world.route : world.ink;
	const [from, knee] = callOut.level;
	const d = `M${n2(from.x)} ${n2(from.y)}H${n2(knee.x)}L${n2(anchor.x)} ${n2(anchor.y)}`;
	return group(
		{ opacity: shown },
		line(d, world.ground, stroke.detail * 4, { opacity: 0.8 }),
		line(d, colour, callOut.hot ? stroke.object : stroke.detail),
		circle(n2(anchor.x), n2(anchor.y), stroke.object * 2.1, { fill: colour, stroke: world.solid, 'stroke-width': stroke.detail }),
		label(callOut.label, { fill: world.ink })
	);
}
