/** How a kernel turns words and scores into values: by table, by steps, by pool. */
import { sampleAt, type Sampler, type ScoreSampler } from '#lib/numerics/distributions/sampler.ts';
import { firstAbove } from '#lib/numerics/distributions/steps.ts';
import * as memory from './memory.ts';

const x = memory.columns;
const { words } = memory;

const TWO_32 = 4294967296;

/** Write the values that `n` words stand for under a sampler. */
export function drawSampler(d: number, w: number, n: number, sampler: Sampler): void {
	switch (sampler.kind) {
		case 'constant':
			x.fill(sampler.value, d, d + n);
			return;
		case 'table':
			drawTable(d, w, n, sampler.table);
			return;
		case 'steps':
			for (let i = 0; i < n; i++) {
				const u = (words[w + i] + 0.5) / TWO_32;
				x[d + i] = sampler.values[firstAbove(sampler.thresholds, u)];
			}
			return;
		case 'pool':
			for (let i = 0; i < n; i++) x[d + i] = sampleAt(sampler, words[w + i]);
	}
}

/** Two draws a turn, which is to say that `n` is even. */
function drawTable(d: number, w: number, n: number, table: Float64Array): void {
	for (let i = 0; i < n; i += 2) {
		const p = (d + i) | 0;
		const q = (w + i) | 0;
		const first = words[q] | 0;
		const second = words[q + 1] | 0;
		x[p] = lookUp(table, first);
		x[p + 1] = lookUp(table, second);
	}
}

const lookUp = (table: Float64Array, word: number): number => {
	const side = word >>> 31;
	const distance = (word ^ -side) & 0x7fffffff;
	const from = distance < 128 ? 128 : distance;
	const octave = Math.clz32(from);
	const at = ((side * 25 + octave) * 128 + (((from << octave) << 1) >>> 25)) * 2;
	return table[at] + table[at + 1] * distance;
};

/** Write the values that normal scores stand for. */
export function scoreSampler(d: number, a: number, n: number, sampler: ScoreSampler): void {
	switch (sampler.kind) {
		case 'constant':
			x.fill(sampler.value, d, d + n);
			return;
		case 'score-table': {
			const { table } = sampler;
			for (let i = 0; i < n; i++) {
				const z = x[a + i];
				let cell = (z + 8) * 256;
				cell = cell < 0 ? 0 : cell > 4095 ? 4095 : cell;
				const at = 2 * (cell | 0);
				x[d + i] = table[at] + table[at + 1] * z;
			}
			return;
		}
		case 'steps':
			for (let i = 0; i < n; i++) {
				x[d + i] = sampler.values[firstAbove(sampler.thresholds, x[a + i])];
			}
	}
}

/** Write the factor in the draws where an event happens, else 1. */
export function drawEvent(
	d: number,
	probability: number,
	factor: number,
	w: number,
	n: number
): void {
	for (let i = 0; i < n; i++) {
		const u = (words[w + i] + 0.5) / TWO_32;
		x[d + i] = u < x[probability + i] ? x[factor + i] : 1;
	}
}

/** Write the rank 0..1 of each value among sorted values: half-way where values tie. */
export function rankAmong(d: number, a: number, n: number, sorted: Float64Array): void {
	for (let i = 0; i < n; i++) {
		const value = x[a + i];
		const rank = (countBelow(sorted, value) + countUpTo(sorted, value)) / (2 * sorted.length);
		x[d + i] = Math.min(1 - 1 / TWO_32, rank);
	}
}

function countBelow(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle] < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

function countUpTo(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle] <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}
