/** Whether several estimates of one number contradict each other. */

export interface Estimated {
	/** 5, 50 and 95 % points. */
	low: number;
	middle: number;
	high: number;
}

/** Decide whether someone's middle lies where another holds it hardly possible: outside nine tenths of what they believe. */
export function isDisagreement(estimates: readonly Estimated[]): boolean {
	return estimates.some(({ middle }) =>
		estimates.some(({ low, high }) => middle < low || middle > high)
	);
}
