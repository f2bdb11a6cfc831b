/** A plain static host, as the built app is put on: files of a folder under a path, and its 404.html where there is none. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** Serve a folder at `at`, which begins and ends with a slash; gives the address, and what ends it. */
export async function host(
	folder: string,
	at: string
): Promise<{ url: string; close: () => void }> {
	const server: Server = createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://localhost');
		const inside = pathname.startsWith(at) && !pathname.includes('..');
		let file = path.join(folder, inside ? pathname.slice(at.length) : '404.html');
		if (existsSync(file) && statSync(file).isDirectory()) {
			if (!pathname.endsWith('/')) {
				response.writeHead(301, { location: `${pathname}/` }).end();
				return;
			}
			file = path.join(file, 'index.html');
		}
		const found = inside && existsSync(file);
		if (!found) file = path.join(folder, '404.html');
		const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
		response.writeHead(found ? 200 : 404, { 'content-type': type });
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((listening) => server.listen(0, listening));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}${at}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
