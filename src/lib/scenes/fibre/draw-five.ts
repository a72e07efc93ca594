import { lerp, smoothstep, span } from '../../marks/easing';
import { n2, pathOf } from '../../marks/path';
import { group, label, labels, path, seen, UNSEEN, type Picture } from '../../marks/picture';
import { disc, poly } from '../../marks/shapes';
import type { View } from '../contract';
import { drawBalance } from './draw-balance';
import { anglePath, beadAt, capPath, type Bead } from './drops';
import type { FivePlan } from './five';
import { INCIDENCE, ionAt, type Ion } from './ions';
import { stroke } from './stroke';
import { wavePoints } from './wave';

/** What comes at the felt from every side: heat, sound, water, acid; and the balance that it hangs on, `down` units under its rest. */
export function drawFive(five: FivePlan, view: View, down: number, opacity: number): Picture {
	if (opacity <= UNSEEN) return null;
	const { frame, world } = view;
	const { block } = five;
	const right = block.x + block.width;
	const bottom = block.y + block.height;
	const ions = five.ions.map((ion) => drawIon(ion, five, view));
	return group(
		{ opacity: seen(opacity) },
		drawBalance(five, view, down),
		group(
			{ transform: `translate(0 ${n2(down)})` },
			stroke(poly([block.x, block.y, right, block.y, right, bottom, block.x, bottom], true), world.ink, frame.stroke.hair, { opacity: 0.55 }),
			drawHeat(five, view),
			drawWave(five, view),
			five.beads.map((bead, i) => drawBead(bead, view, i === 0)),
			ions.map(([body]) => body),
			ions.map(([, names]) => names),
			labels(five.labels, world, 1, world.ground)
		),
		// the beam's other end is as far over its rest as the felt is under it
		group({ transform: `translate(0 ${n2(-down)})` }, labels(five.cubeLabels, world)),
		labels([five.note], world)
	);
}

/** Arrows that shiver. */
function drawHeat({ block, arrows, arrowFrom: from, arrowTo }: FivePlan, { local, frame, world }: View): Picture {
	const small = frame.type.small;
	const shown = smoothstep(0.72, 0.86, local);
	if (shown <= UNSEEN) return null;
	const end = lerp(from, arrowTo, shown);
	let rays = '';
	let heads = '';
	for (const arrow of arrows) {
		const y = block.y + arrow;
		const points: number[] = [];
		for (let x = from; x < end - 6; x += 3) points.push(x, y + small * 0.2 * Math.sin(x * 0.42 - local * 24));
		rays += poly(points);
		heads += poly([end, y, end - small * 0.6, y - small * 0.3, end - small * 0.6, y + small * 0.3], true);
	}
	return [stroke(rays, world.route, frame.stroke.object * 0.9, { opacity: shown }), path(heads, { fill: world.route, opacity: seen(shown) })];
}

/** The wave between the two lines that its crests keep to. */
function drawWave({ wave, envelope }: FivePlan, { local, frame, world }: View): Picture {
	const { object, detail } = frame.stroke;
	const crests = pathOf(wavePoints(wave, lerp(wave.from, wave.to, span(0.72, 0.97, local)), (local - 0.7) * 3.2));
	return [
		stroke(envelope, world.ink, detail, { 'stroke-dasharray': `${detail * 2} ${detail * 5}` }),
		stroke(crests, world.ground, object * 4.4, { opacity: 0.85 }),
		stroke(crests, world.ink, object * 1.6)
	];
}

/** A drop and the second one that it takes in; the angle is shown at the drop that has room for it. */
function drawBead(bead: Bead, { local, frame, world }: View, first: boolean): Picture {
	const { object, detail } = frame.stroke;
	const state = beadAt(bead, local);
	const { opacity, cap, y, second } = state;
	const { x } = bead.foot;
	const r = cap.radius * 0.66;
	const sheen = [-2.79, -2.45, -2.1, -1.87].flatMap((turn) => [x + r * Math.cos(turn), y - cap.centre + r * Math.sin(turn)]);
	const shown = first && frame.format !== 'phone' ? smoothstep(0.94, 0.99, local) * (1 - smoothstep(1.1, 1.2, local)) : 0;
	const { tangent, arc } = anglePath(state, bead.foot, cap.radius * 1.9, cap.radius * 0.55);
	return [
		stroke(capPath(cap, x, y), world.ink, object, { fill: world.solid, 'fill-opacity': 0.9, opacity }),
		stroke(poly(sheen), world.accent, detail, { opacity }),
		second && second.radius > 0.2 && stroke(disc(second.x, second.y, second.radius), world.ink, object, { fill: world.solid }),
		stroke(tangent, world.ink, detail, { 'stroke-dasharray': '4 3', opacity: shown }),
		stroke(arc, world.ink, object, { opacity: shown })
	];
}

/** An ion with its way in and off again; beside it its symbol and charge, which stand over all ions. */
function drawIon(ion: Ion, { flight, ion: r }: FivePlan, { local, frame, world }: View): readonly [Picture, Picture] {
	const { at, flown, opacity } = ionAt(ion, flight, r, local);
	const { object, detail } = frame.stroke;
	const { x } = ion.hit;
	const y = ion.hit.y + r;
	const reach = flight * 0.8;
	const sign = (text: string, dx: number, dy: number, size: number) =>
		label({ x: at.x + r * dx, y: at.y + r * dy, text, size: r * size, voice: 'figure', anchor: 'middle' }, { fill: world.ink, opacity });
	return [
		[
			stroke(poly([x - Math.sin(INCIDENCE) * reach, y + Math.cos(INCIDENCE) * reach, x, y]) + disc(x, y, r), world.muted, detail, { 'stroke-dasharray': '3 3.5', opacity }),
			flown > 0 && stroke(poly([x, y, at.x, at.y]), world.ink, detail, { opacity }),
			stroke(disc(at.x, at.y, r), world.ink, object, { fill: world.solid, opacity })
		],
		[sign(ion.symbol, -0.12, 0.42, 1.2), sign(ion.charge, ion.symbol.length > 1 ? 0.6 : 0.42, -0.08, 0.9)]
	];
}
