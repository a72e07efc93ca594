import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', precompress: true, strict: true }),
		// relative paths: the built folder works under any address
		paths: { relative: true },
		// all CSS of a page is small: inlined, the first paint needs no second round trip
		inlineStyleThreshold: 40_000,
		prerender: { entries: ['*'], handleMissingId: 'fail', handleHttpError: 'fail' },
		output: { preloadStrategy: 'modulepreload' },
		version: { pollInterval: 0 }
	}
};

export default config;
