/** All that docs/model.md §7 asks of one case: what is recorded while drawing, and how it is read. */
import type { Case } from '#lib/case/schema.ts';
import { SCRAMBLES } from '#lib/numerics/sampling/point-set.ts';
import type { Recording, Totals } from './collector.ts';
import { fingerprintOf } from './fingerprint.ts';
import { buildFlows, LINE_KINDS, type Flows } from './flows.ts';
import { Graph, type Node } from './graph.ts';
import type { Part } from './part.ts';
import { Programme, type CellRef, type Place } from './programme.ts';
import {
	readCells,
	readPayback,
	readRow,
	recordPayback,
	recordRow,
	rowNodes,
	type RowNodes
} from './record-rows.ts';
import {
	CERTAINTIES,
	PROBABILITIES,
	type FollowUpResult,
	type Gross,
	type Result,
	type RowFigures
} from './result.ts';
import { readSensitivity, type SensitivityPlaces } from './sensitivity.ts';

/** Certainties that a commitment's cautious amounts are reported at, in whole percent. */
const COMMITMENT_CERTAINTIES = [50, 70, 80, 90, 95];

/** The chances of falling short, 1 − q, of certainties in ascending whole percent: quantiles want them ascending. */
const shortfallsOf = (percents: readonly number[]): readonly number[] =>
	percents.map((percent) => (100 - percent) / 100).reverse();

const SHORTFALLS = shortfallsOf(CERTAINTIES);
const COMMITMENT_SHORTFALLS = shortfallsOf(COMMITMENT_CERTAINTIES);

type Read<T> = (totals: Totals) => T;

/** A case's rows as they are recorded, for whatever else is recorded of the same draws. */
interface RecordedRows {
	programme: Programme;
	flows: Flows;
	after: ReadonlyMap<string, RowNodes>;
	read: Read<RowFigures>;
}

/** Record everything of a valid case. */
export function recordResult(source: Case): Recording<Result> {
	const { programme, flows, after, read: readRows } = rowsOf(source);
	const gross = recordGross(programme, flows);
	const commitments = recordCommitments(programme, flows, after);
	const followUps = recordFollowUps(programme, flows, after);
	const sensitivity = recordSensitivity(programme, flows, after);
	return {
		programme,
		read: (totals) => {
			return {
				...readRows(totals),
				gross: gross(totals),
				commitments: commitments(totals),
				followUp: followUps(totals),
				...readSensitivity(source, totals, sensitivity)
			};
		}
	};
}

/** Record of a valid case what its fans need. */
export function recordRows(source: Case): Recording<RowFigures> {
	const { programme, read } = rowsOf(source);
	return { programme, read };
}

function rowsOf(source: Case): RecordedRows {
	const graph = new Graph();
	const programme = new Programme(graph);
	const flows = buildFlows(graph, source);
	const after = new Map<string, RowNodes>();

	const rows = flows.rows.map(({ id, kind, name, before, after: net }) => {
		const nodes = rowNodes(graph, net, flows.discount);
		after.set(id, nodes);
		const refsAfter = recordRow(programme, nodes);
		// no agreement reaches it: one row serves for both
		const same = before.every((node, y) => node === net[y]);
		const refsBefore = same
			? refsAfter
			: recordRow(programme, rowNodes(graph, before, flows.discount));
		const payback = recordPayback(graph, programme, nodes);
		return { id, kind, name, refs: { before: refsBefore, after: refsAfter }, payback };
	});
	const gaps = recordGaps(programme, flows, after);

	const { firstYear, years: Y } = source.horizon;
	const read: Read<RowFigures> = (totals) => {
		const resultRows = rows.map(({ id, kind, name, refs }) => {
			const after = readRow(totals, refs.after);
			const before = refs.before === refs.after ? after : readRow(totals, refs.before);
			return { id, kind, name, before, after };
		});
		return {
			format: 'vifte.result',
			version: 1,
			fingerprint: fingerprintOf(
				totals.draws,
				resultRows.flatMap((row) => [row.before, row.after])
			),
			seed: source.simulation.seed,
			draws: totals.draws,
			years: Array.from({ length: Y }, (_, y) => firstYear + y),
			p: [...PROBABILITIES],
			rows: resultRows,
			payback: Object.fromEntries(
				rows.map(({ id, payback }) => [id, readPayback(totals, payback, Y)])
			),
			...gaps(totals),
			cautious: readCautious(
				totals,
				new Map(
					rows
						.filter(({ kind }) => kind === 'department')
						.map(({ id, refs }) => [id, refs.after.annual])
				)
			)
		};
	};
	return { programme, flows, after, read };
}

