/** What a pilot says of one cell. */
import { MOST_ATOMS, type Bins } from '#lib/numerics/statistics/histogram.ts';
import type { Pilot } from './run.ts';

/** Where a cell's histogram lies, and its recurring values. */
export function binsOf({ low, scale, atoms }: Pilot, cell: number): Bins {
	const own: number[] = [];
	for (let i = cell * MOST_ATOMS; i < (cell + 1) * MOST_ATOMS && atoms[i] === atoms[i]; i++) {
		own.push(atoms[i]);
	}
	return { low: low[cell], scale: scale[cell], atoms: own };
}
