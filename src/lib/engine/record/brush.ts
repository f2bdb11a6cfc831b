/** Those futures in which one row ends a year within limits: how the other rows and the inputs lie in them. */
import type { Case } from '#lib/case/schema.ts';
import type { Recording } from './collector.ts';
import { buildFlows } from '../model/flows.ts';
import { Graph } from '../plan/graph.ts';
import { RANK_BINS } from '../plan/plan.ts';
import { Recorder, type CellRef } from './recorder.ts';
import { rowNodes } from './rows.ts';
import { PROBABILITIES, type Brush, type Brushed } from '../result.ts';

/** Record the draws of a valid case that a brush picks. Throws where the case has no such row or year. */
export function recordBrush(source: Case, brush: Brush): Recording<Brushed> {
	const graph = new Graph();
	const recorder = new Recorder(graph);
	const flows = buildFlows(graph, source);
	const rows = flows.rows.map(({ id, kind, after }) => ({
		id,
		kind,
		nodes: rowNodes(graph, after, flows.discount)
	}));
	const marked = rows.find(({ id }) => id === brush.row)?.nodes.cumulative[brush.year];
	if (marked === undefined) throw new RangeError(`No row ${brush.row} in year ${brush.year}.`);
	const selected = recorder.select(marked, brush.from, brush.to);
	const refs = rows.map(({ id, kind, nodes }) => ({
		id,
		kind,
		annual: nodes.annual.map((node, y) => recorder.cell(node, y)),
		cumulative: nodes.cumulative.map((node, y) => recorder.cell(node, y))
	}));
	const uncertain = [...flows.inputs].flatMap(([id, { ranking }]) =>
		ranking ? [{ id, ranking }] : []
	);
	const places = recorder.ranks(
		uncertain.map(({ ranking }) => ranking),
		source.horizon.years
	);
	return {
		recorder,
		read: (totals) => {
			const picked = totals.counts(selected, 1)[0];
			const byProbability = (cells: CellRef[]) => {
				const quantiles = cells.map((cell) => totals.quantiles(cell, PROBABILITIES));
				return PROBABILITIES.map((_, p) => quantiles.map((ofYear) => ofYear[p]));
			};
			return {
				picked,
				draws: totals.draws,
				rows: refs.slice(0, picked ? refs.length : 0).map(({ id, kind, annual, cumulative }) => ({
					id,
					kind,
					annual: byProbability(annual),
					cumulative: byProbability(cumulative),
					chance: cumulative.map((ref) => {
						const { chance } = totals.cell(ref);
						// counted among all draws, told among the picked; what is certain is certain among these too
						return 'cell' in ref ? (chance * totals.draws) / picked : chance;
					})
				})),
				inputs: Object.fromEntries(
					places.map((place, i) => [uncertain[i].id, Array.from(totals.counts(place, RANK_BINS))])
				)
			};
		}
	};
}
