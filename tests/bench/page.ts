/** `npm run bench:page`: what a person waits for, in a headless Chromium over the built pages (`--built`: as they stand). */
import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { encodeLink } from '#lib/case/link/link.ts';
import { launchOptions } from '../support/browser.ts';
import { LARGE, sizedFile } from './large-case.ts';
import { measureDrag } from './page-drags.ts';
import { measureEdits } from './page-edits.ts';
import { measureLoad } from './page-loads.ts';
import { measureProjector } from './page-projector.ts';
import { describeMachine, printTable } from './print.ts';
import { unitNs } from './unit.ts';

const { values: options } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
if (!options.built) execSync('npm run build', { stdio: 'inherit' });

const machine = { ...describeMachine(), unitNs: unitNs() };
console.log(
	`${machine.cpu}, ${machine.cores} cores; load ${machine.load.toFixed(1)}; unit ${machine.unitNs.toFixed(2)} ns`
);

const act = 'case/#t=hjemloese-act';
const large = `case/#${encodeLink(sizedFile(LARGE, 16_384))}`;

const server = await preview({ preview: { port: 4180 } });
const [start] = server.resolvedUrls!.local;
const browser = await chromium.launch(await launchOptions());
try {
	const loads = [
		await measureLoad(browser, 'start page', start),
		await measureLoad(browser, 'hjemloese-act', start + act),
		await measureLoad(browser, 'large', start + large, 3)
	];
	printTable(
		'Loading with an empty cache',
		['', 'first fan ms, best', 'median', 'longest task ms', 'page JS kB gzip', 'worker JS kB gzip'],
		loads.map((load) => [
			load.name,
			Math.min(...load.firstFan),
			load.medianFirstFan,
			Math.max(...load.longestTask),
			load.pageScripts / 1000,
			load.workerScripts / 1000
		])
	);
	const drags = [
		await measureDrag(browser, 'hjemloese-act', start + act),
		await measureDrag(browser, 'large', start + large)
	];
	printTable(
		'From a move of the pointer to the fans on screen',
		['', 'moves', 'ms: median', '95 %', 'frames: median', '95 %', 'long tasks', 'longest ms'],
		drags.map(({ name, ms, frames, longTasks }) => [
			name,
			`${ms.length}`,
			at(ms, 0.5),
			at(ms, 0.95),
			`${at(frames, 0.5)}`,
			`${at(frames, 0.95)}`,
			`${longTasks.length}`,
			Math.max(0, ...longTasks)
		])
	);
	printTable(
		'What one move costs the main thread, ms',
		['', 'all tasks', 'scripts', 'styles', 'layout'],
		drags.map(({ name, perMove }) => [name, ...Object.values(perMove)])
	);
	printTable(
		'A pointer that moves without pause',
		['', 'fans per second', 'age of the move shown, ms: median', '95 %'],
		drags.map(({ name, fansPerSecond, ageMs }) => [
			name,
			fansPerSecond,
			at(ageMs, 0.5),
			at(ageMs, 0.95)
		])
	);
	const edits = [
		await measureEdits(browser, 'hjemloese-act', start + act),
		await measureEdits(browser, 'large', start + large)
	];
	printTable(
		'Opening a section, ms to its heading on screen',
		['', ...edits[0].openings.flatMap(({ section }) => [section, 'again'])],
		edits.map(({ name, openings }) => [
			name,
			...openings.flatMap(({ first, again }) => [first, again])
		])
	);
	printTable(
		'From a key to the next frame, ms in steps of 8 (0: less than 16)',
		['', ...edits[0].typings.flatMap(({ section }) => [`${section}: median`, '95 %'])],
		edits.map(({ name, typings }) => [
			name,
			...typings.flatMap(({ ms }) => [`${at(ms, 0.5)}`, `${at(ms, 0.95)}`])
		])
	);
	const projectors = [await measureProjector(browser, 'hjemloese-act', start + act)];
	printTable(
		'From the workbench’s fan to the projector’s',
		['', 'moves', 'ms: median', '95 %'],
		projectors.map(({ name, ms }) => [name, `${ms.length}`, `${at(ms, 0.5)}`, `${at(ms, 0.95)}`])
	);
	const after = { load: describeMachine().load, unitNs: unitNs() };
	console.log(`\nAfter: load ${after.load.toFixed(1)}; unit ${after.unitNs.toFixed(2)} ns`);
	mkdirSync('test-results', { recursive: true });
	writeFileSync(
		'test-results/bench-page.json',
		`${JSON.stringify({ machine, after, loads, drags, edits, projectors }, null, '\t')}\n`
	);
} finally {
	await browser.close();
	await server.close();
}

/** The value that a share of some numbers does not exceed. */
function at(values: readonly number[], share: number): number {
	if (values.length === 0) return NaN;
	return [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1];
}
