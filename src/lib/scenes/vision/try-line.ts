/** The route line at the tray: in at the row that is being read, over that row's own brightness, out to the shadow's knob. */
import { lerp } from '../../marks/easing';
import { cutPath, lengthOf, roundCorners, type Point } from '../../marks/path';
import type { Gray } from '../../models/vision/gray';
import { acrossAt, sweepAt, tailAt, trayAt } from './motion';
import type { Tray } from './tray';

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
export function profileOf(tray: Tray, picture: Gray, y: number, height: number): Point[] {
	const row = Math.min(tray.height - 1, Math.max(0, Math.floor((y - tray.box.y) / tray.pixel)));
	const out: Point[] = [];
	for (let x = 0; x < tray.width; x++) {
		const v = (picture.data[row * tray.width + x]! - LOW) / (HIGH - LOW);
		out.push({ x: tray.box.x + (x + 0.5) * tray.pixel, y: y - height * Math.max(0, Math.min(1.1, v)) });
	}
	return out;
}

/** x of a slider's knob. */
export const knobAt = ({ from, to }: { from: Point; to: Point }, value: number): number => lerp(from.x, to.x, value);

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
	const base = tray.shadow.from.y;
	const down = roundCorners([{ x: right, y }, { x: out, y }, { x: out, y: base }, { x: knobAt(tray.shadow, shadow), y: base }], tray.bend);
	// it has come to `out` already: what grows is the rest
	const there = (out - right) / lengthOf(down);
	return [...line, ...cutPath(down, 0, lerp(there, 1, tail))];
}
