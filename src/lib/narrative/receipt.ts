/** What a change did, put into one sentence. */
import { bandAt, isNothing, municipalityOf } from '#lib/analysis/band.ts';
import { shortName } from '#lib/case/short-name.ts';
import type { Case } from '#lib/case/schema.ts';
import { leverRange } from '#lib/analysis/lever-range.ts';
import type { Difference, Result } from '#lib/engine/result.ts';
import { countOf100 } from '#lib/messages/chances.ts';
import type { Messages } from '#lib/messages/da.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatAmount, moneyScale } from '#lib/messages/numbers.ts';
import { shiftAndClamp } from '#lib/numerics/distributions/shift-and-clamp.ts';
import type { Move } from '#lib/analysis/move.ts';
import { inputTeller } from './input-value.ts';

/** A move, the figures before it and after it, and their difference draw by draw. */
export interface Told {
	move: Move;
	before: Result;
	now: Result;
	difference: Difference;
}

/** Say what moved, from what to what, and what it did to the municipality's cumulated net at the horizon. */
export function describeMove(
	{ move, before, now, difference }: Told,
	m: Messages,
	language: Language
): string {
	const counts = [m.ofHundred(finalCount(now)), m.count(finalCount(before))] as const;
	return `${whatMoved(move, ...counts, m, language)}; ${band(difference, move.before, m, language)}.`;
}

function whatMoved(
	{ before, changes: [change], scenario }: Move,
	now: string,
	earlier: string,
	m: Messages,
	language: Language
): string {
	if (scenario !== null) return m.levers.scenarioReceipt(scenario, now, earlier);
	if ('organisation' in change) {
		const to = before.organisations.find(({ id }) => id === change.organisation);
		return m.levers.organisationReceipt(shortName(to?.name ?? ''), now, earlier);
	}
	const input = 'input' in change ? before.inputs.find(({ id }) => id === change.input) : undefined;
	const range = input && leverRange(input);
	if (!input || !range || !('shift' in change)) return '';
	const show = (shift: number) => {
		const median = shiftAndClamp(range.middle, { shift, limits: input.limits });
		return inputTeller(input, language).full(median);
	};
	return m.levers.receipt(
		shortName(input.name),
		show(input.shift),
		show(change.shift ?? 0),
		now,
		earlier
	);
}

function band(difference: Difference, before: Case, m: Messages, language: Language): string {
	const { p05: low, p95: high } = bandAt(municipalityOf(difference).difference.cumulative);
	const extent = Math.max(Math.abs(low), Math.abs(high));
	if (isNothing(extent)) return m.levers.unchanged;
	const scale = moneyScale(extent);
	const unit = m.moneyUnit(scale, before.money.currency);
	const ends = [formatAmount(low, scale, language), formatAmount(high, scale, language)] as const;
	return ends[0] === ends[1]
		? m.levers.sameDifference(ends[0], unit)
		: m.levers.difference(...ends, unit);
}

/** Count of 100 futures in which the municipality ends with a gain. */
export function finalCount(result: Result) {
	const { chance, chanceErrors } = municipalityOf(result).after.cumulative;
	const last = chance.length - 1;
	return countOf100(chance[last], chanceErrors[last]);
}
