/** Counts and sums of a block. The lengths are those of engine/plan.ts; the host hands the addresses in. */

export const BINS: i32 = 512;
const EDGED_BINS: i32 = 512;
const CELL_COUNTS: i32 = BINS + 2;
const CELL_SUMS: i32 = 4;
const RANK_BINS: i32 = 320;
export const HALF_OERE: f64 = 0.005;
const TWO_32: f64 = 4294967296;
/** Adding 2⁵² leaves the nearest whole number in the low bits. */
const ROUND: f64 = 4503599627370496;

let counts: usize = 0;
let sums: usize = 0;
let lows: usize = 0;
let scales: usize = 0;
/** By cell: which of the edges are its own, −1 where it has none. */
let edged: usize = 0;
/** Edges, counters and extents of the cells that have edges of their own. */
let edges: usize = 0;
let edgedCounts: usize = 0;
let extents: usize = 0;
/** Places and signed bins of the output that sensitivity looks at; the draws that are selected. */
let outputs: usize = 0;
let outputBins: usize = 0;
let picked: usize = 0;

export function placeRecords(
	countsAt: usize,
	sumsAt: usize,
	lowsAt: usize,
	scalesAt: usize,
	edgedAt: usize,
	outputsAt: usize,
	outputBinsAt: usize,
	pickedAt: usize
): void {
	counts = countsAt;
	sums = sumsAt;
	lows = lowsAt;
	scales = scalesAt;
	edged = edgedAt;
	outputs = outputsAt;
	outputBins = outputBinsAt;
	picked = pickedAt;
}

export function placeEdges(edgesAt: usize, countsAt: usize, extentsAt: usize): void {
	edges = edgesAt;
	edgedCounts = countsAt;
	extents = extentsAt;
}

@inline
function counter(place: i32): usize {
	return counts + (<usize>place << 1);
}

@inline
function count(at: usize): void {
	store<u16>(at, load<u16>(at) + 1);
}

@inline
function countMore(at: usize, draws: i32): void {
	store<u16>(at, load<u16>(at) + draws);
}

@inline
function addTo(place: i32, amount: f64): void {
	const at = sums + (<usize>place << 3);
	store<f64>(at, load<f64>(at) + amount);
}

/** The bin nearest to a place, scalar; the mask keeps what is no number inside. */
@inline
function binAt(place: f64): i32 {
	const within: f64 = place < 0 ? 0 : place > <f64>(BINS - 1) ? <f64>(BINS - 1) : place;
	return <i32>(reinterpret<u64>(within + ROUND) & 511);
}

/** The bins of two places, in the low words of the lanes; the order of the limits sends what is no number to bin 0. */
@inline
function binPair(places: v128, zero: v128, top: v128, round: v128): v128 {
	return f64x2.add(f64x2.pmin(top, f64x2.pmax(zero, places)), round);
}

@inline
function countPair(histogram: usize, bins: v128): void {
	count(histogram + (<usize>i32x4.extract_lane(bins, 0) << 1));
	count(histogram + (<usize>i32x4.extract_lane(bins, 2) << 1));
}

