/** Whole powers of two, without a function whose last bits an engine may choose. */

const LEAST = -1074;
const GREATEST = 1023;

const powers = new Float64Array(GREATEST - LEAST + 1);
for (let n = 0, power = 1; n <= GREATEST; n++, power *= 2) powers[n - LEAST] = power;
for (let n = 0, power = 1; n >= LEAST; n--, power /= 2) powers[n - LEAST] = power;

/** Return 2ⁿ for a whole number n from −1074 to 1023. Looked up: making it from its bits takes thrice the time. */
export function powerOfTwo(n: number): number {
	return powers[n - LEAST];
}
