/** Which assumptions are put under the hand. */
import type { Case } from '#lib/case/schema.ts';
import type { Result } from '#lib/engine/result.ts';

const LEVERS = 5;

/** Each input's own first-order share of the uncertainty, within 0..1. */
export function firstOrderShares(result: Result): Map<string, number> {
	return new Map(
		result.sensitivity.map(({ input, firstOrder }) => [input, Math.min(1, Math.max(0, firstOrder))])
	);
}

/** Name the uncertain inputs with the largest shares, largest first. */
export function leadingInputs(shown: Case, result: Result): string[] {
	const shares = firstOrderShares(result);
	return shown.inputs
		.filter(({ distribution }) => distribution.kind !== 'fixed')
		.map(({ id }) => ({ id, share: shares.get(id) ?? 0 }))
		.sort((a, b) => b.share - a.share)
		.slice(0, LEVERS)
		.map(({ id }) => id);
}

/** Name the levers: the inputs that are pinned, and then the leading ones, as many as these are; or all that are pinned. */
export function leversOf(
	shown: Case,
	leading: readonly string[],
	pins: readonly string[] = []
): string[] {
	const pinned = pins.filter((pin) => shown.inputs.some(({ id }) => id === pin));
	const others = leading.filter((id) => !pinned.includes(id));
	return [...pinned, ...others].slice(0, Math.max(leading.length, pinned.length));
}
