/** One draw of a case, from its inputs to every row: the plain evaluator that the engine is held against. */
import type { Case } from '#lib/case/schema.ts';
import type { RowKind } from '#lib/engine/result.ts';
import { flowsOf, transferOf, type LineFlows } from './agreements.ts';
import { byYear, lineOnAreas, organisationOf, valueOf, type Draw, type Series } from './flows.ts';

/** A row's annual net, before and after agreements. */
export interface PlainRow {
	kind: RowKind;
	before: Series;
	after: Series;
}

export interface PlainDraw {
	/** By row id, in the order of a result: departments, funds, payers, categories, municipality, society. */
	rows: Map<string, PlainRow>;
	/** By department id, before agreements, signed as they enter the net. */
	gross: Map<string, { cost: Series; gain: Series; income: Series }>;
	/** (1 + discountRate)^−y. */
	discount: Series;
	values: ReadonlyMap<string, number>;
}

/**
 * Evaluate one draw.
 *
 * @param values by input id, with shift and limits applied
 * @param eventUniforms by event id, 0..1; an event happens where its uniform is below its probability
 */
export function evaluateDraw(
	scenario: Case,
	values: ReadonlyMap<string, number>,
	eventUniforms: ReadonlyMap<string, number>
): PlainDraw {
	const draw: Draw = { case: scenario, values, eventUniforms };
	const flows: LineFlows = new Map(
		scenario.lines.map((line) => [line.id, lineOnAreas(draw, line)])
	);
	const organisation = organisationOf(draw);

	const rows = new Map<string, PlainRow>();
	for (const { id, areas } of organisation.departments) {
		const before = sumOfAreas(draw, flows, areas);
		rows.set(id, { kind: 'department', before, after: [...before] });
	}
	for (const agreement of organisation.agreements) {
		const { departments, fund } = transferOf(draw, flows, agreement);
		for (const [id, moved] of departments) {
			rows.get(id)!.after.forEach((_, y, after) => (after[y] += moved[y]));
		}
		if (fund !== null) {
			rows.set(agreement.id, { kind: 'fund', before: byYear(draw, () => 0), after: fund });
		}
	}
	for (const [id, kind, areas] of areaRows(scenario)) {
		const net = sumOfAreas(draw, flows, areas);
		rows.set(id, { kind, before: net, after: net });
	}

	const gross = new Map(
		organisation.departments.map(({ id }) => [
			id,
			{
				cost: flowsOf(draw, flows, id, ['cost']),
				gain: flowsOf(draw, flows, id, ['gain']),
				income: flowsOf(draw, flows, id, ['income'])
			}
		])
	);
	const rate = valueOf(draw, scenario.money.discountRate);
	return { rows, gross, discount: byYear(draw, (y) => Math.pow(1 + rate, -y)), values };
}

/** The rows that agreements leave alone: other payers, budget categories, municipality, society. */
function areaRows(scenario: Case): [string, RowKind, string[]][] {
	const ids = (belongs: (area: Case['areas'][number]) => boolean) =>
		scenario.areas.filter(belongs).map((area) => area.id);
	const payers = (['region', 'state', 'citizen'] as const).map(
		(payer): [string, RowKind, string[]] => [payer, 'payer', ids((a) => a.payer === payer)]
	);
	const categories = (['service', 'transfers', 'other'] as const).map(
		(category): [string, RowKind, string[]] => [
			`category:${category}`,
			'category',
			ids((a) => a.payer === 'municipality' && a.category === category)
		]
	);
	return [
		...[...payers, ...categories].filter(([, , areas]) => areas.length > 0),
		['municipality', 'municipality', ids((a) => a.payer === 'municipality')],
		['society', 'society', ids(() => true)]
	];
}

/** Σ F[a, y] over some areas. */
function sumOfAreas(draw: Draw, flows: LineFlows, areas: readonly string[]): Series {
	return byYear(draw, (y) => {
		let sum = 0;
		for (const onAreas of flows.values()) {
			for (const areaId of areas) sum += onAreas.get(areaId)?.[y] ?? 0;
		}
		return sum;
	});
}
