/** `npm run bench`: how fast the engine is, beside others, by kernel, by part of a run, and by size of the case. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTemplate, TEMPLATES } from '../support/cases.ts';
import { measureAgainstOthers } from './against-others.ts';
import { measureGrowth, measureLinearity } from './growth.ts';
import { measureKernels, type Measured } from './kernels.ts';
import { largeCase } from './large-case.ts';
import { describeMachine } from './print.ts';
import { measureSplit } from './split.ts';
import { unitNs } from './unit.ts';

const { values: options } = parseArgs({ options: { full: { type: 'boolean', default: false } } });

const templates = TEMPLATES.map((name): Measured => ({
	name,
	source: (draws) => readTemplate(name, { draws })
}));
const act = templates.find(({ name }) => name === 'hjemloese-act')!;
const large: Measured = { name: 'large', source: largeCase };

const machine = { ...describeMachine(), unitNs: unitNs() };
console.log(
	`${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}; ` +
		`load ${machine.load.toFixed(1)}; unit ${machine.unitNs.toFixed(2)} ns\n` +
		'Warm runs, taken in turns. Ratios are of best to best from the same turns; the best is robust on a shared machine.'
);

const results = {
	machine,
	others: await measureAgainstOthers(),
	kernels: await measureKernels(
		[...templates, large],
		[4096, 16_384, 131_072, ...(options.full ? [1_048_576] : [])]
	),
	split: measureSplit([act, large], [4096, 16_384]),
	growth: await measureGrowth(),
	linearity: await measureLinearity(options.full ? 1_048_576 : 131_072),
	unitNsAfter: unitNs(),
	loadAfter: describeMachine().load
};
console.log(
	`\nAfter: load ${results.loadAfter.toFixed(1)}; unit ${results.unitNsAfter.toFixed(2)} ns`
);
writeFileSync('bench.json', `${JSON.stringify(results, null, '\t')}\n`);
