import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '#lib/case/read/read-json.ts';

function value(text: string): unknown {
	const read = readJson(text);
	if ('issue' in read) throw new Error(JSON.stringify(read.issue));
	return read.value;
}

function parsed(text: string): { value: unknown } | null {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return null;
	}
}

describe('readJson', () => {
	it('reads what JSON.stringify writes, to the last bit', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(3), (data, indent) => {
				const text = JSON.stringify(data, null, indent);
				expect(value(text)).toEqual(JSON.parse(text));
			})
		);
	});

	it('takes and refuses the same texts as JSON.parse', () => {
		const letters = fc.constantFrom(...'{}[]",:\\/+-.eEu0123456789truefalsn \t\n\r\u0000å\ud800');
		const texts = fc.oneof(
			fc.array(letters, { maxLength: 12 }).map((parts) => parts.join('')),
			fc.tuple(fc.json(), fc.nat(), letters).map(([text, at, letter]) => {
				const cut = at % (text.length + 1);
				return text.slice(0, cut) + letter + text.slice(cut + 1);
			})
		);
		fc.assert(
			fc.property(texts, (text) => {
				const ours = readJson(text);
				const theirs = parsed(text);
				// Only this do we refuse beyond what JSON.parse does.
				if ('issue' in ours && ours.issue.code === 'json.duplicateKey') return;
				expect('value' in ours ? ours : null).toEqual(theirs);
			}),
			{ numRuns: 5_000 }
		);
	});

	it.each([
		'01',
		'1.',
		'.5',
		'+1',
		'1e',
		"'a'",
		'{a:1}',
		'[1,]',
		'NaN',
		'"\t"',
		'"\\x"',
		'"\\u12g4"',
		'1 2',
		''
	])('refuses %s', (text) =>
		expect(readJson(text)).toMatchObject({ issue: { code: 'json.syntax' } })
	);

	it('tells the line and column of what it did not expect', () => {
		expect(readJson('{\n\t"a": 1,\n\t"b" 2\n}')).toEqual({
			issue: { path: [], code: 'json.syntax', params: { line: 3, column: 6, found: '2' } }
		});
	});

	it('tells that the text ended', () => {
		expect(readJson('{"a": [1')).toEqual({
			issue: { path: [], code: 'json.syntax', params: { line: 1, column: 9, found: null } }
		});
	});

	it('refuses a key that stands twice, even written differently', () => {
		expect(readJson('{"a": 1,\n "\\u0061": 2}')).toEqual({
			issue: { path: [], code: 'json.duplicateKey', params: { line: 2, column: 2, key: 'a' } }
		});
	});

	it('keeps a key named __proto__ a key', () => {
		const read = value('{"__proto__": {"polluted": true}}') as object;
		expect(Object.keys(read)).toEqual(['__proto__']);
		expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
	});

	it('refuses 20,000 brackets at once', () => {
		for (const bracket of ['[', '{"a":']) {
			expect(readJson(bracket.repeat(20_000))).toMatchObject({ issue: { code: 'json.tooDeep' } });
		}
	});
});
