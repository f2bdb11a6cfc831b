// `npm test`: format, lint, types, tests, pages in a real browser, side by side; then where the time went, and one
// closing line over all tests. With --quick only what is fast; with --watch that again whenever a file changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { printTimes, runSteps } from './run-steps.mjs';
import { STEPS } from './steps.mjs';

const watching = process.argv.includes('--watch');
const quick = watching || process.argv.includes('--quick');
const steps = STEPS.filter((step) => !quick || step.quick);

/** Run all steps; tells whether they passed. */
async function runAll() {
	const start = performance.now();
	const outcomes = await runSteps(steps);
	printTimes(outcomes, (performance.now() - start) / 1000);
	const [passed, failed, skipped] = [0, 1, 2].map((i) =>
		outcomes.reduce((sum, { tests }) => sum + tests[i], 0)
	);
	// a step that fails without a test that does counts as one
	const broken = outcomes.filter(({ ok, tests }) => !ok && tests[1] === 0).length;
	console.log(`\nall: ${passed} passed, ${failed + broken} failed, ${skipped} skipped`);
	return failed + broken === 0;
}

/** Let vitest watch the tests, and go through the other steps after every change. */
async function watchAll() {
	const root = path.resolve(import.meta.dirname, '..');
	const others = steps.filter(({ name }) => name !== 'fast');
	await runSteps(others);
	spawn('npx vitest --project node --project browser', {
		cwd: root,
		shell: true,
		stdio: 'inherit'
	});
	let running = false;
	let again = false;
	async function look() {
		if (running) return void (again = true);
		running = true;
		do {
			again = false;
			await runSteps(others);
		} while (again);
		running = false;
	}
	let soon;
	for (const folder of ['src', 'tests', 'workers'])
		watch(path.join(root, folder), { recursive: true }, () => {
			clearTimeout(soon);
			soon = setTimeout(look, 500);
		});
}

if (watching) await watchAll();
else process.exitCode = (await runAll()) ? 0 : 1;
