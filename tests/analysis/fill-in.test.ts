import { describe, expect, it } from 'vitest';
import { distributionSchema, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { addAssumption } from '#lib/editor/model/add.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { changeForm, Filling } from '#lib/analysis/elicitation/fill-in.ts';
import { convert } from '#lib/analysis/elicitation/convert.ts';
import { WAYS, type Form } from '#lib/analysis/elicitation/forms.ts';

const FRESH: Distribution = { kind: 'triangular', min: 0, mode: 0, max: 1 };
const begun = (form: Form) => changeForm(FRESH, FRESH, form);

/** Type numbers one after the other; each step has to hold. */
function typed(from: Distribution, numbers: [string, number][]): Distribution {
	const filling = new Filling();
	return numbers.reduce((written, [key, value]) => {
		const next = filling.write(written, key, value);
		expect(distributionSchema.safeParse(next).error, `${key} ${value}`).toBeUndefined();
		return next;
	}, from);
}

describe('a new assumption', () => {
	it.each(Object.values(WAYS).flat() as Form[])('begins validly as %s', (form) => {
		expect(distributionSchema.safeParse(begun(form)).error).toBeUndefined();
	});

	it('takes another form without numbers that nobody entered, nor limits', () => {
		expect(begun('pert')).toEqual({ kind: 'pert', min: 0, mode: 0, max: 1 });
		expect(begun('metalog')).toEqual({ kind: 'metalog', p10: 0, p50: 0.5, p90: 1 });
		expect(changeForm(begun('metalog'), begun('metalog'), 'triangular')).toEqual(FRESH);
	});

	const ends: [Form, [string, number][]][] = [
		['triangular', Object.entries({ min: 14, mode: 20, max: 26 })],
		['triangular', Object.entries({ max: -10, mode: -20, min: -50 })],
		['triangular', Object.entries({ mode: 14.1, max: 14.3, min: 14 })],
		['pert', Object.entries({ min: 100_000, mode: 128_000, max: 170_000 })],
		['pert', Object.entries({ min: 0.14, mode: 0.2, max: 0.26 })],
		['metalog', Object.entries({ p10: 65, p50: 145, p90: 250 })],
		['metalog', Object.entries({ p10: 0.1, p50: 0.3, p90: 0.6 })],
		['metalog', Object.entries({ p90: -65, p50: -145, p10: -250 })],
		['interval', Object.entries({ low: 8, high: 30 })],
		['lognormal', Object.entries({ low: 1200, high: 1500 })],
		['uniform', Object.entries({ min: -30, max: -5 })],
		['uniform', Object.entries({ max: -5, min: -30 })],
		['counts', Object.entries({ successes: 12, trials: 40 })]
	];
	it.each(ends)('is filled in as %s by %j without a protest on the way', (form, numbers) => {
		expect(typed(begun(form), numbers)).toMatchObject(Object.fromEntries(numbers));
	});

	it('made around a number is given no limits that nobody set, and lets its sides make way', () => {
		const { file } = addAssumption(findTemplate('en-plan')!.file, 'Pris', 100, 'kr.');
		const { distribution } = file.inputs.at(-1)!;
		const told = changeForm(distribution, distribution, 'metalog');
		expect(told).toMatchObject({ kind: 'metalog', p50: 100 });
		expect(told).not.toHaveProperty('max');
		const filled = Object.entries({ min: 65, mode: 145, max: 250 });
		expect(typed(distribution, filled)).toMatchObject({ min: 65, mode: 145, max: 250 });
	});
});

describe('an assumption that someone has filled in', () => {
	const said: Distribution = { kind: 'pert', min: 14, mode: 20, max: 26 };

	it('keeps every number but the one typed, also where they contradict it', () => {
		expect(new Filling().write(said, 'min', 30)).toEqual({ ...said, min: 30 });
		expect(new Filling().write(begun('uniform'), 'min', 0.2)).toMatchObject({ min: 0.2, max: 1 });
		const filling = new Filling();
		const filled = [14, 20, 26].reduce<Distribution>(
			(written, value, i) => filling.write(written, ['min', 'mode', 'max'][i], value),
			FRESH
		);
		expect(filling.write(filled, 'min', 30)).toEqual({ ...filled, min: 30 });
	});

	it('keeps what was moved by other means than typing', () => {
		const filling = new Filling();
		const begun = filling.write(FRESH, 'min', 14) as typeof FRESH & { max: number };
		const dragged = { ...begun, max: 18 };
		expect(filling.write(dragged, 'mode', 20)).toEqual({ ...dragged, mode: 20 });
	});

	it('is told in another form with its ends', () => {
		expect(changeForm(said, said, 'metalog')).toEqual(convert(said, 'metalog'));
		expect(changeForm(said, said, 'metalog')).toMatchObject({ min: 14, max: 26 });
	});
});
