/** The range that stands for how sure one is of a number. */
import { ANSWER_BOUNDS, type Estimate, type Estimated, type Sureness } from './answers.ts';

export interface Range {
	min: number;
	mode: number;
	max: number;
}

/** How far the range goes to either side, as a share of the number. */
const REACH: Record<Sureness, number> = { sure: 0.1, fairly: 0.25, unsure: 0.5 };

/** Whether an effort works is known less well than what it costs: at the least sure, it may not work at all. */
const REACH_OF_SIZE: Record<Sureness, number> = { sure: 0.25, fairly: 0.5, unsure: 1 };

/** Find the range of an answer, its ends rounded to two figures; null where it is not answered. */
export function answerRange(key: Estimated, { likely, sure }: Estimate): Range | null {
	if (likely === null) return null;
	const reach = (key === 'size' ? REACH_OF_SIZE : REACH)[sure];
	const most = ANSWER_BOUNDS[key][1];
	const whole = key === 'intake' && likely >= 10;
	const end = (value: number) => {
		const rounded = twoFigures(value);
		return Math.min(most, whole ? Math.round(rounded) : rounded);
	};
	return {
		min: Math.min(likely, end(likely * (1 - reach))),
		mode: likely,
		max: Math.max(likely, end(likely * (1 + reach)))
	};
}

function twoFigures(value: number): number {
	return Number(value.toPrecision(2));
}
