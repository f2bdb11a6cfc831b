/** The case that is measured. */
import type { Case } from '#lib/case/schema.ts';
import { readTemplate } from '../reference/oracle-files.ts';
import { readCase } from '../reference/read-case.ts';

/** Read the template "hjemloese-act" with a number of draws. */
export function actCase(draws: number): Case {
	return readCase(readTemplate('hjemloese-act'), draws);
}
