/** Pseudo-random words from a key and counters: the same words for the same key, in any order of use. */
import { mix } from './mix.ts';
import type { SeedKey } from './seed-key.ts';

/**
 * Fill `target` with 32-bit words that depend on the key and the counters alone.
 * Source: xoshiro128** 1.1 (Blackman and Vigna), its state hashed from key and counters.
 */
export function fillRandomWords(
	key: SeedKey,
	counters: readonly number[],
	target: Uint32Array
): void {
	const state = key.map((word, lane) =>
		counters.reduce(
			(hash, counter) => mix((hash ^ mix(counter + 0x9e3779b9)) + Math.imul(lane, 0x632be5ab)),
			word
		)
	);
	let s0 = state[0] | 1; // never all zero
	let s1 = state[1];
	let s2 = state[2];
	let s3 = state[3];
	for (let i = 0; i < target.length; i++) {
		const product = Math.imul(s1, 5);
		target[i] = Math.imul((product << 7) | (product >>> 25), 9);
		const t = s1 << 9;
		s2 ^= s0;
		s3 ^= s1;
		s1 ^= s2;
		s0 ^= s3;
		s2 ^= t;
		s3 = (s3 << 11) | (s3 >>> 21);
	}
}
