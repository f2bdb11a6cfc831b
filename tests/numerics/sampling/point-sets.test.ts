import { describe, expect, it } from 'vitest';
import { seedKey } from '#lib/numerics/random/seed-key.ts';
import {
	FIRST_EVENT_STREAM,
	LOG2_MOST_POINTS,
	SCRAMBLES
} from '#lib/numerics/sampling/point-set.ts';
import { POINT_SETS } from '#lib/numerics/sampling/registry.ts';
import { SOBOL_DIMENSIONS, sobolDirections } from '#lib/numerics/sampling/sobol-points.ts';

function words(
	method: keyof typeof POINT_SETS,
	{ seed = '2027', stream = 0, scramble = 0, first = 0, count = 1024 } = {}
): Uint32Array {
	const target = new Uint32Array(count);
	POINT_SETS[method](seedKey(seed)).fill(stream, scramble, first, count, target, 0);
	return target;
}

describe.each(Object.keys(POINT_SETS) as (keyof typeof POINT_SETS)[])('The %s points', (method) => {
	it('depend on seed, stream, scramble and index alone, however they are asked for', () => {
		const whole = words(method, { stream: 7, scramble: 3 });
		for (const count of [128, 256, 512]) {
			for (let first = 0; first < 1024; first += count) {
				expect(words(method, { stream: 7, scramble: 3, first, count })).toEqual(
					whole.slice(first, first + count)
				);
			}
		}
	});

	it('differ between seeds, streams and scrambles', () => {
		const base = words(method);
		for (const other of [{ seed: '2028' }, { seed: '' }, { stream: 1 }, { scramble: 1 }]) {
			const changed = words(method, other);
			const same = changed.filter((word, i) => word === base[i]).length;
			expect(same).toBeLessThan(4);
		}
	});

	it('write nothing beyond the range they are asked for', () => {
		const target = new Uint32Array(512).fill(7);
		POINT_SETS[method](seedKey('x')).fill(0, 0, 0, 128, target, 256);
		expect([...target.slice(0, 256), ...target.slice(384)].every((word) => word === 7)).toBe(true);
	});

	it('have mean ½ and variance 1/12 in every stream', () => {
		for (const stream of [0, 1, 17, 999, FIRST_EVENT_STREAM + 19]) {
			const u = Array.from(
				words(method, { stream, count: 8192 }),
				(word) => (word + 0.5) / 2 ** 32
			);
			const mean = u.reduce((a, b) => a + b) / u.length;
			const variance = u.reduce((a, b) => a + (b - mean) ** 2, 0) / u.length;
			expect(Math.abs(mean - 0.5)).toBeLessThan(0.015);
			expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.005);
		}
	});

	it('are uncorrelated between streams', () => {
		const streams = [0, 1, 2, 30, 500].map((stream) =>
			Array.from(words(method, { stream, count: 8192 }), (word) => (word + 0.5) / 2 ** 32 - 0.5)
		);
		for (const a of streams) {
			for (const b of streams) {
				if (a === b) continue;
				const r = (12 * a.reduce((sum, x, i) => sum + x * b[i], 0)) / a.length;
				expect(Math.abs(r)).toBeLessThan(0.05);
			}
		}
	});
});

describe('The Sobol points', () => {
	it('have direction numbers for every input stream and every event', () => {
		expect(SOBOL_DIMENSIONS).toBeGreaterThanOrEqual(FIRST_EVENT_STREAM + 20);
	});

	it('start as published before scrambling: 0, ½, ¼, ¾ in the first dimension', () => {
		const v = sobolDirections(0);
		const at = (i: number) =>
			[...v].reduce((word, direction, b) => ((i >>> b) & 1 ? word ^ direction : word), 0) >>> 0;
		expect([0, 1, 2, 3].map((i) => at(i) / 2 ** 32)).toEqual([0, 0.5, 0.25, 0.75]);
		const second = sobolDirections(1);
		expect([...second.slice(0, 3)].map((word) => word / 2 ** 32)).toEqual([0.5, 0.75, 0.625]);
	});

	it('hit every one of 2^k equal intervals once with any aligned 2^k points, in all dimensions', () => {
		const points = POINT_SETS.sobol(seedKey('2027'));
		const target = new Uint32Array(256);
		for (let stream = 0; stream < SOBOL_DIMENSIONS; stream++) {
			points.fill(stream, stream % SCRAMBLES, 512, 256, target, 0);
			const hit = new Set(Array.from(target, (word) => word >>> 24));
			expect(hit.size, `dimension ${stream}`).toBe(256);
		}
	});

	it('reach as far as the most draws need', () => {
		const last = (1 << LOG2_MOST_POINTS) - 128;
		expect(new Set(words('sobol', { first: last, count: 128 })).size).toBe(128);
	});
});
