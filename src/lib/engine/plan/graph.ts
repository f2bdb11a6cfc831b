/** Expressions over draws: equal ones are one node, certain ones are constants, and nothing is computed yet. */
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import { OPERATIONS, SCALAR, type ArithmeticName } from '../kernel/operations.ts';

/** A number per draw, named by its place in the graph. */
export type Node = number;

export interface Operation {
	name: ArithmeticName | 'fill' | 'draw' | 'score' | 'rank' | 'event';
	/** Operand nodes, in the order a, b, c of the operation table. */
	operands: Node[];
	/** The constants k and l. */
	k: number;
	l: number;
	/** Stream, for draws and events. */
	stream: number;
	/** Which distribution, for draws, scores and ranks: its place in `distributions`. */
	distribution: number;
}

/** Two nodes and an operation make a whole number below 2⁵³; an operation has one number of operands. */
const MOST_NODES = 4194304;

/** Builds expressions; a node is made once however often it is asked for. */
export class Graph {
	readonly operations: Operation[] = [];
	readonly distributions: Distribution[] = [];
	/** Which input's shift a node adds. */
	readonly shifts = new Map<Node, string>();
	private readonly nodes = new Map<string | number, Node>();
	private readonly constants = new Map<number, Node>();
	private readonly distributionIds = new Map<string, number>();

	constant(value: number): Node {
		let node = this.constants.get(value);
		if (node === undefined) {
			node = this.push({
				name: 'fill',
				operands: [],
				k: value,
				l: 0,
				stream: -1,
				distribution: -1
			});
			this.constants.set(value, node);
		}
		return node;
	}

	/** The value of a node that is the same in every draw, else undefined. */
	certain(node: Node): number | undefined {
		const operation = this.operations[node];
		return operation.name === 'fill' ? operation.k : undefined;
	}

	draw(stream: number, distribution: Distribution): Node {
		return this.node('draw', [], 0, 0, stream, this.distributionId(distribution));
	}

	/** The value whose standard normal score is `score`. */
	score(score: Node, distribution: Distribution): Node {
		return this.node('score', [score], 0, 0, 0, this.distributionId(distribution));
	}

	/** The rank 0..1 of a value among all values of a distribution, both kept within limits: half-way where values tie. */
	rank(value: Node, distribution: Distribution, low: number | null, high: number | null): Node {
		const limits = [low ?? -Infinity, high ?? Infinity] as const;
		return this.node(
			'rank',
			[this.clamp(value, ...limits)],
			...limits,
			0,
			this.distributionId(distribution)
		);
	}

	/** `factor` in the draws where the event happens, 1 in the others. */
	event(probability: Node, factor: Node, stream: number): Node {
		const certain = this.certain(probability);
		if (certain === 0 || this.certain(factor) === 1) return this.constant(1);
		if (certain === 1) return factor;
		return this.node('event', [probability, factor], 0, 0, stream);
	}

	add(a: Node, b: Node): Node {
		const x = this.certain(a);
		const y = this.certain(b);
		if (x !== undefined && y === undefined) return this.add(b, a);
		if (y === 0) return a;
		if (y !== undefined) return this.apply('addConstant', [a], y);
		return this.apply('add', a < b ? [a, b] : [b, a]);
	}

	/** Add an input's shift to its draws: an operation of its own, even where it adds nothing, for a lever may move it. */
	shift(drawn: Node, shift: number, input: string): Node {
		const node = this.node('addConstant', [drawn], shift);
		this.shifts.set(node, input);
		return node;
	}

	subtract(a: Node, b: Node): Node {
		const x = this.certain(a);
		const y = this.certain(b);
		if (a === b) return this.constant(0);
		if (y !== undefined) return this.add(a, this.constant(-y));
		if (x !== undefined) return this.apply('subtractFrom', [b], x);
		return this.apply('subtract', [a, b]);
	}

