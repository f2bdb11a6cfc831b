/** Puts into words why a number was not taken, and what would be right. */
import type { FieldMessages } from '#lib/messages/fields.ts';
import type { Refusal } from './judge-number.ts';

/** Say what would be right; `write` writes a number as the field does. */
export function refusalText(
	refusal: Refusal,
	m: FieldMessages,
	write: (value: number) => string
): string {
	switch (refusal.why) {
		case 'malformed':
			return m.malformed(write(1.5));
		case 'ambiguous':
			return m.ambiguous(refusal.meant.map(write));
		case 'tooLow':
		case 'tooHigh':
			return m[refusal.why](write(refusal.limit));
		default:
			return m[refusal.why];
	}
}
