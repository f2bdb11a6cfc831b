/** The unit that makes a time portable: one xoshiro128** uniform and one look-up in a quantile table. */
import { makeSampler } from '#lib/numerics/distributions/sampler.ts';

const sampler = makeSampler({ kind: 'pert', min: 14, mode: 20, max: 26 });
if (sampler.kind !== 'table') throw new Error('A PERT distribution is drawn from a table.');
const { table } = sampler;

/** Units in one run of `runUnits`. */
export const UNITS = 1 << 16;

/** Do `UNITS` units; gives the mean of what was drawn, so that nothing is left out. */
export function runUnits(): number {
	let [s0, s1, s2, s3] = [0x243f6a88, 0x85a308d3 | 0, 0x13198a2e, 0x03707344];
	let sum = 0;
	for (let i = 0; i < UNITS; i++) {
		const product = Math.imul(s1, 5);
		const word = Math.imul((product << 7) | (product >>> 25), 9);
		const t = s1 << 9;
		s2 ^= s0;
		s3 ^= s1;
		s1 ^= s2;
		s0 ^= s3;
		s2 ^= t;
		s3 = (s3 << 11) | (s3 >>> 21);

		const side = word >>> 31;
		const distance = (word ^ -side) & 0x7fffffff;
		const from = distance < 128 ? 128 : distance;
		const octave = Math.clz32(from);
		const at = ((side * 25 + octave) * 128 + (((from << octave) << 1) >>> 25)) * 2;
		sum += table[at] + table[at + 1] * distance;
	}
	return sum / UNITS;
}

/** Time the unit by itself: nanoseconds, best of many. */
export function unitNs(): number {
	let best = Infinity;
	for (let i = 0; i < 200; i++) {
		const start = performance.now();
		runUnits();
		best = Math.min(best, performance.now() - start);
	}
	return (best * 1e6) / UNITS;
}
