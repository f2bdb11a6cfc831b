/** How many futures to draw next. */
import { LIMITS } from '#lib/case/limits.ts';
import type { CaseFile } from '#lib/case/schema.ts';

/** Four times the draws halve the calculation error, more or less. */
const STEP = 4;

/** Give the next larger number of draws; null where there is none. */
export function moreDraws(draws: number): number | null {
	return draws < LIMITS.draws ? Math.min(LIMITS.draws, draws * STEP) : null;
}

/** Change how many futures a case is computed with. */
export function withDraws(file: CaseFile, draws: number): CaseFile {
	return { ...file, simulation: { ...file.simulation, draws } };
}
