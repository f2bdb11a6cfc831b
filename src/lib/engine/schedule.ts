/** Puts the operations that compute some nodes in order: products fused into sums, columns shared, words encoded. */
import type { Graph, Node, Operation } from './graph.ts';
import { OPERATIONS, WORDS, type OperationName } from './kernel/operations.ts';
import { CELL_COUNTS, CELL_SUMS, type Plan } from './plan.ts';

/** What is done with computed nodes: nothing is written to a column. */
export interface Sink {
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

/** The part of a plan that says what to compute. */
export type Scheduled = Pick<
	Plan,
	'streams' | 'samplers' | 'rankings' | 'columns' | 'code' | 'constants'
>;

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
export class Schedule {
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

	assemble(cells: number): Scheduled {
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
