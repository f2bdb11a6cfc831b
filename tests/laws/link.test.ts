/** Laws of links: what is sent arrives, and what was changed on the way is told apart. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '#lib/case/link/link.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { TEMPLATES } from '#lib/templates/registry.ts';
import { issuesOf, linkOf } from '#tests/case/issue-examples.ts';
import { changed, smallCase } from '#tests/case/small-case.ts';
import { timed } from '#tests/support/own-time.ts';

const ORACLE = 'tests/reference/oracle';
const files: [name: string, file: CaseFile][] = [
	...TEMPLATES.map(({ id, file }): [string, CaseFile] => [id, file]),
	...readdirSync(ORACLE)
		.filter((name) => name.endsWith('.case.json'))
		.map((name): [string, CaseFile] => [
			name,
			JSON.parse(readFileSync(`${ORACLE}/${name}`, 'utf8'))
		])
];

/** The file's text says more than its data: the order of keys and the exact digits. */
function sent(link: string): string | null {
	const read = decodeLink(link);
	return 'file' in read ? JSON.stringify(read.file) : null;
}

describe('a link', () => {
	it.each(files)('opens to the very file that was sent: %s', (_, file) => {
		expect(sent(encodeLink(file))).toBe(JSON.stringify(file));
	});

	it('opens to the very file, whatever its texts and numbers', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 300 }),
				fc.double({ min: -1e15, max: 1e15, noNaN: true }),
				(title, amount) => {
					const file = changed((draft) => {
						draft.title = title;
						draft.organisations[0].commitments[0].amount = amount;
					});
					expect(sent(encodeLink(file))).toBe(JSON.stringify(file));
				}
			)
		);
	});

	it('is the same text for the same case', () => {
		expect(encodeLink(smallCase())).toBe(encodeLink(smallCase()));
	});

	it('needs only letters that no program breaks', () => {
		for (const [, file] of files) expect(encodeLink(file)).toMatch(/^v1\.[A-Za-z0-9_-]+$/);
	});

	it('stays short enough for a mail and a browser', () => {
		for (const { file } of TEMPLATES) expect(encodeLink(file).length).toBeLessThan(5_000);
	});

	it('is told from one in which any single letter was changed, at any place', () => {
		const link = encodeLink(smallCase());
		const original = sent(link);
		for (let at = 0; at < link.length; at++) {
			const others = ['A', 'B', '-', '_', '9', 'é', '=', '#', '&', '%', '.', ' ', '\u0000'];
			const random = 'abcdefghijklmnopqrstuvwxyz'[(at * 7) % 26];
			for (const letter of [...others, random]) {
				if (letter === link[at]) continue;
				const altered = link.slice(0, at) + letter + link.slice(at + 1);
				expect([null, original]).toContain(sent(altered));
			}
		}
	});

	it('is told from every shorter one', () => {
		const link = encodeLink(smallCase());
		for (let length = 0; length < link.length; length++) {
			expect(issuesOf(decodeLink(link.slice(0, length)))).toHaveLength(1);
		}
	});

	it('is told from one in which letters were swapped, doubled or lost', () => {
		const link = encodeLink(smallCase());
		const original = sent(link);
		for (let at = 3; at < link.length - 1; at++) {
			const [a, b] = [link[at], link[at + 1]];
			const [before, after] = [link.slice(0, at), link.slice(at + 2)];
			for (const middle of [b + a, a, a + a + b]) {
				if (middle !== a + b) expect([null, original]).toContain(sent(before + middle + after));
			}
		}
	});

	it('opens though a mail program broke it into lines or escaped it', () => {
		const link = encodeLink(smallCase());
		const original = sent(link);
		const broken = link.replace(/.{70}/g, '$&\r\n ');
		const escaped = link.replace(/[_.-]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
		for (const text of [broken, escaped, `#${link}`, `https://example.org/case/#${link}&s=x`]) {
			expect(sent(text)).toBe(original);
		}
	});

	it('that unpacks to far more than a case is refused without being unpacked', () => {
		const bomb = linkOf(new Uint8Array(100_000_000));
		const before = process.memoryUsage().arrayBuffers;
		const { value, elapsedMs } = timed(() => issuesOf(decodeLink(bomb)));
		expect(value).toMatchObject([{ code: 'link.tooLarge' }]);
		expect(elapsedMs).toBeLessThan(5_000);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
	});

	it('is read or refused, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.uint8Array().map(linkOf)), (text) => {
				expect(issuesOf(decodeLink(text))).not.toEqual([]);
			})
		);
	});
});
