import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case } from '#lib/case/schema.ts';
import { here, ROOT, run, vifte } from './vifte.ts';

const FILE = 'src/lib/templates/hjemloese-act.json';
const TEXT = readFileSync(path.join(ROOT, FILE), 'utf8');
const template = (parseCase(TEXT) as ValidCase).case;

function drawn(source: Case, draws: number, seed = source.simulation.seed): Case {
	return { ...source, simulation: { ...source.simulation, draws, seed } };
}

/** What a run gives, but for what pages alone ask of it. */
function printed(source: Case) {
	const { cautious, ...figures } = simulate(source);
	return figures;
}

describe.concurrent('The command line', () => {
	it('prints the result that the engine gives', async () => {
		const { code, stdout, stderr } = await vifte(['simulate', FILE, '--draws', '1000']);
		expect(stderr).toBe('');
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toEqual(printed(drawn(template, 1000)));
	});

	it('reads standard input, makes a scenario’s changes, takes another seed, and lends to workers', async () => {
		const args = ['simulate', '-', '--scenario', 'aftalt', '--seed', 'Å–1'];
		const { stdout } = await vifte([...args, '--draws', '4096', '--workers', '2'], TEXT);
		const result = JSON.parse(stdout);
		expect(result.seed).toBe('Å–1');
		expect(result).toEqual(printed(drawn(applyScenario(template, 'aftalt'), 4096, 'Å–1')));
	});

	it('prints the difference that a scenario makes', async () => {
		const { code, stdout } = await here(['compare', FILE, 'svagere', '--draws', '1024']);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toEqual(compare(drawn(template, 1024), 'svagere'));
	});

	it('prints the same figures as CSV', async () => {
		const { code, stdout } = await here(['simulate', FILE, '--draws', '1024', '--format', 'csv']);
		expect(code).toBe(0);
		const lines = stdout.split('\r\n');
		expect(lines[0]).toBe('row,kind,name,moment,measure,year,statistic,value,error');
		const { rows, years } = simulate(drawn(template, 1024));
		const { presentValue } = rows.find(({ id }) => id === 'municipality')!.after;
		expect(lines).toContain(
			`municipality,municipality,Municipality,after,presentValue,,mean,${presentValue.mean},${presentValue.meanErrors}`
		);
		expect(lines.length).toBeGreaterThan(rows.length * 2 * (2 * years.length + 1) * 10);
	});

	it('gives the same case back after link and open', async () => {
		const link = await here(['link', FILE]);
		expect(link.code).toBe(0);
		expect(link.stdout).toMatch(/^[\w.-]+\n$/);
		const opened = await here(['open', `#${link.stdout.trim()}`]);
		expect(opened.code).toBe(0);
		expect(JSON.parse(opened.stdout)).toEqual(JSON.parse(TEXT));
		expect((await vifte(['open', '-'], link.stdout)).stdout).toBe(opened.stdout);
	});

	it.each([
		['simulate', FILE, '--draws', '1024', '--format', 'csv'],
		['validate', 'package.json']
	])('ends quietly when its reader has had enough: %s', async (...args) => {
		const { code, stderr } = await vifte(args, '', (child) => child.stdout.destroy());
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	});

	it('has nothing to say of a valid case', async () => {
		expect(await vifte(['validate', '-'], TEXT)).toEqual({ code: 0, stdout: '', stderr: '' });
	});

	it('tells what is worth a look in a valid case, and still finds nothing wrong', async () => {
		const fault = 'tests/reference/faults/persistence-80.json';
		const { code, stdout, stderr } = await vifte(['validate', fault, '--warnings']);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toMatch(/^effects\[0\]\.persistence: .*80 is above 1.*should it be 0\.8\?$/m);
		expect(stdout).toMatch(/^(\w[^\n]*: [^\n]+\n)+$/);
	});

	it('explains itself, the columns of the table included', async () => {
		const { code, stdout } = await here(['simulate', '--help']);
		expect(code).toBe(0);
		for (const word of ['compare', '--workers', 'statistic', 'Exit code'])
			expect(stdout).toContain(word);
	});

	it('runs through npm and states its version', async () => {
		const { stdout } = await run('npm', ['run', '--silent', 'vifte', '--', '--version']);
		const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
		expect(stdout).toBe(`${version}\n`);
	});
});
