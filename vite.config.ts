import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { displayFonts } from './src/lib/stage/type/plugin';
import { storyContent } from './src/lib/story/plugin';

/**
 * What both the first page and the painting thread need, in a chunk of its own: otherwise it would lie in the page's,
 * and the thread would load Svelte with it.
 */
const FIRST_MARKS = /\/src\/lib\/(marks\/(colour|easing|gradient|gradual|hash|label-spec|last|lead|once-per|path|picture|piece|shapes|type|worlds)|stage\/layouts|stage\/painter\/paint-picture|scenes\/(contract|chapters))\.ts$/;

export default defineConfig({
	plugins: [storyContent(), displayFonts(), sveltekit()],
	// WeChat's browsers lag behind; anything newer is behind a check in the code
	environments: {
		client: {
			build: {
				target: ['chrome87', 'safari14.1', 'firefox90'],
				minify: 'terser',
				terserOptions: { module: true, ecma: 2020, compress: { passes: 3, keep_fargs: false } },
				// chunks are shared with the painting thread, which has no document to put hints into
				rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'marks', test: FIRST_MARKS, priority: 3 }, { name: 'night', test: /marks\/night-grid\.ts$/, priority: 2 }, { name: 'shared', test: /src\/lib\/marks\//, minShareCount: 2, priority: 1.5, entriesAware: true }, { name: 'third', test: /scenes\/third-stop\.ts$/, priority: 1 }, { name: 'city', test: /scenes\/city\.ts$/, priority: 1 }] } } },
				modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) }
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		// a limit against hanging, not a measure: machines differ
		testTimeout: 60_000
	}
});
