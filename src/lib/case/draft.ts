/** The parts of a case file while it is written: valid or not yet, what has a default left out. */
import type { CaseFile } from './schema.ts';

/** The lists of a case that its model is made of. */
export const MODEL_LISTS = ['groups', 'effects', 'lines', 'areas', 'refunds', 'events'] as const;
export type ModelList = (typeof MODEL_LISTS)[number];

export type Draft<L extends ModelList> = NonNullable<CaseFile[L]>[number];
export type DraftGroup = Draft<'groups'>;
export type DraftEffect = Draft<'effects'>;
export type DraftLine = Draft<'lines'>;
export type DraftArea = Draft<'areas'>;
export type DraftRefund = Draft<'refunds'>;
export type DraftEvent = Draft<'events'>;

export type DraftInput = CaseFile['inputs'][number];
export type DraftDistribution = DraftInput['distribution'];
export type DraftEvidence = NonNullable<DraftInput['evidence']>;
export type DraftCorrelation = NonNullable<CaseFile['correlations']>[number];

export type DraftOrganisation = CaseFile['organisations'][number];
export type DraftDepartment = DraftOrganisation['departments'][number];
export type DraftAgreement = NonNullable<DraftOrganisation['agreements']>[number];
export type DraftCommitment = NonNullable<DraftOrganisation['commitments']>[number];

export type DraftScenario = NonNullable<CaseFile['scenarios']>[number];
export type DraftChange = DraftScenario['changes'][number];
export type DraftFollowUp = NonNullable<CaseFile['followUp']>[number];
