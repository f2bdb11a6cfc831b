/** Computes one template's fan for the start page; loaded only when the page is already on screen. */
import { rowsJob } from '#lib/engine/job.ts';
import type { Cells } from '#lib/engine/result.ts';
import { browserEngine } from '#lib/simulation/browser-engine.ts';
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
	const result = await browserEngine().run(rowsJob(template), { signal });
	const municipality = result.rows.find(({ kind }) => kind === 'municipality')!;
	return {
		years: result.years,
		cells: municipality.after.cumulative,
		currency: template.money.currency
	};
}
