/** The engine on a thread of its own: takes whole jobs from a page, or is lent blocks by another such thread. */
import { expose } from 'comlink';
import { openPlan } from '#lib/engine/run/block.ts';
import { blockService } from '#lib/compute/block-service.ts';
import { browserThread } from '#lib/compute/browser-thread.ts';
import { jobService } from '#lib/compute/job-service.ts';

const MOST_WORKERS = 8;

/** A worker per core but one, which is left to the page. */
const spare = (globalThis.navigator?.hardwareConcurrency ?? 2) - 1;

const jobs = jobService({
	size: Math.min(spare, MOST_WORKERS),
	createWorker: () => browserThread(new Worker(self.location.href, { type: 'module' }))
});

expose({ ...blockService(openPlan), ...jobs });
