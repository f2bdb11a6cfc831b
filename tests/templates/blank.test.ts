import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase } from '#lib/case/parse-case.ts';
import { simulate } from '#lib/engine/simulate.ts';

describe.each(['da', 'en'])('The blank case file (%s)', (language) => {
	const text = readFileSync(
		new URL(`../../static/blank.${language}.vifte.json`, import.meta.url),
		'utf8'
	);
	const parsed = parseCase(text);

	it('is a valid case in its language, and calls every number of it illustrative', () => {
		if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
		expect(parsed.case.language).toBe(language);
		expect(parsed.case.inputs.every(({ evidence }) => evidence?.grade === 'E')).toBe(true);
	});

	it('shows one department that pays and one that gains', () => {
		if ('issues' in parsed) throw new Error('invalid');
		const { rows } = simulate({
			...parsed.case,
			simulation: { ...parsed.case.simulation, draws: 1024 }
		});
		const chance = (id: string) =>
			rows.find((row) => row.id === id)!.after.cumulative.chance.at(-1);
		expect([chance('dept_a'), chance('dept_b')]).toEqual([0, 1]);
	});
});
