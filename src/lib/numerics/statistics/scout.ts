/** Looks at the first values of a quantity to say where its histogram should lie and which values recur. */
import { MOST_ATOMS } from './histogram.ts';

export interface ScoutReport {
	/** Centres of the first and the last bin; low < high. */
	low: number;
	high: number;
	/** A value near the mean: deviations from it are summed without cancellation. */
	centre: number;
	/** Recurring values, ascending, `MOST_ATOMS` at the most. */
	atoms: number[];
}

export interface Scout {
	look(values: Float64Array): void;
	report(): ScoutReport;
}

/** Distances at which two values are compared: points an odd step apart share no structure of the point set. */
const [NEAR, FAR] = [3, 5];

/** The histogram reaches this many mean deviations from the centre: a far tail must not coarsen the body. */
const REACH = 8;

/** Recurring values that are remembered while looking. */
const CANDIDATES = 4 * MOST_ATOMS;

/** Start looking. Equal values a few draws apart are recurring ones: one in twenty draws is found all but surely. */
export function createScout(): Scout {
	let count = 0;
	let least = Infinity;
	let most = -Infinity;
	let centre = 0;
	let deviation = 0;
	const hits = new Map<number, number>();
	const hit = (value: number) => {
		const known = hits.get(value);
		if (known !== undefined) hits.set(value, known + 1);
		else if (hits.size < CANDIDATES) hits.set(value, 1);
	};
	return {
		look(values) {
			const n = values.length;
			if (count === 0) {
				let sum = 0;
				for (let i = 0; i < n; i++) sum += values[i];
				centre = sum / n;
			}
			for (let i = 0; i < n; i++) {
				const value = values[i];
				if (value < least) least = value;
				if (value > most) most = value;
				deviation += Math.abs(value - centre);
				if (i >= FAR && (value === values[i - NEAR] || value === values[i - FAR])) hit(value);
			}
			count += n;
		},
		report() {
			const atoms = [...hits]
				.sort((a, b) => b[1] - a[1] || a[0] - b[0])
				.slice(0, MOST_ATOMS)
				.map(([value]) => value)
				.sort((a, b) => a - b);
			if (least === most) {
				const reach = Math.max(1, Math.abs(least) * 1e-6);
				return { low: least - reach, high: least + reach, centre: least, atoms: [least] };
			}
			const reach = (REACH * deviation) / count;
			return {
				low: Math.max(least, centre - reach),
				high: Math.min(most, centre + reach),
				centre,
				atoms
			};
		}
	};
}
