/** Which kind of failure an error is told as. */
import { describe, expect, it } from 'vitest';
import { failureKind } from '#lib/components/failure-kind.ts';

describe('what kept a page from being shown', () => {
	it.each([
		'Failed to fetch dynamically imported module: https://a.dk/_app/immutable/nodes/3.abc.js',
		'error loading dynamically imported module: https://a.dk/_app/immutable/nodes/3.abc.js',
		'Importing a module script failed.',
		'Unable to preload CSS for /_app/immutable/assets/3.abc.css',
		'Failed to fetch',
		'NetworkError when attempting to fetch resource.',
		'Load failed'
	])('is a module or file that did not come, in the words of any browser: %s', (message) => {
		expect(failureKind(new TypeError(message), 500, true)).toBe('unloaded');
		expect(failureKind(new TypeError(message), 500, false)).toBe('offline');
	});

	it('is our own fault where anything else was thrown, with or without a connection', () => {
		expect(failureKind(new TypeError("reading 'map' of undefined"), 500, true)).toBe('unexpected');
		expect(failureKind('thrown text', 500, false)).toBe('unexpected');
	});

	it('is a page that there is not only where the status says so', () => {
		expect(failureKind(new Error('Not found: /x/'), 404, true)).toBe('missing');
		expect(failureKind(new Error('Not found: /x/'), 500, true)).toBe('unexpected');
	});
});
