import { describe, expect, it } from 'vitest';
import { findTemplate } from '#lib/templates/registry.ts';
import { decayOf, decayReadings, leftAt } from '#lib/analysis/effect-decay.ts';
import { drawDecay } from '#lib/charts/decay/layout.ts';

const { file } = findTemplate('hjemloese-act')!;
const effect = { id: 'e', name: 'Effekt', group: 'homeless', size: 0.5 };

describe('decayOf', () => {
	const ages = [0, 1, 4.5, 9.9];

	it('holds in full from the start to the horizon where nothing else is said', () => {
		const decay = decayOf(effect, file)!;
		for (const age of ages) expect(leftAt(decay, age)).toEqual([1, 1]);
	});

	it('begins after its lag, ends with its duration, and loses the same share each year', () => {
		const decay = decayOf({ ...effect, lag: 1, duration: 3, persistence: 0.8 }, file)!;
		const left = [0.99, 1, 2, 3, 4].map((age) => leftAt(decay, age)[1]);
		expect(left).toEqual([0, 1, 0.8, 0.8 ** 2, 0]);
	});

	it('is a band where the persistence is uncertain', () => {
		const decay = decayOf({ ...effect, persistence: 'persistence' }, file)!;
		expect(leftAt(decay, 0)).toEqual([1, 1]);
		const [low, high] = leftAt(decay, 5);
		expect(low).toBeLessThan(high - 0.1);
	});

	it('is not known while an assumption is not there', () => {
		expect(decayOf({ ...effect, lag: 'gone' }, file)).toBeNull();
	});
});

describe('decayReadings', () => {
	it('tells whole years after the beginning, as long as something is left', () => {
		const curve = decayOf({ ...effect, lag: 1, duration: 4, persistence: 0.5 }, file)!;
		expect(decayReadings(curve)).toEqual([
			{ year: 2, band: [0.5, 0.5] },
			{ year: 4, band: [0.125, 0.125] }
		]);
		expect(decayReadings(decayOf({ ...effect, duration: 0 }, file)!)).toEqual([]);
	});
});

describe('drawDecay', () => {
	it('draws within the picture, with years as ticks', () => {
		const { band, ticks } = drawDecay(decayOf(effect, file)!, 300, 80);
		expect(band).toMatch(/^M0/);
		expect(ticks[0]).toEqual({ x: 0, year: 0 });
		expect(ticks.at(-1)).toEqual({ x: 300, year: 10 });
	});

	it('steps up where the effect begins, and down where it ends', () => {
		const curve = decayOf({ ...effect, lag: 2, duration: 3 }, file)!;
		const { edges } = drawDecay(curve, 100, 82);
		expect(edges[1]).toContain('L20,82L20,2');
		expect(edges[1]).toContain('L50,2L50,82');
	});
});
