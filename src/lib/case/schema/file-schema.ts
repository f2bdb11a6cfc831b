/** The shape of a case file, docs/model.md §2, part by part; what depends on other parts is in check.ts. */
import { z } from '#lib/numerics/zod.ts';
import { agreementSchema } from './agreement-schema.ts';
import { distributionSchema } from '#lib/numerics/distributions/registry.ts';
import {
	calendarYearSchema,
	currencySchema,
	dateSchema,
	idSchema,
	numberSchema,
	textSchema,
	urlSchema,
	valueSchema,
	yearSchema,
	yearsSchema
} from './parts.ts';
import { DISCOUNT_RATE, LIMITS } from '../limits.ts';

const evidenceSchema = z.strictObject({
	grade: z.enum(['A', 'B', 'C', 'D', 'E']),
	source: textSchema.optional(),
	url: urlSchema.optional(),
	date: dateSchema.optional(),
	priceYear: calendarYearSchema.optional(),
	owner: textSchema.optional(),
	note: textSchema.optional()
});

const bound = numberSchema.nullable();

const inputSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	unit: textSchema,
	distribution: distributionSchema,
	shift: numberSchema.default(0),
	limits: z.tuple([bound, bound]).default((): [null, null] => [null, null]),
	stream: z.int().min(0).max(LIMITS.stream).optional(),
	evidence: evidenceSchema.optional()
});

export const areaSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	payer: z.enum(['municipality', 'region', 'state', 'citizen']),
	category: z.enum(['service', 'transfers', 'other']).optional()
});

const refundSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	to: idSchema,
	steps: z.array(z.strictObject({ year: yearSchema, share: valueSchema })).min(1)
});

const pattern = z.array(numberSchema.min(0)).min(1);

const groupSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	intake: valueSchema,
	profile: pattern.optional(),
	duration: valueSchema.default(1)
});

const effectSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	group: idSchema,
	size: z.union([valueSchema, z.strictObject({ with: valueSchema, without: valueSchema })]),
	lag: valueSchema.default(0),
	duration: valueSchema.optional(),
	persistence: valueSchema.default(1),
	rampUp: pattern.default(() => [1]),
	optimism: numberSchema.min(0).max(1).default(0)
});

const lineSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	kind: z.enum(['cost', 'gain', 'income']),
	per: z.enum(['year', 'participant', 'participantYear', 'success']),
	of: idSchema.optional(),
	blockSize: numberSchema.positive().optional(),
	amount: valueSchema,
	years: yearsSchema.optional(),
	realisable: valueSchema.optional(),
	split: z.record(z.string(), numberSchema.min(0).max(1)),
	refund: idSchema.optional(),
	optimism: numberSchema.min(0).max(10).default(0)
});

const eventSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	probability: valueSchema,
	year: yearSchema,
	factor: valueSchema,
	on: z.array(idSchema).min(1)
});

const departmentSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	areas: z.array(idSchema)
});

const commitmentSchema = z.strictObject({
	id: idSchema,
	department: idSchema,
	year: yearSchema,
	amount: numberSchema
});

const organisationSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	departments: z.array(departmentSchema).max(LIMITS.departments),
	agreements: z
		.array(agreementSchema)
		.max(LIMITS.agreements)
		.default(() => []),
	commitments: z
		.array(commitmentSchema)
		.max(LIMITS.commitments)
		.default(() => [])
});

const followUpSchema = z.strictObject({
	id: idSchema,
	input: idSchema,
	year: yearSchema,
	below: numberSchema,
	indicator: textSchema,
	owner: textSchema.default('')
});

const changeSchema = z.union([
	z.strictObject({
		input: idSchema,
		distribution: distributionSchema.optional(),
		shift: numberSchema.optional()
	}),
	z.strictObject({ organisation: idSchema }),
	z.strictObject({ optimismCorrection: z.boolean() })
]);

const scenarioSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	changes: z.array(changeSchema)
});

export const caseSchema = z.strictObject({
	format: z.literal('vifte.case'),
	version: z.literal(1),
	title: textSchema,
	description: textSchema.default(''),
	language: z.enum(['da', 'en']),
	horizon: z.strictObject({
		firstYear: calendarYearSchema,
		years: z.int().min(1).max(LIMITS.years)
	}),
	money: z.strictObject({
		currency: currencySchema,
		priceYear: calendarYearSchema,
		discountRate: valueSchema.default(DISCOUNT_RATE)
	}),
	inputs: z.array(inputSchema).max(LIMITS.inputs),
	correlations: z
		.array(z.tuple([idSchema, idSchema, numberSchema]))
		.max(LIMITS.correlations)
		.default(() => []),
	areas: z.array(areaSchema).max(LIMITS.areas),
	refunds: z
		.array(refundSchema)
		.max(LIMITS.refunds)
		.default(() => []),
	groups: z
		.array(groupSchema)
		.max(LIMITS.groups)
		.default(() => []),
	effects: z
		.array(effectSchema)
		.max(LIMITS.effects)
		.default(() => []),
	lines: z.array(lineSchema).max(LIMITS.lines),
	events: z
		.array(eventSchema)
		.max(LIMITS.events)
		.default(() => []),
	organisations: z.array(organisationSchema).min(1).max(LIMITS.organisations),
	organisation: idSchema.optional(),
	optimismCorrection: z.boolean().default(false),
	followUp: z
		.array(followUpSchema)
		.max(LIMITS.followUp)
		.default(() => []),
	scenarios: z
		.array(scenarioSchema)
		.max(LIMITS.scenarios)
		.default(() => []),
	simulation: z.strictObject({
		seed: textSchema,
		draws: z.int().min(1).max(LIMITS.draws),
		method: z.enum(['sobol', 'random']).default('sobol')
	})
});
