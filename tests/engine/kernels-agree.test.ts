import { describe, expect, it } from 'vitest';
import { KERNELS, type KernelName } from '#lib/engine/kernel/registry.ts';
import { brushRun, comparisonRun, runHere, simulationRun } from '#lib/engine/simulate.ts';
import type { Run } from '#lib/engine/run.ts';
import { readTemplate, TEMPLATES } from '#tests/support/cases.ts';

const names = Object.keys(KERNELS) as KernelName[];

/** What every kernel gives of a run, numbers as their bytes are. */
function results<T>(run: Run<T>): T[] {
	return names.map((name) => runHere(run, name));
}

describe('All kernels give the same bits', () => {
	it.each(TEMPLATES)('of every figure of %s', (name) => {
		for (const method of ['sobol', 'random'] as const) {
			const [reference, ...others] = results(
				simulationRun(readTemplate(name, { draws: 2048, method }))
			);
			for (const other of others) expect(other).toEqual(reference);
		}
	});

	it('of every organisation and every scenario', () => {
		for (const name of TEMPLATES) {
			const source = readTemplate(name, { draws: 1024 });
			for (const { id } of source.organisations) {
				const [reference, ...others] = results(simulationRun({ ...source, organisation: id }));
				for (const other of others) expect(other).toEqual(reference);
			}
			for (const { id } of source.scenarios) {
				const [reference, ...others] = results(comparisonRun(source, id));
				for (const other of others) expect(other).toEqual(reference);
			}
		}
	});

	it('of a brush', () => {
		const source = readTemplate('hjemloese-act', { draws: 2048 });
		const brush = { row: 'municipality', year: 5, from: -5e6, to: 1e5 };
		const [reference, ...others] = results(brushRun(source, brush));
		for (const other of others) expect(other).toEqual(reference);
	});
});
