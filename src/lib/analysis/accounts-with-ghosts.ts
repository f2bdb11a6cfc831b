/** What stands beside an editor: the municipality and its parts on one scale, or each on its own. */
import { isUntouched, sortAccounts, type Account, type Side } from './accounts.ts';
import type { Quantiles } from '#lib/charts/fan/layout.ts';
import { moneyDomain, unionDomain, type Domain } from '#lib/charts/frame/money-axis.ts';
import type { Result } from '#lib/engine/result.ts';
import type { Messages } from '#lib/messages/da.ts';

export interface Beside {
	account: Account;
	/** How the account was before; null where that is not known. */
	ghost: Quantiles | null;
	/** What its fan needs by itself. */
	domain: Domain;
}

/** List the municipality, then its departments and the other payers; those that nothing touches are left out. */
export function listBeside(
	result: Result,
	ghost: Result | null,
	side: Side,
	order: readonly string[],
	m: Messages
): Beside[] {
	const before = new Map(
		ghost ? all(ghost, side, order, m).map(({ id, row }) => [id, row.cumulative.quantiles]) : []
	);
	return all(result, side, order, m)
		.filter(({ row }) => !isUntouched(row))
		.map((account) => {
			const was = before.get(account.id) ?? null;
			const domain = moneyDomain([...account.row.cumulative.quantiles, ...(was ?? [])]);
			return { account, ghost: was, domain };
		});
}

/** The scales to draw on, by account id: one for all, or each its own. */
export function scalesOf(fans: readonly Beside[], own: boolean): Map<string, Domain> {
	const common = unionDomain(fans.map(({ domain }) => domain));
	return new Map(fans.map(({ account, domain }) => [account.id, own ? domain : common]));
}

function all(result: Result, side: Side, order: readonly string[], m: Messages): Account[] {
	const { municipality, departments, payers } = sortAccounts(result, side, order, m);
	return [municipality, ...departments, ...payers];
}
