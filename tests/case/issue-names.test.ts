import { describe, expect, it } from 'vitest';
import { withNames } from '#lib/case/issue-names.ts';
import { entitiesOf } from '#lib/case/entities.ts';
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { issueMessage, issueText } from '#lib/messages/issue-text.ts';
import { examples, issuesOf } from './issue-examples.ts';
import { changed, smallCase, uniform, type Draft } from './small-case.ts';

const messagesOf = (change: (draft: Draft) => void) => {
	const file = changed(change) as CaseFile;
	return withNames(issuesOf(checkCase(file)), file).map((issue) => issueMessage(issue, 'da'));
};

const pooled = (draft: Draft) => {
	const distribution = uniform(1, 2);
	const of = ['a', 'b'].map((who) => ({ who, weight: 1, distribution }));
	draft.inputs[1].distribution = { kind: 'pool', of };
};

describe('the names of things in issues', () => {
	it('stand where people read them, and the ids in the line for a file', () => {
		expect(messagesOf(pooled)).toEqual([
			'Antagelsen »Løn« samler flere eksperters skøn og kan ikke kobles sammen med andre; slet sammenhængen, eller vælg én fordeling'
		]);
		const [issue] = issuesOf(checkCase(changed(pooled)));
		expect(issueText(issue, 'da')).toContain('antagelsen »wage«');
	});

	it('are those of the issue’s own organisation', () => {
		const twice = (draft: Draft) => {
			draft.organisations[1].departments = [
				{ id: 'social', name: 'Velfærd', areas: ['care', 'benefits'] },
				{ id: 'rest', name: 'Andet', areas: ['care'] }
			];
		};
		expect(messagesOf(twice)[0]).toContain('»Støtte« ligger allerede i forvaltningen »Velfærd«');
	});

	it('stand in pairs that contradict each other, tamed as all that a user wrote', () => {
		const [message] = messagesOf((draft) => {
			draft.inputs[0].name = `Navn\u202e\n${'æ'.repeat(500)}`;
			draft.correlations = [
				['people', 'wage', 0.9],
				['wage', 'saving', 0.9],
				['saving', 'people', -0.9]
			];
		});
		expect(message).toMatch(/»Navn··æ+…«–»Løn«|»Løn«–»Navn··æ+…«/);
		expect(message.length).toBeLessThan(500);
	});

	it('are missing where a thing has none', () => {
		const [message] = messagesOf((draft) => {
			pooled(draft);
			draft.inputs[1].name = '';
		});
		expect(message).toContain('Antagelsen »wage«');
	});

	// What is wrong with an id itself can only be told by the id.
	const ofIds = ['id.duplicate', 'id.reserved', 'key.unknown'];
	const named = smallCase();
	const ids = entitiesOf(named).flatMap(({ id, kind }) =>
		kind === 'commitment' || kind === 'followUp' ? [] : [`»${id}«`]
	);
	const others = examples.filter(({ code }) => !ofIds.includes(code));
	it.each(others)('leave no id that has a name in $code: $mistake', ({ read }) => {
		for (const issue of withNames(issuesOf(read()), named)) {
			const message = issueMessage(issue, 'da');
			expect(ids.filter((id) => message.includes(id))).toEqual([]);
		}
	});
});
