/** A whole case made of the answers to five questions: few numbers, each with a range and an honest note. */
import { DISCOUNT_RATE } from '#lib/case/limits.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { makeInput, rangesOf, type Asked } from './answer-inputs.ts';
import type { Range } from './answer-range.ts';
import type { Answers } from './answers.ts';
import type { NewCaseWords } from './new-case-words.ts';

/** Make the case that follows from what has been answered so far: valid at every point, and whole when all is answered. */
export function newCase(
	answers: Answers,
	words: NewCaseWords,
	language: CaseFile['language'],
	thisYear: number
): CaseFile {
	const ranges = rangesOf(answers);
	const input = (id: Asked): CaseFile['inputs'] => {
		const range = ranges[id];
		return range ? [makeInput(id, range, answers, words)] : [];
	};
	const { group, cost, effect, gain } = parts(answers, ranges);
	const municipal = answers.beneficiary === 'other' || answers.beneficiary === 'same';
	const who = answers.who.trim() || words.who;
	const better = answers.better.trim() || words.better;
	return {
		format: 'vifte.case',
		version: 1,
		title: titleOf(answers, words),
		description: words.description,
		language,
		horizon: { firstYear: thisYear + 1, years: answers.years },
		money: { currency: 'DKK', priceYear: thisYear, discountRate: DISCOUNT_RATE },
		inputs: [
			...(group ? input('intake') : []),
			...(cost ? input('cost') : []),
			...(effect ? [...input('size'), ...input('lag')] : []),
			...(gain ? [...input('worth'), ...input('realisable')] : []),
			...(effect ? input('lasts') : [])
		],
		areas: [
			...(cost
				? [{ id: 'effort_area', name: words.effortArea, payer: 'municipality' as const }]
				: []),
			...(gain ? [gainArea(answers, words)] : [])
		],
		groups: group ? [{ id: 'group', name: who, intake: 'intake', duration: 1 }] : [],
		effects: effect
			? [
					{
						id: 'effect',
						name: better,
						group: 'group',
						size: 'size',
						lag: 'lag',
						duration: ranges.lasts ? 'lasts' : 1
					}
				]
			: [],
		lines: [
			...(cost ? [costLine(answers, words)] : []),
			...(gain
				? [
						{
							id: 'gain',
							name: words.gain,
							kind: 'gain' as const,
							per: 'success' as const,
							of: 'effect',
							amount: 'worth',
							realisable: 'realisable',
							split: { gain_area: 1 }
						}
					]
				: [])
		],
		organisations: [
			{
				id: 'today',
				name: words.organisation,
				departments: departments(answers, words, cost, gain && municipal)
			}
		],
		simulation: { seed: String(thisYear + 1), draws: 16384 }
	};
}

/** Whether every number is answered. */
export function isWhole(answers: Answers): boolean {
	const { intake, cost, size, worth, lasts } = answers;
	return [intake, cost, size, worth, lasts].every(({ likely }) => likely !== null);
}

/** Which parts there are enough answers for. */
function parts({ costPer }: Answers, ranges: Record<Asked, Range | null>) {
	const group = ranges.intake !== null;
	const cost = ranges.cost !== null && (group || costPer === 'year');
	const effect = group && ranges.size !== null;
	return { group, cost, effect, gain: effect && ranges.worth !== null };
}

function costLine({ costPer }: Answers, words: NewCaseWords): CaseFile['lines'][number] {
	return {
		id: 'effort',
		name: words.effort,
		kind: 'cost',
		...(costPer === 'year' ? { per: 'year' } : { per: 'participant', of: 'group' }),
		amount: 'cost',
		split: { effort_area: 1 }
	};
}

function gainArea({ beneficiary }: Answers, words: NewCaseWords): CaseFile['areas'][number] {
	return beneficiary === 'region' || beneficiary === 'state'
		? { id: 'gain_area', name: words[beneficiary], payer: beneficiary }
		: { id: 'gain_area', name: words.gainArea, payer: 'municipality' };
}

function departments(answers: Answers, words: NewCaseWords, pays: boolean, gains: boolean) {
	const payer = answers.payer.trim() || words.payer;
	const gainer = answers.gainer.trim() || words.gainer;
	const same = answers.beneficiary === 'same' || gainer === payer;
	const effort = pays ? ['effort_area'] : [];
	const gain = gains ? ['gain_area'] : [];
	if (same) return [{ id: 'payer', name: payer, areas: [...effort, ...gain] }];
	return [
		{ id: 'payer', name: payer, areas: effort },
		...(gains ? [{ id: 'gainer', name: gainer, areas: gain }] : [])
	];
}

function titleOf({ who, better }: Answers, { title }: NewCaseWords): string {
	return [who.trim(), better.trim()].filter(Boolean).join(': ') || title;
}
