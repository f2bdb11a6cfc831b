import { describe, expect, it } from 'vitest';
import { Graph, type Node } from '#lib/engine/plan/graph.ts';
import { OPERATIONS, SCALAR, WORDS, type ArithmeticName } from '#lib/engine/kernel/operations.ts';
import { KERNELS, type KernelName } from '#lib/engine/kernel/registry.ts';
import type { Plan } from '#lib/engine/plan/plan.ts';
import { Recorder } from '#lib/engine/record/recorder.ts';
import { rowNodes } from '#lib/engine/record/rows.ts';
import { openTables } from '#lib/engine/plan/tables.ts';
import { seedKey } from '#lib/numerics/random/seed-key.ts';
import { POINT_SETS } from '#lib/numerics/sampling/registry.ts';

const COUNT = 256;

/** Runs some nodes over one block and gives their columns. */
function columns(
	kernelName: KernelName,
	graph: Graph,
	nodes: Record<string, Node>
): Record<string, number[]> {
	const recorder = new Recorder(graph);
	const refs = Object.entries(nodes).map(([name, node]) => [name, recorder.cell(node, 0)] as const);
	const { seen } = look(kernelName, recorder);
	return Object.fromEntries(
		refs.map(([name, ref]) => [
			name,
			'cell' in ref ? seen.get(ref.cell)! : new Array<number>(COUNT).fill(ref.value)
		])
	);
}

/** Looks at one block of what a recorder records: the columns by cell. */
function look(kernelName: KernelName, recorder: Recorder) {
	const plan: Plan = {
		engine: 'test',
		key: seedKey('kernel'),
		method: 'sobol',
		points: COUNT,
		...recorder.assemble()
	};
	const kernel = KERNELS[kernelName](plan, openTables(plan));
	const points = POINT_SETS.sobol(plan.key);
	plan.streams.forEach((stream, slot) =>
		points.fill(stream, 0, 0, COUNT, kernel.words, slot * 512)
	);
	const seen = new Map<number, number[]>();
	kernel.look(COUNT, (cell, column) => seen.set(cell, [...column]));
	return { seen, plan };
}

function operationsIn({ code }: Plan, operation: number): number {
	return code.filter((word, i) => i % WORDS === 0 && word === operation).length;
}

function operands(graph: Graph) {
	const draw = (stream: number, min: number, max: number) =>
		graph.draw(stream, { kind: 'uniform', min, max });
	return { a: draw(0, -3, 5), b: draw(1, 0, 2), c: draw(2, -100, 100) };
}

type Operands = ReturnType<typeof operands>;

const K = 0.75;
const L = 1.5;

/** One way to ask for every arithmetic operation. */
const ASKED: Record<ArithmeticName, (graph: Graph, operands: Operands) => Node> = {
	add: (graph, { a, b }) => graph.add(a, b),
	subtract: (graph, { a, b }) => graph.subtract(a, b),
	multiply: (graph, { a, b }) => graph.multiply(a, b),
	addConstant: (graph, { a }) => graph.add(a, graph.constant(K)),
	multiplyConstant: (graph, { a }) => graph.scale(a, K),
	subtractFrom: (graph, { a }) => graph.subtract(graph.constant(K), a),
	multiplyAdd: (graph, { a, b, c }) => graph.add(graph.multiply(a, b), c),
	addSum: (graph, { a, b, c }) => graph.add(a, graph.add(b, c)),
	multiplyConstantAdd: (graph, { a, c }) => graph.add(graph.scale(a, K), c),
	minimum: (graph, { a, b }) => graph.minimum(a, b),
	clamp: (graph, { a }) => graph.clamp(a, K, L),
	ceiling: (graph, { a }) => graph.ceiling(a),
	floor: (graph, { a }) => graph.floor(a),
	divide: (graph, { a, b }) => graph.divide(a, b),
	ratio: (graph, { c, a }) => graph.ratio(c, a),
	power: (graph, { a, b }) => graph.power(b, a),
	whereAtLeast: (graph, { a, b, c }) => graph.whereAtLeast(a, K, b, c)
};

/** Which of the columns a, b, c each operation reads first, second and third. */
const READS: Partial<Record<ArithmeticName, (keyof Operands)[]>> = {
	ratio: ['c', 'a'],
	power: ['b', 'a']
};

