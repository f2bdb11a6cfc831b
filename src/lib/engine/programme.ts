/** Turns nodes and what is to be recorded of them into a plan's operations: ordered, fused, columns shared. */
import { CELL_COUNTS, CELL_SUMS, SENSITIVITY_COUNTS, SENSITIVITY_SUMS } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Graph, Node, Operation } from './graph.ts';
import type { Ranking } from './inputs.ts';
import { OPERATIONS, WORDS, type OperationName } from './kernel/operations.ts';

/** A recorded figure: counted in a cell, or certain. */
export type CellRef = { cell: number } | { value: number };

/** Where counters or sums of a record stand in a summary, relative to the end of the cells. */
export interface Place {
	count: number;
	sum: number;
}

interface Sink {
	name: OperationName;
	operands: Node[];
	k: number;
	l: number;
	/** Cell, or place of the counters; for ranks the stream instead of an operand. */
	extra: number;
	second: number;
	stream: number;
	/** Sinks run in this order, so that what belongs to one year is computed and forgotten together. */
	order: number;
}

type Assembled = Pick<
	Plan,
	| 'streams'
	| 'samplers'
	| 'rankings'
	| 'columns'
	| 'code'
	| 'constants'
	| 'cells'
	| 'counts'
	| 'sums'
>;

/** Collects what is to be recorded, then assembles the operations that compute it. */
export class Programme {
	private readonly sinks: Sink[] = [];
	private readonly cells = new Map<Node, number>();
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

	assemble(): Assembled {
		const sinks = [...this.sinks].sort((a, b) => a.order - b.order);
		const schedule = new Schedule(this.graph, sinks);
		return {
			...schedule.assemble(this.cells.size),
			cells: this.cells.size,
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
		name: OperationName,
		operands: Node[],
		rest: Partial<Sink> & { order: number }
	): void {
		this.sinks.push({ name, operands, k: 0, l: 0, extra: 0, second: 0, stream: -1, ...rest });
	}
}

interface Instruction {
	name: OperationName;
	node?: Node;
	operands: Node[];
	k: number;
	l: number;
	extra: number;
	second: number;
	/** Word `a` where it is not a column. */
	slot?: number;
}

/** Puts the operations of some sinks in order and gives them columns. */
class Schedule {
	private readonly instructions: Instruction[] = [];
	private readonly uses = new Map<Node, number>();
	private readonly emitted = new Set<Node>();
	private readonly streams: number[] = [];
	private readonly samplers: Plan['samplers'] = [];
	private readonly samplerIds = new Map<string, number>();
	private readonly rankings: Plan['rankings'] = [];

	constructor(
		private readonly graph: Graph,
		private readonly sinks: readonly Sink[]
	) {
		for (const sink of sinks) sink.operands.forEach((node) => this.use(node));
	}

	assemble(
		cells: number
	): Pick<Assembled, 'streams' | 'samplers' | 'rankings' | 'columns' | 'code' | 'constants'> {
		for (const sink of this.sinks) {
			sink.operands.forEach((node) => this.emit(node));
			const inCells = sink.name === 'statistics' || sink.name === 'output';
			this.instructions.push({
				name: sink.name,
				operands: sink.operands,
				k: sink.k,
				l: sink.l,
				extra: inCells ? sink.extra : cells * CELL_COUNTS + sink.extra,
				second: cells * CELL_SUMS + sink.second,
				slot: sink.name === 'rankByStream' ? this.slot(sink.stream) : undefined
			});
		}
		return {
			...this.encode(),
			streams: this.streams,
			samplers: this.samplers,
			rankings: this.rankings
		};
	}

	private use(node: Node): void {
		const uses = this.uses.get(node) ?? 0;
		this.uses.set(node, uses + 1);
		if (uses === 0) this.graph.operations[node].operands.forEach((operand) => this.use(operand));
	}

	private emit(node: Node): void {
		if (this.emitted.has(node)) return;
		this.emitted.add(node);
		const fused = this.fuse(this.graph.operations[node]);
		fused.operands.forEach((operand) => this.emit(operand));
		this.instructions.push({ ...fused, node });
	}

	/** A product that only this sum needs is computed within it: two roundings either way. */
	private fuse(operation: Operation): Instruction {
		const { name, operands, k, l } = operation;
		const plain: Instruction = { name, operands, k, l, extra: 0, second: 0 };
		switch (name) {
			case 'draw':
				return {
					...plain,
					slot: this.slot(operation.stream),
					extra: this.sampler(operation.distribution, false)
				};
			case 'score':
				return { ...plain, extra: this.sampler(operation.distribution, true) };
			case 'rank':
				this.rankings.push({
					distribution: this.graph.distributions[operation.distribution],
					limits: [k, l]
				});
				return { ...plain, extra: this.rankings.length - 1 };
			case 'event':
				return { ...plain, extra: this.slot(operation.stream) };
			case 'add':
				for (const [product, rest] of [operands, [...operands].reverse()]) {
					const inner = this.graph.operations[product];
					if (this.uses.get(product) !== 1 || this.emitted.has(product)) continue;
					if (inner.name === 'multiply') {
						return { ...plain, name: 'multiplyAdd', operands: [...inner.operands, rest] };
					}
					if (inner.name === 'multiplyConstant') {
						const [factor] = inner.operands;
						return {
							...plain,
							name: 'multiplyConstantAdd',
							operands: [factor, factor, rest],
							k: inner.k
						};
					}
				}
				return plain;
			default:
				return plain;
		}
	}

	private slot(stream: number): number {
		const known = this.streams.indexOf(stream);
		return known >= 0 ? known : this.streams.push(stream) - 1;
	}

	private sampler(distribution: number, scored: boolean): number {
		const key = `${distribution} ${scored}`;
		let id = this.samplerIds.get(key);
		if (id === undefined) {
			id = this.samplers.push({ distribution: this.graph.distributions[distribution], scored }) - 1;
			this.samplerIds.set(key, id);
		}
		return id;
	}

	/** Columns are handed on as soon as their last reader is done, so few are live and they stay in cache. */
	private encode(): { code: Int32Array; constants: Float64Array; columns: number } {
		const lastUse = new Map<Node, number>();
		this.instructions.forEach((instruction, i) =>
			instruction.operands.forEach((node) => lastUse.set(node, i))
		);
		const column = new Map<Node, number>();
		const free: number[] = [];
		let columns = 0;
		const constants: number[] = [];
		const constantIds = new Map<string, number>();
		const constantId = (k: number, l: number) => {
			const key = `${k} ${l}`;
			let id = constantIds.get(key);
			if (id === undefined) {
				id = constants.length;
				constants.push(k, l);
				constantIds.set(key, id);
			}
			return id;
		};
		const code = new Int32Array((this.instructions.length + 1) * WORDS);
		this.instructions.forEach((instruction, i) => {
			const { operands, node } = instruction;
			const [a = 0, b = 0, c = 0] = operands.map((operand) => column.get(operand)!);
			for (const operand of new Set(operands)) {
				if (lastUse.get(operand) === i) free.push(column.get(operand)!);
			}
			let target = 0;
			if (node !== undefined) {
				target = free.pop() ?? columns++;
				column.set(node, target);
			}
			code.set(
				[
					OPERATIONS[instruction.name],
					target,
					instruction.slot ?? a,
					b,
					c,
					constantId(instruction.k, instruction.l),
					instruction.extra,
					instruction.second
				],
				i * WORDS
			);
		});
		return { code, constants: Float64Array.from(constants), columns };
	}
}
