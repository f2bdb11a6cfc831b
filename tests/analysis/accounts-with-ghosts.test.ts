import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { departmentOrder } from '#lib/analysis/accounts.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { da } from '#lib/messages/da.ts';
import { removeEntity } from '#lib/editor/model/remove.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { listWithGhosts } from '#lib/analysis/accounts-with-ghosts.ts';
import { scalesOf } from '#lib/charts/frame/money-axis.ts';
import { smallCase } from '../case/small-case.ts';

const file: CaseFile = { ...smallCase(), simulation: { seed: '1', draws: 1024 } };
const order = departmentOrder(file.organisations);

function resultOf(written: CaseFile) {
	const checked = checkCase(written);
	if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
	return simulate(checked.case);
}
const namesOf = (written: CaseFile) =>
	listWithGhosts(resultOf(written), null, 'after', order, da).map(({ account }) => account.name);

describe('listWithGhosts', () => {
	it('has the municipality first, then its departments, the fund and the other payers', () => {
		expect(namesOf(file)).toEqual(['Kommunen', 'Social', 'Job', 'Fond', 'Region', 'Stat']);
	});

	it('leaves out what no money touches: all of a case without lines', () => {
		const bare = { ...file, organisations: [file.organisations[1]], scenarios: [] };
		const without = ['less'].reduce(removeEntity, bare);
		expect(namesOf(without)).not.toContain('Region');
		expect(namesOf(file.lines.map(({ id }) => id).reduce(removeEntity, bare))).toEqual([]);
	});

	it('draws all on one scale that holds each, or each on its own, before and after', () => {
		const before = resultOf(file);
		const dearer = { ...file, lines: file.lines.map((line) => ({ ...line, amount: 9e6 })) };
		const fans = listWithGhosts(resultOf(dearer), before, 'after', order, da);
		const drawn = fans.map(({ account, ghost }) => ({
			id: account.id,
			series: [...account.row.cumulative.quantiles, ...(ghost ?? [])]
		}));
		const common = scalesOf(drawn, false);
		expect(new Set([...common.values()].map(String)).size).toBe(1);
		const own = scalesOf(drawn, true);
		for (const { id, series } of drawn) {
			const [low, high] = own.get(id)!;
			const amounts = series.flat();
			expect(Math.min(...amounts)).toBeGreaterThanOrEqual(low);
			expect(Math.max(...amounts)).toBeLessThanOrEqual(high);
			expect(common.get(id)![0]).toBeLessThanOrEqual(low);
		}
	});
});
