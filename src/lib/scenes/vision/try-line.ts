/** The route line at the tray: in at the row that is being read, over that row's own brightness, out to the shadow's knob. */
import { lerp } from '../../marks/easing';
import { cutPath, lengthOf, roundCorners, type Point } from '../../marks/path';
import type { Gray } from '../../models/vision/gray';
import { sweepAt, tailAt, trayAt } from './motion';
import { BEND } from './steps-layout';
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

/** The line across the tray and on to the shadow's knob, as far as it has come at a position. */
export function tryLine(tray: Tray, picture: Gray | null, shadow: number, local: number): Point[] {
	const { box } = tray;
	const y = trayRowAt(tray, local);
	const right = box.x + box.width;
	const height = box.height * RISE * tailAt(local);
	const across = picture && height > 0.2 ? profileOf(tray, picture, y, height) : [];
	const out = tray.tail.reduce((most, p) => Math.max(most, p.x), right);
	const base = tray.shadow.from.y;
	const down = roundCorners([{ x: right, y }, { x: out, y }, { x: out, y: base }, { x: knobAt(tray.shadow, shadow), y: base }], Math.min(BEND, (out - right) * 0.9));
	return [{ x: box.x, y: tray.row }, { x: box.x, y }, ...across, { x: right, y }, ...cutFrom(down, tailAt(local)).slice(1)];
}

const cutFrom = (points: readonly Point[], share: number): Point[] => (share > 0 && lengthOf(points) > 0 ? cutPath(points, 0, share) : []);
