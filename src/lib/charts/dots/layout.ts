/** Places a dot for each of equally likely futures: side by side in the stretch it lies in, then on top of each other. */
import type { AmountAxis } from '../outcomes/axis.ts';
import type { Stretch } from '../outcomes/outcomes.ts';

export interface Dot {
	x: number;
	y: number;
	/** How far its future reaches is not known. */
	open: boolean;
}

const LARGEST = 40;
const SMALLEST = 6;

/** Place a dot per outcome on `height` px above `base`, as large as they can be without leaving the plot. */
export function layoutDots(
	stretches: readonly Stretch[],
	axis: AmountAxis,
	base: number,
	height: number
): { dots: Dot[]; size: number } {
	const columns = (stretch: Stretch, size: number) => {
		const [from, to] = axis.ends(stretch);
		return Math.max(1, Math.min(stretch.count, Math.floor((to - from) / size)));
	};
	const fits = (size: number) =>
		stretches.every((one) => Math.ceil(one.count / columns(one, size)) * size <= height);
	let size = LARGEST;
	while (size > SMALLEST && !fits(size)) size--;
	const dots = stretches.flatMap((stretch) => {
		const [from, to] = axis.ends(stretch);
		const across = columns(stretch, size);
		const step = (to - from) / across;
		const open = stretch.from === -Infinity || stretch.to === Infinity;
		return Array.from({ length: stretch.count }, (_, i): Dot => {
			const row = Math.floor(i / across);
			return {
				x: from + ((i % across) + 0.5) * step,
				y: base - (row + 0.5) * size,
				open
			};
		});
	});
	return { dots, size };
}
