#!/usr/bin/env node
// npm test: installs what is missing, then types, lint, units, build and the browser, in that order. Stops at the first failure.
import { join } from 'node:path';
import { findBrowser, giveUp, installPackages, ROOT, run } from './setup.mjs';

installPackages();
const browser = await findBrowser();
const bin = (...path) => join(ROOT, 'node_modules', ...path);
const node = (...args) => [process.execPath, args];

const STEPS = [
	['types', ...node(bin('@sveltejs', 'kit', 'svelte-kit.js'), 'sync')],
	['types', ...node(bin('svelte-check', 'bin', 'svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human')],
	['lint', ...node(bin('eslint', 'bin', 'eslint.js'), '.')],
	['units', ...node(bin('vitest', 'vitest.mjs'), 'run')],
	['build', ...node(bin('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn')],
	['browser', ...node(bin('vitest', 'vitest.mjs'), 'run', '--config', 'tests/e2e/vitest.config.ts')]
];
const only = process.argv[2];
const started = Date.now();
for (const [name, command, args] of STEPS) {
	if (only && name !== only) continue;
	console.log(`\n── ${name} ──`);
	if (!run(command, args, { env: { ...process.env, CHROMIUM: browser } })) giveUp(`${name} failed.`);
}
console.log(`\nAll passed in ${Math.round((Date.now() - started) / 1000)} s.`);
