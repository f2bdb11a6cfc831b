/** The assumption register as nodes: every input's draws, shifted, limited and correlated, by a Gaussian copula, as the case says. */
import type { Case, Input, Value } from '#lib/case/schema.ts';
import { cholesky, normalScoreCorrelation } from '#lib/numerics/dependence/correlation-matrix.ts';
import type { Graph, Node } from '../plan/graph.ts';

/**
 * How an input's draws are ranked among its values: by its own stream where that orders them (ties fall as they may,
 * for nothing else hangs on the stream), else by a rank in a column.
 */
export type Ranking = { stream: number } | { rank: Node };

export interface InputNode {
	value: Node;
	/** None for an input that is certain. */
	ranking?: Ranking;
}

const STANDARD_NORMAL = { kind: 'normal', mean: 0, sd: 1 } as const;
const UNIFORM = { kind: 'uniform', min: 0, max: 1 } as const;

/** Make the nodes of all inputs, by id. */
export function inputNodes(graph: Graph, source: Case): Map<string, InputNode> {
	const scores = correlatedScores(graph, source);
	return new Map(
		source.inputs.map((input) => [input.id, inputNode(graph, input, scores.get(input.id))])
	);
}

function inputNode(graph: Graph, input: Input, score: Node | undefined): InputNode {
	const { distribution, stream, shift } = input;
	if (distribution.kind === 'fixed') {
		const certain = graph.constant(distribution.value + shift);
		return { value: withinLimits(graph, input, certain) };
	}
	const drawn =
		score === undefined ? graph.draw(stream, distribution) : graph.score(score, distribution);
	const value = withinLimits(graph, input, graph.shift(drawn, shift, input.id));
	const [low, high] = input.limits.map((limit) => (limit === null ? null : limit - shift));
	const tied = low !== null || high !== null || ['discrete', 'samples'].includes(distribution.kind);
	if (distribution.kind === 'pool' || (score !== undefined && tied)) {
		return { value, ranking: { rank: graph.rank(drawn, distribution, low, high) } };
	}
	if (score === undefined) return { value, ranking: { stream } };
	return { value, ranking: { rank: graph.score(score, UNIFORM) } };
}

function withinLimits(graph: Graph, { limits: [low, high] }: Input, shifted: Node): Node {
	return graph.clamp(shifted, low ?? -Infinity, high ?? Infinity);
}

/**
 * The normal scores of the inputs that lean on others' (Gaussian copula, Cholesky in stream order). An input that
 * leans on none keeps its own draws, so correlating two inputs moves the later one alone.
 */
function correlatedScores(graph: Graph, source: Case): Map<string, Node> {
	const uncertain = source.inputs.filter((input) => input.distribution.kind !== 'fixed');
	const pairs = source.correlations.filter(([a, b]) =>
		[a, b].every((id) => uncertain.some((input) => input.id === id))
	);
	const inputs = uncertain
		.filter((input) => pairs.some(([a, b]) => a === input.id || b === input.id))
		.sort((a, b) => a.stream - b.stream);
	const n = inputs.length;
	const place = new Map(inputs.map((input, i) => [input.id, i]));
	const matrix = new Float64Array(n * n);
	for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
	for (const [a, b, rho] of pairs) {
		const [i, j] = [place.get(a)!, place.get(b)!];
		matrix[i * n + j] = matrix[j * n + i] = normalScoreCorrelation(rho);
	}
	const factor = cholesky(matrix, n);
	if (!factor) throw new Error('The correlations are not positive definite: check the case first.');
	const own = inputs.map((input) => graph.draw(input.stream, STANDARD_NORMAL));
	const scores = new Map<string, Node>();
	inputs.forEach((input, i) => {
		const leansOn = own.slice(0, i).some((_, j) => factor[i * n + j] !== 0);
		if (!leansOn) return;
		const terms = own.slice(0, i + 1).map((node, j) => [factor[i * n + j], node] as const);
		scores.set(input.id, graph.weightedSum(terms));
	});
	return scores;
}

/** A function from a Value of the case (a number, an input, a product of these) to its node. */
export function valueReader(
	graph: Graph,
	inputs: ReadonlyMap<string, InputNode>
): (value: Value) => Node {
	const factor = (value: number | string) =>
		typeof value === 'number' ? graph.constant(value) : inputs.get(value)!.value;
	return (value) =>
		Array.isArray(value) ? graph.product(value.map(factor)) : factor(value as number | string);
}
