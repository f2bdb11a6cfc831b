/** Who pays and who gains among the municipality's budget categories. */
import { isUntouched } from './accounts.ts';
import type { ResultRow, Result } from '#lib/engine/result.ts';

export interface CategorySplit {
	rows: ResultRow[];
	/** Ids of the categories that are unlikely to end with a gain, and of those that are likely to. */
	costs: string[];
	gains: string[];
}

/** One that may go either way is neither: it has costs and gains of its own. */
const UNLIKELY = 0.33;
const LIKELY = 0.66;

/** EntityKind the budget categories by whether they pay or gain; null where the case has but one. */
export function splitCategories(result: Result): CategorySplit | null {
	const rows = result.rows.filter(({ kind }) => kind === 'category');
	if (rows.length < 2) return null;
	const touched = rows.filter(({ after }) => !isUntouched(after));
	const chance = ({ after }: ResultRow) => after.cumulative.chance.at(-1)!;
	return {
		rows,
		costs: touched.filter((row) => chance(row) <= UNLIKELY).map(({ id }) => id),
		gains: touched.filter((row) => chance(row) >= LIKELY).map(({ id }) => id)
	};
}
