/** Which assumptions a field is likely to want: those told in its own measure. */
import { isShare } from '#lib/messages/numbers.ts';

interface Told {
	unit: string;
}

/** Part assumptions into those whose unit fits a field and the others; all fit where none stands out. */
export function fittingInputs<T extends Told>(
	inputs: readonly T[],
	field: { percent: boolean; unit?: string }
): { fitting: readonly T[]; others: readonly T[] } {
	const measure = measureOf(field.unit ?? '');
	if (!field.percent && measure === '') return { fitting: inputs, others: [] };
	const same = ({ unit }: T) => (field.percent ? isShare(unit) : measureOf(unit) === measure);
	// A unit that nobody else uses says at least that no share is meant.
	const fits = field.percent || inputs.some(same) ? same : ({ unit }: T) => !isShare(unit);
	const fitting = inputs.filter(fits);
	if (fitting.length === 0) return { fitting: inputs, others: [] };
	return { fitting, others: inputs.filter((input) => !fits(input)) };
}

/** What is counted, whatever it is counted by: kr. of kr./døgn. */
function measureOf(unit: string): string {
	return unit.trim().toLowerCase().split(/[\s/]/)[0];
}
