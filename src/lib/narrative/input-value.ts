/** Writes values of an assumption: with as many digits as its range shows, the unit once. */
import { writeNumber } from '#lib/messages/write-number.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatValue, isShare } from '#lib/messages/numbers.ts';

export interface ValueText {
	/** Without the unit; a share as per cent. */
	bare: (value: number) => string;
	/** With it. */
	full: (value: number) => string;
}

/** Make the writer of an assumption's values; `range` is that within which they lie, 0 where each is exact. */
export function valueText(unit: string, range: number, language: Language): ValueText {
	const bare = (value: number) =>
		range === 0
			? writeNumber(value, language, isShare(unit))
			: formatValue(value, unit, range, language);
	const named = unit.trim() !== '' && !isShare(unit);
	return { bare, full: (value) => (named ? `${bare(value)} ${unit.trim()}` : bare(value)) };
}
