/** How far a distribution reaches and what its drawn shape is made of: bins, or a few upright lines. */
import { densityBetween, type Density } from '#lib/charts/density/layout.ts';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';
import { quantile, valuesTaken } from '#lib/numerics/distributions/uncertain.ts';

export type Domain = readonly [low: number, high: number];

/** What lies further out is not drawn. */
const TAIL = 0.005;

/** How far the drawn part of a distribution reaches, every expert of a pool included; both ends the same where it is one value. */
export function extentOf(distribution: Distribution): Domain {
	const values = valuesTaken({ distribution });
	if (values) return [values[0], values[values.length - 1]];
	if (distribution.kind !== 'pool')
		return [quantile({ distribution }, TAIL), quantile({ distribution }, 1 - TAIL)];
	const extents = distribution.of.map((part) => extentOf(part.distribution));
	return [Math.min(...extents.map(([low]) => low)), Math.max(...extents.map(([, high]) => high))];
}

/** How many bins tell something: as fine as asked for, but no finer than a list of values supports. */
export function binsFor(distribution: Distribution, most: number): number {
	const values = valuesTaken({ distribution });
	return values ? Math.min(most, Math.ceil(2 * Math.cbrt(values.length))) : most;
}

/** The shape from end to end, the fullest bin at 1. */
export function shapeOf(distribution: Distribution, bins: number): Density {
	return densityBetween({ distribution }, extentOf(distribution), bins);
}
