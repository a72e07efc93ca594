/**
 * What every scene in the list owes at any size and any position: numbers that are numbers, and one picture per
 * position. A new folder is tested by existing. (Pixels and markup in a real browser: tests/e2e/scenes.spec.ts.)
 */
import { createCanvas } from '@napi-rs/canvas';
import { chapters, beats as outline } from 'virtual:story/outline';
import { describe, expect, it } from 'vitest';
import { WORLDS } from '../../src/lib/marks/worlds';
import { SCENES } from '../../src/lib/scenes';
import type { AnyScene, View } from '../../src/lib/scenes/contract';
import { frameFor, type Format } from '../../src/lib/scenes/frame';
import { placesOf } from '../../src/lib/stage/places';
import { drawingMarkup } from '../../src/lib/stage/still/paint-still';

const SIZES: readonly (readonly [width: number, height: number, format?: Format])[] = [
	[390, 844],
	[320, 480],
	[500, 500],
	[600, 520],
	[844, 390],
	[820, 1180],
	[1440, 900],
	[3333, 1000],
	[3840, 2160],
	[1280, 720, 'wall'],
	[1200, 630, 'card']
];

/** A canvas that knows a bad number when it is given one. */
function strictContext(width: number, height: number): { context: CanvasRenderingContext2D; faults: string[] } {
	const faults: string[] = [];
	const real = createCanvas(width, height).getContext('2d') as unknown as CanvasRenderingContext2D;
	const radiiOf: Readonly<Record<string, readonly number[]>> = { arc: [2], ellipse: [2, 3], arcTo: [4], createRadialGradient: [2, 5] };
	const context = new Proxy(real, {
		get(target, name: string) {
			const member = (target as unknown as Record<string, unknown>)[name];
			if (typeof member !== 'function') return member;
			return (...args: unknown[]) => {
				const bad = args.some((a) => typeof a === 'number' && !Number.isFinite(a)) || radiiOf[name]?.some((i) => (args[i] as number) < 0);
				if (bad) faults.push(`${name}(${args.join(', ')})`);
				// a bad radius throws in browsers; here it is told with its place
				return bad ? undefined : (member as (...a: unknown[]) => unknown).apply(target, args);
			};
		},
		set: (target, name: string, value) => {
			if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${name} = ${value}`);
			return Reflect.set(target, name, value, target);
		}
	});
	return { context, faults };
}

const places = placesOf(outline);

describe.each(Object.keys(SCENES))('scene %s', (id) => {
	const place = places.find((p) => p.scene === id)!;
	const world = WORLDS[chapters[place.chapter]!.world];
	const viewAt = (local: number, [width, height, format]: (typeof SIZES)[number]): View => ({
		local,
		frame: frameFor({ width, height, chapter: place.chapter, ...(format ? { format } : {}) }),
		world,
		time: 0,
		motion: true
	});
	const locals = Array.from({ length: (place.count + 0.4) * 8 + 1 }, (_, i) => Math.round((-0.4 + i / 8) * 1000) / 1000);

	it.each(SIZES)('draws numbers only at %d × %d', async (...size) => {
		const scene = await SCENES[id]!();
		const view = viewAt(0, size as never);
		const layout = scene.layout(view.frame);
		const params = scene.createParams?.();
		for (const local of locals) {
			const markup = drawingMarkup({ ...scene, layout: () => layout } as AnyScene, { ...view, local });
			expect(markup.match(/.{0,60}(NaN|Infinity|undefined)/)?.[0], `at ${local}`).toBeUndefined();
			expect(markup.match(/ d="[^M"].{0,40}/)?.[0], `a path without a start at ${local}`).toBeUndefined();
			if (!scene.paint) continue;
			const { context, faults } = strictContext(160, Math.max(40, Math.round((160 * view.frame.height) / view.frame.width)));
			context.scale(160 / view.frame.width, 160 / view.frame.width);
			scene.paint(context, layout, { ...view, local }, params);
			expect(faults.slice(0, 3), `at ${local}`).toEqual([]);
		}
	});

	it('draws the same whatever was drawn before', async () => {
		const scene = await SCENES[id]!();
		const at = (local: number) => drawingMarkup(scene, viewAt(local, SIZES[0]!));
		const down = locals.map(at);
		const up = [...locals].reverse().map(at).reverse();
		expect(up).toEqual(down);
	});
});
