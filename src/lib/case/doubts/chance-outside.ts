/** How likely an uncertain number, as it is used, lies beyond the ends of an interval. */
import { kindOf, type Distribution } from '#lib/numerics/distributions/registry.ts';
import type { Moved } from '#lib/numerics/distributions/as-used.ts';

export interface Beyond {
	below: number;
	above: number;
}

/** Halvings of the chance: what is told is told in hundredths. */
const HALVINGS = 40;

/** Find the chances that an input is less than `minimum` and more than `maximum`; both may be infinite. */
export function chanceOutside(
	{
		distribution,
		shift = 0,
		limits: [low, high] = [null, null]
	}: Moved & { distribution: Distribution },
	minimum: number,
	maximum: number
): Beyond {
	const least = low ?? -Infinity;
	const most = high ?? Infinity;
	const below = (x: number) =>
		least >= x ? 0 : most < x ? 1 : chanceUpTo(distribution, x - shift, false);
	const upTo = (x: number) =>
		most <= x ? 1 : least > x ? 0 : chanceUpTo(distribution, x - shift, true);
	return { below: below(minimum), above: 1 - upTo(maximum) };
}

// An edit leaves all distributions but one as they were; the beta's quantile takes a while.
const known = new WeakMap<Distribution, Map<string, number>>();

/** The chance of less than x, or of x itself too. */
function chanceUpTo(distribution: Distribution, x: number, counted: boolean): number {
	let own = known.get(distribution);
	if (!own) known.set(distribution, (own = new Map()));
	const key = `${x} ${counted}`;
	let chance = own.get(key);
	if (chance === undefined) own.set(key, (chance = findChance(distribution, x, counted)));
	return chance;
}

function findChance(distribution: Distribution, x: number, counted: boolean): number {
	if (distribution.kind === 'pool') {
		const total = distribution.of.reduce((sum, { weight }) => sum + weight, 0);
		return distribution.of.reduce(
			(sum, part) => sum + (part.weight / total) * findChance(part.distribution, x, counted),
			0
		);
	}
	const kind = kindOf(distribution);
	const [low, high] = kind.support(distribution);
	if (counted ? high <= x : high < x) return 1;
	if (counted ? low > x : low >= x) return 0;
	const quantile = kind.quantile(distribution);
	let [from, to] = [0, 1];
	for (let step = 0; step < HALVINGS; step++) {
		const middle = (from + to) / 2;
		const value = quantile(middle);
		if (counted ? value <= x : value < x) from = middle;
		else to = middle;
	}
	return (from + to) / 2;
}
