/** Correlations: pairs that make sense one by one, and together a matrix that can be drawn from. */
import {
	cholesky,
	nearestCorrelation,
	normalScoreCorrelation,
	spearmanFromNormalScore
} from '#lib/numerics/dependence/correlation-matrix.ts';
import type { PairOffer } from '../issue.ts';
import type { IssueList } from './issue-list.ts';
import { LIMITS } from '../limits.ts';
import type { ReadCase } from '../schema.ts';

/** Correlations as numbers: a symmetric matrix of Spearman's rho by input. */
type Rhos = Map<string, Map<string, number>>;

/** Report pairs that say nothing, and every group of inputs whose correlations contradict each other. */
export function checkCorrelations(read: ReadCase, issues: IssueList): void {
	const rhos = checkPairs(read, issues);
	for (const inputs of components(rhos)) {
		if (isValid(rhos, inputs)) continue;
		const pairs = nearestPairs(rhos, inputs);
		issues.add(['correlations'], 'correlation.notPositiveDefinite', { pairs });
	}
}

/** Check each pair by itself, and gather those that are right. */
function checkPairs(read: ReadCase, issues: IssueList): Rhos {
	const rhos: Rhos = new Map();
	const pools = new Set(
		read.inputs.filter(({ distribution }) => distribution.kind === 'pool').map(({ id }) => id)
	);
	read.correlations.forEach(([a, b, rho], i) => {
		const path = ['correlations', i];
		[a, b].forEach((input, side) => {
			if (pools.has(input)) issues.add([...path, side], 'correlation.pool', { input });
		});
		if (a === b) issues.add([...path, 1], 'correlation.self', { input: a });
		else if (rhos.get(a)?.has(b)) issues.add(path, 'correlation.twice', { a, b });
		else if (Math.abs(rho) >= 1) issues.add([...path, 2], 'correlation.range', { rho });
		else setRho(rhos, a, b, rho);
	});
	return rhos;
}

function setRho(rhos: Rhos, a: string, b: string, rho: number): void {
	for (const [from, to] of [
		[a, b],
		[b, a]
	]) {
		const row = rhos.get(from);
		if (row) row.set(to, rho);
		else rhos.set(from, new Map([[to, rho]]));
	}
}

/** List the sets of inputs that hang together through pairs. */
function components(rhos: Rhos): string[][] {
	const seen = new Set<string>();
	const found: string[][] = [];
	for (const start of rhos.keys()) {
		if (seen.has(start)) continue;
		const inputs = [start];
		seen.add(start);
		for (const input of inputs) {
			for (const next of rhos.get(input)!.keys()) {
				if (!seen.has(next)) inputs.push(next);
				seen.add(next);
			}
		}
		found.push(inputs);
	}
	return found;
}

/** The correlation matrix of some inputs' normal scores. */
function matrixOf(rhos: Rhos, inputs: string[]): Float64Array {
	const n = inputs.length;
	const matrix = new Float64Array(n * n);
	inputs.forEach((a, i) =>
		inputs.forEach((b, j) => {
			const rho = i === j ? 1 : (rhos.get(a)!.get(b) ?? 0);
			matrix[i * n + j] = i === j ? 1 : normalScoreCorrelation(rho);
		})
	);
	return matrix;
}

function isValid(rhos: Rhos, inputs: string[]): boolean {
	return cholesky(matrixOf(rhos, inputs), inputs.length) !== null;
}

/**
 * Offer a valid rho for the pairs of a component that contradict each other: those within the smallest set of inputs
 * that fails by itself, a little weaker where the rest of the component asks for it; else those of the whole.
 */
function nearestPairs(rhos: Rhos, component: string[]): PairOffer[] {
	const smallest = smallestFailing(rhos, component);
	const attempts: [inputs: string[], strengths: number[]][] = [
		[smallest, [1, 0.99, 0.95, 0.9]],
		[component, [1]]
	];
	for (const [inputs, strengths] of attempts) {
		const nearest = nearestCorrelation(matrixOf(rhos, inputs), inputs.length);
		for (const strength of strengths) {
			for (const fractions of [1e3, 1e6]) {
				const offer = offerOf(rhos, inputs, nearest, strength, fractions);
				const fits = offer.length <= LIMITS.correlations;
				if (fits && isValid(withOffer(rhos, offer), component)) return offer;
			}
		}
	}
	return weaken(rhos, component);
}

/** Leave out input after input as long as the rest still fails. */
function smallestFailing(rhos: Rhos, component: string[]): string[] {
	let inputs = component;
	for (const candidate of component) {
		const rest = inputs.filter((input) => input !== candidate);
		if (!isValid(rhos, rest)) inputs = rest;
	}
	return inputs;
}

/**
 * Turn a matrix of normal scores back into rhos, rounded towards 0. Pairs that would change by no more than that
 * rounding are left as they are, and so are not offered.
 */
function offerOf(
	rhos: Rhos,
	inputs: string[],
	matrix: Float64Array,
	strength: number,
	fractions: number
): PairOffer[] {
	const offer: PairOffer[] = [];
	inputs.forEach((a, i) =>
		inputs.slice(0, i).forEach((b, j) => {
			const rho = rhos.get(a)!.get(b) ?? 0;
			const exact = strength * spearmanFromNormalScore(matrix[i * inputs.length + j]);
			if (Math.abs(exact - rho) < 1 / fractions) return;
			offer.push({ a: b, b: a, rho, nearest: Math.trunc(exact * fractions) / fractions });
		})
	);
	return offer;
}

function withOffer(rhos: Rhos, offer: PairOffer[]): Rhos {
	const changed: Rhos = new Map([...rhos].map(([input, row]) => [input, new Map(row)]));
	for (const { a, b, nearest } of offer) setRho(changed, a, b, nearest);
	return changed;
}

/** Weaken all pairs of a component alike, a twentieth at a time, until they agree: at 0 they do. */
function weaken(rhos: Rhos, component: string[]): PairOffer[] {
	const named = component.flatMap((a, i) =>
		component.slice(0, i).flatMap((b) => {
			const rho = rhos.get(a)!.get(b);
			return rho === undefined ? [] : [{ a: b, b: a, rho }];
		})
	);
	for (let twentieths = 19; ; twentieths--) {
		const offer = named
			.map((pair) => ({
				...pair,
				nearest: Math.trunc((pair.rho * 1e3 * twentieths) / 20) / 1e3
			}))
			.filter(({ rho, nearest }) => rho !== nearest);
		if (twentieths === 0 || isValid(withOffer(rhos, offer), component)) return offer;
	}
}
