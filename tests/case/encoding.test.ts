import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingIssue, encodingOf } from '#lib/case/read/encoding.ts';
import { fromBase64Url, toBase64Url } from '#lib/case/link/base64url.ts';
import { crc32, lengthsOf } from '#lib/case/link/crc32.ts';

const bytes = fc.uint8Array({ maxLength: 200 });

describe('the encoding of a file', () => {
	const text = '{"title": "Børn på «tværs» €"}';

	it.each<[expected: string | null, what: string, data: Buffer]>([
		['utf-8', 'UTF-8', Buffer.from(text)],
		['utf-8', 'UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
		['utf-8', 'nothing', Buffer.of()],
		['utf-16le', 'UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
		['utf-16le', 'UTF-16', Buffer.from(text, 'utf16le')],
		['utf-16be', 'UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
		['utf-16be', 'the same without a mark', Buffer.from(text, 'utf16le').swap16()],
		['windows-1252', 'Latin-1', Buffer.from('{"title": "Børn"}', 'latin1')],
		[null, 'a zip file', Buffer.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0xff, 0xfe)]
	])('is found: %s for %s', (expected, _, data) => {
		expect(encodingOf(data)).toBe(expected);
		if (expected === 'utf-8') expect(encodingIssue(data)).toBeNull();
		else {
			const found = expected?.startsWith('utf-16') ? 'UTF-16' : expected && 'Windows-1252';
			expect(encodingIssue(data)).toMatchObject({ code: 'file.encoding', params: { found } });
		}
		const read = expected && new TextDecoder(expected).decode(data);
		if (read) expect(read).toContain('"title"');
	});

	it('is UTF-8 where a strict reader takes it, and only there', () => {
		const odd = fc.uint8Array({ minLength: 1, maxLength: 6, min: 1 });
		const near = fc
			.tuple(fc.string({ unit: 'binary', maxLength: 4 }), odd)
			.map(([start, end]) => Buffer.concat([Buffer.from(start), end]));
		fc.assert(
			fc.property(fc.oneof(odd, near), (data) => {
				fc.pre(!data.includes(0) && !(data[0] >= 0xfe && data[1] >= 0xfe));
				const strict = new TextDecoder('utf-8', { fatal: true });
				let taken = true;
				try {
					strict.decode(data);
				} catch {
					taken = false;
				}
				expect(encodingOf(data)).toBe(taken ? 'utf-8' : 'windows-1252');
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('base64url', () => {
	it('is what Node writes', () => {
		fc.assert(
			fc.property(bytes, (data) => {
				expect(toBase64Url(data)).toBe(Buffer.from(data).toString('base64url'));
			})
		);
	});

	it('reads back what it wrote', () => {
		fc.assert(
			fc.property(bytes, (data) => {
				expect(fromBase64Url(toBase64Url(data))).toEqual(data);
			})
		);
	});

	it('refuses every text that it does not write', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ABgz09-_+/= é') }), (text) => {
				const read = fromBase64Url(text);
				if (read) expect(toBase64Url(read)).toBe(text);
			})
		);
	});
});

describe('crc32', () => {
	it('gives the check value of the standard', () => {
		expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
		expect(crc32(new Uint8Array())).toBe(0);
	});

	it('is found behind each beginning that has it', () => {
		fc.assert(
			fc.property(bytes, fc.nat(), (data, at) => {
				const length = at % (data.length + 1);
				expect([...lengthsOf(data, crc32(data.subarray(0, length)))]).toContain(length);
			})
		);
	});

	it('sees every change of a single byte', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 1 }),
				fc.nat(),
				fc.integer({ min: 1, max: 255 }),
				(data, at, change) => {
					const altered = data.slice();
					altered[at % data.length] ^= change;
					expect(crc32(altered)).not.toBe(crc32(data));
				}
			)
		);
	});
});
