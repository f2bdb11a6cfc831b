/** Looks at the first values of a quantity to say where its histogram should lie and which values recur. */
import { MOST_ATOMS } from './histogram.ts';

export interface ScoutReport {
	/** Centres of the first and the last bin; low < high. A few values in a hundred lie beyond them. */
	low: number;
	high: number;
	/** Recurring values, ascending, `MOST_ATOMS` at the most. */
	atoms: number[];
}

/** Distances at which values are compared: points an odd step apart share no structure of the point set. */
const DISTANCES = [3, 5, 7, 11, 13];

/** Share of the values that lies beyond either end of the histogram: what is rare must not coarsen what is asked for. */
const BEYOND = 0.015;

/** Extreme values kept at either end, enough for that share of 512 values. */
const EXTREMES = 9;

/** Recurring values that are remembered while looking. */
const CANDIDATES = 4 * MOST_ATOMS;

/** Looks at values as they come. Equal values a few draws apart are recurring ones: one in twenty draws is found all but surely. */
export class Scout {
	private count = 0;
	private readonly least = new Float64Array(EXTREMES).fill(Infinity);
	/** Negated, so that both ends are kept by one rule. */
	private readonly most = new Float64Array(EXTREMES).fill(Infinity);
	/** How often each recurring value was met; made when the first is. */
	private hits?: Map<number, number>;

	look(values: Float64Array): void {
		const n = values.length;
		const { least, most } = this;
		let below = least[EXTREMES - 1];
		let above = -most[EXTREMES - 1];
		for (let i = 0; i < n; i++) {
			const value = values[i];
			if (value < below) below = insert(least, value);
			if (value > above) above = -insert(most, -value);
		}
		if (mayRecur(values)) for (const distance of DISTANCES) this.compare(values, distance);
		this.count += n;
	}

	report(): ScoutReport {
		const { least, most } = this;
		const atoms = [...(this.hits ?? [])]
			.sort((a, b) => b[1] - a[1] || a[0] - b[0])
			.slice(0, MOST_ATOMS)
			.map(([value]) => value)
			.sort((a, b) => a - b);
		const beyond = Math.min(EXTREMES - 1, Math.round(this.count * BEYOND));
		let low = least[beyond];
		let high = -most[beyond];
		if (!(low < high)) [low, high] = [least[0], -most[0]];
		if (low < high) return { low, high, atoms };
		const reach = Math.max(1, Math.abs(low) * 1e-6);
		// it stands at place 0, for sums of places to be exact
		return { low, high: low + 2 * reach, atoms: [low] };
	}

	private compare(values: Float64Array, distance: number): void {
		for (let i = distance; i < values.length; i++) {
			if (values[i] === values[i - distance]) this.hit(values[i]);
		}
	}

	private hit(value: number): void {
		this.hits ??= new Map();
		const known = this.hits.get(value);
		if (known !== undefined) this.hits.set(value, known + 1);
		else if (this.hits.size < CANDIDATES) this.hits.set(value, 1);
	}
}

/**
 * Whether any of the values that `DISTANCES` compare may be equal: in one pass, for most quantities have none. Half of a
 * value's bits are looked at, as a whole number, which is quicker; where those agree `compare` has the last word.
 */
function mayRecur(values: Float64Array): boolean {
	const [a, b, c, d, e] = DISTANCES;
	const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
	const last = Math.min(e, values.length);
	for (let i = 0; i < last; i++) {
		for (const distance of DISTANCES) {
			if (i >= distance && halves[2 * i] === halves[2 * (i - distance)]) return true;
		}
	}
	for (let i = 2 * e; i < halves.length; i += 2) {
		const half = halves[i];
		if (
			half === halves[i - 2 * a] ||
			half === halves[i - 2 * b] ||
			half === halves[i - 2 * c] ||
			half === halves[i - 2 * d] ||
			half === halves[i - 2 * e]
		)
			return true;
	}
	return false;
}

/** Put a value in its place among the kept ones, ascending; the last falls out. Gives the one that is now last. */
function insert(kept: Float64Array, value: number): number {
	let place = kept.length - 1;
	while (place > 0 && kept[place - 1] > value) {
		kept[place] = kept[place - 1];
		place--;
	}
	kept[place] = value;
	return kept[EXTREMES - 1];
}
