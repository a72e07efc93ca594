#!/usr/bin/env node
// npm start: installs what is missing, builds what has changed, serves, and says where.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { giveUp, installPackages, ROOT, run } from './setup.mjs';
import { serve } from './serve.mjs';

installPackages();
if (isStale()) {
	if (!run(process.execPath, [join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'])) {
		giveUp('The build failed; the message above says where.');
	}
}
const wanted = Number(process.env.PORT ?? 4173);
let server;
try {
	server = await serve(join(ROOT, 'build'), { port: wanted, host: '0.0.0.0' });
} catch {
	// somebody else has that port: any free one will do
	server = await serve(join(ROOT, 'build'), { port: 0, host: '0.0.0.0' });
}
const lan = Object.values(networkInterfaces())
	.flat()
	.find((address) => address && address.family === 'IPv4' && !address.internal);
const at = (host, path = '') => `http://${host}:${server.port}/${path}`;
console.log(`
《三站路》
  story       ${at('localhost')}
  presenter   ${at('localhost', 'present/')}
  embed demo  ${at('localhost', 'embed-demo/')}
  ledger      ${at('localhost', 'facts/')}
  lab         ${at('localhost', 'lab/')}
  ${lan ? `phone       ${at(lan.address)}   (same network)` : 'phone       no network address found on this machine'}

Ctrl+C stops.`);

/** Whether any source is newer than the build. */
function isStale() {
	const built = join(ROOT, 'build', 'index.html');
	if (!existsSync(built)) return true;
	const since = statSync(built).mtimeMs;
	const newer = (path) => {
		const stat = statSync(path);
		if (!stat.isDirectory()) return stat.mtimeMs > since;
		return !path.endsWith('generated') && readdirSync(path).some((name) => newer(join(path, name)));
	};
	return ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'].some((name) => newer(join(ROOT, name)));
}
