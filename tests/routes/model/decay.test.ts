import { describe, expect, it } from 'vitest';
import { findTemplate } from '#lib/templates/registry.ts';
import { decayOf, decayReadings, drawDecay } from '../../../src/routes/case/model/decay.ts';

const { file } = findTemplate('hjemloese-act')!;
const effect = { id: 'e', name: 'Effekt', group: 'homeless', size: 0.5 };

describe('decayOf', () => {
	it('holds in full from the start to the horizon where nothing else is said', () => {
		const { low, high } = decayOf(effect, file)!;
		expect(new Set([...low, ...high])).toEqual(new Set([1]));
	});

	it('begins after its lag, ends with its duration, and loses the same share each year', () => {
		const { ages, low, high } = decayOf(
			{ ...effect, lag: 1, duration: 3, persistence: 0.8 },
			file
		)!;
		const at = (age: number) => high[ages.indexOf(age)];
		expect([at(0.75), at(1), at(2), at(3), at(4)]).toEqual([0, 1, 0.8, 0.8 ** 2, 0]);
		expect(low).toEqual(high);
	});

	it('is a band where the persistence is uncertain', () => {
		const { ages, low, high } = decayOf({ ...effect, persistence: 'persistence' }, file)!;
		const five = ages.indexOf(5);
		expect(low[five]).toBeLessThan(high[five] - 0.1);
		expect(low[0]).toBe(1);
	});

	it('is not known while an assumption is not there', () => {
		expect(decayOf({ ...effect, lag: 'gone' }, file)).toBeNull();
	});
});

describe('decayReadings', () => {
	it('tells whole years after the beginning, as long as something is left', () => {
		const curve = decayOf({ ...effect, lag: 1, duration: 4, persistence: 0.5 }, file)!;
		expect(decayReadings(curve)).toEqual([
			{ year: 2, spread: [0.5, 0.5] },
			{ year: 4, spread: [0.125, 0.125] }
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
});