describe.each(Object.keys(KERNELS) as KernelName[])('The %s kernel', (kernel) => {
	it.each(Object.keys(ASKED) as ArithmeticName[])('computes %s as for a single draw', (name) => {
		const graph = new Graph();
		const own = operands(graph);
		const got = columns(kernel, graph, { ...own, result: ASKED[name](graph, own) });
		const [x, y, z] = (READS[name] ?? ['a', 'b', 'c']).map((operand) => got[operand]);
		const expected = x.map((_, i) => SCALAR[name](x[i], y[i], (z ?? got.c)[i], K, L));
		expect(got.result).toEqual(expected);
	});

	it('adds up a row in one operation to the bits of its parts, and pays back at half an øre', () => {
		const graph = new Graph();
		const values = [-0.01, -0.005, 0, 0.004, 2.5].map((value): [number, number] => [value, 1]);
		const years = [0, 1, 2, 3, 4].map((stream) => graph.draw(stream, { kind: 'discrete', values }));
		const discount = years.map((_, y) => graph.constant(0.97 ** y));
		const row = rowNodes(graph, years, discount);
		let paidBack = graph.constant(0);
		const payback = row.cumulative.map(
			(net, y) => (paidBack = graph.whereAtLeast(net, -0.005, paidBack, graph.constant(y + 1)))
		);
		/** The columns of the row's last year, and how many years were joined; with `apart` everything is read. */
		const run = (apart: boolean) => {
			const recorder = new Recorder(graph);
			recorder.follow(row.discounted);
			const cells = [...row.annual, ...row.cumulative];
			row.annual.forEach((node, y) => recorder.cell(node, y));
			row.cumulative.forEach((node, y) => recorder.cell(node, y));
			recorder.follow(payback);
			if (apart) [...row.discounted, ...payback].forEach((node) => recorder.cell(node, 5));
			const last = [row.presentValue, payback.at(-1)!];
			const refs = [...cells, ...last].map((node) => recorder.cell(node, 5));
			const { seen, plan } = look(kernel, recorder);
			const joined = operationsIn(plan, OPERATIONS.accumulate);
			return { columns: refs.map((ref) => ('cell' in ref ? seen.get(ref.cell)! : [])), joined };
		};
		const [one, parts] = [run(false), run(true)];
		expect([one.joined, parts.joined]).toEqual([3, 0]);
		expect(one.columns).toEqual(parts.columns);
		const net = one.columns.slice(0, 5);
		for (let i = 0; i < COUNT; i++) {
			let [sum, worth, year] = [0, 0, 0];
			for (let y = 0; y < 5; y++) {
				sum += net[y][i];
				worth += net[y][i] * 0.97 ** y;
				if (!(sum >= -0.005)) year = y + 1;
			}
			expect([one.columns[9][i], one.columns[10][i], one.columns[11][i]]).toEqual([
				sum,
				worth,
				year
			]);
		}
		expect(one.columns[9]).toContain(-0.005);
	});

	it('gives an event’s factor in the draws where it happens, 1 in the others', () => {
		const graph = new Graph();
		const probability = graph.draw(3, { kind: 'uniform', min: 0.1, max: 0.4 });
		const factor = graph.draw(4, { kind: 'uniform', min: 5, max: 6 });
		const got = columns(kernel, graph, { factor, struck: graph.event(probability, factor, 1001) });
		const happened = got.struck.filter((value, i) => value === got.factor[i]).length;
		expect(got.struck.every((value, i) => value === 1 || value === got.factor[i])).toBe(true);
		expect(happened / COUNT).toBeGreaterThan(0.18);
		expect(happened / COUNT).toBeLessThan(0.32);
	});

	it('keeps every column that is still to be read, however many share the room', () => {
		const graph = new Graph();
		const { a, b, c } = operands(graph);
		let sum = a;
		const nodes: Record<string, Node> = { a, b, c };
		for (let i = 0; i < 40; i++) {
			sum = graph.add(graph.multiply(sum, graph.constant(1 / 3)), i % 2 ? b : c);
			nodes[`step${i}`] = sum;
		}
		const got = columns(kernel, graph, nodes);
		let expected = got.a;
		for (let i = 0; i < 40; i++) {
			const rest = i % 2 ? got.b : got.c;
			expected = expected.map((value, j) => value * (1 / 3) + rest[j]);
			expect(got[`step${i}`]).toEqual(expected);
		}
	});
});

describe('The graph', () => {
	it('makes equal expressions one node, and certain ones constants', () => {
		const graph = new Graph();
		const { a, b } = operands(graph);
		expect(graph.add(a, b)).toBe(graph.add(b, a));
		expect(graph.multiply(a, graph.constant(1))).toBe(a);
		expect(graph.certain(graph.multiply(a, graph.constant(0)))).toBe(0);
		expect(graph.certain(graph.power(graph.constant(0), graph.constant(0)))).toBe(1);
		expect(graph.certain(graph.subtract(a, a))).toBe(0);
		expect(graph.event(graph.constant(0), a, 1000)).toBe(graph.constant(1));
		expect(graph.event(graph.constant(1), a, 1000)).toBe(a);
	});
});
