/** Where costs and gains fall among the municipality's budget categories. */
import type { ResultRow, Result } from '#lib/engine/result.ts';

export interface CategorySplit {
	rows: ResultRow[];
	/** Ids of the categories whose median net at the horizon is a cost, and of those where it is a gain. */
	costs: string[];
	gains: string[];
}

/** Half an øre: less is nothing. */
const NOTHING = 0.005;

/** Sort the budget categories by whether money leaves or comes in there; null where the case has but one. */
export function splitCategories(result: Result): CategorySplit | null {
	const rows = result.rows.filter(({ kind }) => kind === 'category');
	if (rows.length < 2) return null;
	const median = ({ after }: ResultRow) => after.cumulative.quantiles[3].at(-1)!;
	return {
		rows,
		costs: rows.filter((row) => median(row) < -NOTHING).map(({ id }) => id),
		gains: rows.filter((row) => median(row) > NOTHING).map(({ id }) => id)
	};
}
