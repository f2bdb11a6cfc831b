/** The tour of the six cases: every count in it is the engine's. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare, rowsRun, runHere, simulate } from '#lib/engine/simulate.ts';
import type { Difference, Result } from '#lib/engine/result.ts';
import { countOf100 } from '#lib/messages/chances.ts';
import { findFairerAgreement } from '#lib/analysis/fairer-agreement/search.ts';
import { readTemplate, TEMPLATES } from '../support/cases.ts';

const document = readFileSync(new URL('../../docs/tour.md', import.meta.url), 'utf8');
const [, after] = document.split('## What the six cases show');
const tour = after.split('\n## ')[0].split(/\n- /);

/** The counts of a case as the tour writes them: what is bold, but for its name. */
function told(id: string): string[] {
	const paragraph = tour.find((text) => text.includes(`(\`${id}\`)`)) ?? '';
	return [...paragraph.matchAll(/\*\*([^*]+)\*\*/g)].slice(1).map(([, bold]) => bold);
}

function count(chance: number, error = 0): string {
	const found = countOf100(chance, error);
	if (found.end) return found.end === 'under' ? 'under 1' : 'over 99';
	return `${found.number}`;
}

function plus(result: Result, id: string): string {
	const { cumulative } = result.rows.find((row) => row.id === id)!.after;
	return count(cumulative.chance.at(-1)!, cumulative.chanceErrors.at(-1)!);
}

function better({ rows }: Difference): string {
	const { cumulative } = rows.find(({ kind }) => kind === 'municipality')!.difference;
	return count(cumulative.chance.at(-1)!, cumulative.chanceErrors.at(-1)!);
}

const held = (result: Result, id: string) =>
	count(result.commitments.find((commitment) => commitment.id === id)!.chance);

type Case = ReturnType<typeof readTemplate>;
const COUNTS: Record<string, (source: Case, result: Result) => string[]> = {
	'hjemloese-act': (_, result) => {
		const nights = result.followUp.find(({ id }) => id === 'doegn2028')!;
		return [
			...['municipality', 'social', 'omsorg'].map((id) => plus(result, id)),
			count(result.incentiveGap.social),
			count(nights.plusIfBelow!),
			count(nights.plusIfNot!)
		];
	},
	'tidlig-indsats-par11': (source, result) => [
		...['laering', 'fam', 'municipality'].map((id) => plus(result, id)),
		better(compare(source, 'samlet')),
		better(compare(source, 'medfinansiering')),
		held(result, 'famcut')
	],
	'raadgivende-team': (source, result) => [
		plus(result, 'fam'),
		count(result.incentiveGap.sund),
		plus(result, 'municipality'),
		better(compare(source, 'skeptisk'))
	],
	'trivsel-paa-tvaers': (source, result) => [
		plus(result, 'municipality'),
		plus(result, 'job'),
		held(result, 'y3'),
		held(result, 'y15'),
		better(compare(source, 'godt'))
	],
	'en-plan': (source, result) => [
		plus(result, 'municipality'),
		...result.rows.filter(({ kind }) => kind === 'category').map(({ id }) => plus(result, id)),
		better(compare(source, 'gladsaxe'))
	],
	tilkoebsydelser: (source, result) => [
		plus(result, 'municipality'),
		better(compare(source, 'fuldpris')),
		better(compare(source, 'flere'))
	]
};

describe('The tour', () => {
	it('goes through every case', () => {
		expect(Object.keys(COUNTS).sort()).toEqual([...TEMPLATES].sort());
	});

	it.each(TEMPLATES)('tells of %s what the engine gives', (id) => {
		const source = readTemplate(id);
		expect(told(id)).toEqual(COUNTS[id](source, simulate(source)));
	});

	it('is right that no share leaves both departments of the ACT case without loss at 80 of 100', async () => {
		const source = readTemplate('hjemloese-act');
		const { found } = await findFairerAgreement(source, 0.8, async (trial) =>
			runHere(rowsRun(trial))
		);
		expect(found.map(({ reached }) => reached)).toEqual([false, false, false]);
	});

	it('is right about what the ACT case takes, and what is believed', () => {
		const source = readTemplate('hjemloese-act');
		const { breakEven } = simulate(source).sensitivity.find(({ input }) => input === 'days')!;
		expect(tour.join('\n')).toContain(`takes ${Math.round(breakEven!)} nights`);
		const { distribution } = source.inputs.find(({ id }) => id === 'days')!;
		expect(tour.join('\n')).toContain(`${(distribution as { p50: number }).p50} are believed`);
	});

	it('is right that knowing more about the elderly’s extra services is worth nothing', () => {
		const { evpi, sensitivity } = simulate(readTemplate('tilkoebsydelser'));
		expect(evpi).toBeLessThan(1000);
		const most = sensitivity.reduce((a, b) => (b.firstOrder > a.firstOrder ? b : a));
		expect(most.input).toBe('admin');
		expect(most.firstOrder).toBeGreaterThan(0.5);
	});
});
