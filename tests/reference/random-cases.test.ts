/** Holds the engine against the plain evaluator on cases of every make, draw for draw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyScenario } from '#lib/case/scenario.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { arbitraryCase, assembleCase } from './arbitrary-case.ts';
import { figureMisses } from './figure-misses.ts';
import { evaluateAll } from './plain/draws.ts';
import { summarise, summariseDifference } from './plain/summarise.ts';
import { readCase } from './read-case.ts';

/** The same cases in every run; another seed looks at others. Shrinking a failure would take minutes. */
const settings = { seed: Number(process.env.SEED ?? 2027), endOnFailure: true };

describe('on random cases', () => {
	it('the engine gives what the plain evaluator gives', () => {
		fc.assert(
			fc.property(arbitraryCase, (parts) => {
				const source = readCase(assembleCase(parts));
				const result = simulate(source);
				const plain = summarise(source, evaluateAll(source));

				expect(result.rows.map(({ id }) => id)).toEqual([...plain.rows.keys()]);
				const misses = result.rows.flatMap(({ id, before, after }) => {
					const row = plain.rows.get(id)!;
					return [
						...figureMisses(`${id} before`, before, row.before),
						...figureMisses(`${id} after`, after, row.after)
					];
				});
				expect(misses).toEqual([]);
				expect(result.payback).toMatchObject(Object.fromEntries(plain.payback));
				expect(result.incentiveGap).toEqual(Object.fromEntries(plain.incentiveGap));
				expect(result.followUp).toMatchObject(plain.followUp);
				expect(result.commitments[0].chance).toBe(plain.commitments[0].chance);
				expect(result.commitments[0].expectedShortfall).toBeCloseTo(
					plain.commitments[0].expectedShortfall,
					3
				);
			}),
			{ ...settings, numRuns: 20 }
		);
	});

	it('the engine gives the differences of a scenario that the plain evaluator gives', () => {
		fc.assert(
			fc.property(arbitraryCase, (parts) => {
				const source = readCase(assembleCase(parts));
				const base = evaluateAll(source);
				const scenario = evaluateAll(applyScenario(source, 'else'));
				const misses = compare(source, 'else').rows.flatMap(({ id, difference }) =>
					figureMisses(id, difference, summariseDifference(base, scenario, id))
				);
				expect(misses).toEqual([]);
			}),
			{ ...settings, numRuns: 10 }
		);
	});
});
