/** What a file format for figures is. */
import type { Difference, Result } from '#lib/engine/result.ts';

/** A result as the command line prints it: what pages alone ask for is left out. */
export type PrintedResult = Omit<Result, 'cautious'>;

/** The figures of one run. */
export type Figures = PrintedResult | Difference;

export interface Export {
	/** Without the dot. */
	extension: string;
	mediaType: string;
	/** Write the figures as text; every number can be read back to the last bit. */
	write(figures: Figures): string;
}
