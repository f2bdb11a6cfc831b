/** One change put into words: from what to what. */
import { organisationInForce } from '#lib/case/organisation.ts';
import { shortName } from '#lib/case/short-name.ts';
import type { Case, Change, Input } from '#lib/case/schema.ts';
import type { CompareMessages } from '#lib/messages/compare.ts';
import type { Language } from '#lib/messages/locale.ts';
import { tellerOf } from './input-value.ts';
import { marginalBand } from '#lib/numerics/distributions/uncertain.ts';
import { isBelief } from '#lib/analysis/case-changes.ts';

/** Say what a change takes from what to what; a belief by its median and its 5–95 % band. */
export function describeChange(
	change: Change,
	from: Case,
	words: CompareMessages,
	language: Language
): string {
	const { changes } = words;
	if (isBelief(change)) {
		const input = from.inputs.find(({ id }) => id === change.input)!;
		const to = {
			...input,
			distribution: change.distribution ?? input.distribution,
			shift: change.shift ?? input.shift
		};
		const reach = Math.max(widthOf(input), widthOf(to));
		const tell = (one: Input) => band(one, reach, words, language);
		return changes.belief(shortName(input.name), tell(input), tell(to));
	}
	if ('organisation' in change) {
		const before = shortName(organisationInForce(from).name);
		const after = shortName(from.organisations.find(({ id }) => id === change.organisation)!.name);
		return before === after
			? changes.organisationEdited(after)
			: changes.organisation(before, after);
	}
	return changes.correction(change.optimismCorrection);
}

/** Name what a change is of: the assumption, or the action. */
export function nameChange(change: Change, from: Case, { changes }: CompareMessages): string {
	if (isBelief(change)) return shortName(from.inputs.find(({ id }) => id === change.input)!.name);
	return 'organisation' in change ? changes.organisationName : changes.correctionName;
}

function widthOf(input: Input): number {
	const { p05, p95 } = marginalBand(input);
	return p95 - p05;
}

function band(
	input: Input,
	reach: number,
	{ changes }: CompareMessages,
	language: Language
): string {
	const { p05, p50, p95 } = marginalBand(input);
	const { bare, full } = tellerOf(input.unit, reach || 1, language);
	return p95 > p05 ? changes.marginalBand(full(p50), bare(p05), bare(p95)) : full(p50);
}
