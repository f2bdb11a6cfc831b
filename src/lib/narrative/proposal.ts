/** What testing a proposed cut found, put into words. */
import { organisationInForce } from '#lib/case/organisation.ts';
import { capitalised } from '#lib/messages/locale.ts';
import type { DraftCommitment } from '#lib/case/draft.ts';
import { firstSafeYear } from '#lib/analysis/cautious.ts';
import type { Listed } from '#lib/analysis/proposals.ts';
import type { Case, CaseFile } from '#lib/case/schema.ts';
import type { CommitmentResult, Result } from '#lib/engine/result.ts';
import type { BudgetMessages } from '#lib/messages/budget/da.ts';
import { countOf100, likelihood } from '#lib/messages/chances.ts';
import { moneyText, type MoneyWords } from './money.ts';

export interface Told {
	/** The chance, its count stressed. */
	headline: string;
	/** How many of a hundred futures hold. */
	filled: number;
	/** The chance for a picture's text. */
	dots: string;
	/** In words, and what is missing where it does not hold. */
	shortfall: string;
	/** What the year can carry at the chosen certainty, and when the proposal can be carried. */
	safe: string;
}

interface Words extends MoneyWords {
	m: BudgetMessages;
}

/** Cautious amounts by year, and their standard errors. */
interface Curve {
	amounts: readonly number[];
	errors: readonly number[];
}

/** Tell how a cut stands the test: its chance, the shortfall, and what its department can carry at `percent`. */
export function tellProposal(
	{ year, amount }: DraftCommitment,
	tested: CommitmentResult,
	curve: Curve,
	percent: number,
	result: Result,
	words: Words
): Told {
	const { m, common } = words;
	const { chanceError: error } = tested;
	const count = common.ofHundred(countOf100(tested.chance, error));
	const missing = 1 - tested.chance;
	const word = capitalised(common.likelihood(likelihood(tested.chance)));
	const filled = Math.round(tested.chance * 100);
	return {
		headline: m.proposals.headline(moneyText(amount, words), result.years[year], count),
		filled: tested.chance < 1 ? Math.min(99, filled) : 100,
		dots: m.proposals.dots(count),
		shortfall:
			missing > 0
				? `${m.proposals.short(
						word,
						common.ofHundred(countOf100(missing, error)),
						moneyText(tested.expectedShortfall / missing, words, {
							error: tested.expectedShortfallError / missing
						})
					)} ${m.proposals.overAll(
						moneyText(tested.expectedShortfall, words, { error: tested.expectedShortfallError })
					)}`
				: m.proposals.never(word),
		safe: tellSafety(year, amount, curve, percent, result.years, words)
	};
}

function tellSafety(
	year: number,
	amount: number,
	{ amounts: curve, errors }: Curve,
	percent: number,
	years: readonly number[],
	words: Words
): string {
	const { proposals } = words.m;
	const carriedIn = (y: number) => moneyText(curve[y], words, { signed: true, error: errors[y] });
	const carried = carriedIn(year);
	if (curve[year] >= amount) return proposals.safe(percent, carried);
	const first = firstSafeYear(curve, amount);
	if (first === null) {
		const best = curve.indexOf(Math.max(...curve));
		return proposals.safeNever(percent, carried, carriedIn(best), years[best]);
	}
	return (first < year ? proposals.safeEarlier : proposals.safeFrom)(
		percent,
		carried,
		years[first]
	);
}

/** Say why a cut is kept untested: what does not exist any more, and what to do; what else is wrong stands at its field. */
export function whyKept(
	{ written: { department, year }, gone, outside }: Listed,
	{ horizon: { firstYear, years } }: CaseFile,
	shown: Case,
	m: BudgetMessages['proposals']
): string {
	const organisation = organisationInForce(shown).name;
	return [
		gone ? m.goneWhy(department, organisation) : '',
		outside ? m.outsideWhy(firstYear + year, firstYear, firstYear + years - 1) : ''
	]
		.filter(Boolean)
		.join(' ');
}
