/** The fan that the list of saved cases shows of a case. */
import { municipalityOf } from '#lib/analysis/band.ts';
import type { Result } from '#lib/engine/result.ts';
import type { SavedFan } from './record.ts';

/** Take the municipality's cumulated net out of a result. */
export function savedFan(result: Result, currency: string): SavedFan {
	const { cumulative } = municipalityOf(result).after;
	return {
		years: result.years,
		quantiles: cumulative.quantiles,
		chance: cumulative.chance.at(-1)!,
		chanceError: cumulative.chanceErrors.at(-1)!,
		currency
	};
}
