/** A few values, each with its weight. */
import { z } from '#lib/numerics/zod.ts';
import { acrossFields, reportIssue } from './distribution-issues.ts';
import { defineKind, type Steps } from './distribution.ts';
import { mergeSteps, stepCdf, stepMoments, stepQuantile } from './steps.ts';

const schema = z
	.strictObject({
		kind: z.literal('discrete'),
		values: z
			.array(z.tuple([z.number(), z.number().positive()]))
			.min(1)
			.max(10_000)
	})
	.superRefine(
		acrossFields(({ values }, context) => {
			const total = values.reduce((sum, [, weight]) => sum + weight, 0);
			if (!Number.isFinite(total)) reportIssue(context, [], 'distribution.overflow', {});
		})
	);

type Discrete = z.output<typeof schema>;

function steps({ values }: Discrete): Steps {
	const ascending = values.toSorted(([a], [b]) => a - b);
	let sum = 0;
	const sums = ascending.map(([, weight]) => (sum += weight));
	return mergeSteps(
		ascending.map(([x]) => x),
		sums.map((partial) => partial / sum)
	);
}

export const discrete = defineKind({
	schema,
	quantile: (discrete) => stepQuantile(steps(discrete)),
	cdf: (discrete) => stepCdf(steps(discrete)),
	support(discrete) {
		const { values } = steps(discrete);
		return [values[0], values[values.length - 1]];
	},
	moments: (discrete) => stepMoments(steps(discrete)),
	steps
});
