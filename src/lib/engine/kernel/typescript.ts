/** The TypeScript kernel: runs a plan's operations over one block of columns at a time. */
import { power } from '#lib/numerics/special/power.ts';
import { BINS, MOST_ATOMS, plainQuantiles } from '#lib/numerics/statistics/histogram.ts';
import { CELL_COUNTS, CELL_SUMS, RANK_BINS, SENSITIVITY_COUNTS, type Plan } from '../plan.ts';
import { PROBABILITIES } from '../result.ts';
import type { Pilot } from '../run.ts';
import type { Tables } from '../tables.ts';
import type { Counted, Kernel } from './kernel.ts';
import { HALF_OERE, OPERATIONS as OP, WIDTH, WORDS } from './operations.ts';
import { drawSampler, scoreSampler, rankAmong } from './sampling.ts';

const TWO_32 = 4294967296;

/** Adding and taking away 2⁵² rounds to the nearest whole number, ties to even: as WebAssembly will do it. */
const ROUND = 4503599627370496;

/** Make the TypeScript kernel of a plan: the reference, and the one that serves where WebAssembly is missing. */
export function createTypeScriptKernel(plan: Plan, tables: Tables): Kernel {
	const { code, constants } = plan;
	// one column more than the plan's: where the selected draws of a column are gathered
	const gathered = plan.columns * WIDTH;
	const columns = new Float64Array(gathered + WIDTH);
	const words = new Uint32Array(plan.streams.length * WIDTH);
	const outputBins = new Int32Array(WIDTH);
	const outputs = new Float64Array(WIDTH);
	const picked = new Int32Array(WIDTH);

	let pilot: Pilot;
	let summary: Counted;

	/** Run the operation at `at` if it writes a column; false if it records. */
	function compute(at: number, n: number): boolean {
		const d = code[at + 1] * WIDTH;
		const a = code[at + 2] * WIDTH;
		const b = code[at + 3] * WIDTH;
		const c = code[at + 4] * WIDTH;
		const k = constants[code[at + 5]];
		const extra = code[at + 6];
		switch (code[at]) {
			case OP.fill:
				columns.fill(k, d, d + n);
				return true;
			case OP.draw:
				drawSampler(columns, d, words, a, n, tables.samplers[extra]);
				return true;
			case OP.score:
				scoreSampler(columns, d, a, n, tables.scores[extra]);
				return true;
			case OP.rank:
				rankAmong(columns, d, a, n, tables.rankings[extra]);
				return true;
			case OP.event:
				event(columns, d, a, b, words, extra * WIDTH, n);
				return true;
			case OP.add:
				add(columns, d, a, b, n);
				return true;
			case OP.subtract:
				subtract(columns, d, a, b, n);
				return true;
			case OP.multiply:
				multiply(columns, d, a, b, n);
				return true;
			case OP.addConstant:
				addConstant(columns, d, a, k, n);
				return true;
			case OP.multiplyConstant:
				multiplyConstant(columns, d, a, k, n);
				return true;
			case OP.subtractFrom:
				subtractFrom(columns, d, a, k, n);
				return true;
			case OP.multiplyAdd:
				multiplyAdd(columns, d, a, b, c, n);
				return true;
			case OP.multiplyConstantAdd:
				multiplyConstantAdd(columns, d, a, k, c, n);
				return true;
			case OP.minimum:
				minimum(columns, d, a, b, n);
				return true;
			case OP.clamp:
				clamp(columns, d, a, k, constants[code[at + 5] + 1], n);
				return true;
			case OP.ceiling:
				ceiling(columns, d, a, n);
				return true;
			case OP.floor:
				floor(columns, d, a, n);
				return true;
			case OP.divide:
				divide(columns, d, a, b, n);
				return true;
			case OP.ratio:
				ratio(columns, d, a, b, n);
				return true;
			case OP.power:
				raise(columns, d, a, b, n);
				return true;
			case OP.whereAtLeast:
				whereAtLeast(columns, d, a, b, c, k, n);
				return true;
			default:
				return false;
		}
	}

	return {
		words,
		look(n, look) {
			for (let at = 0; code[at] !== OP.end; at += WORDS) {
				if (compute(at, n) || code[at] !== OP.statistics) continue;
				const a = code[at + 2] * WIDTH;
				look(code[at + 6], columns.subarray(a, a + n));
			}
		},
		start(found) {
			pilot = found;
			summary = { counts: new Uint32Array(plan.counts), sums: new Float64Array(plan.sums) };
		},
		finish: () => summary,
		quantiles(target) {
			for (let cell = 0; cell < plan.cells; cell++) {
				const low = pilot.low[cell];
				const scale = pilot.scale[cell];
				plainQuantiles(summary.counts, cell * CELL_COUNTS, low, scale, PROBABILITIES).forEach(
					(quantile, i) => (target[cell * PROBABILITIES.length + i] = quantile)
				);
			}
		},
		run(n) {
			const { counts, sums } = summary;
			let selected = -1;
			for (let at = 0; code[at] !== OP.end; at += WORDS) {
				if (compute(at, n)) continue;
				const a = code[at + 2] * WIDTH;
				const b = code[at + 3] * WIDTH;
				const k = constants[code[at + 5]];
				const extra = code[at + 6];
				const second = code[at + 7];
				switch (code[at]) {
					case OP.statistics:
						if (selected < 0) statistics(columns, a, n, extra, pilot, counts, sums);
						else {
							for (let i = 0; i < selected; i++) columns[gathered + i] = columns[a + picked[i]];
							statistics(columns, gathered, selected, extra, pilot, counts, sums);
						}
						break;
					case OP.select:
						selected = select(columns, a, k, constants[code[at + 5] + 1], n, picked);
						counts[extra] += selected;
						break;
					case OP.count:
						for (let i = a; i < a + n; i++) counts[extra + columns[i]]++;
						break;
					case OP.gap:
						gap(columns, a, b, n, counts, extra);
						break;
					case OP.commitment:
						commitment(columns, a, k, n, counts, extra, sums, second);
						break;
					case OP.followUp:
						followUp(columns, a, b, k, n, counts, extra);
						break;
					case OP.parts:
						parts(columns, a, n, sums, second);
						break;
					case OP.output:
						output(columns, a, n, extra, pilot, outputs, outputBins);
						break;
					case OP.rankByStream:
						for (let j = 0; j < (selected < 0 ? n : selected); j++) {
							const i = selected < 0 ? j : picked[j];
							sense(words[a + i], outputs[i], outputBins[i], counts, extra, sums, second);
						}
						break;
					case OP.rankByColumn:
						for (let j = 0; j < (selected < 0 ? n : selected); j++) {
							const i = selected < 0 ? j : picked[j];
							const place = Math.floor(columns[a + i] * TWO_32);
							const word = Math.min(TWO_32 - 1, Math.max(0, place));
							sense(word, outputs[i], outputBins[i], counts, extra, sums, second);
						}
						break;
				}
			}
		}
	};
}

