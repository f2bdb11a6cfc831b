import { describe, expect, it } from 'vitest';
import { files } from '#lib/messages/files.ts';
import { newCase } from '#lib/messages/new-case.ts';
import { notFound } from '#lib/messages/not-found.ts';
import { formatWhen } from '#lib/messages/when.ts';

type Leaf = [path: string, value: unknown];

const leaves = (node: object, path = ''): Leaf[] =>
	Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'object' && value !== null
			? leaves(value, `${path}${key}.`)
			: [[path + key, value] as Leaf]
	);

describe.each([
	['files', files],
	['a new case', newCase],
	['an address without a page', notFound]
])('the words about %s', (_, { da, en }) => {
	it('are the same in both languages', () => {
		const kinds = (words: object) => leaves(words).map(([path, value]) => [path, typeof value]);
		expect(kinds(en)).toEqual(kinds(da));
	});

	it('are none of them empty, nor in the other language', () => {
		for (const [path, value] of leaves(en))
			expect(String(value), path).not.toMatch(/^$|[æøåÆØÅ]|\b(og|eller|ikke|gemt)\b/);
		for (const [path, value] of leaves(da))
			expect(String(value), path).not.toMatch(/^$|\b(the|and|not|with|of|saved)\b/);
	});

	it('never call a draw a course, nor a result a forecast', () => {
		for (const [path, value] of leaves(da))
			expect(String(value), path).not.toMatch(/forløb|prognose/i);
	});
});

describe('a moment', () => {
	const now = new Date(2026, 4, 12, 15, 30).getTime();
	const words = { today: 'i dag kl.', yesterday: 'i går kl.' };
	const at = (...parts: [number, number, number, number, number]) =>
		formatWhen(new Date(...parts).getTime(), now, 'da', words);

	it('is a time of day today and yesterday, else a date', () => {
		expect(at(2026, 4, 12, 9, 5)).toBe('i dag kl. 09.05');
		expect(at(2026, 4, 11, 23, 59)).toBe('i går kl. 23.59');
		expect(at(2026, 2, 1, 12, 0)).toBe('1. marts 2026');
	});

	it('of yesterday is yesterday’s where the clocks change in between', () => {
		const monday = new Date(2026, 2, 30, 0, 30).getTime();
		const sunday = new Date(2026, 2, 29, 1, 30).getTime();
		expect(formatWhen(sunday, monday, 'en', words)).toContain('i går');
	});
});
