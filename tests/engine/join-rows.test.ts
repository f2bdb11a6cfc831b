import { describe, expect, it } from 'vitest';
import { joinRows } from '#lib/engine/plan/join-rows.ts';
import { OPERATIONS, type OperationName } from '#lib/engine/kernel/operations.ts';
import type { Instruction } from '#lib/engine/plan/instruction.ts';
import { simulationRun } from '#lib/engine/simulate.ts';
import { readTemplate, TEMPLATES } from '#tests/support/cases.ts';

/** Nodes of a year of a row; those with a dash are the year's, the others the values so far. */
const [NET, SUM, WORTH, PAYBACK, YEAR, SUM_, WORTH_, PAYBACK_] = [0, 1, 2, 3, 4, 5, 6, 7];

function instruction(name: OperationName, node: number, operands: number[], k = 0): Instruction {
	return { name, node, operands, k, l: 0, extra: 0, second: 0, slot: -1 };
}

const made = [
	...[NET, SUM, WORTH].map((node) => instruction('draw', node, [])),
	instruction('whereAtLeast', PAYBACK, [NET, NET, NET], 1)
];

const read = (node: number) => instruction('statistics', -1, [node]);

/** What a year of a row is scheduled as. */
const year = [
	instruction('multiplyConstantAdd', WORTH_, [NET, NET, WORTH], 0.9),
	read(NET),
	instruction('add', SUM_, [NET, SUM]),
	read(SUM_),
	instruction('whereAtLeast', PAYBACK_, [SUM_, PAYBACK, YEAR], -0.005)
];

const certain = (node: number) => (node === YEAR ? 7 : undefined);
const joined = (instructions: Instruction[]) =>
	joinRows([...made, ...instructions], certain).slice(made.length);

describe('A year of a row', () => {
	it('becomes one operation where its sums are made', () => {
		expect(joined(year)).toEqual([
			read(NET),
			{
				...instruction('accumulate', NET, [SUM, WORTH, PAYBACK], 0.9),
				becomes: [SUM_, WORTH_, PAYBACK_],
				l: 7
			},
			read(SUM_)
		]);
	});

	it('is the same whichever way its sum is written', () => {
		const turned = year.with(2, instruction('add', SUM_, [SUM, NET]));
		expect(joined(turned)).toEqual(joined(year));
	});

	it.each([
		['the sum so far', SUM],
		['the present value so far', WORTH],
		['the payback year so far', PAYBACK]
	])('stays apart where something else still reads %s', (_, node) => {
		const more = [...year, read(node)];
		expect(joined(more)).toEqual(more);
	});

	it('stays apart where the new present value is read before its sum is made', () => {
		const more = year.toSpliced(1, 0, read(WORTH_));
		expect(joined(more)).toEqual(more);
	});

	it('stays apart where its payback year so far is made after its sum', () => {
		const late = year.toSpliced(3, 0, instruction('fill', PAYBACK, []));
		expect(joined(late)).toEqual(late);
	});

	it('stays apart where its sum so far is the net of another row, whose product may move', () => {
		const more = [instruction('multiplyConstantAdd', 9, [SUM, SUM, 8], 0.9), ...year];
		expect(joined(more)).toEqual(more);
	});

	it('stays apart where its payback year so far is something else, which may move', () => {
		const drawn = made.with(3, instruction('draw', PAYBACK, []));
		expect(joinRows([...drawn, ...year], certain)).toEqual([...drawn, ...year]);
	});

	it('leaves out the years that are not read as columns any more', () => {
		const fills = [YEAR, 9].map((node) => instruction('fill', node, []));
		expect(joined([...fills, ...year, read(9)])).toEqual([fills[1], ...joined(year), read(9)]);
	});

	it('stays apart where another limit than half an øre is meant', () => {
		const other = year.with(4, { ...year[4], k: 0 });
		expect(joined(other)).toEqual(other);
	});

	it.each(TEMPLATES)('is found in %s', (name) => {
		const { code } = simulationRun(readTemplate(name, { draws: 1024 })).plan;
		let found = 0;
		for (let at = 0; code[at] !== OPERATIONS.end; at += 8) {
			if (code[at] === OPERATIONS.accumulate) found++;
		}
		expect(found).toBeGreaterThan(10);
	});
});
