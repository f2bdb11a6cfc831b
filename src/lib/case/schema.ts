/** What a case is, as types: as written in a file, as read, and with every default filled in for the engine. */
import type { z } from '#lib/numerics/zod.ts';
import type { valueSchema } from './schema/parts.ts';
import type { caseSchema } from './schema/file-schema.ts';

export { caseSchema } from './schema/file-schema.ts';

/** A case as written in a file. */
export type CaseFile = z.input<typeof caseSchema>;

/** A case whose parts were read one by one: simple defaults are in, those that depend on other parts are not. */
export type ReadCase = z.output<typeof caseSchema>;

/** A number, an input's id, or the product of 1..6 of these. */
export type Value = z.output<typeof valueSchema>;

/** First and last year index, both counted. */
export type Years = [first: number, last: number];

type ReadInput = ReadCase['inputs'][number];
type ReadArea = ReadCase['areas'][number];
type ReadGroup = ReadCase['groups'][number];
type ReadEffect = ReadCase['effects'][number];
type ReadLine = ReadCase['lines'][number];
type ReadOrganisation = ReadCase['organisations'][number];
type ReadAgreement = ReadOrganisation['agreements'][number];

export type Evidence = NonNullable<ReadInput['evidence']>;
export type Input = Filled<ReadInput, 'stream'>;
export type Correlation = ReadCase['correlations'][number];

export type Payer = ReadArea['payer'];
export type Category = NonNullable<ReadArea['category']>;
/** A municipal area always has a category, another payer's never. */
export type Area = ReadArea;
export type Refund = ReadCase['refunds'][number];

export type Group = Filled<ReadGroup, 'profile'>;
/** A size is always the difference of two; where only one is written, `without` is 0. */
export type Effect = Omit<ReadEffect, 'size' | 'duration'> & { size: Size; duration: Value };
export type Size = { with: Value; without: Value };

/** What a line's amount is multiplied by. */
export type Driver =
	| { per: 'year'; of?: undefined; blockSize?: undefined }
	| { per: 'participant' | 'participantYear'; of: string; blockSize?: number }
	| { per: 'success'; of: string; blockSize?: undefined };
export type Line = Omit<ReadLine, 'per' | 'of' | 'blockSize' | 'years' | 'realisable'> & {
	years: Years;
	realisable: Value;
} & Driver;
export type Event = ReadCase['events'][number];

export type Department = ReadOrganisation['departments'][number];
export type Commitment = ReadOrganisation['commitments'][number];
export type Agreement = ReadAgreement extends infer A
	? A extends ReadAgreement
		? Filled<A, 'years'>
		: never
	: never;
export type CostShare = Extract<Agreement, { kind: 'costShare' }>;
export type GainShare = Extract<Agreement, { kind: 'gainShare' }>;
export type FixedTransfer = Extract<Agreement, { kind: 'fixed' }>;
export type Outcome = Extract<Agreement, { kind: 'outcome' }>;
export type Fund = Extract<Agreement, { kind: 'fund' }>;
export type Organisation = Omit<ReadOrganisation, 'agreements'> & { agreements: Agreement[] };

export type FollowUp = ReadCase['followUp'][number];
export type Scenario = ReadCase['scenarios'][number];
export type Change = Scenario['changes'][number];
export type Simulation = ReadCase['simulation'];

export type Case = Omit<
	ReadCase,
	'inputs' | 'groups' | 'effects' | 'lines' | 'organisations' | 'organisation'
> & {
	inputs: Input[];
	groups: Group[];
	effects: Effect[];
	lines: Line[];
	organisations: Organisation[];
	/** Id of the organisation in force. */
	organisation: string;
};

type Filled<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
