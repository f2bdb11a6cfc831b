// Runs a worker module on a Node thread: gives it the global endpoint that it would have in a browser.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

for (const name of ['postMessage', 'addEventListener', 'removeEventListener', 'start'])
	globalThis[name] = parentPort[name].bind(parentPort);

register();
await import(workerData.module);
