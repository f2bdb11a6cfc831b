import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	moneyDomain,
	moneyTicks,
	tickDecimals,
	unionDomain
} from '#lib/charts/frame/money-axis.ts';
import { textWidth, wrapText } from '#lib/charts/frame/text-width.ts';
import { yearAxis } from '#lib/charts/frame/year-axis.ts';

describe('the axis of money', () => {
	it('always holds zero and every amount', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (amounts) => {
				const [low, high] = moneyDomain([amounts]);
				expect(low).toBeLessThanOrEqual(Math.min(0, ...amounts));
				expect(high).toBeGreaterThanOrEqual(Math.max(0, ...amounts));
				expect(high).toBeGreaterThan(low);
			})
		);
	});

	it('is not empty where nothing happens', () => {
		expect(moneyDomain([[0, 0], [0]])).toEqual([-1, 1]);
	});

	it('joins domains into the widest', () => {
		expect(
			unionDomain([
				[-2, 1],
				[-1, 5]
			])
		).toEqual([-2, 5]);
	});

	it('has zero among its lines, and few enough lines to keep apart', () => {
		const ticks = moneyTicks([-10.3e6, 16.4e6], 300);
		expect(ticks).toContain(0);
		expect(ticks.length).toBeLessThanOrEqual(8);
	});

	it('writes as many decimals as tell the lines apart', () => {
		const of = (...values: number[]) => values.map((value) => ({ value }));
		expect(tickDecimals(of(-5e6, 0, 5e6), 1e6)).toBe(0);
		expect(tickDecimals(of(0, 5e5, 1e6), 1e6)).toBe(1);
		expect(tickDecimals(of(0, 2.5e5), 1e6)).toBe(2);
	});
});

describe('the axis of years', () => {
	it('ends at the right edge and starts one year before the first end', () => {
		const axis = yearAxis(10, 40, 640, 30);
		expect(axis.start).toBe(40);
		expect(axis.x[0]).toBe(100);
		expect(axis.x[9]).toBe(640);
		expect(axis.labelled).toHaveLength(10);
	});

	it('labels fewer years where they are dense, the last always', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 60, max: 900 }),
				(count, width) => {
					const { x, labelled } = yearAxis(count, 0, width, 40);
					expect(labelled[labelled.length - 1]).toBe(count - 1);
					labelled.slice(1).forEach((year, i) => {
						expect(x[year] - x[labelled[i]]).toBeGreaterThanOrEqual(Math.min(40, width) - 1e-6);
					});
				}
			)
		);
	});
});

describe('the width of a text', () => {
	it('grows with the text and its size', () => {
		expect(textWidth('halvdelen', 12)).toBeLessThan(textWidth('halvdelen af dem', 12));
		expect(textWidth('halvdelen', 24)).toBe(2 * textWidth('halvdelen', 12));
	});

	it('breaks at spaces into lines that fit, and keeps every word', () => {
		const lines = wrapText('halvdelen af de mulige fremtider', 12, 110);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join(' ')).toBe('halvdelen af de mulige fremtider');
		for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(110);
	});

	it('breaks a word that is wider than its line, and loses none of it', () => {
		const word = 'sundhedsplejerskekonsultationssamarbejdsudvalg';
		const lines = wrapText(`et ${word} til`, 12, 110);
		for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(110);
		expect(lines.join('').replaceAll(' ', '')).toBe(`et${word}til`);
		expect(wrapText('æøå', 12, 1)).toEqual(['æ', 'ø', 'å']);
	});
});
