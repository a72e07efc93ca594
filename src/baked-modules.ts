/**
 * Vite plugin: modules named `*.baked.ts` are run once, when the story is built, and what is shipped is their result. For
 * layouts that are the same on every screen: the library that works them out need not travel.
 */
import { runnerImport, type Plugin } from 'vite';

const NAME = /\.baked\.ts$/;

/** A baked module has one export, its default, which is all that JSON can say. */
export function bakedModules(): Plugin {
	return {
		name: 'baked-modules',
		enforce: 'pre',
		load: {
			filter: { id: NAME },
			async handler(id) {
				const { module, dependencies } = await runnerImport<{ readonly default: unknown }>(id, { configFile: false, logLevel: 'error' });
				const result = JSON.stringify(module.default);
				if (result === undefined || Object.keys(module).length > 1) throw new Error(`${id} must have one export, its default, that JSON can say`);
				for (const file of dependencies) this.addWatchFile(file);
				return `export default ${result};`;
			}
		}
	};
}
