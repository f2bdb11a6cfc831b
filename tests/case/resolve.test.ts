import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { Case } from '#lib/case/schema.ts';
import { changed, type Draft } from './small-case.ts';

function resolved(change: (draft: Draft) => void = () => {}): Case {
	const read = checkCase(changed(change));
	if ('issues' in read) throw new Error(JSON.stringify(read.issues));
	return read.case;
}

describe('a resolved case', () => {
	it('has every default of the model', () => {
		const source = resolved((draft) => {
			draft.effects[0].size = 'chance';
			delete draft.effects[0].lag;
			delete draft.lines[1].realisable;
		});
		expect(source).toMatchObject({
			description: '',
			organisation: 'today',
			optimismCorrection: false,
			money: { discountRate: 0.035 },
			simulation: { method: 'sobol', draws: 1_024 }
		});
		expect(source.inputs[0]).toMatchObject({ shift: 0, limits: [null, null], stream: 0 });
		expect(source.areas.map(({ category }) => category)).toEqual([
			'service',
			'transfers',
			undefined,
			undefined
		]);
		expect(source.groups[0]).toMatchObject({ profile: [1, 1, 1, 1, 1], duration: 1.5 });
		expect(source.effects[0]).toMatchObject({
			size: { with: 'chance', without: 0 },
			lag: 0,
			duration: 5,
			persistence: 1,
			rampUp: [1],
			optimism: 0
		});
		expect(source.lines[1]).toMatchObject({ years: [0, 4], realisable: 1, optimism: 0 });
		expect(source.lines[2].years).toEqual([0, 2]);
		const [today, united] = source.organisations;
		expect(today.agreements[4]).toMatchObject({ years: [0, 4], interest: 0 });
		expect(united).toMatchObject({ agreements: [], commitments: [] });
		expect(source.followUp[0].owner).toBe('');
	});

	it('keeps a given profile as it is, however long', () => {
		const profile = [0.5, 1, 1, 1, 1, 1, 1, 1];
		expect(resolved((draft) => (draft.groups[0].profile = profile)).groups[0].profile).toEqual(
			profile
		);
	});

	it('gives inputs without a stream the lowest that none has taken, in their order', () => {
		const source = resolved((draft) => {
			draft.inputs[1].stream = 0;
			draft.inputs[3].stream = 2;
		});
		expect(source.inputs.map(({ stream }) => stream)).toEqual([1, 0, 3, 2]);
	});

	it('fills an explicit undefined as if it were absent', () => {
		const source = resolved((draft) => {
			draft.lines[2].years = undefined;
			draft.areas[0].category = undefined;
			draft.inputs[0].stream = undefined;
			draft.organisation = undefined;
		});
		expect(source).toEqual(resolved((draft) => delete draft.lines[2].years));
	});
});
