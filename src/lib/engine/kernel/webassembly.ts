/** The WebAssembly kernel's host: lays a plan and its tables out in memory and calls the compiled kernel. */
import { fromBase64Url } from '#lib/case/link/base64url.ts';
import type { Sampler, ScoreSampler } from '#lib/numerics/distributions/sampler.ts';
import type { Plan } from '../plan/plan.ts';
import { PROBABILITIES } from '../result.ts';
import type { Tables } from '../plan/tables.ts';
import binary from './generated/kernel.wasm.ts';
import type { Kernel } from './kernel.ts';
import { WIDTH } from './operations.ts';

/** The little of the platform that is needed; the engine is compiled without a browser's or Node's types. */
interface Memory {
	buffer: ArrayBuffer;
	grow(pages: number): number;
}
declare const WebAssembly: {
	Memory: new (size: { initial: number }) => Memory;
	Module: new (bytes: Uint8Array) => object;
	Instance: new (module: object, imports: object) => { exports: object };
};

interface Compiled {
	placePlan(...addresses: number[]): void;
	placeRecords(...addresses: number[]): void;
	placeEdges(edges: number, counts: number, extents: number): void;
	run(count: number, look: boolean): void;
	quantiles(cells: number, probabilities: number, length: number, target: number): void;
}

const PAGE = 65536;

/** Addresses start above what the compiled module could keep for itself. */
const FIRST_ADDRESS = 4096;

/** Kinds of sampler, as assembly/sampling.ts names them. */
const KINDS = { constant: 0, table: 1, 'score-table': 1, steps: 2, pool: 3 } as const;

/** A sampler's record: kind, number of thresholds, address of them, address of values, table or parts. */
const SAMPLER_BYTES = 16;

let compiled: object | null | undefined;

/** The compiled module, null where WebAssembly with SIMD is not to be had. */
function moduleOf(): object | null {
	if (compiled !== undefined) return compiled;
	try {
		compiled = new WebAssembly.Module(fromBase64Url(binary)!);
	} catch {
		compiled = null;
	}
	return compiled;
}

/** Whether this machine can run the WebAssembly kernel. */
export function hasWebAssembly(): boolean {
	return moduleOf() !== null;
}

interface Instance {
	memory: Memory;
	kernel: Compiled;
}

/** The last one that was closed: a lever's next move finds its memory at hand, and the processor knows it. */
let spare: Instance | undefined;

function instantiate(module: object): Instance {
	const memory = new WebAssembly.Memory({ initial: 1 });
	const { exports } = new WebAssembly.Instance(module, { env: { memory } });
	return { memory, kernel: exports as Compiled };
}

