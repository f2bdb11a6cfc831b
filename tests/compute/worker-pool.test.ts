import { nodeThread } from '#lib/compute/node-worker.ts';
import { poolLaws } from './pool-laws.ts';

const walker = new URL('./walk.worker.ts', import.meta.url);

poolLaws('A pool of Node threads', {
	walker: () => nodeThread(walker),
	broken: () => nodeThread(new URL('data:text/javascript,throw new Error("broken at start")')),
	silent: () => nodeThread(new URL('data:text/javascript,setInterval(() => {}, 1000)'))
});
