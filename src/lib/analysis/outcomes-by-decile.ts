/** What a follow-up may show: an assumption's values in ten equal steps of chance, and what each does to the outlook. */
import { municipalityOf } from './band.ts';
import type { Case, FollowUp, Input } from '#lib/case/schema.ts';
import type { FollowUpResult, Result } from '#lib/engine/result.ts';
import { chanceBelow, quantile } from '#lib/numerics/distributions/uncertain.ts';

/** Futures in which the assumption lies between two values. */
export interface DecileOutcome {
	/** Values from this on; null below the first threshold. */
	from: number | null;
	/** Values below this; null from the last threshold on. */
	below: number | null;
	/** Share of all futures. */
	share: number;
	/** Chance that the municipality ends with a gain in them. */
	plus: number;
}

const STEPS = 10;

/** The draft's own threshold among those that are asked about; no id of a case has a colon. */
const DRAFT = 'draft:';

/** The values that part an input's futures in ten steps as equal as it allows, ascending. */
export function thresholdsOf(input: Input): number[] {
	const values = Array.from({ length: STEPS - 1 }, (_, i) => quantile(input, (i + 1) / STEPS));
	// Of several with the same values below them, the last is one of the values.
	return values.filter(
		(value, i) =>
			i === values.length - 1 || chanceBelow(input, value) < chanceBelow(input, values[i + 1])
	);
}

/** Ask about an input at each of its thresholds, and about the draft's own: the case with these follow-ups alone. */
export function askAbout(shown: Case, input: Input, draft: number): Case {
	const ask = (below: number, id: string): FollowUp => ({
		id,
		input: input.id,
		year: 0,
		below,
		indicator: '',
		owner: ''
	});
	return {
		...shown,
		followUp: [
			...thresholdsOf(input).map((below, i) => ask(below, `${input.id}:${i}`)),
			ask(draft, `${DRAFT}${input.id}`)
		]
	};
}

/** Find what was asked about the draft; null where a result answers another question. */
export function draftOf(result: Result, input: Input): FollowUpResult | null {
	return result.followUp.find(({ id }) => id === `${DRAFT}${input.id}`) ?? null;
}

/** Turn the answers at rising thresholds into the futures between them; steps without futures are left out. */
export function outcomesByDecile(result: Result, input: Input): DecileOutcome[] {
	const thresholds = thresholdsOf(input);
	const answers = thresholds.flatMap((_, i) => {
		const answer = result.followUp.find(({ id }) => id === `${input.id}:${i}`);
		return answer ? [answer] : [];
	});
	if (answers.length < thresholds.length) return [];
	const { chance: plusOfAll } = plusChance(result);
	const below = answers.map(({ chanceBelow, plusIfBelow }) => ({
		share: chanceBelow,
		plus: chanceBelow * (plusIfBelow ?? 0)
	}));
	const ends = [{ share: 0, plus: 0 }, ...below, { share: 1, plus: plusOfAll }];
	return ends.slice(1).flatMap((end, i): DecileOutcome[] => {
		const share = end.share - ends[i].share;
		if (share <= 0) return [];
		return [
			{
				from: thresholds[i - 1] ?? null,
				below: thresholds[i] ?? null,
				share,
				plus: Math.min(1, Math.max(0, (end.plus - ends[i].plus) / share))
			}
		];
	});
}

/** The chance that the municipality ends with a gain, and its standard error. */
export function plusChance(result: Result): { chance: number; error: number } {
	const municipality = municipalityOf(result);
	const { chance, chanceErrors } = municipality.after.cumulative;
	return { chance: chance.at(-1)!, error: chanceErrors.at(-1)! };
}

export interface Bar {
	x: number;
	width: number;
	y: number;
	height: number;
	text: string;
}

/** Place outcomes as bars over [0, `width`] px: as wide as their share, as high as their chance of a gain. */
export function layoutOutcomes(
	outcomes: readonly DecileOutcome[],
	width: number,
	height: number,
	format: (plus: number, share: number) => string
): Bar[] {
	const GAP = 2;
	let x = 0;
	return outcomes.map(({ share, plus }) => {
		const bar = {
			x: x + GAP / 2,
			width: Math.max(1, share * width - GAP),
			y: (1 - plus) * height,
			height: plus * height,
			text: format(plus, share)
		};
		x += share * width;
		return bar;
	});
}

/** Where a value stands among outcomes that are as wide as their shares, 0..1; within a step it is linear. */
export function placeOf(outcomes: readonly DecileOutcome[], value: number): number {
	let passed = 0;
	for (const { from, below, share } of outcomes) {
		if (below !== null && value >= below) {
			passed += share;
			continue;
		}
		// The outermost steps have no end of their own to measure from.
		const within = from === null || below === null ? 0.5 : (value - from) / (below - from);
		return passed + share * Math.min(1, Math.max(0, within));
	}
	return 1;
}
