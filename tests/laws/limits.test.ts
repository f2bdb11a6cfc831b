/** Holds the largest cases to bounds of memory: what a worker keeps, and what a whole process takes. */
import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/case/schema.ts';
import { openPlan } from '#lib/engine/run/block.ts';
import { requireRoom } from '#lib/engine/kernel/memory.ts';
import { WIDTH } from '#lib/engine/kernel/operations.ts';
import type { Plan } from '#lib/engine/plan/plan.ts';
import { differenceRun, runHere, simulationRun } from '#lib/engine/simulate.ts';
import { openTables } from '#lib/engine/plan/tables.ts';
import { LIMITS } from '#lib/case/limits.ts';
import { largeCase, limitCase } from '../bench/large-case.ts';

const MEGABYTE = 1e6;

function taken(): number {
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / MEGABYTE;
}

/** What a worker keeps for a plan, in megabytes: a summary and its copy, columns, words, operations and tables. */
function workerMegabytes(plan: Plan): number {
	const summary = 2 * plan.counts + 8 * plan.sums;
	const columns = 8 * WIDTH * plan.columns + 4 * WIDTH * plan.streams.length;
	const code = plan.code.byteLength + plan.constants.byteLength;
	let tables = 0;
	// every buffer that can be reached from the tables
	const visit = (value: unknown): void => {
		if (ArrayBuffer.isView(value)) tables += value.byteLength;
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
	};
	visit(openTables(plan));
	return (2 * summary + columns + code + 2 * tables) / MEGABYTE;
}

const largest = limitCase(1024);
// Planning it takes seconds: once for all.
const run = simulationRun(largest);

describe('the case at every limit at once', () => {
	const source = largest;

	it('is at every limit', () => {
		const { inputs, areas, refunds, groups, effects, lines, events } = source;
		const [{ departments, agreements, commitments }] = source.organisations;
		const counts = {
			...{ inputs, areas, refunds, groups, effects, lines, events },
			...{ departments, agreements, commitments },
			...{ organisations: source.organisations, scenarios: source.scenarios },
			...{ followUp: source.followUp, correlations: source.correlations }
		};
		for (const [what, list] of Object.entries(counts)) {
			expect(list.length, what).toBe(LIMITS[what as keyof typeof counts]);
		}
		expect(source.horizon.years).toBe(LIMITS.years);
	});

	it('runs at 1,024 draws within 1.5 GB for the whole process', () => {
		const evaluator = openPlan(run.plan);
		const pilot = evaluator.pilot();
		const collector = run.collect(pilot);
		let most = taken();
		run.blocks.forEach((block, index) => {
			collector.add(index, evaluator.evaluate(block, pilot));
			most = Math.max(most, taken());
		});
		const result = collector.result();
		most = Math.max(most, taken());
		expect(most).toBeLessThan(1500);
		expect(process.memoryUsage().rss / MEGABYTE).toBeLessThan(1500);
		expect(workerMegabytes(run.plan)).toBeLessThan(200);

		const municipality = result.rows.find(({ id }) => id === 'municipality')!;
		expect(municipality.after.presentValue.sd).toBeGreaterThan(0);
		expect(result.sensitivity).toHaveLength(LIMITS.inputs);
		expect(result.commitments).toHaveLength(LIMITS.commitments);
	});
});

describe('the TypeScript kernel’s memory', () => {
	/** The case at every limit with funds for agreements, which are rows of their own: the most cells. */
	function fundsOnly(): Case {
		const [organisation] = largest.organisations;
		const fund = organisation.agreements.find(({ kind }) => kind === 'fund')!;
		const agreements = organisation.agreements.map(({ id, name }) => ({ ...fund, id, name }));
		return { ...largest, organisations: [{ ...organisation, agreements }] };
	}

	it('has room for the largest cases', () => {
		for (const { plan } of [run, simulationRun(fundsOnly())])
			expect(() => requireRoom(plan)).not.toThrow();
	});

	it('has room for the difference of the largest cases, with no stream in common', () => {
		const source = fundsOnly();
		const changed = {
			...source,
			inputs: source.inputs.map((input) => ({
				...input,
				stream: input.stream + 300,
				shift: input.shift + 1
			}))
		};
		const { plan } = differenceRun(source, changed);
		expect(plan.streams.length).toBeGreaterThan(300);
		expect(() => requireRoom(plan)).not.toThrow();
	});
});

describe('the large case at 131,072 draws', () => {
	it('takes no more of a worker than at 1,024, and less than 200 MB', () => {
		const { plan } = simulationRun(largeCase(131_072));
		expect(plan.points).toBe(131_072 / 8);
		expect(workerMegabytes(plan)).toBeLessThan(200);
		expect(workerMegabytes(plan)).toBe(workerMegabytes(simulationRun(largeCase(1024)).plan));
	});

	it('is computed by both kernels to the same bits', () => {
		const run = simulationRun(largeCase(1024));
		expect(runHere(run, 'webassembly')).toEqual(runHere(run, 'typescript'));
	});
});
