/** Puts the operations that compute some nodes in order: products fused into sums, columns shared, words encoded. */
import type { Graph, Node, Operation } from './graph.ts';
import type { Instruction } from './instruction.ts';
import { joinRows } from './join-rows.ts';
import { OPERATIONS, WORDS, type OperationName } from '../kernel/operations.ts';
import { CELL_COUNTS, CELL_SUMS, type Plan } from './plan.ts';

/** What is done with computed nodes: nothing is written to a column. */
export interface Sink {
	/** `compute` does nothing with its operands: it only has them computed in its turn. */
	name: OperationName | 'compute';
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
	'streams' | 'samplers' | 'rankings' | 'columns' | 'code' | 'constants' | 'shifts'
>;

/** Puts the operations of some sinks in order and gives them columns. */
export class Schedule {
	private readonly instructions: Instruction[] = [];
	/** How many instructions read a node. */
	private readonly uses: Uint32Array;
	private readonly emitted: Uint8Array;
	private readonly streams: number[] = [];
	private readonly samplers: Plan['samplers'] = [];
	private readonly samplerIds = new Map<string, number>();
	private readonly rankings: Plan['rankings'] = [];

	constructor(
		private readonly graph: Graph,
		private readonly sinks: readonly Sink[]
	) {
		this.uses = new Uint32Array(graph.operations.length);
		this.emitted = new Uint8Array(graph.operations.length);
		for (const { name, operands } of sinks) {
			if (name !== 'compute') for (const node of operands) this.use(node);
		}
	}

	assemble(cells: number): Scheduled {
		for (const sink of this.sinks) {
			const { name, operands, k, l, extra, second, stream } = sink;
			for (const node of operands) this.emit(node);
			if (name === 'compute') continue;
			const inCells = name === 'statistics' || name === 'output';
			this.instructions.push({
				name,
				node: -1,
				operands,
				k,
				l,
				extra: inCells ? extra : cells * CELL_COUNTS + extra,
				second: cells * CELL_SUMS + second,
				slot: name === 'rankByStream' ? this.slot(stream) : -1
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
		if (this.uses[node]++ > 0) return;
		for (const operand of this.graph.operations[node].operands) this.use(operand);
	}

	private emit(node: Node): void {
		if (this.emitted[node]) return;
		this.emitted[node] = 1;
		const instruction = this.fuse(node, this.graph.operations[node]);
		for (const operand of instruction.operands) this.emit(operand);
		this.instructions.push(instruction);
	}

	/** A product or a sum that only this sum needs is computed within it: two roundings either way. */
	private fuse(node: Node, operation: Operation): Instruction {
		const { name, operands, k, l } = operation;
		const plain: Instruction = { name, node, operands, k, l, extra: 0, second: 0, slot: -1 };
		switch (name) {
			case 'draw':
				plain.slot = this.slot(operation.stream);
				plain.extra = this.sampler(operation.distribution, false);
				return plain;
			case 'score':
				plain.extra = this.sampler(operation.distribution, true);
				return plain;
			case 'rank':
				plain.extra = this.rankings.length;
				this.rankings.push({
					distribution: this.graph.distributions[operation.distribution],
					limits: [k, l]
				});
				return plain;
			case 'event':
				plain.extra = this.slot(operation.stream);
				return plain;
			case 'add':
				return (
					this.withProduct(plain, 0, 1) ??
					this.withProduct(plain, 1, 0) ??
					this.withSum(plain, 0, 1) ??
					this.withSum(plain, 1, 0) ??
					plain
				);
			default:
				return plain;
		}
	}

	/** The sum with its one side's product within it, where nothing else needs the product. */
	private withProduct(sum: Instruction, side: 0 | 1, other: 0 | 1): Instruction | null {
		const product = this.ownOperand(sum.operands[side]);
		if (!product) return null;
		const rest = sum.operands[other];
		const { name, operands, k } = product;
		if (name === 'multiply')
			return { ...sum, name: 'multiplyAdd', operands: [operands[0], operands[1], rest] };
		if (name === 'multiplyConstant')
			return {
				...sum,
				name: 'multiplyConstantAdd',
				operands: [operands[0], operands[0], rest],
				k
			};
		return null;
	}

	/** The sum with its one side's sum within it, likewise: in the same order, to the same bits. */
	private withSum(sum: Instruction, side: 0 | 1, other: 0 | 1): Instruction | null {
		const inner = this.ownOperand(sum.operands[side]);
		if (inner?.name !== 'add') return null;
		return { ...sum, name: 'addSum', operands: [sum.operands[other], ...inner.operands] };
	}

	/** The operation of a node that only one other needs and that is not computed yet. */
	private ownOperand(node: Node): Operation | null {
		return this.uses[node] === 1 && !this.emitted[node] ? this.graph.operations[node] : null;
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
	private encode(): Pick<Plan, 'code' | 'constants' | 'columns' | 'shifts'> {
		const instructions = joinRows(this.instructions, (node) => this.graph.certain(node));
		const nodes = this.graph.operations.length;
		const lastUse = new Int32Array(nodes);
		instructions.forEach(({ operands, becomes, node }, i) => {
			for (const operand of operands) lastUse[operand] = i;
			if (becomes) lastUse[node] = i;
		});
		const column = new Int32Array(nodes);
		const free: number[] = [];
		let columns = 0;
		const constants = new Constants();
		const shifts: Plan['shifts'] = {};
		const code = new Int32Array((instructions.length + 1) * WORDS);
		instructions.forEach(({ name, node, operands, becomes, k, l, extra, second, slot }, i) => {
			const at = i * WORDS;
			code[at] = OPERATIONS[name];
			for (let o = 0; o < operands.length; o++) code[at + 2 + o] = column[operands[o]];
			const release = (operand: Node) => {
				if (lastUse[operand] !== i) return;
				free.push(column[operand]);
				// the same node may stand twice
				lastUse[operand] = -1;
			};
			if (becomes) {
				becomes.forEach((changed, o) => (column[changed] = column[operands[o]]));
				code[at + 1] = column[node];
				release(node);
			} else {
				operands.forEach(release);
				if (node >= 0) code[at + 1] = column[node] = free.pop() ?? columns++;
			}
			if (slot >= 0) code[at + 2] = slot;
			const shifted = becomes ? undefined : this.graph.shifts.get(node);
			code[at + 5] = shifted === undefined ? constants.place(k, l) : constants.alone(k);
			if (shifted !== undefined) shifts[shifted] = code[at + 5];
			code[at + 6] = extra;
			code[at + 7] = second;
		});
		return { code, constants: Float64Array.from(constants.values), columns, shifts };
	}
}

/** Pairs of constants, each kept once but for those that stand alone. */
class Constants {
	readonly values: number[] = [];
	private readonly places = new Map<number | string, number>();

	/** Where a pair stands among the values. */
	place(k: number, l: number): number {
		// most have no second one: a number is a quicker key than a text
		const key = l === 0 ? k : `${k} ${l}`;
		let place = this.places.get(key);
		if (place === undefined) {
			place = this.values.push(k, l) - 2;
			this.places.set(key, place);
		}
		return place;
	}

	/** A place that nothing else shares. */
	alone(k: number): number {
		return this.values.push(k, 0) - 2;
	}
}
