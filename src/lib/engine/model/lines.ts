/** Lines of money: what each gives per year, and on whom it falls (docs/model.md §4). */
import type { Area, Case, Line } from '#lib/case/schema.ts';
import { share, type Cohorts, type Context } from './cohorts.ts';
import type { Node } from '../plan/graph.ts';

/** A line's flow by year, signed, split into what stays on its areas and what a refund moves to another. */
export interface LineFlow {
	line: Line;
	kept: Node[];
	refunded: Node[];
	/** The area the refunded part falls on. */
	refundTo?: string;
}

export type LineKind = Line['kind'];

/** Build the flows of all lines. */
export function buildLines(context: Context, cohorts: Cohorts): LineFlow[] {
	return context.source.lines.map((line) => lineFlow(context, cohorts, line));
}

function lineFlow(context: Context, cohorts: Cohorts, line: Line): LineFlow {
	const { graph, source, Y } = context;
	const unit = unitAmount(context, line);
	const driver = lineDriver(context, cohorts, line);
	const events = context.eventFactor(line.id);
	const refund = source.refunds.find((candidate) => candidate.id === line.refund);
	const zero = graph.constant(0);
	const kept: Node[] = [];
	const refunded: Node[] = [];
	for (let y = 0; y < Y; y++) {
		const active = y >= line.years[0] && y <= line.years[1];
		const step = refund?.steps.findLast((candidate) => candidate.year <= y);
		const rate = step ? share(context, step.share) : zero;
		const flow = (fraction: Node) =>
			active
				? // the unit amount first: what does not vary by year is multiplied once
					graph.multiply(graph.multiply(graph.multiply(unit, fraction), driver[y]), events[y])
				: zero;
		kept.push(flow(graph.subtract(graph.constant(1), rate)));
		refunded.push(flow(rate));
	}
	return { line, kept, refunded, refundTo: refund?.to };
}

/** sign · amount · realisable, corrected for optimism where the case asks for it. */
function unitAmount(context: Context, line: Line): Node {
	const { graph, source } = context;
	const sign = line.kind === 'cost' ? -1 : 1;
	const correction = source.optimismCorrection ? 1 - sign * line.optimism : 1;
	const amount = graph.scale(context.value(line.amount), sign * correction);
	return graph.multiply(amount, share(context, line.realisable));
}

/** What a line is paid per: years, participants, participant-years or success-years; whole blocks where asked for. */
function lineDriver(context: Context, cohorts: Cohorts, line: Line): Node[] {
	const { graph, Y } = context;
	if (line.per === 'year') return Array.from({ length: Y }, () => graph.constant(1));
	const rows = {
		participant: cohorts.intake,
		participantYear: cohorts.enrolled,
		success: cohorts.success
	}[line.per];
	const driver = rows.get(line.of)!;
	const { blockSize } = line;
	if (blockSize === undefined) return driver;
	return driver.map((node) => {
		const blocks = graph.divide(node, graph.constant(blockSize));
		return graph.ceiling(graph.add(blocks, graph.constant(-1e-9)));
	});
}

/** What falls on a set of areas in one year from these lines: kept parts by their split. */
export function keptOn(
	context: Context,
	flows: readonly LineFlow[],
	areas: ReadonlySet<string>,
	y: number
): Node {
	return context.graph.weightedSum(
		flows.map(({ line, kept }) => {
			const part = Object.entries(line.split)
				.filter(([area]) => areas.has(area))
				.reduce((sum, [, fraction]) => sum + fraction, 0);
			return [part, kept[y]] as const;
		})
	);
}

/** What falls on a set of areas in one year, refunds to them included. */
export function fallsOn(
	context: Context,
	flows: readonly LineFlow[],
	areas: ReadonlySet<string>,
	y: number
): Node {
	const refunds = flows.filter(({ refundTo }) => refundTo !== undefined && areas.has(refundTo));
	return context.graph.add(
		keptOn(context, flows, areas, y),
		context.graph.sum(refunds.map(({ refunded }) => refunded[y]))
	);
}

/** The ids of the areas that satisfy a condition. */
export function areasWhere(source: Case, condition: (area: Area) => boolean): Set<string> {
	return new Set(source.areas.filter(condition).map((area) => area.id));
}
