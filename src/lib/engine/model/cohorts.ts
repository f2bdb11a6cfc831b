/** Groups and effects by year: intakes, enrolled person-years and success-years (docs/model.md §4). */
import type { Agreement, Case, Effect, Group, Value } from '#lib/case/schema.ts';
import type { Graph, Node } from '../plan/graph.ts';

/** The rows of a case before money: by group or effect id, one node per year. */
export interface Cohorts {
	intake: Map<string, Node[]>;
	enrolled: Map<string, Node[]>;
	success: Map<string, Node[]>;
}

/** What the builders of a case's flows share. */
export interface Context {
	graph: Graph;
	source: Case;
	/** Number of years. */
	Y: number;
	value: (value: Value) => Node;
	/** Per year, the product of the factors of the events that strike this id. */
	eventFactor: (id: string) => Node[];
}

/** The part [0, 1] of a clamped share. */
export function share(context: Context, value: Value): Node {
	return context.graph.clamp(context.value(value), 0, 1);
}

export function notNegative(context: Context, value: Value): Node {
	return context.graph.clamp(context.value(value), 0, Infinity);
}

/** Build the cohort rows of a case with these agreements in force. */
export function buildCohorts(context: Context, agreements: readonly Agreement[]): Cohorts {
	const intake = new Map<string, Node[]>();
	const enrolled = new Map<string, Node[]>();
	const success = new Map<string, Node[]>();
	for (const group of context.source.groups) {
		const cohort = groupCohort(context, group, agreements);
		intake.set(
			group.id,
			cohort.base.map((base, y) => context.graph.scale(base, cohort.profile[y]))
		);
		enrolled.set(group.id, enrolledYears(context, group, cohort));
		for (const effect of context.source.effects) {
			if (effect.group === group.id) success.set(effect.id, successYears(context, effect, cohort));
		}
	}
	return { intake, enrolled, success };
}

/** n[y] = base[y] · profile[y]: the base holds all that varies by draw. */
interface Cohort {
	base: Node[];
	profile: number[];
}

/** n[g,y] = intake · profile[y] · Π (1 − share·response)⁺ over agreements · Π events. */
function groupCohort(context: Context, group: Group, agreements: readonly Agreement[]): Cohort {
	const { graph, Y } = context;
	const intake = notNegative(context, group.intake);
	const events = context.eventFactor(group.id);
	const base = events.map((event, y) => {
		const factors = agreements.map((agreement) => {
			const acts =
				agreement.kind === 'costShare' &&
				agreement.group === group.id &&
				y >= agreement.years[0] &&
				y <= agreement.years[1];
			if (!acts) return graph.constant(1);
			const response = context.value(agreement.response!);
			const felt = graph.multiply(share(context, agreement.share), response);
			return graph.clamp(graph.subtract(graph.constant(1), felt), 0, Infinity);
		});
		return graph.multiply(intake, graph.product([...factors, event]));
	});
	return { base, profile: Array.from({ length: Y }, (_, y) => group.profile[y] ?? 0) };
}

/** E[g,y] = Σ_a n[g,y−a] · min(1, max(0, duration − a)). */
function enrolledYears(context: Context, group: Group, cohort: Cohort): Node[] {
	const { graph, Y } = context;
	const duration = notNegative(context, group.duration);
	const weights = Array.from({ length: Y }, (_, age) =>
		graph.clamp(graph.subtract(duration, graph.constant(age)), 0, 1)
	);
	return sumOverAges(context, cohort.base, cohort.profile, weights);
}

/** S[e,y] = size · Σ_a n[g,y−a] · ramp[y−a] · overlap(a) · persistence^max(0, a−lag), then its events. */
function successYears(context: Context, effect: Effect, cohort: Cohort): Node[] {
	const { graph, source } = context;
	const { rampUp, size } = effect;
	const ramped = cohort.profile.map((n, y) => n * rampUp[Math.min(y, rampUp.length - 1)]);
	const weights = effectWeights(context, effect);
	const raw = graph.subtract(context.value(size.with), context.value(size.without));
	const corrected = source.optimismCorrection ? graph.scale(raw, 1 - effect.optimism) : raw;
	const events = context.eventFactor(effect.id);
	// what does not vary by year is multiplied once
	const base = cohort.base.map((node) => graph.multiply(node, corrected));
	return sumOverAges(context, base, ramped, weights).map((sum, y) =>
		graph.multiply(sum, events[y])
	);
}

/** overlap(a) · persistence^max(0, a−lag) by age a: the power by recurrence, one true power per draw. */
function effectWeights(context: Context, effect: Effect): Node[] {
	const { graph, Y } = context;
	const lag = notNegative(context, effect.lag);
	const duration = notNegative(context, effect.duration);
	const persistence = share(context, effect.persistence);
	const end = graph.add(lag, duration);
	const certainDuration = graph.certain(duration);
	const lastsToTheEnd = certainDuration !== undefined && certainDuration >= Y;

	const one = graph.constant(1);
	const toNextAge = graph.subtract(graph.add(graph.floor(lag), one), lag);
	const firstPower = graph.power(persistence, toNextAge);
	const weights: Node[] = [];
	let power = one;
	for (let age = 0; age < Y; age++) {
		if (age > 0) {
			const later = graph.multiply(power, persistence);
			// lag ≥ 0, so at age 1 fading can only just have begun
			const faded = age === 1 ? firstPower : graph.whereAtLeast(lag, age - 1, firstPower, later);
			power = graph.whereAtLeast(lag, age, one, faded);
		}
		const from = graph.clamp(lag, age, Infinity);
		const to = lastsToTheEnd ? graph.constant(age + 1) : graph.clamp(end, -Infinity, age + 1);
		const overlap = graph.clamp(graph.subtract(to, from), 0, Infinity);
		weights.push(graph.multiply(overlap, power));
	}
	return weights;
}

/**
 * Σ_{a=0..y} base[y−a] · coefficient[y−a] · weight[a] for every y. Years that share a base are summed by their
 * certain coefficients first; long level stretches through running sums of the weights (summation by parts).
 */
function sumOverAges(
	{ graph, Y }: Context,
	base: readonly Node[],
	coefficients: readonly number[],
	weights: readonly Node[]
): Node[] {
	const running: Node[] = [];
	weights.forEach((weight, age) => {
		running.push(age === 0 ? weight : graph.add(running[age - 1], weight));
	});
	const parts = [...new Set(base)].map((shared) => {
		const own = coefficients.map((c, y) => (base[y] === shared ? c : 0));
		const steps = own.map((c, y) => c - (y === 0 ? 0 : own[y - 1]));
		const count = (values: number[]) => values.filter((c) => c !== 0).length;
		const levels = 2 * count(steps) <= count(own);
		return { shared, factors: levels ? steps : own, along: levels ? running : weights };
	});
	return Array.from({ length: Y }, (_, y) =>
		graph.sum(
			parts.map(({ shared, factors, along }) => {
				const terms: [number, Node][] = [];
				for (let c = 0; c <= y; c++) if (factors[c] !== 0) terms.push([factors[c], along[y - c]]);
				return graph.multiply(shared, graph.weightedSum(terms));
			})
		)
	);
}
