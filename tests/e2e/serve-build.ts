/** Serves the build at the root and, to prove that paths are relative, under a folder. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		base: string;
		folder: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const build = resolve('build');
	if (!existsSync(build)) throw new Error('there is no build; run npm run build, or npm test');
	const root = await serve(build);
	const folder = await serve(build, { base: '/some/folder/' });
	project.provide('base', `http://127.0.0.1:${root.port}/`);
	project.provide('folder', `http://127.0.0.1:${folder.port}/some/folder/`);
	return async () => {
		await root.close();
		await folder.close();
	};
}
