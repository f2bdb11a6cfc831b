// Runs steps side by side, as many as the machine has cores: each in its turn once what it waits for is done.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const timings = path.join(root, 'node_modules/.cache/timings');

/**
 * What came of a step: its output whole, the tests that its closing lines count, and its seconds.
 *
 * @typedef {{ name: string, ok: boolean, skipped?: boolean, seconds: number, tests: number[] }} Outcome
 */

/**
 * Run steps and print the output of each when it ends.
 *
 * @param {import('./steps.mjs').STEPS} steps
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps) {
	rmSync(timings, { recursive: true, force: true });
	mkdirSync(timings, { recursive: true });
	const names = steps.map(({ name }) => name);
	const waiting = [...steps];
	/** @type {Map<string, Outcome>} */
	const ended = new Map();
	const running = new Set();
	const slots = Math.max(2, os.availableParallelism());
	while (waiting.length > 0 || running.size > 0) {
		const free = waiting.find(({ after = [] }) =>
			after.every((name) => ended.has(name) || !names.includes(name))
		);
		if (!free || running.size >= slots) {
			await Promise.race(running);
			continue;
		}
		waiting.splice(waiting.indexOf(free), 1);
		const failed = free.after?.find((name) => ended.get(name)?.ok === false);
		if (failed) {
			console.log(`\n── ${free.name}: not run, for ${failed} failed`);
			ended.set(free.name, {
				name: free.name,
				ok: false,
				skipped: true,
				seconds: 0,
				tests: [0, 0, 0]
			});
			continue;
		}
		console.log(`── ${free.name} begins`);
		const turn = runStep(free).then((outcome) => {
			ended.set(free.name, outcome);
			running.delete(turn);
		});
		running.add(turn);
	}
	return [...ended.values()];
}

/** Run one step to its end. */
function runStep({ name, command, env = {} }) {
	const start = performance.now();
	return new Promise((resolve) => {
		const child = spawn(command, {
			cwd: root,
			shell: true,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				...process.env,
				...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
				PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
				// one core each, so that no step reads all modules twice
				VITEST_MAX_WORKERS: '1',
				TIMINGS: path.join(timings, `${name}.json`),
				...env
			}
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text) => (output += text));
		child.on('close', (code) => {
			const seconds = (performance.now() - start) / 1000;
			const tests = [0, 0, 0];
			for (const [, ...counts] of output.matchAll(
				/^\w+: (\d+) passed, (\d+) failed, (\d+) skipped$/gm
			))
				counts.forEach((count, i) => (tests[i] += Number(count)));
			console.log(`\n── ${name} ${code === 0 ? 'is done' : 'FAILED'}, ${seconds.toFixed(0)} s`);
			console.log(output.trimEnd());
			resolve({ name, ok: code === 0, seconds, tests });
		});
	});
}

/** Print where the time went: step by step, and the slowest files and tests. */
export function printTimes(outcomes, seconds) {
	const row = (time, what) => console.log(`${time.toFixed(1).padStart(8)} s  ${what}`);
	console.log('\nWhere the time went, steps side by side:');
	for (const { name, ok, skipped, seconds } of outcomes.toSorted((a, b) => b.seconds - a.seconds))
		row(seconds, name + (skipped ? ', not run' : ok ? '' : ', FAILED'));
	row(seconds, 'in all');
	const tests = readdirSync(timings).flatMap((file) =>
		JSON.parse(readFileSync(path.join(timings, file), 'utf8'))
	);
	const files = new Map();
	for (const { file, ms } of tests) files.set(file, (files.get(file) ?? 0) + ms);
	const slowest = (all) => all.toSorted((a, b) => b[1] - a[1]).slice(0, 12);
	for (const [title, all] of [
		['files', [...files]],
		['tests', tests.map(({ file, title, ms }) => [`${file}: ${title}`, ms])]
	]) {
		if (all.length > 0) console.log(`The slowest ${title}:`);
		for (const [what, ms] of slowest(all)) row(ms / 1000, what);
	}
}