export function statistics(a: usize, n: i32, cell: i32): void {
	const at = <usize>cell << 3;
	const low = load<f64>(lows + at);
	const scale = load<f64>(scales + at);
	const own = load<i32>(edged + (<usize>cell << 2));
	const plain = own < 0;
	const histogram = counter(cell * CELL_COUNTS);
	const total = sums + ((<usize>cell * CELL_SUMS) << 3);

	const lowPair = f64x2.splat(low);
	const scalePair = f64x2.splat(scale);
	const limit = f64x2.splat(-HALF_OERE);
	const zero = f64x2.splat(0);
	const top = f64x2.splat(<f64>(BINS - 1));
	const round = f64x2.splat(ROUND);
	let sum = v128.load(total);
	let squares = v128.load(total, 16);
	let notNegative = i64x2.splat(0);
	const paired = a + (<usize>(n & ~1) << 3);
	if (plain) {
		// two pairs at a time keep more of the processor busy; the sums still run over even and odd draws
		const four = a + (<usize>(n & ~3) << 3);
		for (let i = a; i < four; i += 32) {
			const p = v128.load(i);
			const q = v128.load(i, 16);
			const pPlaces = f64x2.mul(f64x2.sub(p, lowPair), scalePair);
			const qPlaces = f64x2.mul(f64x2.sub(q, lowPair), scalePair);
			sum = f64x2.add(f64x2.add(sum, pPlaces), qPlaces);
			squares = f64x2.add(
				f64x2.add(squares, f64x2.mul(pPlaces, pPlaces)),
				f64x2.mul(qPlaces, qPlaces)
			);
			notNegative = i64x2.sub(
				i64x2.sub(notNegative, f64x2.ge(p, limit)),
				f64x2.ge(q, limit)
			);
			countPair(histogram, binPair(pPlaces, zero, top, round));
			countPair(histogram, binPair(qPlaces, zero, top, round));
		}
		if (four < paired) {
			const pair = v128.load(four);
			const places = f64x2.mul(f64x2.sub(pair, lowPair), scalePair);
			sum = f64x2.add(sum, places);
			squares = f64x2.add(squares, f64x2.mul(places, places));
			notNegative = i64x2.sub(notNegative, f64x2.ge(pair, limit));
			countPair(histogram, binPair(places, zero, top, round));
		}
	} else {
		for (let i = a; i < paired; i += 16) {
			const pair = v128.load(i);
			const places = f64x2.mul(f64x2.sub(pair, lowPair), scalePair);
			sum = f64x2.add(sum, places);
			squares = f64x2.add(squares, f64x2.mul(places, places));
			notNegative = i64x2.sub(notNegative, f64x2.ge(pair, limit));
		}
	}
	let above = i32(i64x2.extract_lane(notNegative, 0) + i64x2.extract_lane(notNegative, 1));
	v128.store(total, sum);
	v128.store(total, squares, 16);
	if (n & 1) {
		const last = load<f64>(paired);
		const place: f64 = (last - low) * scale;
		store<f64>(total, load<f64>(total) + place);
		store<f64>(total, load<f64>(total, 16) + place * place, 16);
		if (last >= -HALF_OERE) above++;
		if (plain) count(histogram + (<usize>binAt(place) << 1));
	}
	countMore(histogram + (<usize>BINS << 1), above);
	if (!plain) countByEdges(a, a + (<usize>n << 3), own);
}

/** One step of a search by halving: on by `step` bytes where the edge there is not above the value. */
@inline
function halve(at: usize, step: usize, value: f64): usize {
	return at + (step & (0 - <usize>(load<f64>(at + step) <= value)));
}

/** The bin of a value among edges: the last whose edge is not above it, the first for what is no number. */
@inline
function edgedBinOf(value: f64, from: usize): usize {
	let at = from;
	for (let step: usize = (EDGED_BINS / 2) << 3; step > 4; step >>= 1) at = halve(at, step, value);
	return (at - from) >> 3;
}

/** Count a value in a bin, and widen the bin's extent to it: least value, greatest negated. */
@inline
function countIn(bin: usize, value: f64, histogram: usize, extent: usize): void {
	count(histogram + (bin << 1));
	const at = extent + (bin << 4);
	const both = f64x2.replace_lane(f64x2.splat(value), 1, -value);
	v128.store(at, f64x2.pmin(v128.load(at), both));
}

