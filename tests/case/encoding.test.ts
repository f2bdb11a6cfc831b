import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '#lib/case/base64url.ts';
import { crc32 } from '#lib/case/crc32.ts';

const bytes = fc.uint8Array({ maxLength: 200 });

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
