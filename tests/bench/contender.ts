/** A process that runs one contender whenever it is its turn: nobody pays for another's rubbish or its caches. */
import { CONTENDERS } from './contenders.ts';
import { turnOf } from './timing.ts';

const turn = turnOf(await CONTENDERS[Number(process.argv[2])].load());

process.on('message', async (ms: number) => process.send!(await turn(ms)));
process.on('disconnect', () => process.exit());
