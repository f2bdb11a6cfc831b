/** The flows of one draw, written from docs/model.md §4 in ordinary loops: a function a paragraph, nothing clever. */
import type { Case, Effect, Line, Organisation, Value, Years } from '#lib/case/schema.ts';

/** One joint realisation: what every input is, and which events happen. */
export interface Draw {
	case: Case;
	/** By input id, with shift and limits applied. */
	values: ReadonlyMap<string, number>;
	/** By event id, 0..1. */
	eventUniforms: ReadonlyMap<string, number>;
}

/** A figure by year. */
export type Series = number[];

/** A line's flow on each area it reaches, refunds included, by area id. */
export type AreaFlows = Map<string, Series>;

/** "A number (certain), an input's id (uncertain), or an array of these (their product)." */
export function valueOf(draw: Draw, value: Value): number {
	if (typeof value === 'number') return value;
	if (typeof value === 'string') return draw.values.get(value)!;
	return value.reduce<number>((product, factor) => product * valueOf(draw, factor), 1);
}

/** "Intake, durations, lag, interest ≥ 0." */
export function atLeastZero(x: number): number {
	return Math.max(0, x);
}

/** "Persistence, realisable, every share and repayment, probability within [0, 1]." */
export function within01(x: number): number {
	return Math.min(1, Math.max(0, x));
}

export function byYear(draw: Draw, figure: (year: number) => number): Series {
	return Array.from({ length: draw.case.horizon.years }, (_, year) => figure(year));
}

/** The organisation in force. */
export function organisationOf(draw: Draw): Organisation {
	return draw.case.organisations.find((o) => o.id === draw.case.organisation)!;
}

/** Whether a year lies in [first, last], both counted. */
export function isWithin([first, last]: Years, year: number): boolean {
	return first <= year && year <= last;
}

/** "A draw in which event v happens multiplies, for every y ≥ v.year, what `on` names. Several events multiply." */
export function eventFactor(draw: Draw, target: string, year: number): number {
	let factor = 1;
	for (const event of draw.case.events) {
		const happens = draw.eventUniforms.get(event.id)! < within01(valueOf(draw, event.probability));
		if (happens && year >= event.year && event.on.includes(target)) {
			factor *= valueOf(draw, event.factor);
		}
	}
	return factor;
}

/** "The one who grants also feels the price": Π (1 − share·response)⁺ over the agreements that name the group. */
export function response(draw: Draw, groupId: string, year: number): number {
	let product = 1;
	for (const agreement of organisationOf(draw).agreements) {
		if (agreement.kind !== 'costShare' || agreement.group !== groupId) continue;
		if (!isWithin(agreement.years, year)) continue;
		const share = within01(valueOf(draw, agreement.share));
		product *= Math.max(0, 1 - share * valueOf(draw, agreement.response!));
	}
	return product;
}

/** n[g, y]: "intake · profile[y] · Π (1 − share·response)⁺", and the group's events. */
export function intake(draw: Draw, groupId: string): Series {
	const group = draw.case.groups.find((g) => g.id === groupId)!;
	const perYear = atLeastZero(valueOf(draw, group.intake));
	return byYear(draw, (y) => {
		const profile = group.profile[y] ?? 0;
		return perYear * profile * response(draw, groupId, y) * eventFactor(draw, groupId, y);
	});
}

/** E[g, y] = Σₐ n[g, y−a] · min(1, max(0, duration − a)). */
export function enrolled(draw: Draw, groupId: string): Series {
	const n = intake(draw, groupId);
	const group = draw.case.groups.find((g) => g.id === groupId)!;
	const duration = atLeastZero(valueOf(draw, group.duration));
	return byYear(draw, (y) => {
		let sum = 0;
		for (let a = 0; a <= y; a++) sum += n[y - a] * Math.min(1, Math.max(0, duration - a));
		return sum;
	});
}

