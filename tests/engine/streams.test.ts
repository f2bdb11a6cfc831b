import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/case/schema.ts';
import { simulate } from '#lib/engine/simulate.ts';
import type { Result } from '#lib/engine/result.ts';
import { readTemplate } from '#tests/support/cases.ts';

/** The rows a result shows, without what names it. */
function figures({ rows, payback, incentiveGap, commitments }: Result) {
	return { rows, payback, incentiveGap, commitments };
}

function withInputs(source: Case, inputs: Case['inputs']): Case {
	return { ...source, inputs };
}

const source = readTemplate('hjemloese-act', { draws: 1024 });
const base = simulate(source);

describe('Streams that are written down', () => {
	it('leave every draw as it was when inputs are added', () => {
		const taken = Math.max(...source.inputs.map((input) => input.stream));
		const extra: Case['inputs'][number] = {
			...source.inputs[0],
			id: 'unrelated',
			stream: taken + 1
		};
		const added = simulate(withInputs(source, [extra, ...source.inputs]));
		expect(figures(added)).toEqual(figures(base));
		expect(added.fingerprint).toBe(base.fingerprint);
	});

	it('leave every draw as it was when inputs change places', () => {
		const reordered = simulate(withInputs(source, [...source.inputs].reverse()));
		expect(figures(reordered)).toEqual(figures(base));
	});

	it('move only what rests on the input whose stream is changed', () => {
		const moved = source.inputs.map((input) =>
			input.id === 'justice' ? { ...input, stream: 900 } : input
		);
		const changed = simulate(withInputs(source, moved));
		const row = (result: Result, id: string) => result.rows.find((found) => found.id === id);
		expect(row(changed, 'municipality')).toEqual(row(base, 'municipality'));
		expect(row(changed, 'state')).not.toEqual(row(base, 'state'));
	});
});

describe('A seed', () => {
	it('changes the numbers, but hardly the figures', () => {
		const other = simulate({
			...source,
			simulation: { ...source.simulation, seed: 'another', draws: 16384 }
		});
		expect(other.fingerprint).not.toBe(base.fingerprint);
		const chance = (result: Result) => result.rows.at(-2)!.after.cumulative.chance.at(-1)!;
		expect(Math.abs(chance(other) - chance(base))).toBeLessThan(0.05);
	});
});
