/** Prints how exact tables are and how long they take to build: npx tsx tests/numerics/distributions/report.ts */
import { makeSampler, makeScoreSampler } from '#lib/numerics/distributions/sampler.ts';
import { crampedExamples, smoothExamples } from './examples.ts';
import { tableAccuracy } from './table-accuracy.ts';

/** Return the shortest of 200 runs, for other programs only ever make it longer. */
function milliseconds(run: () => void): string {
	let shortest = Infinity;
	for (let i = 0; i < 200; i++) {
		const start = performance.now();
		run();
		shortest = Math.min(shortest, performance.now() - start);
	}
	return shortest.toFixed(2).padStart(8);
}

console.log(
	'Errors in standard deviations (anywhere and score: or in distances from the median).\n'
);
console.log(`${''.padEnd(66)}    body anywhere    score | ms: table   score`);
for (const distribution of [...smoothExamples, ...crampedExamples]) {
	const { body, anywhere, score } = tableAccuracy(distribution);
	const errors = [body, anywhere, score].map((error) => error.toExponential(1).padStart(8));
	const times = [() => makeSampler(distribution), () => makeScoreSampler(distribution)];
	const name = JSON.stringify(distribution).replaceAll('"', '').slice(6, 70);
	console.log(name.padEnd(66), ...errors, '|', ...times.map(milliseconds));
}
