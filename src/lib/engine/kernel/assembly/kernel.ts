/** The WebAssembly kernel: interprets a plan's operations over one block of columns. */
import * as arithmetic from './arithmetic';
import * as recording from './recording';
import * as sampling from './sampling';

export { placeEdges, placeRecords } from './recording';

/** Draws in a column, and words in an operation: those of kernel/operations.ts. */
const WIDTH: usize = 512;
const WORD_BYTES: usize = 32;
const SAMPLER_BYTES: usize = 16;

let code: usize = 0;
let constants: usize = 0;
let columns: usize = 0;
let words: usize = 0;
let samplers: usize = 0;
let scores: usize = 0;
let rankings: usize = 0;
let gathered: usize = 0;
/** Where looked-at columns go, cell by cell. */
let looked: usize = 0;

export function placePlan(
	codeAt: usize,
	constantsAt: usize,
	columnsAt: usize,
	wordsAt: usize,
	samplersAt: usize,
	scoresAt: usize,
	rankingsAt: usize,
	gatheredAt: usize,
	lookedAt: usize
): void {
	code = codeAt;
	constants = constantsAt;
	columns = columnsAt;
	words = wordsAt;
	samplers = samplersAt;
	scores = scoresAt;
	rankings = rankingsAt;
	gathered = gatheredAt;
	looked = lookedAt;
}

@inline
function column(id: i32): usize {
	return columns + <usize>id * WIDTH * 8;
}

@inline
function slot(id: i32): usize {
	return words + <usize>id * WIDTH * 4;
}

/** Run the plan over n points. With `look`, recorded columns are copied out and nothing else is recorded. */
export function run(n: i32, look: bool): void {
	const bytes = <usize>n << 3;
	let selected = -1;
	for (let at = code; ; at += WORD_BYTES) {
		const operation = load<i32>(at);
		if (operation == 0) return;
		const d = column(load<i32>(at, 4));
		const a = column(load<i32>(at, 8));
		const b = column(load<i32>(at, 12));
		const c = column(load<i32>(at, 16));
		const constant = constants + (<usize>load<i32>(at, 20) << 3);
		const k = load<f64>(constant);
		const l = load<f64>(constant, 8);
		const extra = load<i32>(at, 24);
		const second = load<i32>(at, 28);
		if (operation < 32) {
			switch (operation) {
				case 1: arithmetic.fill(d, k, bytes); break;
				case 2: sampling.draw(d, slot(load<i32>(at, 8)), samplers + <usize>extra * SAMPLER_BYTES, n); break;
				case 3: sampling.score(d, a, scores + <usize>extra * SAMPLER_BYTES, n); break;
				case 4: sampling.rank(d, a, rankings + <usize>extra * SAMPLER_BYTES, n); break;
				case 5: sampling.event(d, a, b, slot(extra), n); break;
				case 6: arithmetic.add(d, a, b, bytes); break;
				case 7: arithmetic.subtract(d, a, b, bytes); break;
				case 8: arithmetic.multiply(d, a, b, bytes); break;
				case 9: arithmetic.addConstant(d, a, k, bytes); break;
				case 10: arithmetic.multiplyConstant(d, a, k, bytes); break;
				case 11: arithmetic.subtractFrom(d, a, k, bytes); break;
				case 12: arithmetic.multiplyAdd(d, a, b, c, bytes); break;
				case 13: arithmetic.multiplyConstantAdd(d, a, k, c, bytes); break;
				case 14: arithmetic.minimum(d, a, b, bytes); break;
				case 15: arithmetic.clamp(d, a, k, l, bytes); break;
				case 16: arithmetic.ceiling(d, a, bytes); break;
				case 17: arithmetic.floor(d, a, bytes); break;
				case 18: arithmetic.divide(d, a, b, bytes); break;
				case 19: arithmetic.ratio(d, a, b, bytes); break;
				case 20: arithmetic.power(d, a, b, bytes); break;
				case 21: arithmetic.whereAtLeast(d, a, b, c, k, bytes); break;
				case 22: arithmetic.addSum(d, a, b, c, bytes); break;
				case 23: arithmetic.accumulate(d, a, b, c, k, l, bytes); break;
				default: unreachable();
			}
		} else if (look) {
			if (operation == 32) memory.copy(looked + <usize>extra * bytes, a, bytes);
		} else {
			switch (operation) {
				case 32:
					if (selected < 0) recording.statistics(a, n, extra);
					else recording.selectedStatistics(a, gathered, selected, extra);
					break;
				case 33: recording.countWhole(a, n, extra); break;
				case 34: recording.gap(a, b, n, extra); break;
				case 35: recording.commitment(a, k, n, extra, second); break;
				case 36: recording.followUp(a, b, k, n, extra); break;
				case 37: recording.parts(a, n, second); break;
				case 38: recording.output(a, n, extra); break;
				case 39: recording.rankByStream(slot(load<i32>(at, 8)), n, selected, extra, second); break;
				case 40: recording.rankByColumn(a, n, selected, extra, second); break;
				case 41: selected = recording.select(a, k, l, n, extra); break;
				default: unreachable();
			}
		}
	}
}

/** Write the quantiles of all cells, cell by cell. */
export function quantiles(cells: i32, probabilities: usize, length: i32, target: usize): void {
	for (let cell = 0; cell < cells; cell++) {
		recording.quantiles(cell, probabilities, length, target + ((<usize>cell * length) << 3));
	}
}
