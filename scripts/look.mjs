#!/usr/bin/env node
// Pictures of a scene without a browser: its canvas and its SVG at chosen positions and sizes, as PNGs.
//
//   node scripts/look.mjs --scene fog [--at -0.3,0,0.5,1] [--sizes phone,desktop,wall,card]
//                         [--out folder] [--time 0] [--plain]
//
// One PNG per size and position, and one contact sheet per size. The words column is outlined unless --plain.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { createServer } from 'vite';

/** px sizes and, where a door fixes it, the format. */
const SIZES = {
	phone: { width: 390, height: 844 },
	small: { width: 320, height: 568 },
	embed: { width: 320, height: 480 },
	tablet: { width: 820, height: 1180 },
	low: { width: 844, height: 390 },
	desktop: { width: 1440, height: 900 },
	wall: { width: 1920, height: 1080, format: 'wall' },
	ultrawide: { width: 3333, height: 1000, format: 'wall' },
	card: { width: 1200, height: 630, format: 'card' },
	share: { width: 1200, height: 630, format: 'card', withWords: true }
};

const place = (chapter, world, scenes) => Object.entries(scenes).map(([id, beats]) => [id, { chapter, world, beats }]);
const PLACES = Object.fromEntries([
	...place(0, 'fog', { fog: 3 }),
	...place(1, 'sky', { aircraft: 2, fibre: 3, years: 2 }),
	...place(2, 'night', { element: 3, cell: 2, hydrogen: 1, eniac: 1, talent: 1 }),
	...place(3, 'machine', { line: 2, vision: 2, rise: 3 }),
	...place(4, 'city', { lights: 2, doubling: 2, clusters: 1, platforms: 1, jinfeng: 1, specials: 2 }),
	...place(5, 'dawn', { onward: 2 })
]);

const { values: o } = parseArgs({
	options: {
		scene: { type: 'string' },
		at: { type: 'string' },
		sizes: { type: 'string', default: 'phone,desktop' },
		out: { type: 'string' },
		time: { type: 'string', default: '0' },
		scale: { type: 'string', default: '1' },
		plain: { type: 'boolean', default: false }
	}
});
if (!o.scene) throw new Error('look: --scene NAME is missing');
const out = o.out ?? join(tmpdir(), 'look', o.scene);

const server = await createServer({
	logLevel: 'error',
	server: { middlewareMode: true, hmr: false, ws: false, watch: null },
	appType: 'custom',
	optimizeDeps: { noDiscovery: true }
});
try {
	const { paintStill } = await server.ssrLoadModule('/src/lib/stage/still/paint-still.ts');
	const { SCENES } = await server.ssrLoadModule('/src/lib/scenes/index.ts');
	const { frameFor } = await server.ssrLoadModule('/src/lib/scenes/frame.ts');
	const { WORLDS } = await server.ssrLoadModule('/src/lib/marks/worlds.ts');
	const load = SCENES[o.scene];
	if (!load) throw new Error(`look: no scene "${o.scene}"; there are: ${Object.keys(SCENES).join(' ')}`);
	const scene = await load();
	const { beats, chapter, world } = PLACES[o.scene];
	const ats = (o.at ?? Array.from({ length: beats }, (_, i) => [i, i + 0.5]).flat().join(',')).split(',').map(Number);
	for (const size of o.sizes.split(',')) {
		const px = SIZES[size];
		if (!px) throw new Error(`look: no size "${size}"; there are: ${Object.keys(SIZES).join(' ')}`);
		const dir = join(out, size);
		mkdirSync(dir, { recursive: true });
		const frame = frameFor({ ...px, chapter });
		const shots = [];
		for (const at of ats) {
			const started = performance.now();
			const png = await paintStill(scene, {
				frame,
				world: WORLDS[world],
				local: at,
				time: Number(o.time),
				pixels: px.width * (px.width < 500 ? 2 : 1) * Number(o.scale),
				words: !o.plain
			});
			const file = join(dir, `${o.scene}@${at}.png`);
			writeFileSync(file, png);
			shots.push({ at, png });
			console.log(file, `${Math.round(performance.now() - started)} ms`);
		}
		const w = frame.width < frame.height ? 300 : 640;
		const h = Math.round((w * px.height) / px.width);
		const columns = Math.min(shots.length, w === 300 ? 6 : 2);
		const rows = Math.ceil(shots.length / columns);
		const sheet = createCanvas(columns * (w + 8), rows * (h + 26));
		const c = sheet.getContext('2d');
		c.fillStyle = '#777';
		c.fillRect(0, 0, sheet.width, sheet.height);
		c.font = '15px sans-serif';
		for (const [i, shot] of shots.entries()) {
			const x = (i % columns) * (w + 8);
			const y = Math.floor(i / columns) * (h + 26);
			c.fillStyle = '#fff';
			c.fillText(`local ${shot.at}`, x + 4, y + 17);
			c.drawImage(await loadImage(shot.png), x, y + 24, w, h);
		}
		const contact = join(dir, '00-contact.png');
		writeFileSync(contact, sheet.toBuffer('image/png'));
		console.log(contact);
	}
} finally {
	await server.close();
}
