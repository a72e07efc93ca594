// Serves the built site as a static host would: precompressed files, long caching for hashed ones, 404.html.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};

/**
 * Starts a server of `folder` under the address prefix `base` ("/" or "/some/folder/"). Port 0 takes a free one.
 * Resolves to { port, close }.
 */
export function serve(folder, { port = 0, host = '127.0.0.1', base = '/' } = {}) {
	const server = createServer((request, response) => {
		let path;
		try {
			path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
		} catch {
			response.writeHead(400).end();
			return;
		}
		if (!path.startsWith(base)) {
			response.writeHead(404).end();
			return;
		}
		const name = normalize(path.slice(base.length)).replace(/^([/\\.])+/, '');
		let file = join(folder, name);
		if (!file.startsWith(folder + sep) && file !== folder && file !== folder + sep) file = folder;
		let status = 200;
		if (existsSync(file) && statSync(file).isDirectory()) {
			if (!path.endsWith('/')) {
				response.writeHead(308, { location: `${path}/` }).end();
				return;
			}
			file = join(file, 'index.html');
		}
		if (!existsSync(file)) {
			status = 404;
			file = join(folder, '404.html');
		}
		const headers = {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			'access-control-allow-origin': '*',
			'cache-control': name.startsWith('_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
		};
		const accepts = String(request.headers['accept-encoding'] ?? '');
		for (const [encoding, ending] of [
			['br', '.br'],
			['gzip', '.gz']
		]) {
			if (accepts.includes(encoding) && existsSync(file + ending)) {
				headers['content-encoding'] = encoding;
				headers['vary'] = 'accept-encoding';
				file += ending;
				break;
			}
		}
		headers['content-length'] = statSync(file).size;
		response.writeHead(status, headers);
		if (request.method === 'HEAD') response.end();
		else createReadStream(file).pipe(response);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () =>
			resolve({
				port: server.address().port,
				close: () =>
					new Promise((done) => {
						server.closeAllConnections();
						server.close(done);
					})
			})
		);
	});
}
