/** Turns the seed a person types into key words. */
import seedrandom from 'seedrandom';

/** Four 32-bit words that every stream of a run is keyed by. */
export type SeedKey = [number, number, number, number];

/** Hash a seed text (any text, the empty one included) into a key. Source: seedrandom's ARC4 key schedule. */
export function seedKey(seed: string): SeedKey {
	const generator = seedrandom(seed);
	const word = () => generator.int32() >>> 0;
	return [word(), word(), word(), word()];
}
