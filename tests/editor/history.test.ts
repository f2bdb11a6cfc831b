import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, record, redo, undo } from '#lib/editor/history.ts';

describe('a history', () => {
	it('takes back step by step and takes again', () => {
		const second = record(record(begin('a'), 'b', 'x', 0), 'c', 'y', 5000);
		expect(undo(second).present).toBe('b');
		expect(undo(undo(second)).present).toBe('a');
		expect(redo(undo(second)).present).toBe('c');
	});

	it('stays where it is at its ends', () => {
		const first = begin('a');
		expect(undo(first)).toBe(first);
		expect(redo(first)).toBe(first);
	});

	it('joins steps on the same thing within a moment, as when an arrow key is held', () => {
		let history = begin(0);
		for (let i = 1; i <= 20; i++) history = record(history, i, 'lever', i * 50);
		expect(undo(history).present).toBe(0);
	});

	it('keeps steps apart that are of different things, or minutes apart', () => {
		const different = record(record(begin(0), 1, 'a', 0), 2, 'b', 10);
		expect(undo(different).present).toBe(1);
		const later = record(record(begin(0), 1, 'a', 0), 2, 'a', 60_000);
		expect(undo(later).present).toBe(1);
	});

	it('does not join a step to one that was taken back', () => {
		const history = record(undo(record(begin(0), 1, 'a', 0)), 2, 'a', 10);
		expect(undo(history).present).toBe(0);
	});

	it('forgets what was taken back once another way is gone', () => {
		const other = record(undo(record(begin('a'), 'b', 'x', 0)), 'c', 'y', 10);
		expect(redo(other)).toBe(other);
	});

	it('is back where it began after as many undos as steps', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { maxLength: 50 }), (steps) => {
				let history = begin<number | string>('start');
				steps.forEach((step, i) => (history = record(history, step, `${i}`, i)));
				const end = history.present;
				for (let i = 0; i < steps.length; i++) history = undo(history);
				expect(history.present).toBe('start');
				for (let i = 0; i < steps.length; i++) history = redo(history);
				expect(history.present).toBe(end);
			})
		);
	});
});
