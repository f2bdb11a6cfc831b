/** What follow-ups would change: the chance of a gain where an input is below a threshold, and where it is not. */
import { SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';
import type { Totals } from './collector.ts';
import type { Flows } from '../model/flows.ts';
import type { Part } from './part.ts';
import type { Place, Recorder } from './recorder.ts';
import type { RowNodes } from './rows.ts';
import type { FollowUpResult } from '../result.ts';

/** Record the follow-ups of a case. */
export function recordFollowUps(
	recorder: Recorder,
	{ source, inputs }: Flows,
	after: ReadonlyMap<string, RowNodes>
): (totals: Totals) => FollowUpResult[] {
	const { cumulative } = after.get('municipality')!;
	const places = source.followUp.map(({ id, input, below }) => ({
		id,
		place: recorder.followUp(inputs.get(input)!.value, cumulative.at(-1)!, below, cumulative.length)
	}));
	return (totals) => places.map(({ id, place }) => ({ id, ...readFollowUp(totals, place) }));
}

function readFollowUp(totals: Totals, place: Place): Omit<FollowUpResult, 'id'> {
	const sides = (part: Part) => {
		const [plusBelow, below, plus] = part.counts(place, 3);
		return {
			below: { plus: plusBelow, of: below },
			not: { plus: plus - plusBelow, of: part.draws - below }
		};
	};
	const plusIf = (side: 'below' | 'not') => {
		const { plus, of } = sides(totals)[side];
		if (of === 0) return { chance: null, error: null };
		const chance = plus / of;
		// a scramble may have few draws on a side: its part of the ratio's error, not a ratio of its own
		const error = totals.error((scramble) => {
			const own = sides(scramble)[side];
			return ((own.plus - chance * own.of) * SCRAMBLES) / of;
		});
		return { chance, error };
	};
	const [below, not] = [plusIf('below'), plusIf('not')];
	const { shares, errors } = totals.shares(place, 2);
	return {
		chanceBelow: shares[1],
		chanceBelowError: errors[1],
		plusIfBelow: below.chance,
		plusIfBelowError: below.error,
		plusIfNot: not.chance,
		plusIfNotError: not.error
	};
}