type X = Float64Array;

function add(x: X, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] + x[b + i];
}

function subtract(x: X, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] - x[b + i];
}

function multiply(x: X, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] * x[b + i];
}

function addConstant(x: X, d: number, a: number, k: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] + k;
}

function multiplyConstant(x: X, d: number, a: number, k: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] * k;
}

function subtractFrom(x: X, d: number, a: number, k: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = k - x[a + i];
}

function multiplyAdd(x: X, d: number, a: number, b: number, c: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] * x[b + i] + x[c + i];
}

function multiplyConstantAdd(x: X, d: number, a: number, k: number, c: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] * k + x[c + i];
}

function minimum(x: X, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[b + i] < x[a + i] ? x[b + i] : x[a + i];
}

function clamp(x: X, d: number, a: number, low: number, high: number, n: number): void {
	for (let i = 0; i < n; i++) {
		const floored = x[a + i] < low ? low : x[a + i];
		x[d + i] = high < floored ? high : floored;
	}
}

function ceiling(x: X, d: number, a: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = Math.ceil(x[a + i]);
}

function floor(x: X, d: number, a: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = Math.floor(x[a + i]);
}

function divide(x: X, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] / x[b + i];
}

function ratio(x: X, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = x[b + i] > 0 ? x[a + i] / x[b + i] : 0;
}

function raise(x: X, d: number, a: number, b: number, n: number): void {
	for (let i = 0; i < n; i++) x[d + i] = power(x[a + i], x[b + i]);
}

function whereAtLeast(
	x: X,
	d: number,
	a: number,
	b: number,
	c: number,
	limit: number,
	n: number
): void {
	for (let i = 0; i < n; i++) x[d + i] = x[a + i] >= limit ? x[b + i] : x[c + i];
}

function event(
	x: X,
	d: number,
	probability: number,
	factor: number,
	words: Uint32Array,
	w: number,
	n: number
): void {
	for (let i = 0; i < n; i++) {
		const u = (words[w + i] + 0.5) / TWO_32;
		x[d + i] = u < x[probability + i] ? x[factor + i] : 1;
	}
}

/** The bin nearest to (value − low) · scale; what lies beyond goes to the end bins. */
function binOf(value: number, low: number, scale: number): number {
	let place = (value - low) * scale;
	place = place < 0 ? 0 : place > BINS - 1 ? BINS - 1 : place;
	return (place + ROUND - ROUND) | 0;
}

