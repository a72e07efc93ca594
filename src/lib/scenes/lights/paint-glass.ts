import { lerp, smoothstep } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import type { Point } from '../../marks/path';
import { UNSEEN } from '../../marks/picture';
import type { View } from '../contract';
import { EARLIER } from './figures';
import type { Layout } from './layout';
import { lensView } from './lens';
import { glassAt, lightsAt } from './state';

const seenIn = oncePer(({ lens, night }: Layout) => lensView(lens, night.value().lights));

/**
 * The magnifier: a few of the city's own lights, one by one, each coming on when it does in the city. On the canvas,
 * since it is made of the lights that the canvas knows. Leaves the context as it found it.
 */
export function paintGlass(context: CanvasRenderingContext2D, layout: Layout, { local, world, frame: { stroke } }: View): void {
	const opacity = glassAt(local);
	if (opacity <= UNSEEN) return;
	const { centre, radius, spot } = layout.lens;
	const { reach, rays, side, ...seen } = seenIn(layout);
	const { on, earlier } = lightsAt(local);
	const circle = ({ x, y }: Point, r: number): void => {
		context.beginPath();
		context.arc(x, y, r, 0, 2 * Math.PI);
	};
	const squares = (corners: readonly Point[], colour: string, bright: number): void => {
		context.fillStyle = colour;
		context.globalAlpha = opacity * bright;
		for (const { x, y } of corners) context.fillRect(x, y, side, side);
	};
	context.save();
	context.globalAlpha = opacity;
	context.strokeStyle = world.ink;
	context.lineWidth = stroke.object;
	context.fillStyle = world.deep;
	circle(centre, radius);
	context.fill();
	context.stroke();
	circle(spot, reach);
	context.stroke();
	context.strokeStyle = world.muted;
	context.lineWidth = stroke.detail;
	context.beginPath();
	for (const [from, to] of rays) {
		context.moveTo(from.x, from.y);
		context.lineTo(to.x, to.y);
	}
	context.stroke();
	squares(seen.earlier, world.muted, lerp(0.12, earlier, smoothstep(EARLIER * 0.55, EARLIER * 0.8, on)));
	squares(seen.added, world.ink, lerp(0.08, 1, smoothstep(EARLIER + 6000, EARLIER + 11000, on)));
	context.restore();
}
