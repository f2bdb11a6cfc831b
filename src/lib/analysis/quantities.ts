/** The single quantities of an account: its present value, and its cumulative net at the end of the horizon. */
import type { Cell, Row } from '#lib/engine/result.ts';

export type QuantityName = 'presentValue' | 'cumulative';

/** Read a quantity of a row as one figure without years. */
export function quantityOf({ presentValue, cumulative }: Row, name: QuantityName): Cell {
	if (name === 'presentValue') return presentValue;
	const last = cumulative.mean.length - 1;
	const at = (byProbability: number[][]) => byProbability.map((byYear) => byYear[last]);
	return {
		quantiles: at(cumulative.quantiles),
		quantileErrors: at(cumulative.quantileErrors),
		mean: cumulative.mean[last],
		meanErrors: cumulative.meanErrors[last],
		sd: cumulative.sd[last],
		chance: cumulative.chance[last],
		chanceErrors: cumulative.chanceErrors[last]
	};
}
