/** What stands under every result: how exact it is, and how much of it rests on illustrative numbers. */
import { municipalityOf } from '#lib/analysis/band.ts';
import type { Case } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';
import type { Messages } from '#lib/messages/da.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatPercent } from '#lib/messages/numbers.ts';

/** Find the largest Monte Carlo standard error among the municipality's yearly chances. */
export function largestChanceError(result: Result): number {
	const municipality = municipalityOf(result);
	const { before, after } = municipality;
	return Math.max(...before.cumulative.chanceErrors, ...after.cumulative.chanceErrors);
}

/** Shorten a fingerprint to what two people compare by eye: eight figures in two groups. */
export function shortFingerprint(fingerprint: string): string {
	return `${fingerprint.slice(0, 4)}·${fingerprint.slice(4, 8)}`;
}

/** Say how much of the uncertainty rests on inputs of grade E, the sum of their own first-order shares; nothing where there is none. */
export function honestyLine(shown: Case, result: Result, m: Messages, language: Language): string {
	const illustrative = new Set(
		shown.inputs
			.filter(
				({ evidence, distribution }) => evidence?.grade === 'E' && distribution.kind !== 'fixed'
			)
			.map(({ id }) => id)
	);
	if (illustrative.size === 0) return m.honesty.none;
	if (result.sensitivity.every(({ firstOrder }) => firstOrder <= 0)) return '';
	const share = result.sensitivity
		.filter(({ input }) => illustrative.has(input))
		.reduce((sum, { firstOrder }) => sum + Math.max(0, firstOrder), 0);
	return m.honesty.line(formatPercent(Math.min(1, share), language), illustrative.size);
}
