import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase } from '#lib/case/read/parse-case.ts';
import { findTemplate, TEMPLATES } from '#lib/templates/registry.ts';

const FOLDER = 'src/lib/templates';

describe('the templates', () => {
	it('are all the cases of their folder', () => {
		const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
		expect(TEMPLATES.map(({ id }) => `${id}.json`).sort()).toEqual(names.sort());
	});

	it.each(TEMPLATES)('are valid cases: $id', ({ id, file, case: resolved }) => {
		const text = readFileSync(`${FOLDER}/${id}.json`, 'utf8');
		expect(parseCase(text)).toEqual({ file, case: resolved });
	});

	it.each(TEMPLATES)('say in one line of either language what they teach: $id', ({ teaches }) => {
		for (const line of [teaches.da, teaches.en]) {
			expect(line).toMatch(/^\S[^\n]{30,140}\.$/);
		}
		expect(teaches.da).not.toBe(teaches.en);
	});

	it('are found by their id', () => {
		for (const template of TEMPLATES) expect(findTemplate(template.id)).toBe(template);
		expect(findTemplate('constructor')).toBeUndefined();
	});

	it('promise no amount: what they teach names no figure', () => {
		for (const { teaches } of TEMPLATES) expect(teaches.da + teaches.en).not.toMatch(/\d/);
	});
});
