/** What testing a proposed cut found, put into words. */
import { firstSafeYear } from '#lib/charts/cautious/amounts.ts';
import type { CommitmentResult, Result } from '#lib/engine/result.ts';
import type { BudgetMessages } from '#lib/messages/budget/da.ts';
import { countOf100, likelihood } from '#lib/messages/chances.ts';
import type { WrittenCommitment } from '#lib/workspace/agreement-edits.ts';
import { moneyText, type MoneyWords } from './money-text.ts';

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

/** Tell how a cut stands the test: its chance, the shortfall, and what its department can carry at `percent`. */
export function tellProposal(
	{ year, amount }: WrittenCommitment,
	tested: CommitmentResult,
	curve: readonly number[],
	percent: number,
	result: Result,
	words: Words
): Told {
	const { m, common } = words;
	const error = standardError(tested.chance, result.draws);
	const count = common.ofHundred(countOf100(tested.chance, error));
	const missing = 1 - tested.chance;
	const word = capital(common.likelihood(likelihood(tested.chance)));
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
						moneyText(tested.expectedShortfall / missing, words)
					)} ${m.proposals.overAll(moneyText(tested.expectedShortfall, words))}`
				: m.proposals.never(word),
		safe: tellSafety(year, amount, curve, percent, result.years, words)
	};
}

function tellSafety(
	year: number,
	amount: number,
	curve: readonly number[],
	percent: number,
	years: readonly number[],
	words: Words
): string {
	const { proposals } = words.m;
	const carried = moneyText(curve[year], words, true);
	if (curve[year] >= amount) return proposals.safe(percent, carried);
	const first = firstSafeYear(curve, amount);
	if (first === null) {
		const best = curve.indexOf(Math.max(...curve));
		return proposals.safeNever(percent, carried, moneyText(curve[best], words, true), years[best]);
	}
	return (first < year ? proposals.safeEarlier : proposals.safeFrom)(
		percent,
		carried,
		years[first]
	);
}

/** Scrambled points do better than independent draws; this is their error at most. */
function standardError(chance: number, draws: number): number {
	return Math.sqrt((chance * (1 - chance)) / draws);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
