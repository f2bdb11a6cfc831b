/** The operation table: what a plan may say, and what each operation means for one draw. */
import { power } from '#lib/numerics/special/power.ts';

/**
 * One operation is eight 32-bit words: [code, target, a, b, c, constant, extra, second]. target, a, b and c are
 * columns; `constant` is where its k and l stand in the plan's constants; `second` is where its sums stand, if it has any.
 */
export const WORDS = 8;

/** Draws that a kernel works on at a time: its columns stay in the nearest caches. */
export const WIDTH = 512;

export const OPERATIONS = {
	end: 0,
	/** Column ← constant k. */
	fill: 1,
	/** Column ← the value at this point of stream slot `a` under sampler `extra`. */
	draw: 2,
	/** Column ← the value at normal score column a under score sampler `extra`. */
	score: 3,
	/** Column ← rank 0..1 of column a among the values of ranking `extra`. */
	rank: 4,
	/** Column ← (uniform number of stream slot `extra` < a) ? b : 1. */
	event: 5,
	add: 6,
	subtract: 7,
	multiply: 8,
	addConstant: 9,
	multiplyConstant: 10,
	subtractFrom: 11,
	multiplyAdd: 12,
	multiplyConstantAdd: 13,
	minimum: 14,
	clamp: 15,
	ceiling: 16,
	floor: 17,
	divide: 18,
	ratio: 19,
	power: 20,
	whereAtLeast: 21,
	addSum: 22,
	/**
	 * A year of a row, in place: its net in the target's column is added to a (cumulative), with weight k to b (present
	 * value), and c (payback year) ← l where the new a < −½ øre.
	 */
	accumulate: 23,
	/** From here on nothing is written to a column: counts and sums of the block. Cell `extra` ← column a. */
	statistics: 32,
	/** Counter region `extra` at the whole number in column a. */
	count: 33,
	/** Counter `extra`: draws with a < −½ øre and b ≥ −½ øre. */
	gap: 34,
	/** Counter `extra`: a ≥ k − ½ øre; sum: max(0, k − a). */
	commitment: 35,
	/** Counters `extra` ..: a < k with b ≥ −½ øre, a < k, and b ≥ −½ øre. */
	followUp: 36,
	/** Sums: max(0, a), then max(0, −a), each over even and over odd draws. */
	parts: 37,
	/** Makes column a, which is cell `extra`, the output that sensitivity looks at. */
	output: 38,
	/** Sensitivity region `extra` ← rank by the words of stream slot a. */
	rankByStream: 39,
	/** Sensitivity region `extra` ← rank 0..1 in column a. */
	rankByColumn: 40,
	/** From here on only draws with k ≤ a ≤ l are recorded; counter `extra`: how many they are. */
	select: 41
} as const;

export type OperationName = keyof typeof OPERATIONS;

/** The arithmetic operations for a single draw: what kernels are tested against and constants are folded by. */
export const SCALAR = {
	add: (a, b) => a + b,
	subtract: (a, b) => a - b,
	multiply: (a, b) => a * b,
	addConstant: (a, _b, _c, k) => a + k,
	multiplyConstant: (a, _b, _c, k) => a * k,
	subtractFrom: (a, _b, _c, k) => k - a,
	multiplyAdd: (a, b, c) => a * b + c,
	multiplyConstantAdd: (a, _b, c, k) => a * k + c,
	minimum: (a, b) => (b < a ? b : a),
	clamp: (a, _b, _c, k, l) => {
		const floored = a < k ? k : a;
		return l < floored ? l : floored;
	},
	ceiling: (a) => Math.ceil(a),
	floor: (a) => Math.floor(a),
	divide: (a, b) => a / b,
	/** a ÷ b where b is positive, else 0. */
	ratio: (a, b) => (b > 0 ? a / b : 0),
	power: (a, b) => power(a, b),
	addSum: (a, b, c) => a + (b + c),
	/** a ≥ k ? b : c. */
	whereAtLeast: (a, b, c, k) => (a >= k ? b : c)
} satisfies Partial<
	Record<OperationName, (a: number, b: number, c: number, k: number, l: number) => number>
>;

export type ArithmeticName = keyof typeof SCALAR;
