/** What a follow-up would mean, put into words. */
import { shortName } from '#lib/case/short-name.ts';
import type { Input } from '#lib/case/schema.ts';
import type { FollowUpResult } from '#lib/engine/result.ts';
import type { BudgetMessages } from '#lib/messages/budget/da.ts';
import { countOf100 } from '#lib/messages/chances.ts';
import type { Messages } from '#lib/messages/da.ts';
import type { Language } from '#lib/messages/locale.ts';
import { inputTeller } from './input-value.ts';

interface Words {
	m: BudgetMessages;
	common: Messages;
	language: Language;
}

/** Say what a showing below the threshold would do to the chance of a gain, how likely it is, and what the other would do. */
export function tellFollowUp(
	input: Input,
	below: number,
	/** Calendar year. */
	year: number,
	answer: FollowUpResult,
	/** The chance of a gain in all futures, and its standard error. */
	now: { chance: number; error: number },
	{ m, common, language }: Words
): string {
	const words = m.followUp;
	const { plusIfBelow, plusIfNot } = answer;
	const limit = inputTeller(input, language).full(below);
	if (plusIfBelow === null) return words.neverBelow(limit);
	if (plusIfNot === null) return words.alwaysBelow(limit);
	const count = (chance: number, error: number | null) =>
		common.ofHundred(countOf100(chance, error ?? 0));
	const [then, otherwise, today] = [
		count(plusIfBelow, answer.plusIfBelowError),
		count(plusIfNot, answer.plusIfNotError),
		count(now.chance, now.error)
	];
	const change =
		then === today
			? words.same(shortName(input.name), limit, year, today)
			: (plusIfBelow < now.chance ? words.falls : words.rises)(
					shortName(input.name),
					limit,
					year,
					then,
					today
				);
	const likely = words.likely(limit, count(answer.chanceBelow, answer.chanceBelowError));
	return [change, words.otherwise(otherwise), likely].join(' ');
}
