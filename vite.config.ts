import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { displayFonts } from './src/lib/stage/type/plugin';
import { storyContent } from './src/lib/story/plugin';

export default defineConfig({
	plugins: [storyContent(), displayFonts(), sveltekit()],
	// WeChat's browsers lag behind; anything newer is behind a check in the code
	environments: { client: { build: { target: ['chrome87', 'safari14.1', 'firefox90'] } } },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		// a limit against hanging, not a measure: machines differ
		testTimeout: 60_000
	}
});
