import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/case/limits.ts';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { pathText } from '#lib/messages/issue-text.ts';
import { issuesOf } from './issue-examples.ts';
import { changed, many, uniform, type Draft } from './small-case.ts';

/** How a case comes to have n of something: where the issue of one too many stands. */
interface Limit {
	what: string;
	limit: number;
	path: string;
	fill: (draft: Draft, n: number) => void;
}

/** A list that is filled up with elements like this one. */
function list(path: string, limit: number, make: (index: number) => unknown): Limit {
	const names = path.replace('[0]', '.0').split('.');
	return {
		what: path,
		limit,
		path,
		fill(draft, n) {
			const filled = names.reduce((part, name) => part[name], draft);
			filled.push(...many(n - filled.length, make));
		}
	};
}

const limits: Limit[] = [
	list('inputs', 200, (i) => ({ id: `i${i}`, name: '', unit: '', distribution: uniform(0, 1) })),
	{
		what: 'areas',
		limit: 60,
		path: 'areas',
		fill(draft, n) {
			draft.areas.push(
				...many(n - draft.areas.length, (i) => ({ id: `a${i}`, name: '', payer: 'citizen' }))
			);
		}
	},
	list('refunds', 20, (i) => ({
		id: `r${i}`,
		name: '',
		to: 'treasury',
		steps: [{ year: 0, share: 1 }]
	})),
	list('groups', 20, (i) => ({ id: `g${i}`, name: '', intake: 1 })),
	list('effects', 60, (i) => ({ id: `e${i}`, name: '', group: 'citizens', size: 1 })),
	list('lines', 200, (i) => ({
		id: `l${i}`,
		name: '',
		kind: 'cost',
		per: 'year',
		amount: 1,
		split: { care: 1 }
	})),
	list('events', 20, (i) => ({
		id: `v${i}`,
		name: '',
		probability: 0.5,
		year: 0,
		factor: 1,
		on: ['team']
	})),
	list('organisations', 10, (i) => ({
		id: `o${i}`,
		name: '',
		departments: [{ id: 'all', name: '', areas: ['care', 'benefits'] }]
	})),
	list('scenarios', 20, (i) => ({ id: `s${i}`, name: '', changes: [] })),
	list('followUp', 30, (i) => ({ id: `f${i}`, input: 'wage', year: 0, below: 1, indicator: '' })),
	list('organisations[0].departments', 30, (i) => ({ id: `d${i}`, name: '', areas: [] })),
	list('organisations[0].agreements', 40, (i) => ({
		id: `t${i}`,
		name: '',
		kind: 'fixed',
		from: 'job',
		to: 'social',
		amount: 1
	})),
	list('organisations[0].commitments', 60, (i) => ({
		id: `c${i}`,
		department: 'job',
		year: 0,
		amount: 1
	})),
	{
		what: 'correlations',
		limit: 500,
		path: 'correlations',
		fill(draft, n) {
			draft.inputs.push(
				...many(40, (i) => ({ id: `i${i}`, name: '', unit: '', distribution: uniform(0, 1) }))
			);
			const pairs = many(40, (i) => many(i, (j) => [`i${i}`, `i${j}`, 0.01])).flat();
			draft.correlations = pairs.slice(0, n);
		}
	},
	{
		what: 'draws',
		limit: 1_048_576,
		path: 'simulation.draws',
		fill: (draft, n) => (draft.simulation.draws = n)
	},
	{
		what: 'years',
		limit: 40,
		path: 'horizon.years',
		fill: (draft, n) => (draft.horizon.years = n)
	},
	{
		what: 'a stream',
		limit: 999,
		path: 'inputs[0].stream',
		fill: (draft, n) => (draft.inputs[0].stream = n)
	},
	{
		what: 'factors',
		limit: 6,
		path: 'lines[0].amount',
		fill: (draft, n) => (draft.lines[0].amount = many(n, () => 2))
	},
	{
		what: 'the title',
		limit: 4_000,
		path: 'title',
		fill: (draft, n) => (draft.title = 'x'.repeat(n))
	},
	{
		what: 'the seed',
		limit: 4_000,
		path: 'simulation.seed',
		fill: (draft, n) => (draft.simulation.seed = 'x'.repeat(n))
	},
	{
		what: 'a note',
		limit: 4_000,
		path: 'inputs[3].evidence.note',
		fill: (draft, n) => (draft.inputs[3].evidence.note = 'x'.repeat(n))
	},
	{
		what: 'an id',
		limit: 40,
		path: 'lines[2].id',
		fill: (draft, n) => (draft.lines[2].id = 'x'.repeat(n))
	}
];

describe('the limits of a case', () => {
	it.each(limits)('allow $what up to $limit', ({ limit, fill }) => {
		expect(issuesOf(checkCase(changed((draft) => fill(draft, limit))))).toEqual([]);
	});

	it.each(limits)('refuse $what from $limit and one', ({ limit, path, fill }) => {
		const issues = issuesOf(checkCase(changed((draft) => fill(draft, limit + 1))));
		expect(issues.map((issue) => pathText(issue.path))).toEqual([path]);
	});

	it('are those of the model', () => {
		const stated = {
			inputs: 200,
			areas: 60,
			refunds: 20,
			groups: 20,
			effects: 60,
			lines: 200,
			events: 20,
			organisations: 10,
			scenarios: 20,
			followUp: 30,
			departments: 30,
			agreements: 40,
			commitments: 60,
			correlations: 500,
			draws: 1_048_576,
			years: 40,
			factors: 6,
			stream: 999,
			textLength: 4_000
		};
		expect(LIMITS).toMatchObject(stated);
	});

	it.each([0, -1, 1.5, 1e300])('refuse %d draws', (draws) => {
		const read = checkCase(changed((draft) => (draft.simulation.draws = draws)));
		expect(issuesOf(read)).toHaveLength(1);
	});

	it('hold shares to a millionth of 1', () => {
		const read = checkCase(changed((draft) => (draft.lines[0].split.care = 0.7000012)));
		expect(issuesOf(read)[0].code).toBe('split.sum');
	});
});
