/** Keeps the app on the machine after the first visit, so that it works without a network. */
/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `vifte-${version}`;

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
	if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
	const answer = async () => {
		const cache = await caches.open(CACHE);
		// hosts vary answers by origin, and a search changes nothing: the page is the same file
		const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
		if (kept) return kept;
		const response = await fetch(request);
		if (response.ok) await cache.put(request, response.clone());
		return response;
	};
	event.respondWith(answer());
});