/** Make the WebAssembly kernel of a plan. Throws where WebAssembly is missing. */
export function createWebAssemblyKernel(plan: Plan, tables: Tables): Kernel {
	const module = moduleOf();
	if (!module) throw new Error('WebAssembly with SIMD is missing here.');
	const instance = spare ?? instantiate(module);
	spare = undefined;
	const { kernel } = instance;
	const arena = new Arena(instance.memory);

	const code = arena.reserve(plan.code.byteLength);
	const constants = arena.reserve(plan.constants.byteLength + 16);
	const columns = arena.reserve((plan.columns + 1) * WIDTH * 8);
	const words = arena.reserve(plan.streams.length * WIDTH * 4);
	const counts = arena.reserve(plan.counts * 2);
	const sums = arena.reserve(plan.sums * 8);
	const [low, scale] = [0, 1].map(() => arena.reserve(plan.cells * 8));
	const edged = arena.reserve(plan.cells * 4);
	const [outputs, outputBins, picked] = [8, 4, 4].map((bytes) => arena.reserve(WIDTH * bytes));
	const samplers = arena.records(tables.samplers);
	const scores = arena.records(tables.scores);
	const rankings = arena.records(
		tables.rankings.map((values) => ({ kind: 'steps', thresholds: values, values }))
	);
	const probabilities = arena.numbers(PROBABILITIES);
	const quantiles = arena.reserve(plan.cells * PROBABILITIES.length * 8);
	const gathered = columns + plan.columns * WIDTH * 8;
	// the last in memory, made when asked for: room to look at a pilot's columns, or for what the pilot gave edges of its own
	const last = arena.end;
	kernel.placePlan(code, constants, columns, words, samplers, scores, rankings, gathered, last);
	kernel.placeRecords(counts, sums, low, scale, edged, outputs, outputBins, picked);
	let edgesLength = 0;
	let edgedCounts = last;
	let extents = last;
	// a plan may rank inputs without an output: what the memory held before must not be taken for one
	arena.view(Float64Array, outputs, WIDTH).fill(0);
	arena.view(Int32Array, outputBins, WIDTH).fill(0);
	arena.view(Int32Array, code, plan.code.length).set(plan.code);
	arena.view(Float64Array, constants, plan.constants.length).set(plan.constants);

	return {
		get words() {
			return arena.view(Uint32Array, words, plan.streams.length * WIDTH);
		},
		look(count, look) {
			arena.ensure(last + plan.cells * count * 8);
			kernel.run(count, true);
			for (let cell = 0; cell < plan.cells; cell++) {
				look(cell, arena.view(Float64Array, last + cell * count * 8, count));
			}
		},
		start(pilot) {
			arena.view(Uint16Array, counts, plan.counts).fill(0);
			arena.view(Float64Array, sums, plan.sums).fill(0);
			arena.view(Float64Array, low, plan.cells).set(pilot.low);
			arena.view(Float64Array, scale, plan.cells).set(pilot.scale);
			arena.view(Int32Array, edged, plan.cells).set(pilot.edged);
			edgesLength = pilot.edges.length;
			extents = last + edgesLength * 8;
			edgedCounts = extents + edgesLength * 16;
			arena.ensure(edgedCounts + edgesLength * 2);
			kernel.placeEdges(last, edgedCounts, extents);
			arena.view(Float64Array, last, edgesLength).set(pilot.edges);
			arena.view(Float64Array, extents, 2 * edgesLength).fill(Infinity);
			arena.view(Uint16Array, edgedCounts, edgesLength).fill(0);
		},
		run: (count) => kernel.run(count, false),
		quantiles(target) {
			kernel.quantiles(plan.cells, probabilities, PROBABILITIES.length, quantiles);
			target.set(arena.view(Float64Array, quantiles, target.length));
		},
		finish: () => ({
			counts: arena.view(Uint16Array, counts, plan.counts),
			sums: arena.view(Float64Array, sums, plan.sums),
			edgedCounts: arena.view(Uint16Array, edgedCounts, edgesLength),
			extents: arena.view(Float64Array, extents, 2 * edgesLength)
		}),
		close: () => (spare = instance)
	};
}

type View = Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Hands out stretches of a memory one after the other. */
class Arena {
	end = FIRST_ADDRESS;

	constructor(private readonly memory: Memory) {}

	/** Reserve bytes on a boundary of 16; gives their address. */
	reserve(bytes: number): number {
		const address = this.end;
		this.end = Math.ceil((address + bytes) / 16) * 16;
		this.ensure(this.end);
		return address;
	}

	/** Make the memory reach an address. Views made before may be void. */
	ensure(end: number): void {
		const missing = end - this.memory.buffer.byteLength;
		if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
	}

	view<T extends View>(
		type: new (buffer: ArrayBuffer, address: number, length: number) => T,
		address: number,
		length: number
	): T {
		return new type(this.memory.buffer, address, length);
	}

	/** Write the records of samplers, and all that they point at; gives the address of the first. */
	records(samplers: readonly (Sampler | ScoreSampler | undefined)[]): number {
		const address = this.reserve(samplers.length * SAMPLER_BYTES);
		samplers.forEach((sampler, i) => {
			if (!sampler) return;
			const { count, thresholds, values } = this.parts(sampler);
			this.view(Uint32Array, address + i * SAMPLER_BYTES, 4).set([
				KINDS[sampler.kind],
				count,
				thresholds,
				values
			]);
		});
		return address;
	}

	private parts(sampler: Sampler | ScoreSampler) {
		switch (sampler.kind) {
			case 'constant':
				return { count: 1, thresholds: 0, values: this.numbers([sampler.value]) };
			case 'table':
			case 'score-table':
				return { count: 0, thresholds: 0, values: this.numbers(sampler.table) };
			case 'steps': {
				const { thresholds, values } = sampler;
				const same = thresholds === values;
				const address = this.numbers(values);
				return {
					count: values.length,
					thresholds: same ? address : this.numbers(thresholds),
					values: address
				};
			}
			case 'pool':
				return {
					count: sampler.parts.length,
					thresholds: this.numbers(sampler.thresholds),
					values: this.records(sampler.parts)
				};
		}
	}

	/** Write numbers; gives their address. */
	numbers(values: ArrayLike<number>): number {
		const address = this.reserve(values.length * 8);
		this.view(Float64Array, address, values.length).set(values);
		return address;
	}
}
