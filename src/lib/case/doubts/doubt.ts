/** What is valid in a case and still worth a look, as data: a path, a code and the parameters that `messages` puts into words. */
import type { Path, Subject } from '../issue.ts';

/** The numbers of a case that make sense within an interval only. */
export type Quantity =
	| 'discountRate'
	| 'refundShare'
	| 'intake'
	| 'stay'
	| 'lag'
	| 'duration'
	| 'effect'
	| 'persistence'
	| 'realisable'
	| 'optimism'
	| 'probability'
	| 'share'
	| 'repayment'
	| 'response'
	| 'interest';

/** A thing of the case by its id and the name that people call it by. */
export interface Called {
	id: string;
	name: string;
}

/** A value that lies, or may lie, where its quantity makes no sense. */
export interface Outside {
	quantity: Quantity;
	/** Whose it is; '' where it is the case's own. */
	name: string;
	/** The scenario that makes it so; null where the case does. */
	scenario: Called | null;
	/** Where it is certain, what it is; else its median. */
	value: number;
	certain: boolean;
	/** How likely it lies beyond the end that it passes most: 0..1. */
	chance: number;
	side: 'below' | 'above';
	/** The ends of the interval; null where there is none. */
	minimum: number | null;
	maximum: number | null;
	/** What the engine counts in its place; null where it takes the value as it stands. */
	counted: number | null;
	/** What was meant where per cent were typed for a share; null where it hardly was that. */
	meant: number | null;
	/** The assumptions that it is made of. */
	inputs: Called[];
	/** Whether it is one of these and nothing else, so that a limit to that one would help. */
	plain: boolean;
}

interface Named {
	name: string;
}

/** Every code and what its words are told. */
export interface DoubtParams {
	'value.outside': Outside;
	'evidence.priceYear': Named & { stated: number; wanted: number };
	'group.nothingReplaced': Named;
	'line.fullyRealisable': Named;
	'case.noCosts': Record<never, never>;
	'case.noGains': Record<never, never>;
	'group.noIntake': Named;
	'effect.noSize': Named;
	'line.noAmount': Named;
	'event.idle': Named;
	'group.unused': Named;
	'effect.unused': Named;
	'area.unused': Named;
	'refund.unused': Named;
	'input.unused': Named;
}

export type DoubtCode = keyof DoubtParams;

export type Doubt = {
	[C in DoubtCode]: {
		/** Where in the file. */
		path: Path;
		code: C;
		params: DoubtParams[C];
		/** The thing to look at; null where it is the case itself. */
		subject: Subject | null;
	};
}[DoubtCode];
