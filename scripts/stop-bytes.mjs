// How much code a chapter's scenes are, compressed: what is fetched when the reader comes near, and was not before.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SCENES = 'src/lib/scenes';
/** Fetched when the reader presses for it, not when they come near. */
const ON_PRESS = [`${SCENES}/vision/camera.ts`];
export const STOPS = ['first-stop', 'second-stop', 'third-stop', 'city', 'coda'];

/** Bytes (brotli) by the name of the chapter's file, of a story built in `root`. */
export function stopBytes(root) {
	const manifest = JSON.parse(readFileSync(join(root, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json'), 'utf8'));
	const bytesOf = (key) => statSync(join(root, 'build', `${manifest[key].file}.br`)).size;
	const closure = (key, into = new Set()) => {
		if (into.has(key)) return into;
		into.add(key);
		for (const next of manifest[key].imports ?? []) closure(next, into);
		return into;
	};
	const before = new Set();
	for (const key in manifest) if (manifest[key].isEntry) closure(key, before);
	closure(`${SCENES}/prologue.ts`, before);
	// a file that was put together under a chapter's name is listed by that name, not by its source
	const keyOf = (stop) => [`${SCENES}/${stop}.ts`, ...Object.keys(manifest).filter((key) => manifest[key].name === stop)].find((key) => manifest[key]);
	const own = (stop) => {
		const scenes = [...readFileSync(join(root, SCENES, `${stop}.ts`), 'utf8').matchAll(/'\.\/(\w+)\/scene'/g)].map((found) => found[1]);
		// beside the scenes: what hands touch, and what a scene asks for itself (a thread)
		const isBeside = (key) => key === `${SCENES}/${stop}-hands.ts` || scenes.some((scene) => key.startsWith(`${SCENES}/${scene}/`));
		const beside = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && isBeside(key) && !ON_PRESS.includes(key));
		const keys = new Set();
		for (const key of [keyOf(stop), ...beside]) closure(key, keys);
		return [...keys].filter((key) => !before.has(key));
	};
	return Object.fromEntries(STOPS.map((stop) => [stop, own(stop).reduce((sum, key) => sum + bytesOf(key), 0)]));
}
