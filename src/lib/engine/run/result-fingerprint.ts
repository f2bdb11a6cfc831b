/** The name of a result: whoever sees the same fingerprint sees the same numbers. */
import { createFingerprint } from '#lib/numerics/random/fingerprint.ts';
import { ENGINE_VERSION } from '../plan/plan.ts';
import type { Row } from '../result.ts';

/** Hash the engine's version, the draws and the quantiles of rows, in row order. Names and language do not enter. */
export function fingerprintOf(draws: number, rows: readonly Row[]): string {
	const fingerprint = createFingerprint();
	fingerprint.addText(ENGINE_VERSION);
	fingerprint.add(draws);
	for (const { annual, cumulative, presentValue } of rows) {
		for (const quantiles of [
			...annual.quantiles,
			...cumulative.quantiles,
			presentValue.quantiles
		]) {
			for (const value of quantiles) fingerprint.add(value);
		}
	}
	return fingerprint.digest();
}
