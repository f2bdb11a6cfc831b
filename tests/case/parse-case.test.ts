import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCase, parseCase } from '#lib/case/read/parse-case.ts';
import { TEMPLATES } from '#lib/templates/registry.ts';
import { issueText } from '#lib/messages/issue-text.ts';
import { timed } from '#tests/support/own-time.ts';
import { issuesOf } from './issue-examples.ts';
import { changed, many, smallCase, type Draft } from './small-case.ts';

const ORACLE = 'tests/reference/oracle';
const oracleCases = readdirSync(ORACLE).filter((name) => name.endsWith('.case.json'));

/** Milliseconds within which any text has to be answered, however hostile. */
const SOON = 5_000;

describe('parseCase', () => {
	it.each(oracleCases)('reads %s', (name) => {
		expect(parseCase(readFileSync(`${ORACLE}/${name}`, 'utf8'))).toHaveProperty('case');
	});

	it('gives back the file as written, beside the case', () => {
		const file = smallCase();
		const read = parseCase(JSON.stringify(file));
		expect(read).toMatchObject({ file });
	});

	it('passes over a byte order mark', () => {
		expect(parseCase('\ufeff' + JSON.stringify(smallCase()))).toHaveProperty('case');
	});

	it('keeps a text with half a surrogate pair', () => {
		const file = changed((draft) => (draft.title = 'a\ud800b'));
		expect(parseCase(JSON.stringify(file))).toMatchObject({ file: { title: 'a\ud800b' } });
	});

	it.each(['__proto__', 'prototype', 'hasOwnProperty'])('refuses the key %s by its path', (key) => {
		const text = JSON.stringify(smallCase());
		for (const at of ['{"format"', '{"firstYear"', '{"care":0.7', '{"kind":"uniform"']) {
			const cut = text.indexOf(at) + 1;
			const codes = issuesOf(parseCase(`${text.slice(0, cut)}"${key}":1,${text.slice(cut)}`));
			expect(codes).not.toEqual([]);
			expect(codes[0].path).toContain(key);
		}
	});

	it('says where a number is too large to be one', () => {
		const text = JSON.stringify(smallCase()).replace('"response":0.2', '"response":-1e999');
		expect(issuesOf(parseCase(text))).toMatchObject([
			{ code: 'number.notFinite', path: ['organisations', 0, 'agreements', 0, 'response'] }
		]);
	});

	const hostile: [string, () => string][] = [
		['100 MB of text', () => 'x'.repeat(100_000_000)],
		['20,000 brackets', () => '['.repeat(20_000)],
		['20,000 objects', () => '{"a":'.repeat(20_000)],
		['a list of 900,000 numbers', () => `[${'0,'.repeat(900_000)}0]`],
		['a text that does not end', () => `"${'x'.repeat(1_900_000)}`],
		['100,000 unknown keys', () => JSON.stringify(changed((draft) => fill(draft, 100_000)))],
		[
			'100,000 areas in a split',
			() => JSON.stringify(changed((draft) => fill(draft.lines[0].split, 100_000)))
		],
		[
			'10,000 references to nothing',
			() => JSON.stringify(changed((draft) => (draft.events[0].on = many(10_000, (i) => `x${i}`))))
		],
		[
			'values of 10,000 factors',
			() =>
				JSON.stringify(
					changed((draft) =>
						draft.lines.forEach((line: Draft) => (line.amount = many(10_000, () => true)))
					)
				)
		]
	];

	it.each(hostile)('answers %s soon', (_, make) => {
		const text = make();
		const { value: codes, elapsedMs } = timed(() =>
			issuesOf(parseCase(text)).map(({ code }) => code)
		);
		expect(codes).not.toEqual([]);
		expect(elapsedMs).toBeLessThan(SOON);
	});

	it('never throws and never half-reads, whatever the data', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (data) => {
				expect(issuesOf(parseCase(JSON.stringify(data)))).not.toEqual([]);
			})
		);
	});

	it('never throws and never half-reads a template in which something was changed', () => {
		const odd = fc.oneof(
			fc.jsonValue({ maxDepth: 2 }),
			fc.constantFrom(
				undefined,
				'',
				0,
				-1,
				1,
				1e300,
				'care',
				'intake',
				[],
				{},
				null,
				[[]],
				['a', 1]
			)
		);
		const template = fc.constantFrom(...TEMPLATES.map(({ file }) => file));
		fc.assert(
			fc.property(template, fc.infiniteStream(fc.nat()), odd, (file, choices, value) => {
				const data = structuredClone(file);
				replaceSomething(data, choices, value);
				const text = JSON.stringify(data);
				const read = parseCase(text);
				for (const issue of issuesOf(read)) expect(issueText(issue, 'da')).toMatch(/^\S.*: \S/);
				if ('case' in read) {
					expect(read.file).toEqual(JSON.parse(text));
					expect(JSON.stringify(read.case)).not.toMatch(/undefined|null,null,null/);
				}
			}),
			{ numRuns: 500 }
		);
	});
});

describe('checkCase', () => {
	it('refuses data that holds itself', () => {
		const loop: Draft = smallCase();
		loop.title = [loop];
		expect(issuesOf(checkCase(loop))).toMatchObject([{ code: 'data.tooDeep' }]);
	});

	it.each([undefined, null, 7, 'text', [], new Date(0), () => 1, Number.NaN])(
		'refuses %s',
		(data) => {
			expect(issuesOf(checkCase(data))).not.toEqual([]);
		}
	);

	it('leaves the data as it was', () => {
		const file = smallCase();
		const before = JSON.stringify(file);
		checkCase(Object.freeze(file));
		expect(JSON.stringify(file)).toBe(before);
	});
});

function fill(target: Draft, count: number): void {
	for (let i = 0; i < count; i++) target[`k${i}`] = 0;
}

/** Walk down by the choices and replace, remove or rename what is there. */
function replaceSomething(data: Draft, choices: IterableIterator<number>, value: unknown): void {
	const next = () => choices.next().value as number;
	let holder = data;
	for (;;) {
		const keys = Object.keys(holder);
		const key = keys[next() % keys.length];
		const inside = holder[key];
		const deeper = typeof inside === 'object' && inside !== null && Object.keys(inside).length > 0;
		if (deeper && next() % 6 !== 0) {
			holder = inside;
			continue;
		}
		if (next() % 4 === 0) holder[`${key}x`] = inside;
		holder[key] = value;
		return;
	}
}
