/** The one pool that all of a browser tab's simulations share. */
import { createBrowserWorker } from './browser-worker.ts';
import { createPool, type Pool } from './worker-pool.ts';

const MOST_WORKERS = 8;

let shared: Pool | undefined;

/** Give the tab's pool: a worker per core but one, which is left to the page. */
export function browserPool(): Pool {
	const spare = (navigator.hardwareConcurrency || 2) - 1;
	shared ??= createPool({
		size: Math.min(Math.max(spare, 1), MOST_WORKERS),
		createWorker: createBrowserWorker
	});
	return shared;
}
