/** Writes values of an uncertain number: with as many digits as its range shows, the unit once. */
import { leverRange } from '#lib/analysis/lever-range.ts';
import type { Input } from '#lib/case/schema.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatValue, isShare } from '#lib/messages/numbers.ts';
import { writeNumber } from '#lib/messages/write-number.ts';

/** Writes a value, no finer than its standard error; an ellipsis for what is no number. */
type Write = (value: number, error?: number) => string;

export interface ValueTeller {
	/** Without the unit; a share as per cent. */
	bare: Write;
	/** With it. */
	full: Write;
}

/** Make the teller of values with a unit; `range` is that within which they lie, 0 where each is exact. */
export function tellerOf(unit: string, range: number, language: Language): ValueTeller {
	const bare: Write = (value, error) => {
		if (!Number.isFinite(value)) return '…';
		return range === 0
			? writeNumber(value, language, isShare(unit))
			: formatValue(value, unit, range, language, error);
	};
	const named = unit.trim() !== '' && !isShare(unit);
	return {
		bare,
		full: (value, error) =>
			named && Number.isFinite(value) ? `${bare(value, error)} ${unit.trim()}` : bare(value, error)
	};
}

/** Make the teller of an input's values: as fine as the range of its lever. */
export function inputTeller(input: Input, language: Language): ValueTeller {
	const range = leverRange(input);
	return tellerOf(input.unit, range ? range.high - range.low : 1, language);
}
