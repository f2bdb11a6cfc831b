import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { issuesDa } from '#lib/messages/issues.da.ts';
import { pathText } from '#lib/messages/issue-text.ts';
import { examples, issuesOf } from './issue-examples.ts';
import { changed, many, smallCase, type Draft } from './small-case.ts';

/** Codes by path, as one readable list. */
function told(draft: Draft): string[] {
	return issuesOf(checkCase(draft)).map(({ path, code }) => `${pathText(path)} ${code}`);
}

describe('a check of a case', () => {
	it('finds nothing wrong with a small case that uses nearly everything', () => {
		expect(told(smallCase())).toEqual([]);
	});

	it.each(examples)('says $code at $path: $mistake', ({ code, path, read }) => {
		const issues = issuesOf(read()).map((issue) => `${pathText(issue.path)} ${issue.code}`);
		expect(issues).toContain(`${path} ${code}`);
		if (code !== 'issues.more') expect(issues).toHaveLength(1);
	});

	it('has an example of every code', () => {
		const shown = new Set(examples.map(({ code }) => code));
		expect(Object.keys(issuesDa.message).filter((code) => !shown.has(code as never))).toEqual([]);
	});

	it('names the innermost thing that an issue is about', () => {
		const [issue] = issuesOf(
			checkCase(changed((draft) => (draft.organisations[0].agreements[0].share = 'shra')))
		);
		expect(issue.subject).toEqual({ kind: 'agreement', id: 'copay' });
	});

	it('suggests the name that was meant, of the kind that is needed', () => {
		const read = checkCase(changed((draft) => (draft.lines[0].split = { caer: 1 })));
		expect(issuesOf(read)[0].params).toEqual({ id: 'caer', wanted: ['area'], nearest: 'care' });
	});

	it('suggests the key that was meant, of those that this kind has', () => {
		const read = checkCase(
			changed((draft) => (draft.organisations[0].agreements[4].intrest = 0.02))
		);
		expect(issuesOf(read)[0].params).toMatchObject({ key: 'intrest', nearest: 'interest' });
	});

	it('reports everything at once', () => {
		const issues = told(
			changed((draft) => {
				draft.lines[0].split.care = 0.5;
				draft.lines[1].of = 'citizens';
				draft.events[0].year = 7;
				draft.correlations[0][2] = 1;
			})
		);
		expect(issues).toHaveLength(4);
	});

	it('reports what is wrong elsewhere than where the shape is wrong', () => {
		const draft = changed((draft) => {
			draft.colour = 'red';
			draft.lines[0].amount = true;
			draft.lines[1].of = 'citizens';
			draft.organisations[0].agreements[1].lines = 'less';
			draft.organisations[0].agreements[2].to = 'job';
			draft.organisations[0].agreements[3].effect = 'healed';
		});
		expect(told(draft)).toEqual([
			'lines[0].amount value.malformed',
			'organisations[0].agreements[1].lines type.wrong',
			'colour key.unknown',
			'lines[1].of reference.wrongSort',
			'organisations[0].agreements[3].effect reference.unknown',
			'organisations[0].agreements[2].to agreement.sameDepartment'
		]);
	});

	it('does not miss what stands where the shape is wrong', () => {
		expect(told(changed((draft) => delete draft.organisations[0].departments[0].name))).toEqual([
			'organisations[0].departments[0].name key.missing'
		]);
		expect(told(changed((draft) => delete draft.areas[0].id))).toEqual(['areas[0].id key.missing']);
		expect(told(changed((draft) => (draft.inputs[0].name = 7)))).toEqual([
			'inputs[0].name type.wrong'
		]);
	});

	it('stops telling after a hundred issues and says how many more there are', () => {
		const read = checkCase(changed((draft) => (draft.events[0].on = many(150, (i) => `x${i}`))));
		const issues = issuesOf(read);
		expect(issues).toHaveLength(101);
		expect(issues[100]).toMatchObject({ code: 'issues.more', params: { count: 50 } });
	});

	it('lets the same department stand in several organisations', () => {
		const draft = changed((draft) => (draft.organisations[1].departments[0].id = 'social'));
		expect(told(draft)).toEqual([]);
	});

	it('takes ids that objects have as keys of their own for what they are', () => {
		const draft = changed((draft) => {
			draft.areas[0].id = 'constructor';
			draft.lines[0].split = { constructor: 1 };
			draft.lines[1].split = { constructor: 1 };
			draft.lines[2].split = { constructor: 1 };
			draft.organisations[0].departments[0].areas = ['constructor'];
			draft.organisations[1].departments[0].areas = ['constructor', 'benefits'];
		});
		expect(told(draft)).toEqual([]);
		const unknown = changed((draft) => (draft.lines[2].split = { toString: 1 }));
		expect(told(unknown)).toEqual(['lines[2].split.toString reference.unknown']);
	});

	const accepted: [string, (draft: Draft) => void][] = [
		['shares within a millionth of 1', (draft) => (draft.lines[0].split.care = 0.700001)],
		['equal limits', (draft) => (draft.inputs[0].limits = [3, 3])],
		['a limit on one side', (draft) => (draft.inputs[0].limits = [null, 3])],
		['a profile longer than the horizon', (draft) => (draft.groups[0].profile = many(50, () => 1))],
		['a negative size', (draft) => (draft.effects[0].size = -0.2)],
		['a share outside 0..1, which is clamped', (draft) => (draft.lines[1].realisable = 1.5)],
		['a scenario that changes nothing yet', (draft) => (draft.scenarios[0].changes = [])],
		[
			'an organisation without departments, where no area needs one',
			(draft) => {
				draft.areas[0].payer = draft.areas[1].payer = 'region';
				delete draft.areas[1].category;
				draft.organisations = [{ id: 'empty', name: '', departments: [] }];
				draft.scenarios = [];
			}
		],
		[
			'a correlation with a fixed input',
			(draft) => {
				draft.inputs[0].distribution = { kind: 'fixed', value: 3 };
			}
		],
		['one draw', (draft) => (draft.simulation.draws = 1)],
		[
			'an area whose id is the name of a payer',
			(draft) => {
				draft.areas[2].id = 'region';
				draft.lines[1].split = { care: 0.5, region: 0.5 };
			}
		],
		[
			'a web address without its scheme',
			(draft) => {
				draft.inputs[3].evidence.url = 'vive.dk/rapport';
			}
		],
		['a year for a date', (draft) => (draft.inputs[3].evidence.date = '2026')],
		[
			'a change of both distribution and shift',
			(draft) => {
				draft.scenarios[0].changes[0].distribution = { kind: 'fixed', value: 1 };
			}
		],
		[
			'a text of 4,000 characters outside the basic plane',
			(draft) => {
				draft.title = '🏠'.repeat(4_000);
			}
		],
		[
			'an empty case',
			(draft) => {
				draft.organisations = [{ id: 'today', name: '', departments: [] }];
				draft.inputs = draft.areas = draft.lines = [];
				for (const list of ['correlations', 'refunds', 'groups', 'effects', 'events', 'followUp']) {
					delete draft[list];
				}
				delete draft.scenarios;
			}
		]
	];

	it.each(accepted)('accepts %s', (_, change) => {
		expect(told(changed(change))).toEqual([]);
	});
});
