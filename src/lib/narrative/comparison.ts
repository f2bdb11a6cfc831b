/** What a comparison says in words: how often one side is better, and by how much. */
import { bandAt } from '#lib/analysis/band.ts';
import { countOf100 } from '#lib/messages/chances.ts';
import type { CompareMessages } from '#lib/messages/compare.ts';
import type { Messages } from '#lib/messages/da.ts';
import { capitalised, type Language } from '#lib/messages/locale.ts';
import { formatAmount, type MoneyScale } from '#lib/messages/numbers.ts';
import type { Standing } from '#lib/analysis/standings.ts';

export interface Told {
	standing: Standing;
	/** The account as it is called within a sentence. */
	whom: string;
	names: { a: string; b: string };
	years: readonly number[];
	scale: MoneyScale;
	unit: string;
}

/** Say in how many futures B is better than A, its count stressed. */
export function headline({ standing, whom, names }: Told, m: CompareMessages, words: Messages) {
	const b = capitalised(names.b);
	return standing.still
		? m.equal(b, names.a, whom)
		: m.headline(b, names.a, whom, words.ofHundred(countOf100(standing.better, standing.error)));
}

/** Say how often it is the same or worse, and the band of the difference at the horizon. */
export function lead(
	{ standing, years, scale, unit }: Told,
	standings: readonly Standing[],
	m: CompareMessages,
	words: Messages,
	language: Language
): string {
	const { still, better, same, worse, error, row, kind } = standing;
	const municipality = standings.find((one) => one.kind === 'municipality');
	// Agreements move money between departments: the whole is then no other.
	const whole = municipality?.still && standings.some((one) => !one.still) ? m.moved : '';
	if (still) return kind === 'municipality' ? whole : '';
	const count = (chance: number) => words.ofHundred(countOf100(chance, error));
	const { p05, p50, p95 } = bandAt(row.cumulative);
	const [low, middle, high] = [p05, p50, p95].map((a) => formatAmount(a, scale, language));
	const rest =
		better >= 0.995
			? ''
			: same >= 0.005
				? m.lead(count(same), count(worse))
				: m.leadPlain(count(worse));
	const band = m.band(low, middle, high, unit, years[years.length - 1]);
	return [rest, band, whole].filter(Boolean).join(' ');
}
