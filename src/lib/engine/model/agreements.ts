/** Transfers inside the municipality (docs/model.md §5): all act on flows before any agreement, so order never matters. */
import type { Agreement, Organisation } from '#lib/case/schema.ts';
import { notNegative, share, type Cohorts, type Context } from './cohorts.ts';
import type { Node } from '../plan/graph.ts';
import { keptOn, type LineFlow, type LineKind } from './lines.ts';

/** What agreements make of the departments' flows: by department and by fund, one node per year. */
export interface Transfers {
	departments: Map<string, Node[]>;
	funds: Map<string, Node[]>;
}

/** A department's flows of some lines, by year. */
type DepartmentFlow = (
	department: string,
	kinds: readonly LineKind[],
	lines: readonly string[] | undefined,
	y: number
) => Node;

const COSTS = ['cost'] as const;
const GAINS = ['gain', 'income'] as const;

/** Apply an organisation's agreements to its departments' flows before them. */
export function applyAgreements(
	context: Context,
	organisation: Organisation,
	flows: readonly LineFlow[],
	cohorts: Cohorts,
	before: ReadonlyMap<string, readonly Node[]>
): Transfers {
	const { graph } = context;
	const areas = new Map(organisation.departments.map(({ id, areas }) => [id, new Set(areas)]));
	const flowOf: DepartmentFlow = (department, kinds, lines, y) => {
		const chosen = flows.filter(
			({ line }) => kinds.includes(line.kind) && (!lines || lines.includes(line.id))
		);
		return keptOn(context, chosen, areas.get(department)!, y);
	};
	const departments = new Map([...before].map(([id, row]) => [id, [...row]]));
	const move = (id: string, y: number, amount: Node) => {
		const row = departments.get(id)!;
		row[y] = graph.add(row[y], amount);
	};
	const funds = new Map<string, Node[]>();
	for (const agreement of organisation.agreements) {
		if (agreement.kind === 'fund') {
			funds.set(agreement.id, revolvingFund(context, agreement, [...areas.keys()], flowOf, move));
			continue;
		}
		for (let y = agreement.years[0]; y <= agreement.years[1]; y++) {
			const transfer = transferOf(context, agreement, flowOf, cohorts, y);
			move(agreement.from, y, graph.scale(transfer, -1));
			move(agreement.to, y, transfer);
		}
	}
	return { departments, funds };
}

type Transfer = Exclude<Agreement, { kind: 'fund' }>;

/** t[y]: what the paying department pays in year y. */
function transferOf(
	context: Context,
	agreement: Transfer,
	flowOf: DepartmentFlow,
	cohorts: Cohorts,
	y: number
): Node {
	const { graph } = context;
	const positive = (node: Node) => graph.clamp(node, 0, Infinity);
	switch (agreement.kind) {
		case 'costShare': {
			const costs = flowOf(agreement.to, COSTS, agreement.lines, y);
			return graph.multiply(share(context, agreement.share), positive(graph.scale(costs, -1)));
		}
		case 'gainShare': {
			const gains = flowOf(agreement.from, GAINS, agreement.lines, y);
			return graph.multiply(share(context, agreement.share), positive(gains));
		}
		case 'fixed':
			return context.value(agreement.amount);
		case 'outcome': {
			const successes = cohorts.success.get(agreement.effect)![y];
			return graph.multiply(context.value(agreement.amount), positive(successes));
		}
	}
}

/** A fund that pays a share of the costs and is repaid from gains; gives the fund's own account by year. */
function revolvingFund(
	context: Context,
	fund: Extract<Agreement, { kind: 'fund' }>,
	departments: readonly string[],
	flowOf: DepartmentFlow,
	move: (id: string, y: number, amount: Node) => void
): Node[] {
	const { graph, source, Y } = context;
	const positive = (node: Node) => graph.clamp(node, 0, Infinity);
	const named = (kinds: readonly LineKind[]) => {
		const lines = fund.lines?.filter((id) =>
			kinds.includes(source.lines.find((line) => line.id === id)!.kind)
		);
		return lines?.length ? lines : undefined;
	};
	const costLines = named(COSTS);
	const gainLines = named(GAINS);
	const paidShare = share(context, fund.share);
	const repayment = share(context, fund.repayment);
	const growth = graph.add(notNegative(context, fund.interest), graph.constant(1));

	const account: Node[] = [];
	let owed = graph.constant(0);
	for (let y = 0; y < Y; y++) {
		const open = y >= fund.years[0] && y <= fund.years[1];
		const paid = departments.map((id) =>
			open
				? graph.multiply(paidShare, positive(graph.scale(flowOf(id, COSTS, costLines, y), -1)))
				: graph.constant(0)
		);
		const gains = departments.map((id) => positive(flowOf(id, GAINS, gainLines, y)));
		const allPaid = graph.sum(paid);
		const allGains = graph.sum(gains);
		owed = graph.add(graph.multiply(owed, growth), allPaid);
		const repaid = graph.minimum(owed, graph.multiply(repayment, allGains));
		const perKrone = graph.ratio(repaid, allGains);
		owed = graph.subtract(owed, repaid);
		departments.forEach((id, i) => {
			move(id, y, graph.subtract(paid[i], graph.multiply(gains[i], perKrone)));
		});
		account.push(graph.subtract(repaid, allPaid));
	}
	return account;
}
