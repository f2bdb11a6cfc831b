/** How each account stands on one side against the other: the difference, and in how many futures it is better or worse. */
import { isNothing, municipalityOf } from './band.ts';
import { departmentHue, type Account, type AccountNames } from './accounts.ts';
import { HALF_OERE, type Cells, type Difference, type DifferenceRow } from '#lib/engine/result.ts';
import type { Organisation } from '#lib/case/schema.ts';
import type { Changes } from './case-changes.ts';

export interface Standing extends Account {
	kind: DifferenceRow['kind'];
	/** Chances that the cumulative net at the horizon is better, the same and worse; they sum to 1. */
	better: number;
	same: number;
	worse: number;
	/** Monte Carlo standard error of these. */
	error: number;
	/** No draw differs in any year. */
	still: boolean;
}

/** Accounts in the order in which they are told. */
const ORDER: readonly DifferenceRow['kind'][] = ['municipality', 'department', 'payer', 'society'];

/**
 * Tell how accounts stand: B − A in `forward`, A − B in `backward`. The rows' chances are those of being better, ties
 * not counted: a difference of 0 is no gain.
 * @param order department ids in the order of their hues
 */
export function listStandings(
	forward: Difference,
	backward: Difference,
	order: readonly string[],
	m: AccountNames
): Standing[] {
	const back = new Map(backward.rows.map(({ id, difference }) => [id, difference]));
	const standings = forward.rows.map(({ id, kind, name, difference }): Standing => {
		const other = back.get(id)!;
		const { cumulative } = difference;
		const last = cumulative.chance.length - 1;
		const [better, worse] = [1 - other.cumulative.chance[last], 1 - cumulative.chance[last]];
		return {
			id,
			kind,
			name: kind === 'department' ? name : m.payer[id],
			hue: hueOf(kind, id, order),
			row: {
				annual: withTiesOut(difference.annual, other.annual),
				cumulative: withTiesOut(cumulative, other.cumulative),
				presentValue: { ...difference.presentValue, chance: 1 - other.presentValue.chance }
			},
			better,
			worse,
			same: Math.max(0, 1 - better - worse),
			error: cumulative.chanceErrors[last],
			still: [difference.annual, cumulative].every((cells) => isStill(cells))
		};
	});
	return standings.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** The account to begin with: the municipality, or the one that differs most where that does not differ. */
export function firstStanding(standings: readonly Standing[]): Standing {
	const size = ({ row }: Standing) => Math.abs(row.cumulative.mean[row.cumulative.mean.length - 1]);
	const municipality = municipalityOf({ rows: standings });
	if (!municipality.still) return municipality;
	// What one gives another gets: of those that differ as much the first is told of, whatever their last digits.
	return standings.reduce(
		(most, one) => (size(one) > size(most) + HALF_OERE ? one : most),
		municipality
	);
}

function hueOf(kind: DifferenceRow['kind'], id: string, order: readonly string[]): string {
	if (kind === 'department') return departmentHue(order.indexOf(id));
	return kind === 'payer' ? `var(--hue-${id})` : 'var(--hue-ink)';
}

function withTiesOut(cells: Cells, back: Cells): Cells {
	return { ...cells, chance: back.chance.map((notBetter) => 1 - notBetter) };
}

function isStill({ quantiles, sd }: Cells): boolean {
	return (
		sd.every((spread) => spread < HALF_OERE) && quantiles.every((byYear) => byYear.every(isNothing))
	);
}

/** Name the departments that only one of the two organisations has. */
export function onOneSide(before: Organisation, { from, list }: Changes): string[] {
	const change = list.find((one) => 'organisation' in one);
	const after = change && from.organisations.find(({ id }) => id === change.organisation);
	if (!after) return [];
	const lacks = (other: Organisation) => (one: { id: string }) =>
		!other.departments.some(({ id }) => id === one.id);
	return [
		...before.departments.filter(lacks(after)),
		...after.departments.filter(lacks(before))
	].map(({ name }) => name);
}