/** Sums run over even and odd draws apart: the order in which two lanes add them. */
function statistics(
	x: X,
	a: number,
	n: number,
	cell: number,
	pilot: Pilot,
	counts: Uint32Array,
	sums: Float64Array
): void {
	const low = pilot.low[cell];
	const scale = pilot.scale[cell];
	const centre = pilot.centre[cell];
	const h = cell * CELL_COUNTS;
	const s = cell * CELL_SUMS;
	const atoms = pilot.atoms.subarray(cell * MOST_ATOMS, (cell + 1) * MOST_ATOMS);
	const plain = atoms[0] !== atoms[0];
	let even = sums[s];
	let odd = sums[s + 1];
	let evenSquares = sums[s + 2];
	let oddSquares = sums[s + 3];
	let notNegative = 0;
	const paired = a + n - (n & 1);
	for (let i = a; i < paired; i += 2) {
		const p = x[i];
		const q = x[i + 1];
		const dp = p - centre;
		const dq = q - centre;
		even += dp;
		odd += dq;
		evenSquares += dp * dp;
		oddSquares += dq * dq;
		// as numbers, not as branches: half of the draws go either way
		notNegative += Number(p >= -HALF_OERE) + Number(q >= -HALF_OERE);
		if (plain) {
			counts[h + binOf(p, low, scale)]++;
			counts[h + binOf(q, low, scale)]++;
		}
	}
	if (n & 1) {
		const last = x[paired];
		even += last - centre;
		evenSquares += (last - centre) * (last - centre);
		notNegative += Number(last >= -HALF_OERE);
		if (plain) counts[h + binOf(last, low, scale)]++;
	}
	sums[s] = even;
	sums[s + 1] = odd;
	sums[s + 2] = evenSquares;
	sums[s + 3] = oddSquares;
	counts[h + BINS + MOST_ATOMS] += notNegative;
	if (plain) return;
	for (let i = a; i < a + n; i++) {
		const atom = atoms.indexOf(x[i]);
		counts[h + (atom >= 0 ? BINS + atom : binOf(x[i], low, scale))]++;
	}
}

/** List the draws with low ≤ value ≤ high; gives how many they are. */
function select(x: X, a: number, low: number, high: number, n: number, picked: Int32Array): number {
	let found = 0;
	for (let i = 0; i < n; i++) if (x[a + i] >= low && x[a + i] <= high) picked[found++] = i;
	return found;
}

function gap(x: X, a: number, b: number, n: number, counts: Uint32Array, at: number): void {
	let found = 0;
	for (let i = 0; i < n; i++) {
		if (x[a + i] < -HALF_OERE && x[b + i] >= -HALF_OERE) found++;
	}
	counts[at] += found;
}

function commitment(
	x: X,
	a: number,
	amount: number,
	n: number,
	counts: Uint32Array,
	at: number,
	sums: Float64Array,
	s: number
): void {
	let kept = 0;
	for (let i = a; i < a + n; i++) if (x[i] >= amount - HALF_OERE) kept++;
	counts[at] += kept;
	for (let i = 0; i < n; i++) {
		const missing = amount - x[a + i];
		if (missing > 0) sums[s + (i & 1)] += missing;
	}
}

function followUp(
	x: X,
	a: number,
	b: number,
	limit: number,
	n: number,
	counts: Uint32Array,
	at: number
): void {
	for (let i = 0; i < n; i++) {
		const below = x[a + i] < limit ? 1 : 0;
		const plus = x[b + i] >= -HALF_OERE ? 1 : 0;
		counts[at] += below & plus;
		counts[at + 1] += below;
		counts[at + 2] += plus;
	}
}

function parts(x: X, a: number, n: number, sums: Float64Array, s: number): void {
	for (let i = 0; i < n; i++) {
		const value = x[a + i];
		if (value > 0) sums[s + (i & 1)] += value;
		else sums[s + 2 + (i & 1)] -= value;
	}
}

function output(
	x: X,
	a: number,
	n: number,
	cell: number,
	pilot: Pilot,
	outputs: Float64Array,
	bins: Int32Array
): void {
	const low = pilot.low[cell];
	const scale = pilot.scale[cell];
	const centre = pilot.centre[cell];
	for (let i = 0; i < n; i++) {
		const value = x[a + i];
		const bin = binOf(value, low, scale);
		outputs[i] = value - centre;
		// the sign bit says whether the output itself is below 0
		bins[i] = value < -HALF_OERE ? ~bin : bin;
	}
}

/** Add one draw to an input's sensitivity: rank words are whole numbers, so their sums are exact in any order. */
function sense(
	word: number,
	deviation: number,
	signedBin: number,
	counts: Uint32Array,
	at: number,
	sums: Float64Array,
	s: number
): void {
	const rankBin = (word * (RANK_BINS / TWO_32)) | 0;
	counts[at + rankBin]++;
	sums[s + rankBin] += deviation;
	if (signedBin < 0) {
		counts[at + SENSITIVITY_COUNTS / 2 + rankBin]++;
		sums[s + RANK_BINS + ~signedBin] += word;
	} else {
		sums[s + RANK_BINS + signedBin] += word;
	}
}
