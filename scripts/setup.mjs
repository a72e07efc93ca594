// What a machine needs before anything runs, with Node's built-ins alone. Costs next to nothing when nothing is missing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Oldest Node the tools run on. */
const NODE = [20, 19];

/** Says in one line what cannot be done, and ends. */
export function giveUp(line) {
	console.error(`✗ ${line}`);
	process.exit(1);
}

/** Runs a command with its output shown; true when it succeeded. */
export function run(command, args, options = {}) {
	// Vite advises extensions on imports of its configuration; that is not news to who only builds
	const env = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...(options.env ?? process.env) };
	const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options, env });
	return status === 0;
}

export function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
		giveUp(`Node ${NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
	}
}

/** Installs the packages when they are missing or the lockfile has changed since. */
export function installPackages() {
	checkNode();
	const stamp = join(ROOT, 'node_modules', '.installed');
	const wanted = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.log('Installing packages (npm ci) …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' })) {
		giveUp('The packages could not be installed: npm ci failed (see above). Is the npm registry reachable?');
	}
	writeFileSync(stamp, wanted);
}

const BROWSERS = [
	process.env.CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

const foundBrowser = () => BROWSERS.find((path) => path && existsSync(path));

/** Path of a Chromium: one on the machine, else Debian's by apt, else Playwright's. */
export async function findBrowser() {
	const found = foundBrowser();
	if (found) return found;
	if (existsSync('/usr/bin/apt-get')) {
		const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
		console.log('Installing Chromium (apt-get) …');
		const apt = (...args) => run([...sudo, 'apt-get', ...args][0], [...sudo, 'apt-get', ...args].slice(1), { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		if (apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium', 'fonts-noto-cjk') && foundBrowser()) return foundBrowser();
	}
	console.log('Installing Chromium (Playwright) …');
	if (run(process.execPath, [join(ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'])) {
		const { chromium } = await import('playwright-core');
		if (existsSync(chromium.executablePath())) return chromium.executablePath();
	}
	return giveUp('No Chromium could be found or installed. Install one, or name it: CHROMIUM=/path/to/chromium npm test');
}
