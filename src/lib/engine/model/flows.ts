/** A case as rows of money: every department, fund, payer and budget category by year, before and after agreements. */
import { organisationInForce } from '#lib/case/organisation.ts';
import type { Case, Organisation } from '#lib/case/schema.ts';
import { FIRST_EVENT_STREAM } from '#lib/numerics/sampling/point-set.ts';
import { applyAgreements } from './agreements.ts';
import { buildCohorts, type Context } from './cohorts.ts';
import type { Graph, Node } from '../plan/graph.ts';
import { inputNodes, valueReader, type InputNode } from './inputs.ts';
import { areasWhere, buildLines, fallsOn, keptOn, type LineKind } from './lines.ts';
import type { RowKind } from '../result.ts';

/** Net by year of one row. */
export interface FlowRow {
	id: string;
	kind: RowKind;
	name: string;
	before: Node[];
	after: Node[];
}

export interface Flows {
	source: Case;
	organisation: Organisation;
	inputs: Map<string, InputNode>;
	rows: FlowRow[];
	/** By department: costs (negative), gains and incomes by year, before agreements. */
	gross: Map<string, Record<LineKind, Node[]>>;
	/** (1 + discount rate)^−y by year. */
	discount: Node[];
}

export const LINE_KINDS: readonly LineKind[] = ['cost', 'gain', 'income'];

/** Payers outside the municipality, in the order they are reported; ids of their rows. */
const OUTSIDE = { region: 'Region', state: 'State', citizen: 'Citizens' } as const;

const CATEGORIES = {
	service: 'Service expenditure',
	transfers: 'Transfers',
	other: 'Other'
} as const;

/** Build the rows of a case under the organisation in force. */
export function buildFlows(graph: Graph, source: Case): Flows {
	const Y = source.horizon.years;
	const inputs = inputNodes(graph, source);
	const value = valueReader(graph, inputs);
	const context: Context = { graph, source, Y, value, eventFactor: () => [] };
	context.eventFactor = eventFactors(context);
	const organisation = organisationInForce(source);
	const cohorts = buildCohorts(context, organisation.agreements);
	const lines = buildLines(context, cohorts);
	const years = Array.from({ length: Y }, (_, y) => y);

	const gross = new Map<string, Record<LineKind, Node[]>>();
	const before = new Map<string, Node[]>();
	for (const { id, areas } of organisation.departments) {
		const own = new Set(areas);
		const [cost, gain, income] = LINE_KINDS.map((kind) => {
			const ofKind = lines.filter(({ line }) => line.kind === kind);
			return years.map((y) => keptOn(context, ofKind, own, y));
		});
		gross.set(id, { cost, gain, income });
		before.set(
			id,
			years.map((y) => graph.sum([cost[y], gain[y], income[y]]))
		);
	}
	const { departments, funds } = applyAgreements(context, organisation, lines, cohorts, before);
	const zero = years.map(() => graph.constant(0));
	const total = (rows: Iterable<Node[]>) => {
		const all = [...rows];
		return years.map((y) => graph.sum(all.map((row) => row[y])));
	};
	const falls = (areas: ReadonlySet<string>) => years.map((y) => fallsOn(context, lines, areas, y));
	const same = (kind: RowKind, id: string, name: string, row: Node[]): FlowRow => ({
		id,
		kind,
		name,
		before: row,
		after: row
	});

	const payers = Object.entries(OUTSIDE).flatMap(([payer, name]) => {
		const areas = areasWhere(source, (area) => area.payer === payer);
		return areas.size ? [same('payer', payer, name, falls(areas))] : [];
	});
	const categories = Object.entries(CATEGORIES).flatMap(([category, name]) => {
		const areas = areasWhere(
			source,
			(area) => area.payer === 'municipality' && area.category === category
		);
		return areas.size ? [same('category', `category:${category}`, name, falls(areas))] : [];
	});
	// Transfers between departments and funds cancel: the municipality is the same before and after them.
	const municipality = total(before.values());
	const society = total([municipality, ...payers.map((row) => row.after)]);
	const rows: FlowRow[] = [
		...organisation.departments.map(({ id, name }): FlowRow => ({
			id,
			kind: 'department',
			name,
			before: before.get(id)!,
			after: departments.get(id)!
		})),
		...organisation.agreements
			.filter(({ kind }) => kind === 'fund')
			.map(({ id, name }): FlowRow => ({
				id,
				kind: 'fund',
				name,
				before: zero,
				after: funds.get(id)!
			})),
		...payers,
		...categories,
		same('municipality', 'municipality', 'Municipality', municipality),
		same('society', 'society', 'Society', society)
	];
	return { source, organisation, inputs, rows, gross, discount: discountFactors(context) };
}

/** Per id, the product over its events of (1 before the event's year, factor or 1 from then on). */
function eventFactors({ graph, source, Y, value }: Context): Context['eventFactor'] {
	const struck = source.events.map((event, i) => ({
		event,
		factor: graph.event(
			graph.clamp(value(event.probability), 0, 1),
			value(event.factor),
			FIRST_EVENT_STREAM + i
		)
	}));
	return (id) => {
		const own = struck.filter(({ event }) => event.on.includes(id));
		return Array.from({ length: Y }, (_, y) =>
			graph.product(own.filter(({ event }) => y >= event.year).map(({ factor }) => factor))
		);
	};
}

function discountFactors({ graph, source, Y, value }: Context): Node[] {
	const growth = graph.add(value(source.money.discountRate), graph.constant(1));
	const perYear = graph.divide(graph.constant(1), growth);
	const factors = [graph.constant(1)];
	while (factors.length < Y) factors.push(graph.multiply(factors.at(-1)!, perYear));
	return factors;
}
