/** The answers to the five questions that a first case is made of. */
import { isObject } from './unknown-data.ts';

export const SURENESS = ['sure', 'fairly', 'unsure'] as const;
export type Sureness = (typeof SURENESS)[number];

/** A number and how sure one is of it; null until it is answered. */
export interface Estimate {
	likely: number | null;
	sure: Sureness;
}

export const BENEFICIARIES = ['other', 'same', 'region', 'state'] as const;
export type Beneficiary = (typeof BENEFICIARIES)[number];

export interface Answers {
	/** Who is helped, and how many a year. */
	who: string;
	intake: Estimate;
	/** What it costs in kr., per participant or in all per year, and which department pays. */
	cost: Estimate;
	costPer: 'participant' | 'year';
	payer: string;
	/** What gets better, and the share of those helped for whom the effort makes it so. */
	better: string;
	size: Estimate;
	/** What a success is worth in kr. a year, and to whom. */
	worth: Estimate;
	beneficiary: Beneficiary;
	/** The department that gains, where it is another one. */
	gainer: string;
	/** For how many years it lasts. */
	lasts: Estimate;
	/** How many years the fan shows. */
	years: number;
}

const UNANSWERED: Estimate = { likely: null, sure: 'fairly' };

export const NO_ANSWERS: Answers = {
	who: '',
	intake: UNANSWERED,
	cost: UNANSWERED,
	costPer: 'participant',
	payer: '',
	better: '',
	size: { likely: null, sure: 'unsure' },
	worth: UNANSWERED,
	beneficiary: 'other',
	gainer: '',
	lasts: UNANSWERED,
	years: 10
};

/** The least and the most that each number may be. */
export const ANSWER_BOUNDS = {
	intake: [0, 1e6],
	cost: [0, 1e9],
	size: [0, 1],
	worth: [0, 1e8],
	lasts: [0, 40],
	years: [1, 40]
} as const;

export type Estimated = Exclude<keyof typeof ANSWER_BOUNDS, 'years'>;

const LONGEST = 200;

/** Read answers of unknown origin; what is missing or makes no sense is unanswered. */
export function readAnswers(value: unknown): Answers {
	const found = isObject(value) ? value : {};
	const text = (key: keyof Answers) =>
		typeof found[key] === 'string' ? found[key].slice(0, LONGEST) : '';
	const oneOf = <T extends string>(key: keyof Answers, all: readonly T[], otherwise: T) =>
		all.find((one) => one === found[key]) ?? otherwise;
	const estimate = (key: Estimated): Estimate => {
		const { likely, sure } = isObject(found[key]) ? found[key] : {};
		return {
			likely: within(key, likely),
			sure: SURENESS.find((one) => one === sure) ?? NO_ANSWERS[key].sure
		};
	};
	return {
		who: text('who'),
		intake: estimate('intake'),
		cost: estimate('cost'),
		costPer: oneOf('costPer', ['participant', 'year'], 'participant'),
		payer: text('payer'),
		better: text('better'),
		size: estimate('size'),
		worth: estimate('worth'),
		beneficiary: oneOf('beneficiary', BENEFICIARIES, 'other'),
		gainer: text('gainer'),
		lasts: estimate('lasts'),
		years: Math.round(within('years', found.years) ?? NO_ANSWERS.years)
	};
}

function within(key: keyof typeof ANSWER_BOUNDS, value: unknown): number | null {
	const [low, high] = ANSWER_BOUNDS[key];
	return typeof value === 'number' && value >= low && value <= high ? value : null;
}
