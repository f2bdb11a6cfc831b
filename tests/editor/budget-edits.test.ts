import type { DraftAgreement } from '#lib/case/draft.ts';
import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { proposeCut, takeProposal } from '#lib/editor/budget-edits.ts';

const { file } = findTemplate('hjemloese-act')!;

const agreements: DraftAgreement[] = [
	{ id: 'fair:a', name: 'One', kind: 'gainShare', from: 'omsorg', to: 'social', share: 0.6 },
	{ id: 'fair:b', name: 'Two', kind: 'fund', share: 0.2, repayment: 1 }
];

function taken(scenario: string | null = null) {
	return takeProposal(file, scenario, { organisation: 'delt', name: 'Fairer', agreements });
}

describe('proposing a cut', () => {
	it('adds it last, under an id that nothing has, and leaves the rest alone', () => {
		const once = proposeCut(file, 'delt', { department: 'omsorg', year: 3, amount: 5e5 });
		const twice = proposeCut(once, 'delt', { department: 'social', year: 4, amount: -1 });
		const { commitments } = twice.organisations.find(({ id }) => id === 'delt')!;
		expect(commitments).toHaveLength(3);
		expect(new Set(commitments!.map(({ id }) => id)).size).toBe(3);
		expect(twice.organisations[0]).toBe(file.organisations[0]);
		expect(checkCase(twice)).toHaveProperty('case');
	});
});

describe('taking a proposed agreement over', () => {
	it('makes a valid case whose organisation in force is a copy with these agreements alone', () => {
		const checked = checkCase(taken());
		if (!('case' in checked)) throw new Error(JSON.stringify(checked.issues));
		const { organisations, organisation } = checked.case;
		const copy = organisations.find(({ id }) => id === organisation)!;
		const source = organisations.find(({ id }) => id === 'delt')!;
		expect(copy.name).toBe('Fairer');
		expect(copy.departments).toEqual(source.departments);
		expect(copy.agreements.map(({ name }) => name)).toEqual(['One', 'Two']);
		expect(copy.commitments.map(({ amount }) => amount)).toEqual(
			source.commitments.map(({ amount }) => amount)
		);
	});

	it('leaves the organisation it was made for, and all others, as they were', () => {
		const others = taken().organisations.filter(({ name }) => name !== 'Fairer');
		expect(others).toEqual(file.organisations);
	});

	it('puts it in force in the scenario that is shown, and nowhere else', () => {
		const next = taken('svagere');
		const { id } = next.organisations.find(({ name }) => name === 'Fairer')!;
		expect(next.organisation).toBe(file.organisation);
		expect(next.scenarios!.find((scenario) => scenario.id === 'svagere')!.changes).toContainEqual({
			organisation: id
		});
		expect(checkCase(next)).toHaveProperty('case');
	});

	it('changes nothing where the organisation is gone', () => {
		expect(takeProposal(file, null, { organisation: 'none', name: 'x', agreements })).toBe(file);
	});
});
