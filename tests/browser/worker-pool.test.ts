import { browserThread } from '#lib/compute/browser-thread.ts';
import { poolLaws } from '../compute/pool-laws.ts';

poolLaws('A pool of browser workers', {
	walker: () =>
		browserThread(
			new Worker(new URL('../compute/walk.worker.ts', import.meta.url), { type: 'module' })
		),
	broken: () => browserThread(new Worker('data:text/javascript,throw new Error("broken")')),
	silent: () => browserThread(new Worker('data:text/javascript,'))
});
