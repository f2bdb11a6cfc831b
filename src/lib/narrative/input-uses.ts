/** What uses an input, as a clause. */
import type { Use } from '#lib/analysis/input-uses.ts';
import type { AssumptionMessages } from '#lib/messages/assumptions.ts';
import { joinNames, type Language } from '#lib/messages/locale.ts';

/** Name the things that use an input, each with its sort, as one clause. */
export function nameUses(uses: readonly Use[], m: AssumptionMessages, language: Language): string {
	const told = uses.map(({ kind, name }) =>
		kind === 'discountRate' ? m.discountRate : m.uses.thing(m.uses.sorts[kind], name)
	);
	return joinNames(told, language);
}