function readCautious(
	totals: Totals,
	departments: ReadonlyMap<string, readonly CellRef[]>
): RowFigures['cautious'] {
	const cautious: RowFigures['cautious'] = {
		certainties: [...CERTAINTIES],
		amounts: {},
		errors: {}
	};
	for (const [id, annual] of departments) {
		const byYear = annual.map((cell) => cautiousAmounts(totals, cell, SHORTFALLS));
		cautious.amounts[id] = CERTAINTIES.map((_, i) => byYear.map(({ amounts }) => amounts[i]));
		cautious.errors[id] = CERTAINTIES.map((_, i) => byYear.map(({ errors }) => errors[i]));
	}
	return cautious;
}

function recordGross(programme: Programme, { gross }: Flows): Read<Result['gross']> {
	const refs = [...gross].map(([id, kinds]) => ({
		id,
		kinds: LINE_KINDS.map(
			(kind) => [kind, kinds[kind].map((node, y) => programme.cell(node, y))] as const
		)
	}));
	return (totals) =>
		Object.fromEntries(
			refs.map(({ id, kinds }) => [
				id,
				Object.fromEntries(
					kinds.map(([kind, cells]) => [kind, readCells(totals, cells)])
				) as unknown as Gross
			])
		);
}

function recordGaps(
	programme: Programme,
	{ organisation }: Flows,
	after: ReadonlyMap<string, RowNodes>
): Read<Pick<RowFigures, 'incentiveGap' | 'incentiveGapErrors'>> {
	const atHorizon = (id: string): Node => after.get(id)!.cumulative.at(-1)!;
	const Y = after.get('municipality')!.annual.length;
	const places = organisation.departments.map(
		({ id }) => [id, programme.gap(atHorizon(id), atHorizon('municipality'), Y)] as const
	);
	return (totals) => {
		const read = places.map(([id, place]) => [id, totals.shares(place, 1)] as const);
		return {
			incentiveGap: Object.fromEntries(read.map(([id, { shares }]) => [id, shares[0]])),
			incentiveGapErrors: Object.fromEntries(read.map(([id, { errors }]) => [id, errors[0]]))
		};
	};
}

function recordCommitments(
	programme: Programme,
	{ organisation }: Flows,
	after: ReadonlyMap<string, RowNodes>
): Read<Result['commitments']> {
	const records = organisation.commitments.map(({ id, department, year, amount }) => {
		const net = after.get(department)!.annual[year];
		return { id, cell: programme.cell(net, year), place: programme.commitment(net, amount, year) };
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

/** What a net reaches with each certainty, from `shortfallsOf` them. */
function cautiousAmounts(
	totals: Totals,
	cell: CellRef,
	shortfalls: readonly number[]
): { amounts: number[]; errors: number[] } {
	return {
		amounts: totals.quantiles(cell, shortfalls).reverse(),
		errors: totals.quantileErrors(cell, shortfalls).reverse()
	};
}

function recordFollowUps(
	programme: Programme,
	{ source, inputs }: Flows,
	after: ReadonlyMap<string, RowNodes>
): Read<Result['followUp']> {
	const { cumulative } = after.get('municipality')!;
	const places = source.followUp.map(({ id, input, below }) => ({
		id,
		place: programme.followUp(
			inputs.get(input)!.value,
			cumulative.at(-1)!,
			below,
			cumulative.length
		)
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

function recordSensitivity(
	programme: Programme,
	{ inputs }: Flows,
	after: ReadonlyMap<string, RowNodes>
): SensitivityPlaces {
	const { presentValue, annual } = after.get('municipality')!;
	const order = annual.length;
	const uncertain = [...inputs].flatMap(([id, { ranking }]) => (ranking ? [{ id, ranking }] : []));
	const places = programme.sensitivity(
		presentValue,
		uncertain.map(({ ranking }) => ranking),
		order
	);
	return {
		output: programme.cell(presentValue, order),
		parts: programme.parts(presentValue, order),
		inputs: new Map(places.map((place, i) => [uncertain[i].id, place]))
	};
}
