/** Laws of links on their way: whatever mails, chats and mail protection make of one, it opens; unless it is damaged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '#lib/case/link/link.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { changed } from '#tests/case/small-case.ts';

type Wrap = (address: string) => string;

const lines = (text: string, length: number, between: string) =>
	text.replace(new RegExp(`.{${length}}(?=.)`, 'g'), `$&${between}`);
const bytes = (letter: string) => Buffer.from(letter).toString('hex').toUpperCase().match(/../g)!;
const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));

/** As mail is written in quoted-printable: soft breaks, and = as =3D. */
const printable: Wrap = (text) => lines(text.replaceAll('=', '=3D'), 70, '=\r\n');

/** As urldefense.proofpoint.com writes addresses: % as -, / as _. */
const proofpoint2: Wrap = (address) =>
	`https://urldefense.proofpoint.com/v2/url?u=${address
		.replace(/[^A-Za-z0-9./]/g, (letter) => `-${bytes(letter).join('-')}`)
		.replaceAll('/', '_')}&d=DwMFAg&c=abc_D-e&r=x&m=y&s=Zk-9_&e=`;

/** As urldefense.com writes them: what is special as *, and rows of it as ** and a letter for their length. */
const proofpoint3: Wrap = (address) => {
	let taken = '';
	const url = address.replace(/[^A-Za-z0-9:/.?&=_-]+/g, (row) => {
		taken += row;
		return row.length === 1 ? '*' : `**${'ABCDEFGH'[row.length - 2]}`;
	});
	return `https://urldefense.com/v3/__${url}__;${Buffer.from(taken).toString('base64url')}!!LFxATBw!Qx-1_a$`;
};

const safeLinks: Wrap = (address) =>
	`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Cmh%40kommune.dk%7C1&sdata=aB%2Fc%3D&reserved=0`;

const quoted: Wrap = (text) =>
	`Den 3. maj skrev MH:\n> Kære alle, se v1.2 her:\n> ${lines(text, 60, '\n> ')}\n> Venlig hilsen\n\nTak!\n`;

const WRAPS: Record<string, Wrap> = {
	'as it is': (address) => address,
	...Object.fromEntries(
		[...'.),;:>"\'»”!?*_`|'].map((letter): [string, Wrap] => [
			`followed by ${letter}`,
			(address) => address + letter
		])
	),
	'in a sentence': (address) => `Se casen (${address}). Den er fra i går; v2.0 kommer snart.`,
	'in angle brackets': (address) => `<${address}>`,
	'as a target in Markdown': (address) => `[casen](${address})`,
	'as text and target in Markdown': (address) => `[${address}](${address})`,
	'emphasised in Markdown': (address) => `__${address}__`,
	'with backslashes in Markdown': (address) => address.replace(/[_-]/g, '\\$&'),
	'in HTML': (address) => `<a href="${address.replaceAll('&', '&amp;')}">casen</a>`,
	'as Slack copies it': (address) => `<${address}|casen>`,
	'broken into lines': (address) => lines(address, 72, '\r\n '),
	'quoted in a mail': quoted,
	'quoted twice in a mail': (address) => lines(address, 50, '\n> > '),
	'with soft hyphens': (address) => lines(address, 40, '\u00ad'),
	'encoded once': (address) => encodeURIComponent(address),
	'encoded twice': twice,
	'its # encoded twice': (address) => address.replace('#', '%2523'),
	'in quoted-printable': printable,
	'by Outlook Safe Links': safeLinks,
	'by Proofpoint 2': proofpoint2,
	'by Proofpoint 3': proofpoint3,
	'by Google': (address) =>
		`https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D&source=docs&ust=17&usg=AOv`,
	'by Barracuda': (address) =>
		`https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(address).replace(/%../g, (code) => code.toLowerCase())}&c=E,1,xYz_-9,&typo=1`,
	'by Sophos': (address) =>
		`https://eu-west-1.protection.sophos.com?d=example.dk&u=${Buffer.from(address).toString('base64')}&i=NWY=&t=abc`,
	'by Trend Micro': (address) =>
		`https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=${encodeURIComponent(address)}&umid=1&auth=2`
};

/** What can be done to any of them once more. */
const AGAIN: Wrap[] = [(text) => text, printable, quoted, safeLinks, proofpoint2, twice];

const files = fc
	.tuple(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.double({ min: -1e9, max: 1e9, noNaN: true })
	)
	.map(
		([title, amount]) =>
			changed((draft) => {
				draft.title = title;
				draft.organisations[0].commitments[0].amount = amount;
			}) as CaseFile
	);

const addressOf = (link: string) => `https://example.org/vifte/case/#${link}&s=slow&v=budget`;

function sent(text: string): string | null {
	const read = decodeLink(text);
	return 'file' in read ? JSON.stringify(read.file) : null;
}

describe('a link on its way', () => {
	const file = changed(() => {}) as CaseFile;
	const link = encodeLink(file);

	it.each(Object.entries(WRAPS))('opens: %s', (_, wrap) => {
		const original = JSON.stringify(file);
		expect(sent(wrap(addressOf(link)))).toBe(original);
		expect(sent(wrap(`https://example.org/case/#${link}`))).toBe(original);
	});

	it('opens whatever the case is, and when it was wrapped twice', () => {
		const wraps = fc.constantFrom(...Object.values(WRAPS));
		fc.assert(
			fc.property(files, wraps, fc.constantFrom(...AGAIN), (random, wrap, again) => {
				// A mail is written in quoted-printable once.
				fc.pre(wrap !== printable || again !== printable);
				expect(sent(again(wrap(addressOf(encodeLink(random)))))).toBe(JSON.stringify(random));
			}),
			{ numRuns: 150 }
		);
	});

	it('is refused, however it was sent, where a letter of it was changed, lost or set in', () => {
		const place = fc.integer({ min: 3, max: link.length - 1 });
		const letter = fc.constantFrom(...'AZaz09-_');
		const damage = fc.constantFrom('change', 'lose', 'add');
		fc.assert(
			fc.property(
				place,
				letter,
				damage,
				fc.constantFrom(...Object.values(WRAPS)),
				(at, x, how, wrap) => {
					const rest = link.slice(how === 'add' ? at : at + 1);
					const damaged = link.slice(0, at) + (how === 'lose' ? '' : x) + rest;
					const read = decodeLink(wrap(addressOf(damaged)));
					if (damaged === link) return;
					// What is set in behind the last letter is not of the case.
					if (damaged.startsWith(link)) return;
					expect('issues' in read && read.issues.map(({ code }) => code)).toEqual(['link.damaged']);
				}
			),
			{ numRuns: 500 }
		);
	});

	it('that only its protector can open says so', () => {
		const read = decodeLink(
			'Se https://protect-eu.mimecast.com/s/xY12CabcdEfgH?domain=example.org'
		);
		expect(read).toMatchObject({
			issues: [{ code: 'link.hidden', params: { host: 'protect-eu.mimecast.com' } }]
		});
	});

	it('is looked for in any text in a time that grows with its length', () => {
		const hostile = [
			'v1.',
			'#v1.A',
			'/v3/__',
			'urldefense/v3/__*',
			'/v2/url?u=-',
			'aHR0c',
			'%25',
			'=\n',
			'> ',
			'__;',
			'\\',
			'http://a.'
		];
		for (const piece of hostile) {
			const start = performance.now();
			expect(sent(piece.repeat(400_000 / piece.length))).toBeNull();
			expect(performance.now() - start).toBeLessThan(4_000);
		}
	});
});
