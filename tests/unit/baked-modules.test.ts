import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bakedModules } from '../../src/baked-modules';

const folder = mkdtempSync(join(tmpdir(), 'baked-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the plugin makes of a module of that name and text, and the files it would watch. */
async function baked(name: string, text: string): Promise<{ code: unknown; watched: string[] }> {
	const file = join(folder, name);
	writeFileSync(file, text);
	const watched: string[] = [];
	const { filter, handler } = bakedModules().load as { filter: { id: RegExp }; handler: (this: { addWatchFile: (file: string) => void }, id: string) => Promise<unknown> };
	const code = filter.id.test(file) ? await handler.call({ addWatchFile: (path) => watched.push(path) }, file) : undefined;
	return { code, watched };
}

describe('a baked module', () => {
	it('is run, with what it imports, and becomes its result', async () => {
		writeFileSync(join(folder, 'three.ts'), 'export const three: number = 3;');
		const { code, watched } = await baked('twice.baked.ts', "import { three } from './three'; export default { six: 2 * three, list: [three / 7] };");
		expect(code).toBe(`export default {"six":6,"list":[${3 / 7}]};`);
		expect(watched).toEqual([join(folder, 'three.ts')]);
	});

	it('says so where its result cannot be shipped', async () => {
		await expect(baked('two.baked.ts', 'export const a = 1; export default a;')).rejects.toThrow('two.baked.ts must have one export');
		await expect(baked('code.baked.ts', 'export default () => 1;')).rejects.toThrow('that JSON can say');
		await expect(baked('broken.baked.ts', "throw new Error('no seats');")).rejects.toThrow('no seats');
	});

	it('is one by its name: others are left alone', async () => expect((await baked('plain.ts', 'export default 1;')).code).toBeUndefined());
});
