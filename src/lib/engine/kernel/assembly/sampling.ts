/** How words and scores become values: by table, by steps, by pool. Tables lie where the host has put them. */

const TWO_32: f64 = 4294967296;

/** What a sampler is; `Sampler` below says where its parts are. */
export const CONSTANT: i32 = 0;
export const TABLE: i32 = 1;
export const STEPS: i32 = 2;
export const POOL: i32 = 3;

/** A sampler as the host writes it: kind, number of thresholds, address of them, address of values, table or parts. */
@unmanaged
class Sampler {
	kind: i32;
	count: i32;
	thresholds: u32;
	values: u32;
}

const SAMPLER_BYTES: usize = 16;

/** The first place whose threshold exceeds the value, the last place if none does. */
function firstAbove(thresholds: usize, count: i32, value: f64): i32 {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (value < load<f64>(thresholds + (<usize>middle << 3))) high = middle;
		else low = middle + 1;
	}
	return low;
}

@inline
function lookUp(table: usize, word: i32): f64 {
	const side = <i32>(<u32>word >> 31);
	const distance = (word ^ -side) & 0x7fffffff;
	const from = distance < 128 ? 128 : distance;
	const octave = clz(from);
	const at = (side * 25 + octave) * 128 + <i32>(<u32>((from << octave) << 1) >> 25);
	const entry = table + (<usize>at << 4);
	return load<f64>(entry) + load<f64>(entry, 8) * <f64>distance;
}

function valueOf(sampler: usize, word: u32): f64 {
	const own = changetype<Sampler>(sampler);
	if (own.kind == TABLE) return lookUp(own.values, word);
	if (own.kind == CONSTANT) return load<f64>(own.values);
	const u: f64 = (<f64>word + 0.5) / TWO_32;
	const place = firstAbove(own.thresholds, own.count, u);
	if (own.kind == STEPS) return load<f64>(own.values + (<usize>place << 3));
	const from: f64 = place == 0 ? 0 : load<f64>(own.thresholds + (<usize>(place - 1) << 3));
	const to: f64 = load<f64>(own.thresholds + (<usize>place << 3));
	const within = Math.floor(((u - from) / (to - from)) * TWO_32);
	const inside = Math.min(TWO_32 - 1, Math.max(0, within));
	return valueOf(own.values + <usize>place * SAMPLER_BYTES, <u32>inside);
}

export function draw(d: usize, words: usize, sampler: usize, n: i32): void {
	const own = changetype<Sampler>(sampler);
	if (own.kind == TABLE) {
		const table: usize = own.values;
		for (let i: usize = 0; i < <usize>n; i++) {
			store<f64>(d + (i << 3), lookUp(table, load<i32>(words + (i << 2))));
		}
		return;
	}
	for (let i: usize = 0; i < <usize>n; i++) {
		store<f64>(d + (i << 3), valueOf(sampler, load<u32>(words + (i << 2))));
	}
}

export function score(d: usize, a: usize, sampler: usize, n: i32): void {
	const own = changetype<Sampler>(sampler);
	for (let i: usize = 0; i < <usize>n; i++) {
		const z = load<f64>(a + (i << 3));
		let value: f64 = 0;
		if (own.kind == TABLE) {
			let cell: f64 = (z + 8) * 256;
			cell = cell < 0 ? 0 : cell > 4095 ? 4095 : cell;
			const entry = own.values + (<usize>i32(cell) << 4);
			value = load<f64>(entry) + load<f64>(entry, 8) * z;
		} else if (own.kind == STEPS) {
			const place = firstAbove(own.thresholds, own.count, z);
			value = load<f64>(own.values + (<usize>place << 3));
		} else value = load<f64>(own.values);
		store<f64>(d + (i << 3), value);
	}
}

function countBelow(sorted: usize, count: i32, value: f64): i32 {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (load<f64>(sorted + (<usize>middle << 3)) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

function countUpTo(sorted: usize, count: i32, value: f64): i32 {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (load<f64>(sorted + (<usize>middle << 3)) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Ranks 0..1 among the sorted values of a ranking, written as the values of a sampler. */
export function rank(d: usize, a: usize, ranking: usize, n: i32): void {
	const own = changetype<Sampler>(ranking);
	const most: f64 = 1 - 1 / TWO_32;
	for (let i: usize = 0; i < <usize>n; i++) {
		const value = load<f64>(a + (i << 3));
		const ties = countBelow(own.values, own.count, value) + countUpTo(own.values, own.count, value);
		const found: f64 = <f64>ties / <f64>(2 * own.count);
		store<f64>(d + (i << 3), found < most ? found : most);
	}
}

/** uniform number < probability ? factor : 1 */
export function event(d: usize, probability: usize, factor: usize, words: usize, n: i32): void {
	for (let i: usize = 0; i < <usize>n; i++) {
		const u: f64 = (<f64>load<u32>(words + (i << 2)) + 0.5) / TWO_32;
		const struck = u < load<f64>(probability + (i << 3));
		store<f64>(d + (i << 3), struck ? load<f64>(factor + (i << 3)) : 1);
	}
}
