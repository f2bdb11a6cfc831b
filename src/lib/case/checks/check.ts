/** What no schema sees: whether the parts of a case hold together. */
import { checkCorrelations } from './correlations.ts';
import { checkMagnitudes } from './magnitudes.ts';
import { checkFlows, checkInputs, checkPayers } from './model.ts';
import { checkOrganisations } from './organisations.ts';
import { checkIds, checkReferences } from './references.ts';
import { checkScenarios } from './scenarios.ts';
import type { IssueList } from './issue-list.ts';
import type { ReadCase } from '../schema.ts';

/** Report all that is wrong with a case whose parts are each right. */
export function checkWhole(read: ReadCase, issues: IssueList): void {
	checkIds(read, issues);
	checkReferences(read, issues);
	checkInputs(read, issues);
	checkPayers(read, issues);
	checkFlows(read, issues);
	checkOrganisations(read, issues);
	checkCorrelations(read, issues);
	checkScenarios(read, issues);
	// Bounds are computed through the whole case, so it must hold together first.
	if (issues.count === 0) checkMagnitudes(read, issues);
}
