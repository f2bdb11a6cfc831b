/** The walking engine on a thread of its own, which the word "die" kills. */
import { expose } from 'comlink';
import { blockService } from '#lib/compute/block-service.ts';
import { openWalk } from './walk.ts';

expose(blockService(openWalk));
addEventListener('message', (event) => {
	if (event.data === 'die') throw new Error('killed by the test');
});
