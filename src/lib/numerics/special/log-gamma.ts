/** The logarithm of the gamma function, and what Stirling's formula misses of it. */
import { log } from './log.ts';

/** ½ · ln(2π). */
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** From here on the series has all digits. */
const LARGE = 10;

/** Return ln Γ(x) for x > 0, with an absolute error of about 1e−15 · (1 + |ln Γ(x)|). */
export function logGamma(x: number): number {
	return stirling(x) + stirlingCorrection(x);
}

/**
 * Return ln Γ(x) − ((x − ½)·ln x − x + ½·ln 2π) for x > 0: small where x is large, so that differences of
 * ln Γ at large arguments keep their digits.
 */
export function stirlingCorrection(x: number): number {
	if (x >= LARGE) return series(x);
	// Γ(x) = Γ(x + k) / (x·(x+1)·…·(x+k−1)).
	let product = 1;
	let shifted = x;
	while (shifted < LARGE) {
		product *= shifted;
		shifted += 1;
	}
	return stirling(shifted) + series(shifted) - log(product) - stirling(x);
}

function stirling(x: number): number {
	return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI;
}

function series(x: number): number {
	const s = 1 / (x * x);
	return (
		(1 / 12 +
			s *
				(-1 / 360 +
					s *
						(1 / 1260 + s * (-1 / 1680 + s * (1 / 1188 + s * (-691 / 360360 + s * (1 / 156))))))) /
		x
	);
}
