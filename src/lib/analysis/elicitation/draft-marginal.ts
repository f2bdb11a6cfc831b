/** Where a belief lies: its 5, 50 and 95 % points, moved and limited as its input is. */
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import type { MarginalBand } from '#lib/numerics/distributions/uncertain.ts';
import { bandOf, type DraftMarginal } from '../register.ts';

/** Find the 5, 50 and 95 % points of what is marginal of an input; no numbers where that cannot be. */
export function marginalBandOf(marginal: DraftMarginal): MarginalBand {
	return bandOf(marginal) ?? { p05: NaN, p50: NaN, p95: NaN };
}

/** What another belief begins from: what is marginal now, as a triangle where that is moved. */
export function startFrom(marginal: DraftMarginal): Distribution {
	const moved = (marginal.shift ?? 0) !== 0 && !Number.isNaN(marginalBandOf(marginal).p05);
	return moved ? triangleFrom(marginal) : marginal.distribution;
}

/** Tell a belief in three numbers: nearly all of what is marginal now. */
export function triangleFrom(
	marginal: DraftMarginal
): Extract<Distribution, { kind: 'triangular' }> {
	const { p05: low, p50: mode, p95: high } = marginalBandOf(marginal);
	if (low < high) {
		const step = roundStep(high - low);
		const round = (value: number) => Number((Math.round(value / step) * step).toPrecision(12));
		return { kind: 'triangular', min: round(low), mode: round(mode), max: round(high) };
	}
	const reach = Math.abs(mode) / 10 || 1;
	return { kind: 'triangular', min: mode - reach, mode, max: mode + reach };
}

/** A hundredth of a range or less, as a round number. */
function roundStep(range: number): number {
	return 10 ** Math.floor(Math.log10(range / 50));
}
