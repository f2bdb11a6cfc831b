import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openPlan } from '#lib/engine/run/block.ts';
import { KERNELS, type KernelName } from '#lib/engine/kernel/registry.ts';
import { brushRun, comparisonRun, runHere, simulationRun } from '#lib/engine/simulate.ts';
import type { Run } from '#lib/engine/run/run.ts';
import { readTemplate, TEMPLATES } from '#tests/support/cases.ts';

const names = Object.keys(KERNELS) as KernelName[];

/** What every kernel gives of a run, numbers as their bytes are. */
function results<T>(run: Run<T>): T[] {
	return names.map((name) => runHere(run, name));
}

/** What tells two arrays apart by a single bit: to compare millions of numbers one by one takes minutes. */
function digest({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
	return createHash('sha256')
		.update(new Uint8Array(buffer, byteOffset, byteLength))
		.digest('hex');
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

	it('of plans that are run in turns in one thread', () => {
		const source = readTemplate('hjemloese-act', { draws: 2048 });
		// ranks inputs without an output: it must not take the other's for its own
		const brush = { row: 'municipality', year: 5, from: -5e6, to: 1e5 };
		const runs = [simulationRun(source), brushRun(source, brush)];
		const [reference, ...others] = names.map((name) => {
			const evaluators = runs.map(({ plan }) => openPlan(plan, name));
			const pilots = evaluators.map((evaluator) => evaluator.pilot());
			return runs[0].blocks.map((_, block) =>
				runs.map(({ blocks }, i) => {
					const { counts, sums, quantiles } = evaluators[i].evaluate(blocks[block], pilots[i]);
					return { counts: digest(counts), sums: digest(sums), quantiles: digest(quantiles) };
				})
			);
		});
		for (const other of others) expect(other).toEqual(reference);
	});
});

describe('The TypeScript kernel', () => {
	it('refuses a plan that its memory has no room for', () => {
		const { plan } = simulationRun(readTemplate('hjemloese-act', { draws: 1024 }));
		const streams = Array.from({ length: 5000 }, (_, i) => i);
		for (const more of [{ columns: 1e6 }, { counts: 1e8 }, { sums: 1e8 }, { streams }]) {
			expect(() => openPlan({ ...plan, ...more }, 'typescript')).toThrow(RangeError);
		}
	});
});
