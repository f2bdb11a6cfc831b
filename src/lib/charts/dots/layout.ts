/** Places a quantile dot plot: a dot for each of equally likely futures: in the column of its amount, on top of each other. */
import { isNothing } from '#lib/analysis/band.ts';
import type { AmountAxis } from '../outcomes/axis.ts';

export interface Dot {
	x: number;
	y: number;
}

const LARGEST = 22;
const SMALLEST = 5;
/** Place a dot per amount on `height` px above `base`, as large as they can be without leaving the plot. */
export function layoutDots(
	amounts: readonly number[],
	axis: AmountAxis,
	base: number,
	height: number
): { dots: Dot[]; size: number } {
	const place = (size: number) => inColumns(amounts, axis, size);
	let size = LARGEST;
	while (size > SMALLEST && tallest(place(size)) * size > height) size--;
	const columns = place(size);
	const step = Math.min(size, height / tallest(columns));
	const dots = [...columns].flatMap(([x, count]) =>
		Array.from({ length: count }, (_, i) => ({ x, y: base - size / 2 - i * step }))
	);
	return { dots, size };
}

/** Columns `size` px wide on both sides of 0, so that each dot is on its own side; where some are 0, a column on it. */
function inColumns(amounts: readonly number[], axis: AmountAxis, size: number) {
	const first = amounts.some(isNothing) ? 1 : 0.5;
	const columns = new Map<number, number>();
	for (const amount of amounts) {
		const away = Math.abs(axis.x(amount) - axis.zero) / size;
		const column = isNothing(amount) ? 0 : first + Math.max(0, Math.round(away - first));
		const x = axis.zero + Math.sign(amount) * column * size;
		columns.set(x, (columns.get(x) ?? 0) + 1);
	}
	return columns;
}

function tallest(columns: Map<number, number>): number {
	return Math.max(...columns.values());
}
