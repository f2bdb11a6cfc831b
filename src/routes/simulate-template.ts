/** Computes one template's fan for the start page; loaded only when the page is already on screen. */
import { municipalityOf } from '#lib/analysis/band.ts';
import { resolve } from '$app/paths';
import type { Case } from '#lib/case/schema.ts';
import { rowsJob } from '#lib/engine/job.ts';
import type { Cells } from '#lib/engine/result.ts';
import { browserEngine } from '#lib/compute/browser-engine.ts';

/** The municipality's cumulated net of a template, as computed here and now. */
export interface TemplateFan {
	years: number[];
	cells: Cells;
	currency: string;
}

/** Simulate a template as it stands and give the municipality's cumulated net. Rejects where it cannot be had. */
export async function simulateTemplate(id: string, signal: AbortSignal): Promise<TemplateFan> {
	const answer = await fetch(resolve(`/templates/${id}.json`), { signal });
	if (!answer.ok) throw new Error(`The template ${id} could not be loaded.`);
	// written by this very build: nothing a user could have changed
	const template = (await answer.json()) as Case;
	const result = await browserEngine().run(rowsJob(template), { signal });
	const municipality = municipalityOf(result);
	return {
		years: result.years,
		cells: municipality.after.cumulative,
		currency: template.money.currency
	};
}
