/** Rooms and pipes on canvas, and in them the dots, in two tones, each where its life has brought it. */
import type { View } from '../contract';
import { dotRadius, placeOf } from './dots';
import type { TalentLayout } from './layout';

export function paint(context: CanvasRenderingContext2D, layout: TalentLayout, view: View): void {
	const { site, life } = layout;
	const { world, local } = view;
	const radius = dotRadius(life);
	const { object } = view.frame.stroke;
	context.save();
	context.fillStyle = world.solid;
	for (const room of layout.rooms) context.fill(new Path2D(room));
	context.lineJoin = 'round';
	for (const [colour, width] of [[world.ink, site.pipeWidth], [world.deep, site.pipeWidth - 2 * object]] as const) {
		context.strokeStyle = colour;
		context.lineWidth = width;
		for (const pipe of layout.pipes) context.stroke(new Path2D(pipe));
	}
	for (const tone of [0, 1]) {
		context.fillStyle = tone === 0 ? world.accent : world.ink;
		context.beginPath();
		for (let i = 0; i < life.dots.length; i++) {
			if ((i % 3 === 0 ? 1 : 0) !== tone) continue;
			const place = placeOf(site, life, life.dots[i]!, local);
			if (!place || place.opacity < 0.3) continue;
			const r = place.where === 'inside' || place.where === 'coming' ? radius : Math.min(radius, site.pipeWidth * 0.28);
			context.moveTo(place.x + r, place.y);
			context.arc(place.x, place.y, r, 0, 2 * Math.PI);
		}
		context.fill();
	}
	context.restore();
}
