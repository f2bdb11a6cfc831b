import { browserThread } from '#lib/simulation/browser-thread.ts';
import { poolLaws } from '../simulation/pool-laws.ts';

poolLaws('A pool of browser workers', {
	walker: () =>
		browserThread(
			new Worker(new URL('../simulation/walk.worker.ts', import.meta.url), { type: 'module' })
		),
	broken: () => browserThread(new Worker('data:text/javascript,throw new Error("broken")')),
	silent: () => browserThread(new Worker('data:text/javascript,'))
});
