/** Reads a case that is meant to be valid. */
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { Case } from '#lib/case/schema.ts';

/** Check data as a case file and fill in its defaults, with a number of draws if given. Throws where it is not valid. */
export function readCase(file: unknown, draws?: number): Case {
	const read = checkCase(file);
	if ('issues' in read) throw new Error(JSON.stringify(read.issues));
	if (draws === undefined) return read.case;
	return { ...read.case, simulation: { ...read.case.simulation, draws } };
}
