/** All that docs/model.md §7 asks of one case: what is recorded while drawing, and how it is read. */
import type { Case } from '#lib/case/schema.ts';
import type { Recording, Totals } from './collector.ts';
import { readCautious } from './cautious-amounts.ts';
import { fingerprintOf } from '../run/result-fingerprint.ts';
import { buildFlows, LINE_KINDS, type Flows } from '../model/flows.ts';
import { Graph, type Node } from '../plan/graph.ts';
import { Recorder } from './recorder.ts';
import { recordCommitments } from './commitments.ts';
import { recordFollowUps } from './follow-ups.ts';
import {
	readCells,
	readPayback,
	readRow,
	recordPayback,
	recordRow,
	rowNodes,
	type RowNodes
} from './rows.ts';
import { PROBABILITIES, type Gross, type Result, type RowFigures } from '../result.ts';
import { readSensitivity, type SensitivityPlaces } from './sensitivity.ts';

type Read<T> = (totals: Totals) => T;

/** A case's rows as they are recorded, for whatever else is recorded of the same draws. */
interface RecordedRows {
	recorder: Recorder;
	flows: Flows;
	after: ReadonlyMap<string, RowNodes>;
	read: Read<RowFigures>;
}

/** Record everything of a valid case. */
export function recordResult(source: Case): Recording<Result> {
	const { recorder, flows, after, read: readRows } = rowsOf(source);
	const gross = recordGross(recorder, flows);
	const commitments = recordCommitments(recorder, flows, after);
	const followUps = recordFollowUps(recorder, flows, after);
	const sensitivity = recordSensitivity(recorder, flows, after);
	return {
		recorder,
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
	const { recorder, read } = rowsOf(source);
	return { recorder, read };
}

function rowsOf(source: Case): RecordedRows {
	const graph = new Graph();
	const recorder = new Recorder(graph);
	const flows = buildFlows(graph, source);
	const after = new Map<string, RowNodes>();

	const rows = flows.rows.map(({ id, kind, name, before, after: net }) => {
		const nodes = rowNodes(graph, net, flows.discount);
		after.set(id, nodes);
		const refsAfter = recordRow(recorder, nodes);
		// no agreement reaches it: one row serves for both
		const same = before.every((node, y) => node === net[y]);
		const refsBefore = same
			? refsAfter
			: recordRow(recorder, rowNodes(graph, before, flows.discount));
		const payback = recordPayback(graph, recorder, nodes);
		return { id, kind, name, refs: { before: refsBefore, after: refsAfter }, payback };
	});
	const gaps = recordGaps(recorder, flows, after);

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
	return { recorder, flows, after, read };
}

function recordGross(recorder: Recorder, { gross }: Flows): Read<Result['gross']> {
	const refs = [...gross].map(([id, kinds]) => ({
		id,
		kinds: LINE_KINDS.map(
			(kind) => [kind, kinds[kind].map((node, y) => recorder.cell(node, y))] as const
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
	recorder: Recorder,
	{ organisation }: Flows,
	after: ReadonlyMap<string, RowNodes>
): Read<Pick<RowFigures, 'incentiveGap' | 'incentiveGapErrors'>> {
	const atHorizon = (id: string): Node => after.get(id)!.cumulative.at(-1)!;
	const Y = after.get('municipality')!.annual.length;
	const places = organisation.departments.map(
		({ id }) => [id, recorder.gap(atHorizon(id), atHorizon('municipality'), Y)] as const
	);
	return (totals) => {
		const read = places.map(([id, place]) => [id, totals.shares(place, 1)] as const);
		return {
			incentiveGap: Object.fromEntries(read.map(([id, { shares }]) => [id, shares[0]])),
			incentiveGapErrors: Object.fromEntries(read.map(([id, { errors }]) => [id, errors[0]]))
		};
	};
}

function recordSensitivity(
	recorder: Recorder,
	{ inputs }: Flows,
	after: ReadonlyMap<string, RowNodes>
): SensitivityPlaces {
	const { presentValue, annual } = after.get('municipality')!;
	const order = annual.length;
	const uncertain = [...inputs].flatMap(([id, { ranking }]) => (ranking ? [{ id, ranking }] : []));
	const places = recorder.sensitivity(
		presentValue,
		uncertain.map(({ ranking }) => ranking),
		order
	);
	return {
		output: recorder.cell(presentValue, order),
		parts: recorder.parts(presentValue, order),
		inputs: new Map(places.map((place, i) => [uncertain[i].id, place]))
	};
}
