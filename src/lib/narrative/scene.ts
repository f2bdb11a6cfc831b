/** The figures of a stage as they are drawn and named. */
import {
	departmentOrder,
	isUntouched,
	sortAccounts,
	type Account,
	type Accounts,
	type Side
} from '#lib/analysis/accounts.ts';
import type { Messages } from '#lib/messages/da.ts';
import { sideName } from './account-side.ts';
import type { Case } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';

export interface Scene {
	accounts: Accounts;
	/** Departments and other payers that the case touches. */
	parts: Account[];
	/** The side whose figures are shown, in words. */
	side: string;
}

/** EntityKind a stage's figures for its pictures. */
export function sceneOf(
	{ shown, result, side }: { shown: Case; result: Result; side: Side },
	m: Messages
): Scene {
	const accounts = sortAccounts(result, side, departmentOrder(shown.organisations), m);
	return {
		accounts,
		parts: [...accounts.departments, ...accounts.payers].filter(({ row }) => !isUntouched(row)),
		side: sideName(shown, side, m)
	};
}
