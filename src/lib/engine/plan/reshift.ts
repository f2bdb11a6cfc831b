/** A run made over for moved levers: a shift changes a constant, not what is to be done. */
import type { Case } from '#lib/case/schema.ts';
import type { RowFigures } from '../result.ts';
import type { Run } from '../run/run.ts';

/** What of a case a run of its rows is planned from, as a text: all but the shifts of its uncertain inputs. */
export function planKey(source: Case): string {
	const inputs = source.inputs.map((input) =>
		input.distribution.kind === 'fixed' ? input : { ...input, shift: 0 }
	);
	return JSON.stringify({ ...source, inputs });
}

/** Make a run of the rows of a case over for one with the same `planKey`: the same as planned anew. */
export function reshifted(run: Run<RowFigures>, source: Case): Run<RowFigures> {
	const constants = run.plan.constants.slice();
	for (const { id, shift } of source.inputs) {
		const place = run.plan.shifts[id];
		if (place !== undefined) constants[place] = shift;
	}
	const plan = { ...run.plan, constants };
	return { ...run, plan };
}
