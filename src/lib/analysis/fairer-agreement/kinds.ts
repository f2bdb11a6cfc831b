/** The agreements that a search for fairness can propose: who gives, who takes, and how a share becomes agreements. */
import type { Agreement, Case } from '#lib/case/schema.ts';
import { HALF_OERE, type RowFigures } from '#lib/engine/result.ts';

export type FairKind = 'gainShare' | 'costShare' | 'fund';

/** A department and its part of what its side gains or loses on average; a side's weights sum to 1. */
export interface Party {
	id: string;
	weight: number;
}

export interface Roles {
	/** Departments that gain on average without agreements. */
	givers: Party[];
	/** Departments that lose. */
	takers: Party[];
}

/** The fund's id, and its row's: no id of a case has a colon. */
const FUND = 'fair:fund';

/** Read from a result without agreements who would give and who would take: by the mean net at the horizon. */
export function rolesOf(result: RowFigures): Roles {
	const nets = result.rows
		.filter(({ kind }) => kind === 'department')
		.map(({ id, after }) => ({ id, net: after.cumulative.mean.at(-1)! }));
	return {
		givers: weighed(nets.filter(({ net }) => net > HALF_OERE)),
		takers: weighed(nets.filter(({ net }) => net < -HALF_OERE))
	};
}

function weighed(nets: { id: string; net: number }[]): Party[] {
	const total = nets.reduce((sum, { net }) => sum + net, 0);
	return nets.map(({ id, net }) => ({ id, weight: net / total }));
}

/**
 * Write a share of `percent` as agreements of the organisation in force; none where nobody gives or nobody takes.
 *
 * Gain share: every giver passes the percent of its gains on, split among the takers by weight. Cost share: the percent
 * of every taker's costs is carried by the givers, by weight. Fund: it lays the percent of all costs out, and all gains
 * go to it until it has its money back.
 */
export function proposeAgreements(
	{ horizon }: Case,
	{ givers, takers }: Roles,
	kind: FairKind,
	percent: number
): Agreement[] {
	if (givers.length === 0 || takers.length === 0) return [];
	const years: [number, number] = [0, horizon.years - 1];
	const share = percent / 100;
	if (kind === 'fund')
		return [{ id: FUND, name: '', years, kind, share, repayment: 1, interest: 0 }];
	return givers.flatMap((giver) =>
		takers.map((taker): Agreement => ({
			id: `fair:${giver.id}:${taker.id}`,
			name: '',
			years,
			kind,
			from: giver.id,
			to: taker.id,
			share: written(share * (kind === 'gainShare' ? taker.weight : giver.weight))
		}))
	);
}

/** A share as it would be written, in hundredths of a percent: rounded down, so that parts never exceed the whole. */
function written(share: number): number {
	return Math.floor(share * 1e4 + 1e-6) / 1e4;
}
