/** A stage made ready to be drawn: accounts, money scale, names. */
import {
	departmentOrder,
	isUntouched,
	sortAccounts,
	type Account,
	type Accounts
} from '#lib/analysis/accounts.ts';
import { moneyDomain } from '#lib/charts/frame/money-axis.ts';
import type { Messages } from '#lib/messages/da.ts';
import { moneyScale, type MoneyScale } from '#lib/messages/numbers.ts';
import { sideName } from './account-side.ts';
import type { Stage } from '#lib/editor/stage.ts';

export interface Scene {
	accounts: Accounts;
	/** Departments and other payers that the case touches. */
	parts: Account[];
	/** The side whose figures are shown, in words. */
	side: string;
}

/** Sort a stage's figures for its pictures. */
export function sceneOf({ shown, result, side }: Stage, m: Messages): Scene {
	const accounts = sortAccounts(result, side, departmentOrder(shown.organisations), m);
	return {
		accounts,
		parts: [...accounts.departments, ...accounts.payers].filter(({ row }) => !isUntouched(row)),
		side: sideName(shown, side, m)
	};
}

/** The money scale that suits these accounts' cumulative nets. */
export function scaleOf(accounts: readonly Account[]): MoneyScale {
	const [low, high] = moneyDomain(accounts.flatMap(({ row }) => row.cumulative.quantiles));
	return moneyScale(Math.max(-low, high));
}
