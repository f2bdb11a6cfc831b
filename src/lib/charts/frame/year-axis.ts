/** The horizontal axis of a chart by year: the start, then the end of each year. */

export interface YearAxis {
	/** Where the first year begins: nothing has happened yet. */
	start: number;
	/** The end of each year. */
	x: number[];
	/** The years that have room for a label; the last is always among them. */
	labelled: number[];
}

/** Lay `count` years over [`left`, `right`] px, labelling as many as labels `labelWidth` px wide allow. */
export function yearAxis(count: number, left: number, right: number, labelWidth: number): YearAxis {
	const step = (right - left) / count;
	const stride = Math.max(1, Math.ceil(labelWidth / step));
	const labelled: number[] = [];
	for (let i = count - 1; i >= 0; i -= stride) labelled.unshift(i);
	return {
		start: left,
		x: Array.from({ length: count }, (_, i) => left + (i + 1) * step),
		labelled
	};
}
