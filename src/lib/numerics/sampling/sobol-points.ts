/** Scrambled Sobol points: quantiles and means of a run for a fraction of the draws. */
import directionNumbers from './sobol-directions.json' with { type: 'json' };
import { fillRandomWords } from '../random/generator.ts';
import type { SeedKey } from '../random/seed-key.ts';
import { LOG2_MOST_POINTS, type PointSet } from './point-set.ts';

const directions = directionNumbers.directions as [number, number[]][];

/** Dimensions for which direction numbers are at hand. */
export const SOBOL_DIMENSIONS = directions.length;

/**
 * Direction words v[0..16] of one dimension (from 0): point i is the XOR of v[b] over the set bits b of i.
 * Source: direction numbers new-joe-kuo-6 (Joe and Kuo 2008), recurrence of Bratley and Fox (1988).
 */
export function sobolDirections(dimension: number): Uint32Array {
	return (known[dimension] ??= makeDirections(dimension));
}

const known: Uint32Array[] = [];

function makeDirections(dimension: number): Uint32Array {
	const [polynomial, initial] = directions[dimension];
	const degree = 31 - Math.clz32(polynomial);
	const m: number[] = [];
	for (let b = 0; b < LOG2_MOST_POINTS; b++) {
		if (degree === 0) m.push(1);
		else if (b < degree) m.push(initial[b]);
		else {
			let value = m[b - degree] ^ (m[b - degree] << degree);
			for (let j = 1; j < degree; j++) {
				if ((polynomial >>> (degree - j)) & 1) value ^= m[b - j] << j;
			}
			m.push(value);
		}
	}
	return Uint32Array.from(m, (value, b) => value << (31 - b));
}

/** Direction words under a random lower-triangular matrix, then the digital shift as the last word. */
function scrambleDirections(words: Uint32Array, random: Uint32Array): Uint32Array {
	const scrambled = new Uint32Array(words.length + 1);
	for (let b = 0; b < words.length; b++) {
		let image = 0;
		for (let rest = words[b]; rest !== 0;) {
			const bit = Math.clz32(rest);
			const top = 0x80000000 >>> bit;
			image ^= top | (random[bit] & (top - 1));
			rest = (rest & ~top) >>> 0;
		}
		scrambled[b] = image;
	}
	scrambled[words.length] = random[32];
	return scrambled;
}

/**
 * Make the scrambled Sobol point set of a key: one dimension per stream, linear matrix scramble and digital shift
 * (Matoušek 1998) drawn anew for each stream and scramble. The first point is kept.
 */
export function sobolPoints(key: SeedKey): PointSet {
	const cache = new Map<number, Uint32Array>();
	const scrambled = (stream: number, scramble: number) => {
		const id = stream * 256 + scramble;
		let words = cache.get(id);
		if (!words) {
			const random = new Uint32Array(33);
			fillRandomWords(key, [stream, scramble], random);
			words = scrambleDirections(sobolDirections(stream), random);
			cache.set(id, words);
		}
		return words;
	};
	return {
		fill(stream, scramble, first, count, target, offset) {
			const words = scrambled(stream, scramble);
			let base = words[LOG2_MOST_POINTS];
			for (let b = 0; b < LOG2_MOST_POINTS; b++) if ((first >>> b) & 1) base ^= words[b];
			target[offset] = base;
			for (let size = 1, b = 0; size < count; size *= 2, b++) {
				copyTurned(target, offset, size, words[b]);
			}
		}
	};
}

/** Write `size` words, a power of two, once more behind themselves, each XOR a direction. */
function copyTurned(target: Uint32Array, offset: number, size: number, direction: number): void {
	let to = (offset + size) | 0;
	if (size < 4) {
		for (let i = 0; i < size; i++) target[to + i] = target[offset + i] ^ direction;
		return;
	}
	// four a turn: engines then spend less on bounds than on words
	for (let from = offset | 0; from < offset + size; from = (from + 4) | 0) {
		target[to] = target[from] ^ direction;
		target[to + 1] = target[from + 1] ^ direction;
		target[to + 2] = target[from + 2] ^ direction;
		target[to + 3] = target[from + 3] ^ direction;
		to = (to + 4) | 0;
	}
}
