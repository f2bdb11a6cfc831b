/** The registry of the kinds that stand alone: all but the pool, which is made of them. */
import { z } from '#lib/numerics/zod.ts';
import { beta } from './beta.ts';
import { discrete } from './discrete.ts';
import type { DistributionKind } from './distribution.ts';
import { fixed } from './fixed.ts';
import { lognormal } from './lognormal.ts';
import { metalog } from './metalog.ts';
import { normal } from './normal.ts';
import { pert } from './pert.ts';
import { samples } from './samples.ts';
import { triangular } from './triangular.ts';
import { uniform } from './uniform.ts';

export const singleKinds = {
	fixed,
	uniform,
	triangular,
	pert,
	normal,
	lognormal,
	beta,
	metalog,
	discrete,
	samples
};

export const singleSchema = z.discriminatedUnion('kind', [
	fixed.schema,
	uniform.schema,
	triangular.schema,
	pert.schema,
	normal.schema,
	lognormal.schema,
	beta.schema,
	metalog.schema,
	discrete.schema,
	samples.schema
]);

export type SingleDistribution = z.output<typeof singleSchema>;

/** Return the kind of a distribution, ready to be asked about it. */
export function singleKind(
	distribution: SingleDistribution
): DistributionKind<z.ZodType<SingleDistribution>> {
	// Each kind takes its own parameters only, and `kind` says that these are they.
	return singleKinds[distribution.kind] as unknown as DistributionKind<
		z.ZodType<SingleDistribution>
	>;
}
