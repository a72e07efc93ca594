#!/usr/bin/env node
// node scripts/bench-vision.mjs: how long the story's machine looks at a 640 × 480 frame on this machine, in ms.
import { pathToFileURL } from 'node:url';

/** Frames looked at. A busy machine measures its neighbours too, so the least is printed beside the median. */
const RUNS = 200;

export async function benchVision() {
	// not before the packages are there
	const { createServer } = await import('vite');
	const server = await createServer({ logLevel: 'error', server: { middlewareMode: true, hmr: false, ws: false, watch: null }, appType: 'custom', optimizeDeps: { noDiscovery: true } });
	try {
		const bench = await server.ssrLoadModule('/src/lib/models/vision/bench.ts');
		const { min, median, p95, found } = bench.benchVision(RUNS);
		console.log(`\nvision (640 × 480, ${RUNS} frames, ${found} of 12 parts found)`);
		console.log(`  least / median / 95 %          ${[min, median, p95].map((ms) => ms.toFixed(1)).join(' / ')} ms  (one 60 Hz frame: 16.7)`);
	} finally {
		await server.close();
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchVision();
