/** Waiting that can be given up, and what it leaves behind. */
import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { abortable } from '#lib/compute/abortable.ts';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('waiting for a task or an end of it', () => {
	it('gives what the task gives, and its error', async () => {
		const { signal } = new AbortController();
		expect(await abortable(signal, async () => 7)).toBe(7);
		await expect(abortable(signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		await expect(
			abortable(signal, () => {
				throw new Error('at once');
			})
		).rejects.toThrow('at once');
	});

	it('rejects with the signal’s reason as soon as it is aborted, and begins nothing after it', async () => {
		const stop = new AbortController();
		const waiting = abortable(stop.signal, () => new Promise(() => {}));
		stop.abort(new Error('enough'));
		await expect(waiting).rejects.toThrow('enough');
		let began = false;
		const late = abortable(stop.signal, async () => (began = true));
		await expect(late).rejects.toThrow('enough');
		expect(began).toBe(false);
	});

	it('leaves nothing listening to a signal that lives on, however the task ended', async () => {
		const { signal } = new AbortController();
		await abortable(signal, async () => 7);
		await abortable(signal, () => Promise.reject(new Error('no'))).catch(() => {});
		expect(listeners(signal)).toBe(0);
		const pending = abortable(signal, () => new Promise((done) => setTimeout(done)));
		expect(listeners(signal)).toBe(1);
		await pending;
		expect(listeners(signal)).toBe(0);
	});
});