	multiply(a: Node, b: Node): Node {
		const x = this.certain(a);
		const y = this.certain(b);
		if (x !== undefined && y === undefined) return this.multiply(b, a);
		if (y === 0) return b;
		if (y === 1) return a;
		if (y !== undefined) return this.apply('multiplyConstant', [a], y);
		return this.apply('multiply', a < b ? [a, b] : [b, a]);
	}

	scale(a: Node, factor: number): Node {
		return this.multiply(a, this.constant(factor));
	}

	divide(a: Node, b: Node): Node {
		return this.certain(b) === 1 ? a : this.apply('divide', [a, b]);
	}

	/** a ÷ b where b > 0, else 0. */
	ratio(a: Node, b: Node): Node {
		return this.certain(a) === 0 ? a : this.apply('ratio', [a, b]);
	}

	minimum(a: Node, b: Node): Node {
		return a === b ? a : this.apply('minimum', [a, b]);
	}

	clamp(a: Node, low: number, high: number): Node {
		return low === -Infinity && high === Infinity ? a : this.apply('clamp', [a], low, high);
	}

	ceiling(a: Node): Node {
		return this.apply('ceiling', [a]);
	}

	floor(a: Node): Node {
		return this.apply('floor', [a]);
	}

	/** base^exponent for base ≥ 0. */
	power(base: Node, exponent: Node): Node {
		if (this.certain(base) === 1 || this.certain(exponent) === 0) return this.constant(1);
		if (this.certain(exponent) === 1) return base;
		return this.apply('power', [base, exponent]);
	}

	/** a ≥ limit ? b : c. */
	whereAtLeast(a: Node, limit: number, b: Node, c: Node): Node {
		if (b === c) return b;
		const certain = this.certain(a);
		if (certain !== undefined) return certain >= limit ? b : c;
		return this.apply('whereAtLeast', [a, b, c], limit);
	}

	sum(nodes: readonly Node[]): Node {
		return nodes.reduce((sum, node) => this.add(sum, node), this.constant(0));
	}

	product(nodes: readonly Node[]): Node {
		return nodes.reduce((product, node) => this.multiply(product, node), this.constant(1));
	}

	/** Σ weight · node. */
	weightedSum(terms: readonly (readonly [number, Node])[]): Node {
		return this.sum(terms.map(([weight, node]) => this.scale(node, weight)));
	}

	/** An arithmetic node; a constant at once where every operand is one. */
	private apply(name: ArithmeticName, operands: Node[], k = 0, l = 0): Node {
		if (operands.every((node) => this.operations[node].name === 'fill')) {
			const [a, b = 0, c = 0] = operands.map((node) => this.operations[node].k);
			return this.constant(SCALAR[name](a, b, c, k, l));
		}
		return this.node(name, operands, k, l);
	}

	private node(
		name: Operation['name'],
		operands: Node[],
		k = 0,
		l = 0,
		stream = -1,
		distribution = -1
	): Node {
		// most nodes are a name and two operands, or one and a constant: a number is a quicker key than a text
		const [a, b] = operands;
		const plain = l === 0 && stream < 0 && distribution < 0;
		const second = plain && operands.length === 1 ? this.constant(k) : b;
		const key =
			plain && (operands.length === 1 || (operands.length === 2 && k === 0))
				? (OPERATIONS[name] * MOST_NODES + a) * MOST_NODES + second
				: `${name} ${a} ${b} ${operands[2]} ${this.constant(k)} ${this.constant(l)} ${stream} ${distribution}`;
		let node = this.nodes.get(key);
		if (node === undefined) {
			node = this.push({ name, operands, k, l, stream, distribution });
			this.nodes.set(key, node);
		}
		return node;
	}

	private push(operation: Operation): Node {
		const node = this.operations.push(operation) - 1;
		if (node === MOST_NODES) throw new RangeError('The case has too many expressions.');
		return node;
	}

	private distributionId(distribution: Distribution): number {
		const key = JSON.stringify(distribution);
		let id = this.distributionIds.get(key);
		if (id === undefined) {
			id = this.distributions.length;
			this.distributions.push(distribution);
			this.distributionIds.set(key, id);
		}
		return id;
	}
}
