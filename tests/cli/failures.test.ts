import { mkdtempSync, rmSync, writeFileSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { here, vifte, type Outcome } from './vifte.ts';

const CASE = 'src/lib/templates/tilkoebsydelser.json';

let folder = '';
const inFolder = (name: string) => path.join(folder, name);

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'vifte-'));
	writeFileSync(inFolder('empty.json'), '');
	writeFileSync(inFolder('broken.json'), '{"format": "vifte.case",');
	writeFileSync(inFolder('latin1.json'), Buffer.from('{"title": "Få"}', 'latin1'));
	writeFileSync(inFolder('huge.json'), '');
	truncateSync(inFolder('huge.json'), 100_000_000);
	writeFileSync(
		inFolder('wrong.json'),
		'{"format": "vifte.case", "version": 1, "language": "da", "bogus": 1}'
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** One line on standard error, nothing on standard output, exit code 2. */
function expectFailure({ code, stdout, stderr }: Outcome, message: RegExp): void {
	expect(stdout).toBe('');
	expect(stderr).toMatch(/^vifte: [^\n]+\n$/);
	expect(stderr).toMatch(message);
	expect(stderr).not.toMatch(/^\s*at |node:internal/m);
	expect(code).toBe(2);
}

describe.concurrent('The command line fails in one line and with exit code 2', () => {
	it.each<[what: string, args: () => string[], message: RegExp]>([
		['no command', () => [], /no command/],
		['an unknown command', () => ['simulat'], /unknown command "simulat"/],
		['an unknown option', () => ['simulate', CASE, '--drawz', '9'], /--drawz/],
		['a missing file name', () => ['simulate'], /FILE is missing/],
		['a missing scenario', () => ['compare', CASE], /ID is missing/],
		['a missing value', () => ['simulate', CASE, '--draws'], /--draws/],
		['no draws', () => ['simulate', CASE, '--draws', '0'], /whole number.*"0"/],
		['draws in another notation', () => ['simulate', CASE, '--draws', '1e9'], /"1e9"/],
		['an unknown scenario', () => ['simulate', CASE, '--scenario', 'x'], /intet scenarie "x"/],
		['an unknown scenario to compare', () => ['compare', CASE, 'x'], /intet scenarie "x"/],
		['a file that is not there', () => ['simulate', inFolder('no\nsuch')], /no such file/],
		['a directory', () => ['simulate', folder], /is a directory/],
		['an empty file', () => ['validate', inFolder('empty.json')], /is empty/],
		['a file of 100 MB', () => ['simulate', inFolder('huge.json')], /longer than any case/],
		['a file in another encoding', () => ['link', inFolder('latin1.json')], /save it as UTF-8/],
		['a file that is no JSON', () => ['simulate', inFolder('broken.json')], /line 1, column/],
		['an invalid case', () => ['simulate', inFolder('wrong.json')], /title: .* fejl mere/],
		['a damaged link', () => ['open', 'v1.AAAAAAAA'], /link/]
	])('on %s', async (_, args, message) => {
		expectFailure(await here(args()), message);
	});

	it.each<[what: string, args: () => string[], message: RegExp]>([
		['an unknown option', () => ['simulate', CASE, '--drawz', '9'], /--drawz/],
		['a file of 100 MB', () => ['simulate', inFolder('huge.json')], /longer than any case/],
		['empty standard input', () => ['simulate', '-'], /standard input is empty/]
	])('as a program of its own too: on %s', async (_, args, message) => {
		expectFailure(await vifte(args()), message);
	});

	it('but validate lists what is wrong with a case on standard output, in the language of the case', async () => {
		const { code, stdout, stderr } = await vifte(['validate', inFolder('wrong.json')]);
		const lines = stdout.split('\n');
		expect(lines.pop()).toBe('');
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) expect(line).toMatch(/^\S+: .+/);
		expect(stdout).toMatch(/^bogus: .*er ikke et felt/m);
		expect(stderr).toBe('');
		expect(code).toBe(2);
	});
});
