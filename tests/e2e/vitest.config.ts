import { defineConfig } from 'vitest/config';

/** Browser tests: they drive the built site, served as a static host would. */
export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.spec.ts'],
		globalSetup: ['tests/e2e/serve-build.ts'],
		environment: 'node',
		testTimeout: 90_000,
		hookTimeout: 60_000,
		// one browser at a time: software rendering needs the cores
		fileParallelism: false
	}
});
