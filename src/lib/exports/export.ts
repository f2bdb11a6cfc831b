/** What a file format for figures is. */
import type { Difference, Result } from '#lib/engine/result.ts';

/** The figures of one run, as the command line prints them. */
export type Figures = Omit<Result, 'cautious'> | Difference;

export interface Export {
	/** Without the dot. */
	extension: string;
	mediaType: string;
	/** Write the figures as text; every number can be read back to the last bit. */
	write(figures: Figures): string;
}
