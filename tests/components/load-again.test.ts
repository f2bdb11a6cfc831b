/** Asking again for code that did not come. */
import { describe, expect, it } from 'vitest';
import { arrivedBy, loadAgain } from '#lib/components/load-again.ts';

/** Fails `times` times, then gives what it is asked how often. */
function failing(times: number) {
	let asked = 0;
	return async () => {
		if (++asked <= times) throw new Error(`attempt ${asked}`);
		return { asked };
	};
}

describe('loading code', () => {
	it('asks again after each pause, until it comes', async () => {
		expect(await loadAgain(failing(2), [1, 1])).toEqual({ asked: 3 });
		await expect(loadAgain(failing(3), [1, 1])).rejects.toThrow('attempt 3');
		await expect(loadAgain(failing(1), [])).rejects.toThrow('attempt 1');
	});

	it('has at hand what came, and nothing that did not', async () => {
		const load = failing(1);
		await loadAgain(load, []).catch(() => {});
		expect(arrivedBy(load)).toBeUndefined();
		const came = await loadAgain(load, []);
		expect(arrivedBy(load)).toBe(came);
	});
});
