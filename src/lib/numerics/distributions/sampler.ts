/** A distribution made ready for drawing: plain data that every kernel reads in the same way. */
import { normalQuantile } from '#lib/numerics/special/normal.ts';
import type { RoughQuantile, Steps } from './distribution.ts';
import { cumulatedWeights } from './pool.ts';
import { buildQuantileTable } from './quantile-table.ts';
import { kindOf, type Distribution } from './registry.ts';
import { buildScoreTable } from './score-table.ts';
import { firstAbove } from './steps.ts';

const TWO_32 = 4294967296;

/** Turns a 32-bit draw r, which stands for u = (r + ½) / 2³², into a value. */
export type Sampler =
	| { kind: 'constant'; value: number }
	| { kind: 'table'; table: Float64Array }
	| ({ kind: 'steps' } & Steps)
	/** The first part whose threshold exceeds u, at the place of u within that part. */
	| { kind: 'pool'; thresholds: Float64Array; parts: Sampler[] };

/** Turns a normal score into a value, for correlated draws. */
export type ScoreSampler =
	| { kind: 'constant'; value: number }
	| { kind: 'score-table'; table: Float64Array }
	/** As the steps of a distribution, but with thresholds as normal scores; the last is Infinity. */
	| ({ kind: 'steps' } & Steps);

/** Make the sampler of a distribution. */
export function makeSampler(distribution: Distribution): Sampler {
	if (distribution.kind === 'pool') {
		return {
			kind: 'pool',
			thresholds: cumulatedWeights(distribution),
			parts: distribution.of.map((expert) => makeSampler(expert.distribution))
		};
	}
	const steps = kindOf(distribution).steps?.(distribution);
	if (steps === undefined) {
		return { kind: 'table', table: buildQuantileTable(roughQuantile(distribution)) };
	}
	if (steps.values.length === 1) return { kind: 'constant', value: steps.values[0] };
	return { kind: 'steps', ...steps };
}

/** Make the sampler of a distribution for correlated draws. Throws for a pool, which cannot be correlated. */
export function makeScoreSampler(distribution: Distribution): ScoreSampler {
	if (distribution.kind === 'pool') throw new Error('A pool cannot be correlated.');
	const steps = kindOf(distribution).steps?.(distribution);
	if (steps === undefined) {
		return { kind: 'score-table', table: buildScoreTable(roughQuantile(distribution)) };
	}
	const { values } = steps;
	if (values.length === 1) return { kind: 'constant', value: values[0] };
	const thresholds = steps.thresholds.map((u) => (u < 1 ? normalQuantile(u) : Infinity));
	return { kind: 'steps', thresholds, values };
}

/** Return the quantile function that is cheapest to tabulate. */
function roughQuantile(distribution: Distribution): RoughQuantile {
	const kind = kindOf(distribution);
	return (kind.roughQuantile ?? kind.quantile)(distribution);
}

/** Return the value of one 32-bit draw r: the reference for the kernels, which do the same in bulk. */
export function sampleAt(sampler: Sampler, r: number): number {
	switch (sampler.kind) {
		case 'constant':
			return sampler.value;
		case 'table': {
			const side = r >>> 31;
			const v = (r ^ -side) & 0x7fffffff;
			const w = Math.max(v, 128);
			const octave = Math.clz32(w);
			const k = (side * 25 + octave) * 128 + (((w << octave) << 1) >>> 25);
			return sampler.table[2 * k] + sampler.table[2 * k + 1] * v;
		}
		case 'steps':
			return sampler.values[firstAbove(sampler.thresholds, (r + 0.5) / TWO_32)];
		case 'pool': {
			const u = (r + 0.5) / TWO_32;
			const part = firstAbove(sampler.thresholds, u);
			const start = part > 0 ? sampler.thresholds[part - 1] : 0;
			const inside = Math.floor(((u - start) / (sampler.thresholds[part] - start)) * TWO_32);
			return sampleAt(sampler.parts[part], Math.min(TWO_32 - 1, Math.max(0, inside)));
		}
	}
}

/** Return the value at one normal score z: the reference for the kernels. */
export function sampleAtScore(sampler: ScoreSampler, z: number): number {
	switch (sampler.kind) {
		case 'constant':
			return sampler.value;
		case 'score-table': {
			const cell = Math.min(4095, Math.max(0, Math.floor((z + 8) * 256)));
			return sampler.table[2 * cell] + sampler.table[2 * cell + 1] * z;
		}
		case 'steps':
			return sampler.values[firstAbove(sampler.thresholds, z)];
	}
}
