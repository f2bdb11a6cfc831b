/** The correlated inputs of a case and the factor that mixes their normal scores: docs/model.md §3. */
import type { Case, Input } from '#lib/case/schema.ts';
import { cholesky, normalScoreCorrelation } from '#lib/numerics/dependence/correlation-matrix.ts';

export interface Copula {
	/** In stream order: "Cholesky runs in stream order". */
	inputs: Input[];
	/** Input i's score is Σ weights[i][j] · (own score of input j) over j ≤ i. */
	weights: number[][];
}

/** Find the copula of a case; "a correlation with a `fixed` input is valid and idle". */
export function copulaOf(scenario: Case): Copula {
	const uncertain = (id: string) =>
		scenario.inputs.find((input) => input.id === id)!.distribution.kind !== 'fixed';
	const pairs = scenario.correlations.filter(([a, b]) => uncertain(a) && uncertain(b));
	const inputs = scenario.inputs
		.filter(({ id }) => pairs.some(([a, b]) => a === id || b === id))
		.sort((a, b) => a.stream - b.stream);

	const n = inputs.length;
	const place = (id: string) => inputs.findIndex((input) => input.id === id);
	const matrix = new Float64Array(n * n);
	for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
	for (const [a, b, rho] of pairs) {
		matrix[place(a) * n + place(b)] = normalScoreCorrelation(rho);
		matrix[place(b) * n + place(a)] = normalScoreCorrelation(rho);
	}
	const factor = cholesky(matrix, n)!;
	return { inputs, weights: inputs.map((_, i) => [...factor.subarray(i * n, i * n + i + 1)]) };
}
