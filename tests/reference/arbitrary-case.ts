/** Small valid cases of every make: all kinds of lines, agreements and distributions, clamps and odd years. */
import fc from 'fast-check';

const YEARS = 6;

/** A case file; its inputs are drawn from ranges wider than their use, so that the clamps work. */
export const arbitraryCase = fc.record({
	inputs: fc.tuple(
		...['share1', 'share2'].map((id) => input(id, -0.3, 1.3)),
		...['money1', 'money2', 'money3'].map((id) => input(id, -20_000, 100_000)),
		...['time1', 'time2'].map((id) => input(id, -0.5, 5)),
		input('people', -5, 60)
	),
	rho: fc.constantFrom(-0.7, -0.2, 0.4, 0.9),
	discountRate: fc.constantFrom(0.035, 'rate', 0),
	groups: fc.tuple(group('groupA'), group('groupB')),
	effects: fc.tuple(effect('effectA', 'groupA'), effect('effectB', 'groupB')),
	refund: fc.array(share(), { minLength: 1, maxLength: 3 }),
	lines: fc.tuple(...['line1', 'line2', 'line3', 'line4', 'line5', 'line6'].map(line)),
	events: fc.array(event(), { maxLength: 2 }),
	agreements: fc.array(agreement(), { maxLength: 4 }),
	commitment: fc.record({ year: year(), amount: fc.integer({ min: -200_000, max: 200_000 }) }),
	optimismCorrection: fc.boolean(),
	method: fc.constantFrom('sobol', 'random'),
	seed: fc.string({ maxLength: 8 })
});

export type ArbitraryCase = typeof arbitraryCase extends fc.Arbitrary<infer T> ? T : never;

/** Put the parts together to a case file, with two organisations: one with agreements and one without. */
export function assembleCase(parts: ArbitraryCase): unknown {
	const departments = [
		{ id: 'north', name: '', areas: ['care', 'benefits'] },
		{ id: 'south', name: '', areas: ['school'] }
	];
	const agreements = parts.agreements.map((agreement, i) => ({
		id: `agreement${i}`,
		name: '',
		...agreement
	}));
	return {
		format: 'vifte.case',
		version: 1,
		title: '',
		language: 'da',
		horizon: { firstYear: 2027, years: YEARS },
		money: { currency: 'DKK', priceYear: 2026, discountRate: parts.discountRate },
		inputs: [
			...parts.inputs,
			named('rate', { distribution: { kind: 'uniform', min: 0, max: 0.08 } }),
			named('twin', { distribution: { kind: 'triangular', min: 0, mode: 0.3, max: 1 } }),
			named('other', { distribution: { kind: 'lognormal', low: 2, high: 40 } })
		],
		correlations: [['twin', 'other', parts.rho]],
		areas: [
			{ id: 'care', name: '', payer: 'municipality' },
			{ id: 'benefits', name: '', payer: 'municipality', category: 'transfers' },
			{ id: 'school', name: '', payer: 'municipality', category: 'other' },
			{ id: 'hospital', name: '', payer: 'region' },
			{ id: 'treasury', name: '', payer: 'state' },
			{ id: 'purse', name: '', payer: 'citizen' }
		],
		refunds: [
			{
				id: 'refund',
				name: '',
				to: 'treasury',
				steps: parts.refund.map((share, i) => ({ year: 2 * i, share }))
			}
		],
		groups: parts.groups,
		effects: parts.effects,
		lines: parts.lines,
		events: parts.events.map((event, i) => ({ id: `event${i}`, name: '', ...event })),
		organisations: [
			{
				id: 'agreed',
				name: '',
				departments,
				agreements,
				commitments: [{ id: 'cut', department: 'north', ...parts.commitment }]
			},
			{ id: 'plain', name: '', departments: [...departments].reverse() }
		],
		followUp: [{ id: 'follow', input: 'twin', year: 1, below: 0.4, indicator: '' }],
		scenarios: [
			{
				id: 'else',
				name: '',
				changes: [
					{ organisation: 'plain' },
					{ input: 'share1', shift: 0.1 },
					{ input: 'other', distribution: { kind: 'uniform', min: 1, max: 30 } }
				]
			}
		],
		optimismCorrection: parts.optimismCorrection,
		simulation: { seed: parts.seed, draws: 1024, method: parts.method }
	};
}

function named<T>(id: string, rest: T) {
	return { id, name: '', ...rest, unit: '' };
}

function year() {
	return fc.integer({ min: 0, max: YEARS - 1 });
}

function years() {
	return fc.tuple(year(), year()).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
}

/** An optional key: there or not there at all. */
function maybe<K extends string, T>(key: K, value: fc.Arbitrary<T>) {
	return fc
		.option(value, { nil: undefined })
		.map((v) => (v === undefined ? {} : { [key]: v }) as Partial<Record<K, T>>);
}

function merged(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> {
	return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);
}

