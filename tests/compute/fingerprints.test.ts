import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCase, type ValidCase } from '#lib/case/read/parse-case.ts';
import type { Case } from '#lib/case/schema.ts';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { createNodeWorker } from '#lib/compute/node-worker.ts';
import { launchOptions } from '../support/browser.ts';
import { computeAll } from './compute-all.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function load(template: string, simulation: Partial<Case['simulation']>): Case {
	const text = readFileSync(`${ROOT}src/lib/templates/${template}.json`, 'utf8');
	const { case: loaded } = parseCase(text) as ValidCase;
	return { ...loaded, simulation: { ...loaded.simulation, ...simulation } };
}

const CASES = [
	load('hjemloese-act', { draws: 4096 }),
	load('tidlig-indsats-par11', { draws: 2048, method: 'random' }),
	// Blocks shorter than a scramble.
	load('tilkoebsydelser', { draws: 262_144, seed: 'æøå' })
];
const SCENARIO = CASES[0].scenarios[0].id;

const figures = [...CASES.map(simulate), compare(CASES[0], SCENARIO)];

describe('The same case gives the same numbers, to the last bit,', () => {
	it.each([1, 2, 3, 7])('with %i Node workers as in one thread', async (size) => {
		expect(await computeAll(size, createNodeWorker, CASES, SCENARIO)).toEqual(figures);
	});

	describe('in Chromium', () => {
		let server: ViteDevServer;
		let browser: Browser;

		beforeAll(async () => {
			server = await createServer({
				root: ROOT,
				configFile: false,
				logLevel: 'error',
				cacheDir: 'node_modules/.cache/vite-fingerprints',
				server: { port: 0, hmr: false, watch: null },
				optimizeDeps: { noDiscovery: true, include: ['comlink', 'seedrandom', 'zod'] }
			});
			await server.listen();
			browser = await chromium.launch(await launchOptions());
		});
		afterAll(async () => {
			await browser?.close();
			await server?.close();
		});

		it.each([1, 3])('with %i workers as in Node', async (size) => {
			const page = await browser.newPage();
			await page.goto(server.resolvedUrls!.local[0]);
			// As text, for vitest would rewrite the imports of a function.
			const computed = await page.evaluate<string>(`(async () => {
				const { computeAll } = await import('/tests/compute/compute-all.ts');
				const { createBrowserWorker } = await import('/src/lib/compute/browser-worker.ts');
				const [cases, scenario] = ${JSON.stringify([CASES, SCENARIO])};
				return JSON.stringify(await computeAll(${size}, createBrowserWorker, cases, scenario));
			})()`);
			await page.close();
			// JSON knows no -0: both sides are compared as they are written.
			expect(computed).toBe(JSON.stringify(figures));
		});
	});
});
