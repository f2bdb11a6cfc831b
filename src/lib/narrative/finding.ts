/** What an overview says in words: how likely a gain is, and who pays for whom. */
import { countOf100, likelihood } from '#lib/messages/chances.ts';
import type { Messages } from '#lib/messages/da.ts';
import { capitalised, joinNames, type Language } from '#lib/messages/locale.ts';
import { finalChance, isUntouched, type Accounts } from '#lib/analysis/accounts.ts';

const lastOf = (values: readonly number[]) => values[values.length - 1];

/** Say the chance of the municipality's gain at the horizon, its count stressed. */
export function headline(accounts: Accounts, m: Messages): string {
	const { row } = accounts.municipality;
	if (isUntouched(row)) return m.overview.idle;
	const { chance, chanceErrors } = row.cumulative;
	const count = countOf100(lastOf(chance), lastOf(chanceErrors));
	return m.overview.headline(m.ofHundred(count), m.years(chance.length));
}

/** Say the same chance in words, then who pays. */
export function chanceAndPayers(accounts: Accounts, m: Messages, language: Language): string {
	const { municipality } = accounts;
	const chance = isUntouched(municipality.row)
		? ''
		: `${capitalised(m.likelihood(likelihood(finalChance(municipality))))}.`;
	return [chance, whoPays(accounts, m, language)].filter(Boolean).join(' ');
}

/** Say which departments nearly always lose, nearly always gain, or may do either. */
export function whoPays(accounts: Accounts, m: Messages, language: Language): string {
	const touched = accounts.departments.filter((department) => !isUntouched(department.row));
	const those = (test: (chance: number) => boolean) =>
		touched.filter((department) => test(finalChance(department))).map(({ name }) => name);
	const losers = those((chance) => chance <= 0.1);
	const winners = those((chance) => chance >= 0.9);
	const between = those((chance) => chance > 0.1 && chance < 0.9);
	const join = (names: string[]) => joinNames(names, language);
	const sentences = [
		losers.length && winners.length
			? m.overview.losersAndWinners(join(losers), losers.length > 1, join(winners))
			: losers.length
				? m.overview.losers(join(losers), losers.length > 1)
				: winners.length && m.overview.winners(join(winners), winners.length > 1),
		between.length && m.overview.between(join(between))
	];
	return sentences.filter(Boolean).join(' ');
}
