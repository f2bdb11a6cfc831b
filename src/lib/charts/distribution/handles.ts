/** What the hand can move of a drawn distribution: its parameters that are values on the axis. */
import { distributionSchema, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { Z95 } from '#lib/numerics/distributions/normal.ts';

export interface Handle {
	/** The parameter; for a normal by mean and spread its 5 % and 95 % points are `low` and `high`. */
	part: string;
	value: number;
}

const PARTS = {
	fixed: ['value'],
	uniform: ['min', 'max'],
	triangular: ['min', 'mode', 'max'],
	pert: ['min', 'mode', 'max'],
	lognormal: ['low', 'high'],
	metalog: ['p10', 'p50', 'p90']
} as const;

/** List the handles of a distribution, ascending; those that are typed alone have none. */
export function handlesOf(distribution: Distribution): Handle[] {
	if (distribution.kind === 'normal') {
		const { mean, sd, low, high } = distribution;
		if (low !== undefined && high !== undefined) return named({ low, high });
		if (mean === undefined || sd === undefined) return [];
		return named({ low: mean - Z95 * sd, mean, high: mean + Z95 * sd });
	}
	if (!(distribution.kind in PARTS)) return [];
	const parts = PARTS[distribution.kind as keyof typeof PARTS];
	const values = distribution as unknown as Record<string, number>;
	return parts.map((part) => ({ part, value: values[part] }));
}

/** Move a handle; the distribution itself where there is none with it there. */
export function withHandle(distribution: Distribution, part: string, value: number): Distribution {
	const moved = distributionSchema.safeParse({
		...distribution,
		...changed(distribution, part, value)
	});
	return moved.success ? moved.data : distribution;
}

function changed(distribution: Distribution, part: string, value: number): Record<string, number> {
	if (distribution.kind !== 'normal' || distribution.mean === undefined || part === 'mean')
		return { [part]: value };
	const reach = part === 'high' ? value - distribution.mean : distribution.mean - value;
	return { sd: Number((reach / Z95).toPrecision(4)) };
}

function named(values: Record<string, number>): Handle[] {
	return Object.entries(values).map(([part, value]) => ({ part, value }));
}
