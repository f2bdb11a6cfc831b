/** The accounts of a result as people meet them: named, ordered, each in its own hue. */
import { isNothing } from './band.ts';
import { shortName } from '#lib/case/short-name.ts';
import type { Result, ResultRow, Row } from '#lib/engine/result.ts';

export type Side = 'before' | 'after';

export interface Account {
	id: string;
	name: string;
	hue: string;
	/** The figures of the chosen side: before or after agreements. */
	row: Row;
}

export interface Accounts {
	municipality: Account;
	departments: Account[];
	/** Region, state and citizens, where the case has them. */
	payers: Account[];
	society: Account;
}

/** What the accounts are called that a case does not name: the municipality, society and the other payers, by id. */
export interface AccountNames {
	payer: Readonly<Record<string, string>>;
}

const HUES = 8;

/**
 * EntityKind a result's rows into the accounts a page shows.
 * @param order ids of all departments of the case, in the order they first appear: it fixes their hues,
 * so a department keeps its colour from one organisation to another.
 */
export function sortAccounts(
	result: Result,
	side: Side,
	order: readonly string[],
	m: AccountNames
): Accounts {
	const account = (row: ResultRow, hue: string, name = row.name): Account => ({
		id: row.id,
		name: shortName(name),
		hue,
		row: row[side]
	});
	const only = (kind: ResultRow['kind']) => result.rows.filter((row) => row.kind === kind);
	const special = (kind: 'municipality' | 'society') =>
		account(only(kind)[0], 'var(--hue-ink)', m.payer[kind]);
	return {
		municipality: special('municipality'),
		departments: [
			...only('department').map((row) => account(row, departmentHue(order.indexOf(row.id)))),
			...only('fund').map((row) => account(row, 'var(--ink-3)'))
		],
		payers: only('payer').map((row) => account(row, `var(--hue-${row.id})`, m.payer[row.id])),
		society: special('society')
	};
}

/** List the departments of all organisations in the order they first appear. */
export function departmentOrder(
	organisations: readonly { departments: readonly { id: string }[] }[]
): string[] {
	return [...new Set(organisations.flatMap(({ departments }) => departments.map(({ id }) => id)))];
}

/** Name the hue of the department at `index` of the case's order. */
export function departmentHue(index: number): string {
	return `var(--hue-${(Math.max(0, index) % HUES) + 1})`;
}

/** Whether a case has no money in it: nobody's account is touched. */
export function hasNoMoney({ rows }: Pick<Result, 'rows'>): boolean {
	return rows.every(({ before, after }) => isUntouched(before) && isUntouched(after));
}

/** The chance that an account shows a gain at the horizon, cumulated. */
export function finalChance({ row }: Pick<Account, 'row'>): number {
	return row.cumulative.chance.at(-1)!;
}

/** Whether no draw touches the account in any year. */
export function isUntouched(row: Row): boolean {
	return row.annual.quantiles.every((byYear) => byYear.every(isNothing));
}
