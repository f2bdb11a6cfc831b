/** What a case made of answers needs words for; they are the interface's, in the language of its author. */
import type { Estimated, Sureness } from './answers.ts';

/** What the parts of the case are called, in the language of its author. */
export interface NewCaseWords {
	title: string;
	description: string;
	organisation: string;
	who: string;
	payer: string;
	gainer: string;
	better: string;
	region: string;
	state: string;
	effort: string;
	effortArea: string;
	gain: string;
	gainArea: string;
	source: string;
	/** What a range was made of. */
	note: (sure: Sureness) => string;
	/** Of numbers that were not asked for. */
	notAsked: string;
	names: Record<Estimated | 'costInAll' | 'realisable' | 'lag', string>;
	units: Record<Estimated | 'costInAll' | 'realisable' | 'lag', string>;
}
