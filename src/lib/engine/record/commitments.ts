/** How proposed cuts stand: the chance that a net reaches them, what is missing, and what it reaches with certainty. */
import type { Totals } from './collector.ts';
import type { Flows } from '../model/flows.ts';
import { cautiousAmounts, shortfallsOf } from './cautious-amounts.ts';
import type { Part } from './part.ts';
import type { Place, Recorder } from './recorder.ts';
import type { RowNodes } from './rows.ts';
import type { CommitmentResult } from '../result.ts';

/** Certainties that a commitment's cautious amounts are reported at, in whole percent. */
const COMMITMENT_CERTAINTIES = [50, 70, 80, 90, 95];

const COMMITMENT_SHORTFALLS = shortfallsOf(COMMITMENT_CERTAINTIES);

/** Record the commitments of the organisation in force. */
export function recordCommitments(
	recorder: Recorder,
	{ organisation }: Flows,
	after: ReadonlyMap<string, RowNodes>
): (totals: Totals) => CommitmentResult[] {
	const records = organisation.commitments.map(({ id, department, year, amount }) => {
		const net = after.get(department)!.annual[year];
		return { id, cell: recorder.cell(net, year), place: recorder.commitment(net, amount, year) };
	});
	const shortfallAt = (part: Part, place: Place) => {
		const [even, odd] = part.sums(place, 2);
		return (even + odd) / part.draws;
	};
	return (totals) =>
		records.map(({ id, cell, place }) => {
			const { amounts, errors } = cautiousAmounts(totals, cell, COMMITMENT_SHORTFALLS);
			const { shares, errors: chanceErrors } = totals.shares(place, 1);
			const byCertainty = (figures: number[]) =>
				Object.fromEntries(
					COMMITMENT_CERTAINTIES.map((percent, i) => [`${percent / 100}`, figures[i]])
				);
			return {
				id,
				chance: shares[0],
				chanceError: chanceErrors[0],
				expectedShortfall: shortfallAt(totals, place),
				expectedShortfallError: totals.error((scramble) => shortfallAt(scramble, place)),
				cautious: byCertainty(amounts),
				cautiousErrors: byCertainty(errors)
			};
		});
}
