/** The accounts that a case touches, each with how it was before. */
import {
	isUntouched,
	sortAccounts,
	type Account,
	type AccountNames,
	type Side
} from './accounts.ts';
import type { Cells, Result } from '#lib/engine/result.ts';

export interface AccountWithGhost {
	account: Account;
	/** How the account was before; null where that is not known. */
	ghost: Cells['quantiles'] | null;
}

/** List the municipality, then its departments and the other payers; those that nothing touches are left out. */
export function listWithGhosts(
	result: Result,
	ghost: Result | null,
	side: Side,
	order: readonly string[],
	m: AccountNames
): AccountWithGhost[] {
	const before = new Map(
		ghost ? all(ghost, side, order, m).map(({ id, row }) => [id, row.cumulative.quantiles]) : []
	);
	return all(result, side, order, m)
		.filter(({ row }) => !isUntouched(row))
		.map((account) => ({ account, ghost: before.get(account.id) ?? null }));
}

function all(result: Result, side: Side, order: readonly string[], m: AccountNames): Account[] {
	const { municipality, departments, payers } = sortAccounts(result, side, order, m);
	return [municipality, ...departments, ...payers];
}
