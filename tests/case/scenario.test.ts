import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case } from '#lib/case/schema.ts';
import { changed, uniform, type Draft } from './small-case.ts';

function resolved(change: (draft: Draft) => void): Case {
	const read = checkCase(changed(change));
	if ('issues' in read) throw new Error(JSON.stringify(read.issues));
	return read.case;
}

describe('applyScenario', () => {
	const source = resolved((draft) => {
		draft.inputs[3].stream = 17;
		draft.scenarios[0].changes.push({ input: 'wage', distribution: uniform(1, 2) });
	});
	const applied = applyScenario(source, 'other');

	it('makes every change', () => {
		expect(applied.organisation).toBe('united');
		expect(applied.optimismCorrection).toBe(true);
		expect(applied.inputs[3].shift).toBe(-0.1);
		expect(applied.inputs[1].distribution).toEqual(uniform(1, 2));
	});

	it('leaves everything else as it was, streams included', () => {
		const { inputs } = source;
		expect(applied).toEqual({
			...source,
			organisation: 'united',
			optimismCorrection: true,
			inputs: [
				inputs[0],
				{ ...inputs[1], distribution: uniform(1, 2) },
				inputs[2],
				{ ...inputs[3], shift: -0.1 }
			]
		});
		expect(source.organisation).toBe('today');
	});

	it('throws for a scenario that the case does not have', () => {
		expect(() => applyScenario(source, 'nothing')).toThrow('No scenario nothing');
	});
});
