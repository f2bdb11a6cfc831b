/** What a scenario changes, told as sentences: what is believed, and what is done. */
import type { DraftChange, DraftInput } from '#lib/case/draft.ts';
import { shortName } from '#lib/case/short-name.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatNumber, isShare } from '#lib/messages/numbers.ts';
import { tellerOf } from './input-value.ts';
import type { ScenarioMessages } from '#lib/messages/scenarios.ts';
import type { MarginalBand } from '#lib/numerics/distributions/uncertain.ts';
import { marginalBandOf } from '#lib/analysis/elicitation/draft-marginal.ts';

export interface ToldChange {
	/** Assumptions and actions are two things: a change says which it is. */
	sort: 'belief' | 'action';
	text: string;
	/** The 5, 50 and 95 % of what is believed, in words. */
	band: string | null;
	/** The same in the case itself. */
	was: string | null;
}

/** Tell one change of a case. */
export function tellChange(
	change: DraftChange,
	file: CaseFile,
	m: ScenarioMessages,
	language: Language
): ToldChange {
	const action = (text: string): ToldChange => ({ sort: 'action', text, band: null, was: null });
	if ('organisation' in change) {
		const found = file.organisations.find(({ id }) => id === change.organisation);
		return action(m.organisation(shortName(found?.name ?? '') || change.organisation));
	}
	if ('optimismCorrection' in change)
		return action(change.optimismCorrection ? m.optimismOn : m.optimismOff);
	const input = file.inputs.find(({ id }) => id === change.input);
	if (!input) return { sort: 'belief', text: m.gone(change.input), band: null, was: null };
	return tellBelief(change, input, m, language);
}

function tellBelief(
	{ distribution, shift }: Extract<DraftChange, { input: string }>,
	input: DraftInput,
	m: ScenarioMessages,
	language: Language
): ToldChange {
	const before = marginalBandOf(input);
	const after = marginalBandOf({
		...input,
		distribution: distribution ?? input.distribution,
		shift: shift ?? input.shift
	});
	const range = Math.max(before.p95 - before.p05, after.p95 - after.p05);
	const { bare, full } = tellerOf(input.unit, range || 1e-9, language);
	// The unit stands once, at the end.
	const told = ({ p05, p50, p95 }: MarginalBand) =>
		p05 === p95 ? full(p50) : m.band(bare(p05), bare(p50), full(p95));
	const moved = (shift ?? input.shift ?? 0) - (input.shift ?? 0);
	const certain = after.p05 === after.p95;
	return {
		sort: 'belief',
		text:
			distribution === undefined
				? m.shift(shortName(input.name), stepText(moved, input.unit, range, m, language))
				: certain
					? m.fixed(shortName(input.name), full(after.p50))
					: shortName(input.name),
		band: certain ? null : told(after),
		was: m.was(told(before))
	};
}

function stepText(
	step: number,
	unit: string,
	range: number,
	m: ScenarioMessages,
	language: Language
): string {
	const sign = step < 0 ? '−' : '+';
	if (isShare(unit))
		return sign + m.points(formatNumber(Math.abs(step) * 100, language, range < 0.1 ? 1 : 0));
	return sign + tellerOf(unit, range || 1e-9, language).full(Math.abs(step));
}
