import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { newCase as catalogue } from '#lib/messages/new-case.ts';
import { answerRange } from '#lib/editor/answer-range.ts';
import {
	ANSWER_BOUNDS,
	BENEFICIARIES,
	NO_ANSWERS,
	readAnswers,
	SURENESS,
	type Answers,
	type Estimated
} from '#lib/editor/answers.ts';
import { blankCase } from '#lib/editor/blank-case.ts';
import { isWhole, newCase } from '#lib/editor/new-case.ts';

const words = catalogue.da.words;

const estimate = (key: Estimated) =>
	fc.record({
		likely: fc.option(
			fc.oneof(
				fc.double({ noNaN: true, min: ANSWER_BOUNDS[key][0], max: ANSWER_BOUNDS[key][1] }),
				fc.constantFrom(...ANSWER_BOUNDS[key])
			)
		),
		sure: fc.constantFrom(...SURENESS)
	});
const answers: fc.Arbitrary<Answers> = fc.record({
	who: fc.string({ maxLength: 200 }),
	intake: estimate('intake'),
	cost: estimate('cost'),
	costPer: fc.constantFrom('participant' as const, 'year' as const),
	payer: fc.string({ maxLength: 200 }),
	better: fc.string({ maxLength: 200 }),
	size: estimate('size'),
	worth: estimate('worth'),
	beneficiary: fc.constantFrom(...BENEFICIARIES),
	gainer: fc.string({ maxLength: 200 }),
	lasts: estimate('lasts'),
	years: fc.integer({ min: 1, max: 40 })
});

const ANSWERED: Answers = {
	...NO_ANSWERS,
	who: 'Unge uden job',
	intake: { likely: 20, sure: 'fairly' },
	cost: { likely: 60_000, sure: 'fairly' },
	payer: 'Job',
	better: 'I arbejde',
	size: { likely: 0.2, sure: 'unsure' },
	worth: { likely: 120_000, sure: 'fairly' },
	gainer: 'Social',
	lasts: { likely: 4, sure: 'unsure' }
};

const made = (given: Answers) => {
	const checked = checkCase(newCase(given, words, 'da', 2026));
	if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
	return checked.case;
};

describe('a new case', () => {
	it('is valid whatever is answered, and whatever is not', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const checked = checkCase(newCase(given, words, 'da', 2026));
				expect('issues' in checked ? checked.issues : []).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('is whole when all is answered: who is helped, what it costs, what it does and what that is worth', () => {
		const { title, groups, effects, lines, inputs, organisations } = made(ANSWERED);
		expect(isWhole(ANSWERED)).toBe(true);
		expect(title).toBe('Unge uden job: I arbejde');
		expect([groups.length, effects.length, lines.length]).toEqual([1, 1, 2]);
		expect(organisations[0].departments.map(({ name }) => name)).toEqual(['Job', 'Social']);
		expect(inputs.every(({ evidence }) => evidence?.grade === 'E' && evidence.note)).toBe(true);
		expect(inputs.every(({ distribution }) => distribution.kind === 'triangular')).toBe(true);
	});

	it('shows who pays and who gains', () => {
		const case_ = made(ANSWERED);
		const { rows } = simulate({ ...case_, simulation: { ...case_.simulation, draws: 1024 } });
		const chance = (id: string) =>
			rows.find((row) => row.id === id)!.after.cumulative.chance.at(-1);
		expect(chance('payer')).toBe(0);
		expect(chance('gainer')).toBe(1);
		expect(chance('municipality')).toBeGreaterThan(0);
		expect(chance('municipality')).toBeLessThan(1);
	});

	it('puts the gain with the payer who has it', () => {
		const region = made({ ...ANSWERED, beneficiary: 'region' });
		expect(region.areas.map(({ payer }) => payer)).toEqual(['municipality', 'region']);
		expect(region.organisations[0].departments).toHaveLength(1);
		const same = made({ ...ANSWERED, beneficiary: 'same' });
		expect(same.organisations[0].departments[0].areas).toEqual(['effort_area', 'gain_area']);
	});

	it('keeps the draws of what is answered when more is', () => {
		const streams = (given: Answers) =>
			Object.fromEntries(made(given).inputs.map(({ id, stream }) => [id, stream]));
		const some = { ...ANSWERED, worth: NO_ANSWERS.worth, lasts: NO_ANSWERS.lasts };
		expect(streams(ANSWERED)).toMatchObject(streams(some));
	});

	it('may be a total price, whoever is helped', () => {
		const given: Answers = { ...NO_ANSWERS, cost: ANSWERED.cost, costPer: 'year' };
		expect(made(given).lines).toMatchObject([{ per: 'year', kind: 'cost' }]);
	});
});

describe('the range of an answer', () => {
	it('holds the answer, and is wider the less sure that is', () => {
		const keys: Estimated[] = ['intake', 'cost', 'size', 'worth', 'lasts'];
		for (const key of keys) {
			const likely = key === 'size' ? 0.2 : 20;
			const widths = SURENESS.map((sure) => {
				const { min, mode, max } = answerRange(key, { likely, sure })!;
				expect(min).toBeLessThan(mode);
				expect(mode).toBeLessThan(max);
				return max - min;
			});
			expect(widths).toEqual(widths.toSorted((a, b) => a - b));
		}
	});

	it('lets an effect of which nothing is known be none at all', () => {
		expect(answerRange('size', { likely: 0.2, sure: 'unsure' })).toEqual({
			min: 0,
			mode: 0.2,
			max: 0.4
		});
		expect(answerRange('size', { likely: 0.8, sure: 'unsure' })!.max).toBe(1);
	});

	it('has round ends', () => {
		expect(answerRange('cost', { likely: 128_000, sure: 'fairly' })).toEqual({
			min: 96_000,
			mode: 128_000,
			max: 160_000
		});
	});
});

describe('answers that were kept', () => {
	it('are read back as they were', () => {
		fc.assert(
			fc.property(answers, (given) => {
				expect(readAnswers(structuredClone(given))).toEqual(given);
			})
		);
	});

	it('are answers whatever stands there', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				const checked = checkCase(newCase(readAnswers(value), words, 'da', 2026));
				expect('case' in checked).toBe(true);
			})
		);
	});
});

describe('a blank case', () => {
	it.each(['da', 'en'] as const)('is valid, with nothing in it (%s)', (language) => {
		const checked = checkCase(blankCase(language, catalogue[language].blank, 2026));
		if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
		expect(checked.case.horizon.firstYear).toBe(2027);
		expect(checked.case.inputs).toEqual([]);
		const { rows } = simulate({
			...checked.case,
			simulation: { ...checked.case.simulation, draws: 1024 }
		});
		expect(rows.map(({ id }) => id)).toEqual(['municipality', 'society']);
	});
});
