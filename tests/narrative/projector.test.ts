import { describe, expect, it } from 'vitest';
import { compare, simulate } from '#lib/engine/simulate.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';
import { isPresenterId } from '#lib/editor/presenter.ts';
import { asScenario, MOVED } from '#lib/analysis/move.ts';
import { readGuess } from '#lib/messages/read-guess.ts';
import { describeEdit, describeMoved, minutesText } from '#lib/narrative/minutes.ts';
import { mixCells, replayAt } from '#lib/analysis/replay.ts';
import { guessKind, PICTURES } from '../../src/routes/present/pictures.ts';
import { isFromProjector } from '#lib/editor/stage.ts';
import { cells } from '../charts/fixtures.ts';
import { openCase } from '../editor/fixtures.ts';

const shown = openCase().case;

describe('a message from a projector', () => {
	it('is taken where it is one of those that are known', () => {
		for (const kind of ['hello', 'bye', 'reset', 'undo', 'redo'])
			expect(isFromProjector({ kind }, shown)).toBe(true);
		expect(isFromProjector({ kind: 'drag', input: 'price', shift: -12 }, shown)).toBe(true);
	});

	it('is passed over where it is anything else', () => {
		for (const message of [
			null,
			'hello',
			{},
			{ kind: 'edit' },
			{ kind: 'drag', input: 'nothing', shift: 1 },
			{ kind: 'drag', input: 'price', shift: NaN },
			{ kind: 'release', input: 'price', shift: '1' },
			{ kind: 'release', input: 'price' }
		])
			expect(isFromProjector(message, shown)).toBe(false);
	});

	it('comes over a line whose name is no more than letters and figures', () => {
		expect(isPresenterId('1im440q1et50w40f84acr')).toBe(true);
		for (const text of ['', 'short', 'with space', '<script>alert(1)</script>', 'a'.repeat(41)])
			expect(isPresenterId(text)).toBe(false);
	});
});

describe('a guess', () => {
	const millions = { divisor: 1e6, unit: 'mio. kr.' };

	it('is an amount in the picture’s unit, as people write it in either language', () => {
		expect(readGuess('−2,5', 'amount', millions, 'da')).toBe(-2.5e6);
		expect(readGuess('12 mio', 'amount', millions, 'da')).toBe(12e6);
		expect(readGuess('+8', 'amount', millions, 'da')).toBe(8e6);
		expect(readGuess('-2.5', 'amount', millions, 'en')).toBe(-2.5e6);
	});

	it('of a chance is a whole number from 0 to 100', () => {
		expect(readGuess('43', 'chance', millions, 'da')).toBe(43);
		for (const text of ['101', '-1', '4,5'])
			expect(readGuess(text, 'chance', millions, 'da')).toBeNull();
	});

	it('is none where it is no number, or a slip of the hand', () => {
		for (const text of ['', 'ti', '1e9', '99999999'])
			expect(readGuess(text, 'amount', millions, 'da')).toBeNull();
	});

	it('is asked for where the picture is a number', () => {
		expect(PICTURES.map(guessKind)).toEqual(['amount', null, 'chance', 'amount', null]);
	});
});

describe('a replay', () => {
	const [before, after] = [cells(5, -4, 2, 0.2), cells(5, 6, 3, 0.8)];

	it('goes from before to after and ends', () => {
		expect(replayAt(0, false)).toEqual({ share: 0, over: false });
		expect(replayAt(2000, false).share).toBeCloseTo(0.5, 12);
		expect(replayAt(2700, false)).toEqual({ share: 1, over: false });
		expect(replayAt(3600, false)).toEqual({ share: 1, over: true });
	});

	it('never moves where motion is not wanted', () => {
		const shares = Array.from({ length: 40 }, (_, i) => replayAt(i * 100, true).share);
		expect(new Set(shares)).toEqual(new Set([0, 1]));
	});

	it('begins with the fan as it was and ends with the fan as it is', () => {
		expect(mixCells(before, after, 0).quantiles).toEqual(before.quantiles);
		expect(mixCells(before, after, 1).quantiles).toEqual(after.quantiles);
		expect(mixCells(before, after, 0.5).quantiles[3][4]).toBeCloseTo(1, 12);
		expect(mixCells(before, after, 0.4).chance).toBe(before.chance);
	});
});

describe('the minutes', () => {
	const workspace = new Workspace(openCase());
	workspace.setShift('price', 40, 0);
	const move = workspace.move!;
	const [earlier, now] = [simulate(move.before), simulate(workspace.shown)];
	const difference = compare(asScenario(move), MOVED);
	const sentence = describeMoved({ move, before: earlier, now, difference });

	it('tell a move in both languages', () => {
		expect(sentence.da).toMatch(/^Pris: fra 200 kr\.\/år til 240 kr\.\/år\. Plus i /);
		expect(sentence.en).toMatch(/^Pris: from 200 kr\.\/år to 240 kr\.\/år\. Gain in /);
	});

	it('tell any other change by what it did', () => {
		expect(describeEdit(earlier, now).da).toMatch(
			/^Casen blev ændret\. Plus i .+ af 100 fremtider mod .+\.$/
		);
	});

	it('are written line by line, with the time of day', () => {
		const at = new Date(2027, 4, 3, 14, 5).getTime();
		const text = minutesText('Prøve', [{ at, sentence }], 'da');
		expect(text).toBe(`Referat: Prøve\n14.05  ${sentence.da}`);
	});
});
