/** The sentence over the register: how many assumptions there are, and which to begin with. */
import { shortName } from '#lib/case/short-name.ts';
import type { Case, CaseFile } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';
import type { AssumptionMessages } from '#lib/messages/assumptions.ts';
import type { Language } from '#lib/messages/locale.ts';
import { formatPercent } from '#lib/messages/numbers.ts';
import { firstOrderShares, leadingInputs } from '#lib/analysis/leading-inputs.ts';

/** Below this no assumption leads. */
const LEADS = 0.05;

/** Say how many assumptions the case rests on, and which carries most of the uncertainty, where one does. */
export function leadSentence(
	written: CaseFile,
	shown: Case,
	result: Result,
	m: AssumptionMessages,
	language: Language
): string {
	if (written.inputs.length === 0) return m.empty;
	const [first] = leadingInputs(shown, result);
	const share = firstOrderShares(result).get(first) ?? 0;
	const input = shown.inputs.find(({ id }) => id === first);
	if (!input || share < LEADS) return m.lead(written.inputs.length);
	const say = input.evidence?.grade === 'E' ? m.leadingE : m.leading;
	return `${m.lead(written.inputs.length)} ${say(shortName(input.name), formatPercent(share, language))}`;
}
