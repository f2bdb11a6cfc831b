/** All that docs/model.md §8 asks of a case and a scenario: their difference, draw by draw, on common random numbers. */
import type { Case } from '#lib/case/schema.ts';
import type { Recording } from './collector.ts';
import { fingerprintOf } from '../run/result-fingerprint.ts';
import { buildFlows } from '../model/flows.ts';
import { Graph } from '../plan/graph.ts';
import { Recorder } from './recorder.ts';
import { readRow, recordRow, rowNodes, type RowNodes } from './rows.ts';
import { PROBABILITIES, type Difference } from '../result.ts';

/** Rows that are compared: funds and categories belong to one organisation or one case only. */
const COMPARED = ['department', 'payer', 'municipality', 'society'];

/** Record scenario − case for every row that both have, after agreements. */
export function recordDifference(source: Case, scenario: Case): Recording<Difference> {
	// One graph for both: what the scenario leaves alone is one node, and every draw is shared.
	const graph = new Graph();
	const recorder = new Recorder(graph);
	const base = buildFlows(graph, source);
	const changed = buildFlows(graph, scenario);
	const rows = base.rows.flatMap(({ id, kind, name, after }) => {
		const other = changed.rows.find((row) => row.id === id && row.kind === kind);
		if (!other || !COMPARED.includes(kind)) return [];
		const minus = (a: RowNodes, b: RowNodes): RowNodes => ({
			annual: a.annual.map((node, y) => graph.subtract(node, b.annual[y])),
			cumulative: a.cumulative.map((node, y) => graph.subtract(node, b.cumulative[y])),
			discounted: [],
			presentValue: graph.subtract(a.presentValue, b.presentValue)
		});
		const a = rowNodes(graph, other.after, changed.discount);
		const b = rowNodes(graph, after, base.discount);
		for (const row of [a, b]) recorder.follow(row.discounted);
		return [{ id, kind, name, refs: recordRow(recorder, minus(a, b)) }];
	});
	const { firstYear, years: Y } = source.horizon;
	return {
		recorder,
		read: (totals) => {
			const differences = rows.map(({ id, kind, name, refs }) => ({
				id,
				kind,
				name,
				difference: readRow(totals, refs)
			}));
			return {
				format: 'vifte.difference',
				version: 1,
				fingerprint: fingerprintOf(
					totals.draws,
					differences.map((row) => row.difference)
				),
				seed: source.simulation.seed,
				draws: totals.draws,
				years: Array.from({ length: Y }, (_, y) => firstYear + y),
				p: [...PROBABILITIES],
				rows: differences
			};
		}
	};
}
