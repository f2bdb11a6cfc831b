import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import {
	correlate,
	duplicateInput,
	moveInput,
	patchEvidence,
	patchInput,
	removeInput,
	takeOffer,
	withStreams
} from '#lib/editor/input-edits.ts';
import { openCase } from './fixtures.ts';

const { file } = openCase();
const find = (found: CaseFile, id: string) => found.inputs.find((input) => input.id === id)!;

/** The streams that the engine would draw from. */
function streams(found: CaseFile): Record<string, number> {
	const read = checkCase(structuredClone(found));
	if (!('case' in read)) throw new Error(JSON.stringify(read.issues));
	return Object.fromEntries(read.case.inputs.map(({ id, stream }) => [id, stream]));
}

describe('the register', () => {
	it('writes what is changed of one input, and leaves out what is emptied', () => {
		const named = patchInput(file, 'price', { name: 'Takst', evidence: undefined });
		expect(find(named, 'price')).toMatchObject({ name: 'Takst', unit: 'kr./år' });
		expect(find(named, 'price')).not.toHaveProperty('evidence');
		expect(find(named, 'worth')).toBe(find(file, 'worth'));
	});

	it('makes evidence where there was none, and keeps the grade where there was', () => {
		expect(find(patchEvidence(file, 'worth', { source: 'Regnskab' }), 'worth').evidence).toEqual({
			grade: 'E',
			source: 'Regnskab'
		});
		const emptied = patchEvidence(
			patchEvidence(file, 'price', { grade: 'B', source: 'VIVE' }),
			'price',
			{ source: '' }
		);
		expect(find(emptied, 'price').evidence).toEqual({ grade: 'B' });
	});

	it('duplicates an input beside it, with an id and draws of its own', () => {
		const { file: twice, id } = duplicateInput(file, 'price', 'Pris, kopi');
		expect(twice.inputs.map((input) => input.id)).toEqual(['price', id, 'worth']);
		expect(find(twice, id).distribution).toEqual(find(file, 'price').distribution);
		expect(streams(twice)).toEqual({ price: 0, worth: 1, [id]: 2 });
	});

	it('leaves the draws of all others as they were when one is moved or removed', () => {
		expect(moveInput(file, 'worth', -1).inputs.map(({ id }) => id)).toEqual(['worth', 'price']);
		expect(streams(moveInput(file, 'worth', -1))).toEqual(streams(file));
		const { file: three, id } = duplicateInput(file, 'price', 'Kopi');
		expect(streams(removeInput(three, id))).toEqual(streams(file));
		const unused = { ...three, inputs: [find(three, id), ...file.inputs] };
		expect(streams(removeInput(unused, id))).toMatchObject({ worth: streams(unused).worth });
	});

	it('is the same file where nothing moves, and where all streams are written', () => {
		expect(moveInput(file, 'price', -1)).toBe(file);
		const settled = withStreams(file);
		expect(withStreams(settled)).toBe(settled);
	});

	it('removes with an input what has no meaning without it', () => {
		const joined = correlate(file, 'price', 'worth', 0.3);
		const left = removeInput(joined, 'price');
		expect(left.correlations).toEqual([]);
		expect(left.scenarios!.find(({ id }) => id === 'dear')!.changes).toEqual([]);
		expect(left.scenarios!.find(({ id }) => id === 'joined')!.changes).toHaveLength(1);
	});

	it('puts a number where a removed input stood, and the case is valid then', () => {
		const product = {
			...file,
			lines: file.lines.map((line) =>
				line.id === 'cost' ? { ...line, amount: ['price', 'worth', 2] } : line
			),
			followUp: [{ id: 'later', input: 'price', year: 1, below: 150, indicator: 'Takst' }]
		};
		const left = removeInput(product, 'price', 200);
		expect(left.lines[0].amount).toEqual([200, 'worth', 2]);
		expect(left.lines[1].amount).toBe('worth');
		expect(left.followUp).toEqual([]);
		expect(checkCase(structuredClone(left))).toHaveProperty('case');
		expect(product.lines[0].amount).toEqual(['price', 'worth', 2]);
	});
});

describe('correlations', () => {
	it('are written once for a pair, whichever way it is named', () => {
		const once = correlate(file, 'price', 'worth', 0.3);
		expect(correlate(once, 'worth', 'price', 0.6).correlations).toEqual([['price', 'worth', 0.6]]);
		expect(correlate(once, 'worth', 'price', null).correlations).toEqual([]);
		expect(correlate(file, 'worth', 'price', null)).toBe(file);
	});

	it('become what the check offers, and the case is valid then', () => {
		const { file: three, id } = duplicateInput(file, 'price', 'Kopi');
		const pairs: [string, string, number][] = [
			['price', 'worth', 0.9],
			['worth', id, 0.9],
			['price', id, -0.9]
		];
		const contradicting = pairs.reduce((made, [a, b, rho]) => correlate(made, a, b, rho), three);
		const refused = checkCase(structuredClone(contradicting));
		if (!('issues' in refused)) throw new Error('this should be refused');
		const [issue] = refused.issues;
		if (issue.code !== 'correlation.notPositiveDefinite') throw new Error(issue.code);
		const taken = takeOffer(contradicting, issue.params.pairs);
		expect(checkCase(structuredClone(taken))).toHaveProperty('case');
	});
});
