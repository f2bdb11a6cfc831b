/** What departments pay one another in one draw, written from docs/model.md §5. */
import type { Agreement, Fund, Line } from '#lib/case/schema.ts';
import {
	atLeastZero,
	byYear,
	isWithin,
	organisationOf,
	success,
	valueOf,
	within01,
	type AreaFlows,
	type Draw,
	type Series
} from './flows.ts';

/** Flows by line id, each by area id. */
export type LineFlows = Map<string, AreaFlows>;

/** What one agreement adds to each department, and to its own account where it is a fund, by year. */
export interface Transfer {
	departments: Map<string, Series>;
	fund: Series | null;
}

/** "Costs, gains and incomes of a department are the flows of such lines on its areas after refunds, by line." */
export function flowsOf(
	draw: Draw,
	flows: LineFlows,
	departmentId: string,
	kinds: Line['kind'][],
	lines?: readonly string[]
): Series {
	const department = organisationOf(draw).departments.find((d) => d.id === departmentId)!;
	return byYear(draw, (y) => {
		let sum = 0;
		for (const line of draw.case.lines) {
			if (!kinds.includes(line.kind)) continue;
			if (lines !== undefined && !lines.includes(line.id)) continue;
			for (const areaId of department.areas) sum += flows.get(line.id)!.get(areaId)?.[y] ?? 0;
		}
		return sum;
	});
}

/** What one agreement moves. "Each acts on flows before any agreement." */
export function transferOf(draw: Draw, flows: LineFlows, agreement: Agreement): Transfer {
	if (agreement.kind === 'fund') return fundTransfer(draw, flows, agreement);
	const paid = payment(draw, flows, agreement).map((t, y) =>
		isWithin(agreement.years, y) ? t : 0
	);
	const departments = new Map([
		[agreement.from, paid.map((t) => -t)],
		[agreement.to, paid]
	]);
	return { departments, fund: null };
}

/** t[y], what `from` pays `to`, as if every year were within `years`. */
function payment(draw: Draw, flows: LineFlows, agreement: Exclude<Agreement, Fund>): Series {
	switch (agreement.kind) {
		case 'costShare': {
			const share = within01(valueOf(draw, agreement.share));
			const costs = flowsOf(draw, flows, agreement.to, ['cost'], agreement.lines);
			return costs.map((cost) => share * Math.max(0, -cost));
		}
		case 'gainShare': {
			const share = within01(valueOf(draw, agreement.share));
			const gains = flowsOf(draw, flows, agreement.from, ['gain', 'income'], agreement.lines);
			return gains.map((gain) => share * Math.max(0, gain));
		}
		case 'fixed':
			return byYear(draw, () => valueOf(draw, agreement.amount));
		case 'outcome': {
			const amount = valueOf(draw, agreement.amount);
			return success(draw, agreement.effect).map((s) => amount * Math.max(0, s));
		}
	}
}

/** The revolving investment fund: it pays a share of the costs, and is repaid out of the gains until nothing is owed. */
function fundTransfer(draw: Draw, flows: LineFlows, fund: Fund): Transfer {
	const share = within01(valueOf(draw, fund.share));
	const repayment = within01(valueOf(draw, fund.repayment));
	const interest = atLeastZero(valueOf(draw, fund.interest));

	// "`lines` limits the costs to the cost lines it names and the gains to the others it names; where it names none
	// of a sort, all of that sort count."
	const named = draw.case.lines.filter((line) => fund.lines?.includes(line.id));
	const costLines = named.filter((line) => line.kind === 'cost').map((line) => line.id);
	const gainLines = named.filter((line) => line.kind !== 'cost').map((line) => line.id);
	const ids = organisationOf(draw).departments.map((department) => department.id);
	const costs = ids.map((id) =>
		flowsOf(draw, flows, id, ['cost'], costLines.length > 0 ? costLines : undefined).map((c) =>
			Math.max(0, -c)
		)
	);
	const gains = ids.map((id) =>
		flowsOf(draw, flows, id, ['gain', 'income'], gainLines.length > 0 ? gainLines : undefined).map(
			(g) => Math.max(0, g)
		)
	);

	const account = byYear(draw, () => 0);
	const departments = new Map(ids.map((id) => [id, byYear(draw, () => 0)]));
	let owed = 0;
	for (let y = 0; y < draw.case.horizon.years; y++) {
		const inYears = isWithin(fund.years, y);
		const allCosts = costs.reduce((sum, c) => sum + c[y], 0);
		const allGains = gains.reduce((sum, g) => sum + g[y], 0);
		const paid = inYears ? share * allCosts : 0;
		owed = owed * (1 + interest) + paid;
		const repaid = allGains === 0 ? 0 : Math.min(owed, repayment * allGains);
		owed -= repaid;

		account[y] = repaid - paid;
		ids.forEach((id, k) => {
			const received = inYears ? share * costs[k][y] : 0;
			const returned = allGains === 0 ? 0 : (repaid * gains[k][y]) / allGains;
			departments.get(id)![y] = received - returned;
		});
	}
	return { departments, fund: account };
}
