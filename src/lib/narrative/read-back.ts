/** Reads a distribution back in words: what it says of a value, so that one can tell whether one meant it. */
import { atomsOf } from '#lib/numerics/distributions/atoms.ts';
import type { AssumptionMessages } from '#lib/messages/assumptions.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatNumber } from '#lib/messages/numbers.ts';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import { quantile, support } from '#lib/numerics/distributions/uncertain.ts';
import { tellerOf } from './input-value.ts';

export interface Tenths {
	low: number;
	middle: number;
	high: number;
}

/** With more values than this, each with its chance, a sentence is no help. */
const MOST_VALUES = 6;

/** Find the values that a tenth lie below, half, and a tenth above. */
export function tenthsOf(distribution: Distribution): Tenths {
	const [low, middle, high] = [0.1, 0.5, 0.9].map((p) => quantile({ distribution }, p));
	return { low, middle, high };
}

/** Say in sentences what a distribution says; what is stressed stands between asterisks. */
export function readBack(
	distribution: Distribution,
	unit: string,
	m: AssumptionMessages['readBack'],
	language: Language
): string[] {
	const { low, middle, high } = tenthsOf(distribution);
	const [least, greatest] = support({ distribution });
	const ends = [least, greatest].filter(Number.isFinite);
	const range = ends.length === 2 ? greatest - least : high - low;
	const { bare, full } = tellerOf(unit, range, language);
	const exact = tellerOf(unit, 0, language).full;
	if (least === greatest) return [m.certain(exact(least))];
	const atoms = atomsOf(distribution);
	if (atoms && atoms.length <= MOST_VALUES) {
		const told = atoms.map(({ value, share }) =>
			m.chance(exact(value), formatNumber(share * 100, language))
		);
		return [m.chances(told)];
	}
	const sentences = [m.tenths(bare(low), full(high)), m.middle(full(middle))];
	if (ends.length === 2) sentences.push(m.between(bare(least), full(greatest)));
	else if (Number.isFinite(least)) sentences.push(m.above(full(least)));
	else if (Number.isFinite(greatest)) sentences.push(m.below(full(greatest)));
	return sentences;
}
