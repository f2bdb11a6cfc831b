import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairOffer } from '#lib/case/issue.ts';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { timed } from '#tests/support/own-time.ts';
import { issuesOf } from './issue-examples.ts';
import { changed, many, uniform, type Draft } from './small-case.ts';

type Pair = [a: number, b: number, rho: number];

/** The small case with n further inputs and these correlations among them. */
function correlated(n: number, pairs: Pair[]): Draft {
	return changed((draft) => {
		draft.inputs.push(
			...many(n, (i) => ({ id: `i${i}`, name: '', unit: '', distribution: uniform(0, 1) }))
		);
		draft.correlations = pairs.map(([a, b, rho]) => [`i${a}`, `i${b}`, rho]);
	});
}

function offers(draft: Draft): PairOffer[][] {
	return issuesOf(checkCase(draft)).map((issue) =>
		issue.code === 'correlation.notPositiveDefinite' ? issue.params.pairs : []
	);
}

/** Replace and add correlations as offered. */
function accept(draft: Draft, offer: PairOffer[]): void {
	for (const { a, b, nearest } of offer) {
		const named = draft.correlations.find(
			([x, y]: [string, string]) => (x === a && y === b) || (x === b && y === a)
		);
		if (named) named[2] = nearest;
		else draft.correlations.push([a, b, nearest]);
	}
}

const contradiction = (a: number, b: number, c: number): Pair[] => [
	[a, b, 0.9],
	[b, c, 0.9],
	[c, a, -0.9]
];

describe('correlations that contradict each other', () => {
	it('are named without those that have no part in it', () => {
		const draft = correlated(8, [...contradiction(2, 3, 4), [4, 5, 0.2], [5, 6, 0.1], [0, 1, 0.9]]);
		const [offer, ...others] = offers(draft);
		expect(others).toEqual([]);
		const inputs = new Set(offer.flatMap(({ a, b }) => [a, b]));
		expect([...inputs].sort()).toEqual(['i2', 'i3', 'i4']);
	});

	it('come with the nearest rhos that can hold together', () => {
		const [offer] = offers(correlated(3, contradiction(0, 1, 2)));
		// By symmetry the nearest normal-score correlations are ±1/2: rho = (6/π)·arcsin(1/4) = 0.4826…
		expect(offer.map(({ nearest }) => Math.abs(nearest))).toEqual([0.482, 0.482, 0.482]);
		expect(offer.map(({ rho }) => rho).sort()).toEqual([-0.9, 0.9, 0.9]);
	});

	it('come with an offer of pairs that change, and of no others', () => {
		// The fourth input hangs on one of the three only, and what they settle on leaves it as it is.
		const apart = offers(correlated(4, [...contradiction(0, 1, 2), [2, 3, 0.25]]))[0];
		expect(apart.map(({ a, b }) => `${a} ${b}`)).toEqual(['i0 i1', 'i0 i2', 'i1 i2']);
		// Here all four contradict each other, and yet one pair of them is right as it is.
		const [offer] = offers(
			correlated(4, [...contradiction(0, 1, 2), [0, 3, 0.7], [1, 3, 0], [2, 3, -0.7]])
		);
		for (const { rho, nearest } of offer) expect(nearest).not.toBe(rho);
		expect(offer.map(({ a, b }) => `${a} ${b}`)).not.toContain('i1 i3');
	});

	it('are one issue for each group of inputs that fails by itself', () => {
		expect(
			offers(correlated(6, [...contradiction(0, 1, 2), ...contradiction(3, 4, 5)]))
		).toHaveLength(2);
	});

	it('hold together once the offer is taken', () => {
		const rho = fc.integer({ min: -99, max: 99 }).map((percent) => percent / 100);
		const pairs = fc.uniqueArray(
			fc.tuple(fc.nat(7), fc.nat(7), rho).filter(([a, b]) => a < b),
			{ selector: ([a, b]) => `${a} ${b}`, minLength: 3 }
		);
		fc.assert(
			fc.property(pairs, (chosen) => {
				const draft = correlated(8, chosen as Pair[]);
				for (const offer of offers(draft)) {
					for (const { rho, nearest } of offer) expect(nearest).not.toBe(rho);
					accept(draft, offer);
				}
				expect(offers(draft)).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});

	it('are answered soon and within the limits where there are as many as can be', () => {
		const star = many(190, (i): Pair => [0, i + 1, 0.3]);
		const band = many(500, (i): Pair => {
			const [a, step] = [Math.floor(i / 3), 1 + (i % 3)];
			return [a, a + step, step === 2 ? -0.9 : 0.9];
		});
		for (const pairs of [star, band]) {
			const draft = correlated(191, pairs);
			const {
				value: [offer],
				elapsedMs
			} = timed(() => offers(draft));
			expect(elapsedMs).toBeLessThan(20_000);
			accept(draft, offer);
			expect(issuesOf(checkCase(draft))).toEqual([]);
		}
	});

	it('may name a fixed input', () => {
		const draft = correlated(2, [[0, 1, 0.5]]);
		draft.inputs.at(-1).distribution = { kind: 'fixed', value: 1 };
		expect(issuesOf(checkCase(draft))).toEqual([]);
	});
});