/** Count values by their edges. Four at a time: each step of a search waits for the one before. */
function countByEdges(a: usize, end: usize, own: i32): void {
	const first = <usize>own * EDGED_BINS;
	const from = edges + (first << 3);
	const histogram = edgedCounts + (first << 1);
	const extent = extents + (first << 4);
	let i = a;
	for (; i + 24 < end; i += 32) {
		const p = load<f64>(i);
		const q = load<f64>(i, 8);
		const r = load<f64>(i, 16);
		const t = load<f64>(i, 24);
		let atP = from;
		let atQ = from;
		let atR = from;
		let atT = from;
		for (let step: usize = (EDGED_BINS / 2) << 3; step > 4; step >>= 1) {
			atP = halve(atP, step, p);
			atQ = halve(atQ, step, q);
			atR = halve(atR, step, r);
			atT = halve(atT, step, t);
		}
		countIn((atP - from) >> 3, p, histogram, extent);
		countIn((atQ - from) >> 3, q, histogram, extent);
		countIn((atR - from) >> 3, r, histogram, extent);
		countIn((atT - from) >> 3, t, histogram, extent);
	}
	for (; i < end; i += 8) {
		const value = load<f64>(i);
		countIn(edgedBinOf(value, from), value, histogram, extent);
	}
}

/** Statistics of the selected draws alone, gathered first. */
export function selectedStatistics(
	a: usize,
	gathered: usize,
	selected: i32,
	cell: i32
): void {
	for (let j: usize = 0; j < <usize>selected; j++) {
		const i = <usize>load<i32>(picked + (j << 2));
		store<f64>(gathered + (j << 3), load<f64>(a + (i << 3)));
	}
	statistics(gathered, selected, cell);
}

export function countWhole(a: usize, n: i32, at: i32): void {
	const end = a + (<usize>n << 3);
	for (let i = a; i < end; i += 8) count(counter(at + i32(load<f64>(i))));
}

export function select(a: usize, low: f64, high: f64, n: i32, at: i32): i32 {
	let found = 0;
	for (let i = 0; i < n; i++) {
		const value = load<f64>(a + (<usize>i << 3));
		if (value >= low && value <= high) {
			store<i32>(picked + (<usize>found << 2), i);
			found++;
		}
	}
	countMore(counter(at), found);
	return found;
}

export function gap(a: usize, b: usize, n: i32, at: i32): void {
	const limit = f64x2.splat(-HALF_OERE);
	let found = i64x2.splat(0);
	const bytes = <usize>n << 3;
	for (let i: usize = 0; i < bytes; i += 16) {
		const both = v128.and(
			f64x2.lt(v128.load(a + i), limit),
			f64x2.ge(v128.load(b + i), limit)
		);
		found = i64x2.sub(found, both);
	}
	const sum = i32(i64x2.extract_lane(found, 0) + i64x2.extract_lane(found, 1));
	countMore(counter(at), sum);
}

export function commitment(a: usize, amount: f64, n: i32, at: i32, s: i32): void {
	for (let i = 0; i < n; i++) {
		const value = load<f64>(a + (<usize>i << 3));
		if (value >= amount - HALF_OERE) count(counter(at));
		const missing: f64 = amount - value;
		if (missing > 0) addTo(s + (i & 1), missing);
	}
}

export function followUp(a: usize, b: usize, limit: f64, n: i32, at: i32): void {
	let both = 0;
	let belows = 0;
	let pluses = 0;
	for (let i = 0; i < n; i++) {
		const below = i32(load<f64>(a + (<usize>i << 3)) < limit);
		const plus = i32(load<f64>(b + (<usize>i << 3)) >= -HALF_OERE);
		both += below & plus;
		belows += below;
		pluses += plus;
	}
	countMore(counter(at), both);
	countMore(counter(at + 1), belows);
	countMore(counter(at + 2), pluses);
}

export function parts(a: usize, n: i32, s: i32): void {
	for (let i = 0; i < n; i++) {
		const value = load<f64>(a + (<usize>i << 3));
		if (value > 0) addTo(s + (i & 1), value);
		else addTo(s + 2 + (i & 1), -value);
	}
}

