/** The walking engine on a thread of its own, which the word "die" kills. */
import { serve } from '#workers/serve.ts';
import { openWalk } from './walk.ts';

serve(openWalk);
addEventListener('message', (event) => {
	if (event.data === 'die') throw new Error('killed by the test');
});