function input(id: string, low: number, high: number) {
	const range = high - low;
	const at = (part: number) => low + part * range;
	const single = fc.constantFrom<object>(
		{ kind: 'fixed', value: at(0.6) },
		{ kind: 'uniform', min: low, max: high },
		{ kind: 'triangular', min: low, mode: at(0.7), max: high },
		{ kind: 'pert', min: low, mode: at(0.4), max: high },
		{ kind: 'normal', mean: at(0.5), sd: range / 4 },
		{ kind: 'normal', low, high, min: at(0.2) },
		{ kind: 'beta', alpha: 0.7, beta: 2, min: low, max: high },
		{ kind: 'metalog', p10: at(0.2), p50: at(0.4), p90: at(0.8) },
		{ kind: 'metalog', p10: at(0.2), p50: at(0.4), p90: at(0.8), min: low },
		{ kind: 'discrete', values: [[at(0.1), 1], [at(0.5), 3], [at(0.9), 1]] }, // prettier-ignore
		{ kind: 'samples', values: [at(0.2), at(0.3), at(0.3), at(0.9), at(0.5)] }
	);
	const pool = fc.tuple(single, single).map(([a, b]) => ({
		kind: 'pool',
		of: [
			{ who: 'a', weight: 2, distribution: a },
			{ who: 'b', weight: 1, distribution: b }
		]
	}));
	return merged(
		fc
			.oneof({ weight: 5, arbitrary: single }, { weight: 1, arbitrary: pool })
			.map((distribution) => named(id, { distribution })),
		maybe('shift', fc.constant(range / 10)),
		maybe('limits', fc.constantFrom([at(0.1), null], [null, at(0.8)], [at(0.2), at(0.7)]))
	);
}

/** A number, an input, or a product of both. */
function value(inputs: string[], ...numbers: number[]) {
	return fc.oneof(
		fc.constantFrom(...numbers),
		fc.constantFrom(...inputs),
		fc.tuple(fc.constantFrom(...inputs), fc.constantFrom(0.5, 1.2, 'twin'))
	);
}

function share() {
	return value(['share1', 'share2', 'twin'], 0, 0.3, 1);
}

function money() {
	return value(['money1', 'money2', 'money3'], 1000, -300, 25_000);
}

function time() {
	return value(['time1', 'time2'], 0, 1, 1.5, 3, 20);
}

function group(id: string) {
	return merged(
		fc.record({
			id: fc.constant(id),
			name: fc.constant(''),
			intake: value(['people', 'other'], 0, 12)
		}),
		maybe(
			'profile',
			fc.array(fc.constantFrom(0, 0.5, 1, 2), { minLength: 1, maxLength: YEARS + 2 })
		),
		maybe('duration', time())
	);
}

function effect(id: string, groupId: string) {
	const size = fc.oneof(
		value(['share1', 'share2'], -0.2, 0.4),
		fc.record({ with: share(), without: share() })
	);
	return merged(
		fc.record({ id: fc.constant(id), name: fc.constant(''), group: fc.constant(groupId), size }),
		maybe('lag', time()),
		maybe('duration', time()),
		maybe('persistence', share()),
		maybe('rampUp', fc.array(fc.constantFrom(0, 0.4, 1, 1.5), { minLength: 1, maxLength: 4 })),
		maybe('optimism', fc.constant(0.2))
	);
}

function line(id: string) {
	const kind = fc.constantFrom('cost', 'cost', 'gain', 'gain', 'income');
	const people = fc.constantFrom('groupA', 'groupB');
	const driver = fc.oneof<fc.Arbitrary<object>[]>(
		fc.constant({ per: 'year' }),
		fc.record({ per: fc.constant('success'), of: fc.constantFrom('effectA', 'effectB') }),
		merged(
			fc.record({ per: fc.constantFrom('participant', 'participantYear'), of: people }),
			maybe('blockSize', fc.constantFrom(1, 7, 2.5))
		)
	);
	const split = fc.constantFrom(
		{ care: 1 },
		{ school: 0.25, care: 0.75 },
		{ benefits: 0.5, hospital: 0.2, treasury: 0.3 },
		{ purse: 0.6, school: 0.4 }
	);
	const realisable = fc.option(share(), { nil: undefined });
	return merged(
		fc
			.tuple(kind, realisable)
			.map(([kind, realisable]) =>
				kind === 'gain' && realisable !== undefined ? { kind, realisable } : { kind }
			),
		driver,
		fc.record({ id: fc.constant(id), name: fc.constant(''), amount: money(), split }),
		maybe('years', years()),
		maybe('refund', fc.constant('refund')),
		maybe('optimism', fc.constant(0.15))
	);
}

function event() {
	const targets = ['groupA', 'groupB', 'effectA', 'line1', 'line2'];
	return fc.record({
		probability: share(),
		year: year(),
		factor: value(['share1', 'time1'], 0, 0.5, -1),
		on: fc.uniqueArray(fc.constantFrom(...targets), { minLength: 1, maxLength: 4 })
	});
}

function agreement() {
	const sides = fc.constantFrom({ from: 'north', to: 'south' }, { from: 'south', to: 'north' });
	return fc.oneof(
		merged(
			fc.record({ kind: fc.constant('costShare'), share: share() }),
			sides,
			fc.constantFrom(
				{},
				{ group: 'groupA', response: 'share2' },
				{ group: 'groupB', response: 1.5 }
			),
			maybe('years', years())
		),
		merged(
			fc.record({ kind: fc.constant('gainShare'), share: share() }),
			sides,
			maybe('years', years())
		),
		merged(
			fc.record({ kind: fc.constant('fixed'), amount: money() }),
			sides,
			maybe('years', years())
		),
		merged(
			fc.record({
				kind: fc.constant('outcome'),
				effect: fc.constantFrom('effectA', 'effectB'),
				amount: money()
			}),
			sides,
			maybe('years', years())
		),
		merged(
			fc.record({ kind: fc.constant('fund'), share: share(), repayment: share() }),
			maybe('interest', fc.constantFrom(0.05, 'rate', 'share1')),
			maybe('years', years())
		)
	);
}
