import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listRecent, remember } from '#lib/workspace/recent.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value)
	};
}

describe('recent cases', () => {
	beforeEach(() => vi.stubGlobal('localStorage', storage()));
	afterEach(() => vi.unstubAllGlobals());

	it('come latest first, each title once, three at most', () => {
		for (const title of ['a', 'b', 'c', 'd', 'b']) remember({ title, fragment: `t=${title}` });
		expect(listRecent().map(({ title }) => title)).toEqual(['b', 'd', 'c']);
	});

	it('pass over what others left under the key', () => {
		localStorage.setItem(
			'vifte.recent',
			'[1, null, {"title": 2}, {"title": "x", "fragment": "t=x"}]'
		);
		expect(listRecent()).toEqual([{ title: 'x', fragment: 't=x' }]);
		localStorage.setItem('vifte.recent', 'not json');
		expect(listRecent()).toEqual([]);
	});

	it('do without storage where the browser refuses it', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(() => remember({ title: 'a', fragment: 't=a' })).not.toThrow();
		expect(listRecent()).toEqual([]);
	});
});
