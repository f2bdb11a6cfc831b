/** The case that is measured. */
import { resolveCase } from '#lib/case/resolve.ts';
import { caseSchema, type Case } from '#lib/case/schema.ts';
import { readTemplate } from '../reference/oracle-files.ts';

/** Read the template "hjemloese-act" with a number of draws. */
export function actCase(draws: number): Case {
	const source = resolveCase(caseSchema.parse(readTemplate('hjemloese-act')));
	return { ...source, simulation: { ...source.simulation, draws } };
}
