/** Keeps the app on the machine after the first visit, so that it works without a network. */
/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `vifte-${version}`;
const NOT_FOUND = `${base}/404.html`;
const PAGES = new Set(prerendered.filter((path) => path.endsWith('/')));

worker.addEventListener('install', (event) => {
	const keep = async () => {
		const cache = await caches.open(CACHE);
		await cache.addAll([...build, ...files, ...prerendered]);
		await worker.skipWaiting();
	};
	event.waitUntil(keep());
});

worker.addEventListener('activate', (event) => {
	const tidy = async () => {
		for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
		await worker.clients.claim();
	};
	event.waitUntil(tidy());
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	// under `npm start` there is no build to keep: every file is asked for anew
	if (build.length === 0) return;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	event.respondWith(request.mode === 'navigate' ? navigate(request, url) : answer(request));
});

/** A page by any spelling of its address, as a static host would have it; what is no page says so, without a network too. */
async function navigate(request: Request, { pathname, search }: URL): Promise<Response> {
	const page = pageAt(pathname);
	// the page's own links count from its folder; what stands after # goes with it
	if (page !== null && page !== pathname) return Response.redirect(page + search);
	try {
		return await answer(request);
	} catch (unreachable) {
		const told = await kept(NOT_FOUND);
		if (!told) throw unreachable;
		return new Response(told.body, { status: 404, headers: told.headers });
	}
}

/** The page that an address names, with or without its slash or `index.html`; null where it names none. */
function pageAt(pathname: string): string | null {
	const folder = pathname.replace(/\/index\.html$/, '/').replace(/\/*$/, '/');
	return PAGES.has(folder) ? folder : null;
}

async function answer(request: Request): Promise<Response> {
	const found = await kept(request);
	if (found) return found;
	const response = await fetch(request);
	if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
	return response;
}

async function kept(request: Request | string): Promise<Response | null> {
	const cache = await caches.open(CACHE);
	// hosts vary answers by origin, and a search changes nothing: the page is the same file
	const found = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
	if (!found?.redirected) return found ?? null;
	// a host that sends pages from other addresses than they have: browsers refuse those where a page is asked for
	const { status, statusText, headers } = found;
	return new Response(found.body, { status, statusText, headers });
}
