/** What is recorded of the draws: cells, counters and sums, and where in a summary they stand. */
import type { Graph, Node } from '../plan/graph.ts';
import type { Ranking } from '../model/inputs.ts';
import type { OperationName } from '../kernel/operations.ts';
import {
	CELL_COUNTS,
	CELL_SUMS,
	SENSITIVITY_COUNTS,
	SENSITIVITY_SUMS,
	type Plan
} from '../plan/plan.ts';
import { Schedule, type Scheduled, type Sink } from '../plan/schedule.ts';

/** A recorded figure: counted in a cell, or certain. */
export type CellRef = { cell: number } | { value: number };

/** Where counters or sums of a record stand in a summary, relative to the end of the cells. */
export interface Place {
	count: number;
	sum: number;
}

/** Collects what is to be recorded, then assembles the operations that compute it. */
export class Recorder {
	private readonly sinks: Sink[] = [];
	private readonly cells = new Map<Node, number>();
	private readonly kept = new Set<number>();
	private extraCounts = 0;
	private extraSums = 0;

	constructor(private readonly graph: Graph) {}

	/** Record the distribution of a node. */
	cell(node: Node, order: number): CellRef {
		const value = this.graph.certain(node);
		if (value !== undefined) return { value };
		let cell = this.cells.get(node);
		if (cell === undefined) {
			cell = this.cells.size;
			this.cells.set(node, cell);
			this.sink('statistics', [node], { extra: cell, order });
		}
		return { cell };
	}

	/** Compute what runs on from year to year along with its years, so that theirs need not be kept to the end. */
	follow(byYear: readonly Node[]): void {
		byYear.forEach((node, y) => this.sink('compute', [node], { order: y }));
	}

	/** Count the draws by a whole number 0..size−1. */
	count(node: Node, size: number, order: number): Place {
		return this.record('count', [node], size, 0, { order });
	}

	/** Count draws in which `loser` < 0 while `winner` ≥ 0. */
	gap(loser: Node, winner: Node, order: number): Place {
		return this.record('gap', [loser, winner], 1, 0, { order });
	}

	/** Count draws with node ≥ amount, and sum what is missing in the others (two lanes). */
	commitment(node: Node, amount: number, order: number): Place {
		return this.record('commitment', [node], 1, 2, { k: amount, order });
	}

	/** Count draws with input < limit and outcome ≥ 0; with input < limit; with outcome ≥ 0. */
	followUp(input: Node, outcome: Node, limit: number, order: number): Place {
		return this.record('followUp', [input, outcome], 3, 0, { k: limit, order });
	}

	/** Sum max(0, node) and max(0, −node) (two lanes each). */
	parts(node: Node, order: number): Place {
		return this.record('parts', [node], 0, 4, { order });
	}

	/** Record from here on only the draws in which a node lies within [low, high]; count them. */
	select(node: Node, low: number, high: number): Place {
		return this.record('select', [node], 1, 0, { k: low, l: high, order: -Infinity });
	}

	/** Record how an output hangs together with inputs, given by the stream or the column that ranks them. */
	sensitivity(output: Node, rankings: readonly Ranking[], order: number): Place[] {
		const ref = this.cell(output, order);
		if ('value' in ref) return [];
		this.kept.add(ref.cell);
		this.sink('output', [output], { extra: ref.cell, order });
		return this.ranks(rankings, order);
	}

	/** Record how often each rank bin of inputs is drawn, and the output in it where there is one. */
	ranks(rankings: readonly Ranking[], order: number): Place[] {
		return rankings.map((ranking) =>
			'stream' in ranking
				? this.record('rankByStream', [], SENSITIVITY_COUNTS, SENSITIVITY_SUMS, {
						stream: ranking.stream,
						order
					})
				: this.record('rankByColumn', [ranking.rank], SENSITIVITY_COUNTS, SENSITIVITY_SUMS, {
						order
					})
		);
	}

	/** Assemble the operations, and the room that a summary takes. */
	assemble(): Scheduled & Pick<Plan, 'cells' | 'kept' | 'counts' | 'sums'> {
		const sinks = [...this.sinks].sort((a, b) => a.order - b.order);
		const schedule = new Schedule(this.graph, sinks);
		return {
			...schedule.assemble(this.cells.size),
			cells: this.cells.size,
			kept: [...this.kept],
			counts: this.cells.size * CELL_COUNTS + this.extraCounts,
			sums: this.cells.size * CELL_SUMS + this.extraSums
		};
	}

	private record(
		name: OperationName,
		operands: Node[],
		counts: number,
		sums: number,
		options: { k?: number; l?: number; stream?: number; order: number }
	): Place {
		const place = { count: this.extraCounts, sum: this.extraSums };
		this.extraCounts += counts;
		this.extraSums += sums;
		this.sink(name, operands, { ...options, extra: place.count, second: place.sum });
		return place;
	}

	private sink(
		name: Sink['name'],
		operands: Node[],
		rest: Partial<Sink> & { order: number }
	): void {
		this.sinks.push({ name, operands, k: 0, l: 0, extra: 0, second: 0, stream: -1, ...rest });
	}
}
