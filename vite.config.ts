import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { bakedModules } from './src/baked-modules';
import { displayFonts } from './src/lib/stage/type/plugin';
import { storyContent } from './src/lib/story/plugin';

/**
 * Which modules are fetched together.
 *
 * - What both the first page and the painting thread need: otherwise it would lie in the page's file, and the thread
 *   would load Svelte with it.
 * - Marks that several chapters draw with: a file to each set of chapters, so that none loads another one for them.
 * - A chapter's scenes and all models, whoever else asks for these (its hands, its own thread): one file compresses
 *   best, and its readers have it anyway.
 */
const FILES = [
	{ name: 'marks', test: /\/src\/lib\/(marks\/(colour|easing|gradient|gradual|hash|label-spec|last|lead|once-per|path|picture|piece|shapes|type|worlds)|stage\/layouts|stage\/painter\/paint-picture|scenes\/(contract|chapters))\.ts$/ },
	{ name: 'shared', test: /\/src\/lib\/marks\//, minShareCount: 2, entriesAware: true },
	...[['first-stop'], ['second-stop'], ['third-stop', 'vision/see-thread'], ['city']].map((files) => ({ name: files[0]!, test: new RegExp(`/src/lib/scenes/(${files.join('|')})\\.ts$`) }))
].map((group, i) => ({ ...group, priority: 9 - i }));

export default defineConfig({
	plugins: [bakedModules(), storyContent(), displayFonts(), sveltekit()],
	// WeChat's browsers lag behind; anything newer is behind a check in the code
	environments: {
		client: {
			build: {
				target: ['chrome87', 'safari14.1', 'firefox90'],
				// one after the other they are 3 % smaller than the bundler's own alone
				minify: 'terser',
				terserOptions: { module: true, ecma: 2020, mangle: false, compress: { passes: 3, keep_fargs: false, inline: 1, pure_getters: true } },
				// chunks are shared with the painting thread, which has no document to put hints into
				rolldownOptions: { output: { minify: true, codeSplitting: { groups: FILES } } },
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
