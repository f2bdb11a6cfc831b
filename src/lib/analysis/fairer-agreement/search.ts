/** The search for a fairer agreement: the smallest share that leaves no department with a loss, at a chosen certainty. */
import type { Agreement, Case } from '#lib/case/schema.ts';
import { LIMITS } from '#lib/case/limits.ts';
import type { RowFigures } from '#lib/engine/result.ts';
import { proposeAgreements, rolesOf, type FairKind, type Roles } from './kinds.ts';

/** What one kind of agreement came to. */
export interface Found {
	kind: FairKind;
	/** The share, in whole percent. */
	percent: number;
	/** Whether every party is without loss with the certainty asked for; else this share comes nearest. */
	reached: boolean;
	agreements: Agreement[];
	/** The case with these agreements in place of its own, at its own draws. */
	result: RowFigures;
}

export interface FairerAgreement {
	certainty: number;
	roles: Roles;
	/** Draws that the search itself was made with. */
	few: number;
	/** One for each kind that can be tried. */
	found: Found[];
}

/** Simulate a case somewhere, for its rows. */
export type Simulate = (trial: Case) => Promise<RowFigures>;

/** Points of the search: enough to tell whole percents apart nearly always; the outcome is checked at the case's own. */
const FEW_DRAWS = 2048;
const WHOLE = 100;
/** Steps of the search where chances need not rise with the share. */
const STEPS = [20, 10, 5, 2, 1];
/** Runs that one kind usually takes. */
const USUAL_RUNS = { gainShare: 11, costShare: 11, fund: 16 };
const KINDS: readonly FairKind[] = ['gainShare', 'costShare', 'fund'];

/**
 * Find, for each kind, the smallest whole percent at which every department, and the fund, is without loss at the
 * horizon with a chance of at least `certainty` each; where there is none, the percent at which the least sure of them
 * is surest.
 *
 * Gain and cost shares are searched by halving, which misses nothing: a larger share never harms who receives it nor
 * helps who gives it, draw by draw. A fund's chances need not rise with its share: every twentieth percent is tried, then
 * ever closer about the best. Both on few draws; the outcome is then moved to where it holds at the case's own draws.
 */
export async function findFairerAgreement(
	source: Case,
	certainty: number,
	simulate: Simulate,
	onProgress: (share: number) => void = () => {}
): Promise<FairerAgreement> {
	const few = Math.min(FEW_DRAWS, source.simulation.draws);
	const roles = rolesOf(await simulate(trial(source, [], few)));
	const kinds = KINDS.filter((kind) => {
		const { length } = proposeAgreements(source, roles, kind, 1);
		return length > 0 && length <= LIMITS.agreements;
	});
	const found: Found[] = [];
	for (const [place, kind] of kinds.entries()) {
		let runs = 0;
		const tryAt = (draws: number) =>
			memoised(async (percent) => {
				const agreements = proposeAgreements(source, roles, kind, percent);
				const result = await simulate(trial(source, agreements, draws));
				runs++;
				onProgress((place + Math.min(1, runs / USUAL_RUNS[kind])) / kinds.length);
				return { kind, percent, agreements, result, ...standing(result, roles) };
			});
		const search = kind === 'fund' ? sweep : halve;
		const start = await search(tryAt(few), certainty);
		found.push(await settle(start, tryAt(source.simulation.draws), certainty));
	}
	return { certainty, roles, few, found };
}

/** The case with these agreements in place of those of the organisation in force. */
function trial(source: Case, agreements: Agreement[], draws: number): Case {
	return {
		...source,
		simulation: { ...source.simulation, draws },
		organisations: source.organisations.map((organisation) =>
			organisation.id === source.organisation ? { ...organisation, agreements } : organisation
		)
	};
}

interface Tried extends Omit<Found, 'reached'> {
	/** The least chance of no loss: among all parties, and among those who receive. */
	least: number;
	leastTaker: number;
}

type Try = (percent: number) => Promise<Tried>;

function standing(result: RowFigures, { takers }: Roles): Pick<Tried, 'least' | 'leastTaker'> {
	const takes = new Set(takers.map(({ id }) => id));
	const parties = result.rows
		.filter(({ kind }) => kind === 'department' || kind === 'fund')
		.map(({ id, after }) => ({ id, chance: after.cumulative.chance.at(-1)! }));
	return {
		least: Math.min(...parties.map(({ chance }) => chance)),
		leastTaker: Math.min(1, ...parties.filter(({ id }) => takes.has(id)).map((p) => p.chance))
	};
}

/**
 * Find the least percent that satisfies the takers, or at which they stand better than the givers: from there on the
 * givers only fall, so where the certainty is not reached there, it is nowhere, and nearest there or one percent below.
 */
async function halve(attempt: Try, certainty: number): Promise<number> {
	const turned = ({ least, leastTaker }: Tried) => leastTaker >= certainty || leastTaker > least;
	let [low, high] = [-1, WHOLE];
	if (!turned(await attempt(WHOLE))) return WHOLE;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (turned(await attempt(middle))) high = middle;
		else low = middle;
	}
	if (high === 0) return high;
	const [below, there] = [await attempt(high - 1), await attempt(high)];
	return below.least > there.least ? below.percent : there.percent;
}

/** Try every twentieth percent, then ever closer about the first that reaches the certainty, or about the highest. */
async function sweep(attempt: Try, certainty: number): Promise<number> {
	const tried: Tried[] = [];
	for (let percent = 0; percent <= WHOLE; percent += STEPS[0]) tried.push(await attempt(percent));
	let best = tried.find(({ least }) => least >= certainty) ?? highest(tried);
	for (const step of STEPS.slice(1)) {
		const below = await attempt(Math.max(0, best.percent - step));
		if (best.least >= certainty) {
			if (below.least >= certainty) best = below;
		} else {
			const above = await attempt(Math.min(WHOLE, best.percent + step));
			const reaching = [below, above].find(({ least }) => least >= certainty);
			best = reaching ?? highest([best, below, above]);
		}
	}
	return best.percent;
}

/** Move from where few draws led to where it holds at the case's own. */
async function settle(start: number, attempt: Try, certainty: number): Promise<Found> {
	let here = await attempt(start);
	const holds = ({ least }: Tried) => least >= certainty;
	if (holds(here)) {
		while (here.percent > 0) {
			const smaller = await attempt(here.percent - 1);
			if (!holds(smaller)) break;
			here = smaller;
		}
		return finding(here, true);
	}
	for (const step of [1, -1]) {
		for (;;) {
			const percent = here.percent + step;
			if (percent < 0 || percent > WHOLE) break;
			const next = await attempt(percent);
			if (holds(next)) return finding(next, true);
			if (next.least <= here.least) break;
			here = next;
		}
	}
	return finding(here, false);
}

function finding({ kind, percent, agreements, result }: Tried, reached: boolean): Found {
	return { kind, percent, agreements, result, reached };
}

function highest(tried: readonly Tried[]): Tried {
	return tried.reduce((best, one) => (one.least > best.least ? one : best));
}

function memoised(attempt: Try): Try {
	const known = new Map<number, Tried>();
	return async (percent) => {
		const found = known.get(percent) ?? (await attempt(percent));
		known.set(percent, found);
		return found;
	};
}
