/** The route line at the tray: in at the row that is being read, over that row's own brightness, out to the shadow's knob. */
import { clamp, lerp } from '../../marks/easing';
import { cutPath, lengthOf, roundCorners, type Point } from '../../marks/path';
import type { Gray } from '../../models/vision/gray';
import { acrossAt, sweepAt, tailAt, trayAt } from './motion';
import type { Track, Tray } from './tray';

/** Grey levels that lie on the line's base and at its full height: a tray in shade, a part in the light. */
const LOW = 74;
const HIGH = 190;

/** How high the line rises over the lightest pixels, as a share of the tray's height. */
const RISE = 0.075;

/** y of the row being read: at rest where the line comes in, then down the tray. */
export const trayRowAt = (tray: Tray, local: number): number => lerp(tray.row, tray.box.y + tray.box.height * 0.94, sweepAt(local));

/** The part of the tray that the line has opened, upwards and downwards from its row. */
export function slitOf(tray: Tray, local: number): { readonly y: number; readonly height: number } {
	const open = trayAt(local);
	return { y: lerp(tray.row, tray.box.y, open), height: open * tray.box.height };
}

/** A row of the picture as a signal, left to right, its full height `height` units. */
function profileOf({ box, pixel, width, height: rows }: Tray, { data }: Gray, y: number, height: number): Point[] {
	const row = clamp(Math.floor((y - box.y) / pixel), 0, rows - 1) * width;
	return Array.from(data.subarray(row, row + width), (v, x) => ({ x: box.x + (x + 0.5) * pixel, y: y - height * clamp((v - LOW) / (HIGH - LOW), 0, 1.1) }));
}

/** x of a slider's knob. */
export const knobAt = ({ from, to }: Track, value: number): number => lerp(from, to, value);

/** Where the line runs when the steps have gone: its height, and its end. */
export interface Before {
	readonly x: number;
	readonly y: number;
	readonly end: number;
}

/** The line from the station across the tray and on to the shadow's knob, as far as it has come at a position. */
export function tryLine(tray: Tray, before: Before, picture: Gray, shadow: number, local: number): Point[] {
	const { box, out } = tray;
	const come = acrossAt(local);
	const entry = { x: lerp(before.x, box.x, come), y: lerp(before.y, tray.row, come) };
	const y = local > 1 ? trayRowAt(tray, local) : entry.y;
	const line = [...tray.leadTo(entry)];
	if (y !== entry.y) line.push({ x: box.x, y });
	if (come < 1) return [...line, { x: lerp(before.end, out, come), y }];
	const tail = tailAt(local);
	const height = box.height * RISE * tail;
	if (height > 0.2) line.push(...profileOf(tray, picture, y, height));
	const right = box.x + box.width;
	const base = tray.shadow.y;
	const down = roundCorners([{ x: right, y }, { x: out, y }, { x: out, y: base }, { x: knobAt(tray.shadow, shadow), y: base }], tray.bend);
	// it has come to `out` already: what grows is the rest
	const there = (out - right) / lengthOf(down);
	return [...line, ...cutPath(down, 0, lerp(there, 1, tail))];
}
