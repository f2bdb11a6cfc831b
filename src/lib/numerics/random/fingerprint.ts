/** A short name for a sequence of numbers: equal bits, equal name. */
import { mix } from './mix.ts';

const HALF = 0x100000000;

/** Hashes numbers as they come and gives 16 hexadecimal digits. */
export interface Fingerprint {
	/** Take in one number by its eight bytes; −0 counts as 0. */
	add(value: number): void;
	addText(text: string): void;
	digest(): string;
}

/**
 * Start a fingerprint. Source: the two-lane 32-bit mixing of MurmurHash3 x86, 64 bits kept; it guards against
 * mistakes, not against forgery.
 */
export function createFingerprint(): Fingerprint {
	const number = new Float64Array(1);
	const words = new Uint32Array(number.buffer);
	let first = 0x9747b28c;
	let second = 0x3c6ef372;
	let length = 0;

	const take = (word: number) => {
		let k = Math.imul(word, 0xcc9e2d51);
		k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
		first ^= k;
		first = (Math.imul((first << 13) | (first >>> 19), 5) + 0xe6546b64) | 0;
		k = Math.imul(word, 0x239b961b);
		k = Math.imul((k << 16) | (k >>> 16), 0xab0e9789);
		second ^= k + first;
		second = (Math.imul((second << 17) | (second >>> 15), 5) + 0x0bcaa747) | 0;
		length++;
	};
	return {
		add(value) {
			number[0] = value === 0 ? 0 : value;
			take(words[0]);
			take(words[1]);
		},
		addText(text) {
			for (let i = 0; i < text.length; i++) take(text.charCodeAt(i));
			take(HALF - 1 - text.length);
		},
		digest() {
			const a = mix(first ^ length);
			const b = mix((second ^ length) + a);
			return [a, b].map((word) => word.toString(16).padStart(8, '0')).join('');
		}
	};
}
