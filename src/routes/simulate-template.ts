/** Computes one template's fan for the start page; loaded only when the page is already on screen. */
import type { Cells } from '#lib/engine/result.ts';
import { simulationRun } from '#lib/engine/simulate.ts';
import { browserPool } from '#lib/simulation/browser-pool.ts';
import { findTemplate } from '#lib/templates/registry.ts';

/** The municipality's cumulated net of a template, as computed here and now. */
export interface TemplateFan {
	years: number[];
	cells: Cells;
	currency: string;
}

/** Simulate a template as it stands and give the municipality's cumulated net; null where there is none of that id. */
export async function simulateTemplate(
	id: string,
	signal: AbortSignal
): Promise<TemplateFan | null> {
	const template = findTemplate(id)?.case;
	if (!template) return null;
	const result = await browserPool().run(simulationRun(template), { signal });
	const municipality = result.rows.find(({ kind }) => kind === 'municipality')!;
	return {
		years: result.years,
		cells: municipality.after.cumulative,
		currency: template.money.currency
	};
}
