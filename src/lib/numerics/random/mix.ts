/** Avalanche of one 32-bit word: every input bit moves every output bit. */

/** Mix a 32-bit word. Source: the finaliser of MurmurHash3 (Appleby, public domain). */
export function mix(word: number): number {
	word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
	word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
	return (word ^ (word >>> 16)) >>> 0;
}
