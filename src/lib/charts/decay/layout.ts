/** Places the curve of an effect that wears off: a band between the least and the most that may be left. */
import { area, line, scaleLinear } from 'd3';
import { leftAt, type Decay } from '#lib/analysis/effect-decay.ts';

/** Points of the curve within a year. */
const STEPS = 4;

export interface DecayPicture {
	band: string;
	edges: string[];
	ticks: { x: number; year: number }[];
}

/** Draw it on `width` × `height` px over the years of the horizon. */
export function drawDecay(decay: Decay, width: number, height: number): DecayPicture {
	const { years, start, end } = decay;
	const x = scaleLinear([0, years], [0, width]);
	const y = scaleLinear([0, 1], [height, 2]);
	const grid = Array.from({ length: years * STEPS + 1 }, (_, i) => i / STEPS);
	// Just before it begins and ends, too: there it steps.
	const steps = [start - 1e-6, start, end - 1e-6, end].filter((age) => age > 0 && age < years);
	const points = [...grid, ...steps]
		.sort((a, b) => a - b)
		.map((age) => ({ age, left: leftAt(decay, age) }));
	const along = (side: 0 | 1) =>
		line<(typeof points)[number]>()
			.x(({ age }) => x(age))
			.y(({ left }) => y(left[side]))
			.digits(1)(points)!;
	return {
		band: area<(typeof points)[number]>()
			.x(({ age }) => x(age))
			.y0(({ left }) => y(left[0]))
			.y1(({ left }) => y(left[1]))
			.digits(1)(points)!,
		edges: [along(0), along(1)],
		ticks: x
			.ticks(Math.min(years, Math.max(2, Math.floor(width / 50))))
			.filter(Number.isInteger)
			.map((year) => ({ x: x(year), year }))
	};
}
