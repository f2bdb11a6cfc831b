/** The one engine that all of a browser tab's pictures share. */
import { createBrowserWorker } from './browser-worker.ts';
import { createEngine, type Engine } from './engine.ts';

let shared: Engine | undefined;

/** Give the tab's engine. */
export function browserEngine(): Engine {
	return (shared ??= createEngine(createBrowserWorker));
}