/** S[e, y] = Σₐ n[g, y−a] · ramp[y−a] · size · overlap(a) · persistence^max(0, a−lag), then the effect's events. */
export function success(draw: Draw, effectId: string): Series {
	const effect = draw.case.effects.find((e) => e.id === effectId)!;
	const n = intake(draw, effect.group);
	const lag = atLeastZero(valueOf(draw, effect.lag));
	const duration = atLeastZero(valueOf(draw, effect.duration));
	const persistence = within01(valueOf(draw, effect.persistence));
	const ramp = (cohort: number) => effect.rampUp[Math.min(cohort, effect.rampUp.length - 1)];
	// The part of the year of age [a, a + 1) that lies within [lag, lag + duration).
	const overlap = (a: number) => Math.max(0, Math.min(a + 1, lag + duration) - Math.max(a, lag));
	const size = effectSize(draw, effect);
	return byYear(draw, (y) => {
		let sum = 0;
		for (let a = 0; a <= y; a++) {
			const kept = Math.pow(persistence, Math.max(0, a - lag));
			sum += n[y - a] * ramp(y - a) * size * overlap(a) * kept;
		}
		return sum * eventFactor(draw, effectId, y);
	});
}

/** "size = with − without", and the optimism correction where it is on. */
export function effectSize(draw: Draw, effect: Effect): number {
	const size = valueOf(draw, effect.size.with) - valueOf(draw, effect.size.without);
	return draw.case.optimismCorrection ? size * (1 - effect.optimism) : size;
}

/** "per year → 1, participant → n, participantYear → E, success → S"; blocks are bought whole. */
export function driver(draw: Draw, line: Line): Series {
	if (line.per === 'year') return byYear(draw, () => 1);
	if (line.per === 'success') return success(draw, line.of);
	const people = line.per === 'participant' ? intake(draw, line.of) : enrolled(draw, line.of);
	if (line.blockSize === undefined) return people;
	return people.map((count) => Math.ceil(count / line.blockSize! - 1e-9));
}

/** f[l, y] = sign · amount · realisable · driver[y] for y within `years`, else 0; then the line's events. */
export function lineFlow(draw: Draw, line: Line): Series {
	const sign = line.kind === 'cost' ? -1 : 1;
	const realisable = line.kind === 'gain' ? within01(valueOf(draw, line.realisable)) : 1;
	let amount = valueOf(draw, line.amount);
	if (draw.case.optimismCorrection) {
		amount *= line.kind === 'cost' ? 1 + line.optimism : 1 - line.optimism;
	}
	const driven = driver(draw, line);
	return byYear(draw, (y) =>
		isWithin(line.years, y)
			? sign * amount * realisable * driven[y] * eventFactor(draw, line.id, y)
			: 0
	);
}

/** ρ[y]: "the last step with year ≤ y; 0 before the first". */
export function refundShare(draw: Draw, refundId: string, year: number): number {
	const refund = draw.case.refunds.find((r) => r.id === refundId)!;
	const step = refund.steps.findLast((s) => s.year <= year);
	return step === undefined ? 0 : within01(valueOf(draw, step.share));
}

/** The line's part of F[a, y]: split[l, a] · (1 − ρ) · f[l, y], and ρ · f[l, y] on the refund's area. */
export function lineOnAreas(draw: Draw, line: Line): AreaFlows {
	const flow = lineFlow(draw, line);
	const refunded = byYear(draw, (y) =>
		line.refund === undefined ? 0 : refundShare(draw, line.refund, y)
	);
	const areas: AreaFlows = new Map();
	for (const [areaId, share] of Object.entries(line.split)) {
		areas.set(
			areaId,
			flow.map((f, y) => share * (1 - refunded[y]) * f)
		);
	}
	if (line.refund !== undefined) {
		const { to } = draw.case.refunds.find((r) => r.id === line.refund)!;
		const already = areas.get(to);
		areas.set(
			to,
			flow.map((f, y) => (already?.[y] ?? 0) + refunded[y] * f)
		);
	}
	return areas;
}
