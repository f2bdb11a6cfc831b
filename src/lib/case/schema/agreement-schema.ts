/** What two departments, or a department and a fund, can agree on: docs/model.md §5. */
import { z } from '#lib/numerics/zod.ts';
import { idSchema, textSchema, valueSchema, yearsSchema } from './parts.ts';

const lineIds = z.array(idSchema).min(1);

const common = { id: idSchema, name: textSchema, years: yearsSchema.optional() };
const transfer = { ...common, from: idSchema, to: idSchema };

const costShareSchema = z.strictObject({
	...transfer,
	kind: z.literal('costShare'),
	share: valueSchema,
	lines: lineIds.optional(),
	group: idSchema.optional(),
	response: valueSchema.optional()
});

const gainShareSchema = z.strictObject({
	...transfer,
	kind: z.literal('gainShare'),
	share: valueSchema,
	lines: lineIds.optional()
});

const fixedSchema = z.strictObject({
	...transfer,
	kind: z.literal('fixed'),
	amount: valueSchema
});

const outcomeSchema = z.strictObject({
	...transfer,
	kind: z.literal('outcome'),
	effect: idSchema,
	amount: valueSchema
});

const fundSchema = z.strictObject({
	...common,
	kind: z.literal('fund'),
	share: valueSchema,
	repayment: valueSchema,
	interest: valueSchema.default(0),
	lines: lineIds.optional()
});

export const agreementSchema = z.discriminatedUnion('kind', [
	costShareSchema,
	gainShareSchema,
	fixedSchema,
	outcomeSchema,
	fundSchema
]);