/** The output's places and bins; two of the bins with edges are one here. */
export function output(a: usize, n: i32, cell: i32): void {
	const at = <usize>cell << 3;
	const low = load<f64>(lows + at);
	const scale = load<f64>(scales + at);
	const own = load<i32>(edged + (<usize>cell << 2));
	const from = edges + ((<usize>own * EDGED_BINS) << 3);
	for (let i = 0; i < n; i++) {
		const value = load<f64>(a + (<usize>i << 3));
		const place: f64 = (value - low) * scale;
		const bin = own < 0 ? binAt(place) : <i32>edgedBinOf(value, from);
		store<f64>(outputs + (<usize>i << 3), place);
		store<i32>(outputBins + (<usize>i << 2), value < -HALF_OERE ? ~bin : bin);
	}
}

@inline
function sense(word: u32, i: usize, at: i32, s: i32): void {
	const rankBin = i32((<u64>word * RANK_BINS) >> 32);
	const signedBin = load<i32>(outputBins + (i << 2));
	// −1 or 0, so that nothing branches on what half of the draws are
	const negative = signedBin >> 31;
	const below = counter(at + RANK_BINS + rankBin);
	count(counter(at + rankBin));
	countMore(below, -negative);
	addTo(s + rankBin, load<f64>(outputs + (i << 3)));
	addTo(s + RANK_BINS + (signedBin ^ negative), <f64>word);
}

export function rankByStream(words: usize, n: i32, selected: i32, at: i32, s: i32): void {
	if (selected < 0) {
		for (let i: usize = 0; i < <usize>n; i++) sense(load<u32>(words + (i << 2)), i, at, s);
		return;
	}
	for (let j: usize = 0; j < <usize>selected; j++) {
		const i = <usize>load<i32>(picked + (j << 2));
		sense(load<u32>(words + (i << 2)), i, at, s);
	}
}

export function rankByColumn(a: usize, n: i32, selected: i32, at: i32, s: i32): void {
	const size = selected < 0 ? n : selected;
	for (let j: usize = 0; j < <usize>size; j++) {
		const i = selected < 0 ? j : <usize>load<i32>(picked + (j << 2));
		const place = Math.floor(load<f64>(a + (i << 3)) * TWO_32);
		const word = <u32>Math.min(TWO_32 - 1, Math.max(0, place));
		sense(word, i, at, s);
	}
}

/** Quantiles of a cell's bins at ascending probabilities: those of statistics/histogram.ts. */
export function quantiles(cell: i32, probabilities: usize, length: i32, target: usize): void {
	const at = <usize>cell << 3;
	const low = load<f64>(lows + at);
	const scale = load<f64>(scales + at);
	const histogram = counter(cell * CELL_COUNTS);
	const end = histogram + (<usize>BINS << 1);
	// a block's draws fit 16 bits, and so does any sum of its counters
	let totals = i16x8.splat(0);
	for (let i = histogram; i < end; i += 16) totals = i16x8.add(totals, v128.load(i));
	const pairs = i32x4.extadd_pairwise_i16x8_u(totals);
	const total: f64 = <f64>(
		(i32x4.extract_lane(pairs, 0) +
			i32x4.extract_lane(pairs, 1) +
			i32x4.extract_lane(pairs, 2) +
			i32x4.extract_lane(pairs, 3))
	);
	let found = 0;
	let rank: f64 = (total - 1) * load<f64>(probabilities);
	let below: f64 = 0;
	for (let bin = 0; bin < BINS; bin++) {
		const count = <f64>load<u16>(histogram + (<usize>bin << 1));
		while (rank < below + count) {
			const part: f64 = (rank - below + 0.5) / count;
			const fraction: f64 = part < 1 ? part : 1;
			store<f64>(target + (<usize>found << 3), low + (<f64>bin - 0.5 + fraction) / scale);
			found++;
			if (found == length) return;
			rank = (total - 1) * load<f64>(probabilities + (<usize>found << 3));
		}
		below += count;
	}
}
