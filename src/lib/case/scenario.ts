/** A scenario's case: the same case with the scenario's changes made, docs/model.md §8. */
import type { Case, Change } from './schema.ts';

/**
 * Make a scenario's changes; everything else, the streams of the draws included, stays as it is.
 *
 * @throws where the case has no scenario of this id: ask for ids that the case lists.
 */
export function applyScenario(source: Case, id: string): Case {
	const scenario = source.scenarios.find((candidate) => candidate.id === id);
	if (!scenario) throw new Error(`No scenario ${id}`);
	return scenario.changes.reduce(applyChange, source);
}

function applyChange(source: Case, change: Change): Case {
	if (!('input' in change)) return { ...source, ...change };
	const { input: id, distribution, shift } = change;
	return {
		...source,
		inputs: source.inputs.map((input) =>
			input.id === id
				? {
						...input,
						distribution: distribution ?? input.distribution,
						shift: shift ?? input.shift
					}
				: input
		)
	};
}
