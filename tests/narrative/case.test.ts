import { describe, expect, it } from 'vitest';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';
import { honestyLine, largestChanceError, shortFingerprint } from '#lib/narrative/footnote.ts';
import { leadingInputs, leversOf } from '#lib/analysis/leading-inputs.ts';
import { explainProblem } from '#lib/narrative/problem.ts';
import { asScenario, MOVED } from '#lib/analysis/move.ts';
import { describeMove } from '#lib/narrative/receipt.ts';
import { fileName } from '#lib/components/download.ts';
import { readSideKey, sideKey, sideName, sideOptions } from '#lib/narrative/account-side.ts';
import { openCase } from '../editor/fixtures.ts';

const result = simulate(openCase().case);

function receipt(workspace: Workspace, m = da, language: 'da' | 'en' = 'da') {
	const { move } = workspace;
	if (!move) throw new Error('nothing moved');
	return describeMove(
		{
			move,
			before: simulate(move.before),
			now: simulate(workspace.shown),
			difference: compare(asScenario(move), MOVED)
		},
		m,
		language
	);
}

describe('the receipt of a change', () => {
	it('says what moved, from what to what, the chances, and the band of the difference', () => {
		const workspace = new Workspace(openCase());
		workspace.setShift('price', 40, 0);
		expect(receipt(workspace)).toMatch(
			/^Pris: fra 200 kr\.\/år til 240 kr\.\/år\. Plus i (\d+) af 100 fremtider mod (\d+); forskellen er −120 kr\. i stort set alle fremtider\.$/
		);
	});

	it('says so where a change makes no difference to the municipality', () => {
		const workspace = new Workspace(openCase());
		workspace.setOrganisation('one', 0);
		expect(receipt(workspace)).toContain('Organisation: Én forvaltning.');
		expect(receipt(workspace)).toContain('ingen forskel i kommunens regnskab');
	});

	it('tells a chosen scenario as what it changes', () => {
		const workspace = new Workspace(openCase());
		workspace.look({ scenario: 'dear' });
		expect(receipt(workspace, en, 'en')).toMatch(/^Dyrere, against the case: gain in /);
	});
});

describe('what stands under the figures', () => {
	it('sums the shares of illustrative inputs, and says when there are none', () => {
		const { case: shown } = openCase();
		expect(honestyLine(shown, result, da, 'da')).toMatch(
			/^\d+\u00a0% af usikkerheden hviler på ét illustrativt tal/
		);
		const sure = {
			...shown,
			inputs: shown.inputs.map((input) => ({ ...input, evidence: undefined }))
		};
		expect(honestyLine(sure, result, da, 'da')).toBe(da.honesty.none);
	});

	it('names the largest error among the yearly chances', () => {
		const { chanceErrors } = result.rows.find(({ kind }) => kind === 'municipality')!.after
			.cumulative;
		expect(largestChanceError(result)).toBeGreaterThanOrEqual(Math.max(...chanceErrors));
	});

	it('shortens a fingerprint to two groups of four', () => {
		expect(shortFingerprint('0123456789abcdef')).toBe('0123·4567');
	});
});

describe('the levers', () => {
	it('are the uncertain inputs with the largest shares, largest first', () => {
		const { case: shown } = openCase();
		expect(leadingInputs(shown, result)).toEqual(['worth', 'price']);
		const certain = {
			...shown,
			inputs: shown.inputs.map((input) =>
				input.id === 'worth'
					? { ...input, distribution: { kind: 'fixed' as const, value: 1 } }
					: input
			)
		};
		expect(leadingInputs(certain, result)).toEqual(['price']);
	});

	it('are the pinned ones first, as many as lead, or all that are pinned', () => {
		const { case: shown } = openCase();
		expect(leversOf(shown, ['worth', 'price'])).toEqual(['worth', 'price']);
		expect(leversOf(shown, ['worth', 'price'], ['price'])).toEqual(['price', 'worth']);
		expect(leversOf(shown, ['worth'], ['price', 'gone'])).toEqual(['price']);
		expect(leversOf(shown, ['worth'], ['price', 'worth'])).toEqual(['price', 'worth']);
	});
});

describe('whose figures are shown', () => {
	it('is one choice: each organisation, twice where it has agreements', () => {
		const { case: shown } = openCase();
		expect(sideOptions(shown, da).map(({ text }) => text)).toEqual([
			'To forvaltninger',
			'Én forvaltning'
		]);
		expect(sideName(shown, 'after', da)).toBe('uden aftaler');
		const agreement = {
			id: 'a',
			name: 'A',
			kind: 'fixed' as const,
			from: 's',
			to: 'h',
			amount: 1,
			years: [0, 2] as [number, number]
		};
		const agreed = {
			...shown,
			organisations: shown.organisations.map((o, i) => (i ? o : { ...o, agreements: [agreement] }))
		};
		expect(sideOptions(agreed, da).map(({ text }) => text)).toEqual([
			'To forvaltninger: efter aftaler',
			'To forvaltninger: før aftaler',
			'Én forvaltning'
		]);
		expect(sideName(agreed, 'before', da)).toBe('før aftaler');
	});

	it('reads its own keys back', () => {
		expect(readSideKey(sideKey('two', 'before'))).toEqual({ organisation: 'two', side: 'before' });
		expect(readSideKey(sideKey('one', 'after'))).toEqual({ organisation: 'one', side: 'after' });
	});
});

describe('what could not be opened', () => {
	it('is explained in a sentence, with the first of a file’s issues', () => {
		const issue = { path: ['title'], code: 'key.missing' as const, params: { key: 'title' } };
		const issues = new Array(12).fill(issue);
		const told = explainProblem({ kind: 'file', name: 'x.json', issues }, da, 'da');
		expect(told.summary).toContain('x.json');
		expect(told.details).toHaveLength(8);
		expect(told.more).toBe(4);
		expect(explainProblem({ kind: 'template' }, en, 'en').summary).toBe(en.problems.template);
	});
});

describe('a saved case', () => {
	it('has a file name that every system takes', () => {
		expect(fileName('Hjemløse: ACT-team på Ærø!')).toBe('hjemloese-act-team-paa-aeroe');
		expect(fileName('…')).toBe('case');
	});
});
