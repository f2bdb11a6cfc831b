/** The vertical axis of a chart of money: how far it runs, and where its lines stand. */
import { max, min, ticks } from 'd3';
import { moneyScale, type MoneyScale } from '#lib/messages/numbers.ts';

export type Domain = readonly [low: number, high: number];

/** Find a domain that holds 0 and all of `series` with a little air; never empty. */
export function moneyDomain(series: Iterable<Iterable<number>>): Domain {
	let low = 0;
	let high = 0;
	for (const values of series) {
		low = Math.min(low, min(values) ?? 0);
		high = Math.max(high, max(values) ?? 0);
	}
	if (low === high) return [-1, 1];
	const air = (high - low) * 0.03;
	return [low < 0 ? low - air : low, high > 0 ? high + air : high];
}

/** Join domains into the one that holds them all. */
export function unionDomain(domains: readonly Domain[]): Domain {
	return [min(domains, (d) => d[0]) ?? -1, max(domains, (d) => d[1]) ?? 1];
}

/** Choose the unit that suits all amounts of a domain. */
export function domainScale([low, high]: Domain): MoneyScale {
	return moneyScale(Math.max(-low, high));
}

/** Find the domain of each of several series, by id: one for all, or each its `own`. */
export function scalesOf(
	drawn: readonly { id: string; series: Iterable<Iterable<number>> }[],
	own: boolean
): Map<string, Domain> {
	const domains = drawn.map(({ id, series }) => [id, moneyDomain(series)] as const);
	const common = unionDomain(domains.map(([, domain]) => domain));
	return new Map(domains.map(([id, domain]) => [id, own ? domain : common]));
}

/** Choose round values inside the domain for grid lines some `spacing` px apart on `height` px. */
export function moneyTicks([low, high]: Domain, height: number, spacing = 52): number[] {
	return ticks(low, high, Math.max(2, Math.floor(height / spacing)));
}

/** How many decimals (0, 1 or 2) the figures beside the grid lines need to tell them apart. */
export function tickDecimals(grid: readonly { value: number }[], divisor: number): number {
	const whole = (decimals: number) =>
		grid.every(({ value }) => {
			const shown = (value / divisor) * 10 ** decimals;
			return Math.abs(shown - Math.round(shown)) < 1e-6;
		});
	return whole(0) ? 0 : whole(1) ? 1 : 2;
}
