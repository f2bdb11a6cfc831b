/** Pseudo-random points: plain Monte Carlo, kept for comparison. */
import { fillRandomWords } from '../random/generator.ts';
import type { SeedKey } from '../random/seed-key.ts';
import type { PointSet } from './point-set.ts';

/** Points that are generated together; a request covers whole groups or lies inside one. */
const GROUP = 128;

/** Make the pseudo-random point set of a key. */
export function randomPoints(key: SeedKey): PointSet {
	const words = new Uint32Array(GROUP);
	return {
		fill(stream, scramble, first, count, target, offset) {
			for (let done = 0; done < count;) {
				const group = Math.floor((first + done) / GROUP);
				const skip = first + done - group * GROUP;
				const take = Math.min(GROUP - skip, count - done);
				fillRandomWords(key, [stream, scramble, group], words);
				target.set(words.subarray(skip, skip + take), offset + done);
				done += take;
			}
		}
	};
}
