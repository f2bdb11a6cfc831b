/** The dated rates of a refund, always in the order of their years. */
import type { DraftRefund } from '#lib/case/draft.ts';

type Steps = DraftRefund['steps'];

/** Add a rate like the last one a year later, or in the first free year; null where every year has one. */
export function withStep(steps: Steps, years: number): Steps | null {
	const taken = new Set(steps.map(({ year }) => year));
	const last = steps.at(-1);
	const later = last ? last.year + 1 : 0;
	const free = Array.from({ length: years }, (_, y) => y).filter((y) => !taken.has(y));
	const year = free.find((y) => y >= later) ?? free[0];
	return year === undefined ? null : sorted([...steps, { share: last?.share ?? 0.5, year }]);
}

/** Let a rate begin in another year. */
export function withStepYear(steps: Steps, index: number, year: number): Steps {
	return sorted(steps.map((step, i) => (i === index ? { ...step, year } : step)));
}

/** Leave a rate out. */
export function withoutStep(steps: Steps, index: number): Steps {
	return steps.filter((_, i) => i !== index);
}

function sorted(steps: Steps): Steps {
	return [...steps].sort((a, b) => a.year - b.year);
}
