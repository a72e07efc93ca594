/**
 * From the factory's lights to the city's: each point of the night grid that the third stop ends on flies to one
 * of the first windows that come on. At −0.4 the picture is that grid; when the last has landed it is the city.
 */
import { clamp, lerp, smoothstep, span } from '../../marks/easing';
import { hash } from '../../marks/hash';
import { nightGrid, paintNightGrid, type NightGrid } from '../../marks/night-grid';
import type { Frame } from '../frame';
import { EARLIER } from './figures';
import type { Lights } from './lights';
import { ranked } from './order';

/** When the scene begins, when its masses stand clear of the dark, and when the last light has landed, in beats. */
export const FLIGHT = { begins: -0.4, clear: -0.24, lands: -0.1 } as const;

export interface HandOver {
	readonly grid: NightGrid;
	/** light (index in the city's order) that each point of the grid flies to */
	readonly target: Int32Array;
}

/**
 * Chooses where each of the grid's points goes: evenly among the lights that come on first, the leftmost to the
 * leftmost, so that no two paths cross from one side to the other. Every target is another light.
 */
export function planHandOver(frame: Frame, lights: Lights): HandOver {
	const grid = nightGrid(frame);
	const count = grid.points.length;
	const stride = Math.floor((EARLIER * 0.5) / count);
	const chosen = Array.from({ length: count }, (_, i) => i * stride).sort((a, b) => lights.x[a]! - lights.x[b]!);
	const fromLeft = ranked(count, (i) => 3.9 * clamp(grid.points[i]!.x / frame.width));
	const target = new Int32Array(count);
	fromLeft.forEach((point, k) => (target[point] = chosen[k]!));
	return { grid, target };
}

/** Where point `i` is at local position `t`: units, its radius, and its opacity, which ends as the light's own begins. */
export function flightAt(hand: HandOver, lights: Lights, i: number, t: number): { x: number; y: number; radius: number; brightness: number } {
	const from = hand.grid.points[i]!;
	const n = hand.target[i]!;
	// they leave one after the other, and all have landed in time
	const wait = 0.4 * hash(91, i);
	const ease = smoothstep(wait, wait + 0.6, span(FLIGHT.begins, FLIGHT.lands, t));
	return {
		x: lerp(from.x, lights.x[n]!, ease),
		y: lerp(from.y, lights.y[n]!, ease) - Math.sin(Math.PI * ease) * hand.grid.pitch.y * 0.6,
		radius: lerp(from.radius, lights.pitch * 0.33, ease),
		brightness: from.brightness
	};
}

/** Paints the hand-over over (and, where nothing is painted yet, under) what is on the canvas. Leaves the context as it found it. */
export function paintHandOver(context: CanvasRenderingContext2D, frame: Frame, hand: HandOver, lights: Lights, t: number): void {
	if (t <= FLIGHT.begins) {
		paintNightGrid(context, frame, hand.grid);
		return;
	}
	context.save();
	context.fillStyle = hand.grid.ground;
	context.globalAlpha = 1 - smoothstep(FLIGHT.begins, FLIGHT.clear, t);
	context.fillRect(0, 0, frame.width, frame.height);
	// what the third stop painted stays out of sight
	context.globalAlpha = 1;
	context.globalCompositeOperation = 'destination-over';
	context.fillRect(0, 0, frame.width, frame.height);
	context.globalCompositeOperation = 'source-over';
	context.fillStyle = hand.grid.light;
	for (let i = 0; i < hand.target.length; i++) {
		const { x, y, radius, brightness } = flightAt(hand, lights, i, t);
		context.globalAlpha = brightness * (1 - smoothstep(FLIGHT.lands, FLIGHT.lands + 0.04, t));
		context.beginPath();
		context.arc(x, y, radius, 0, 2 * Math.PI);
		context.fill();
	}
	context.restore();
}
