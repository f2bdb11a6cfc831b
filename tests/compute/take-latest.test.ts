import { describe, expect, it } from 'vitest';
import { takeLatest, type Make } from '#lib/compute/take-latest.ts';

/** A task that settles when the test says so, and remembers whether it was told to stop. */
function task(name: string) {
	let settle!: { resolve: (value: string) => void; reject: (error: Error) => void };
	const promise = new Promise<string>((resolve, reject) => (settle = { resolve, reject }));
	const state = {
		begun: false,
		aborted: false,
		finish: () => settle.resolve(name),
		crash: () => settle.reject(new Error(name))
	};
	const make: Make<string> = (signal) => {
		state.begun = true;
		signal.addEventListener('abort', () => {
			state.aborted = true;
			settle.reject(new DOMException('overtaken', 'AbortError'));
		});
		return promise;
	};
	return Object.assign(state, { make });
}

function scheduler() {
	const heard: string[] = [];
	const runs = takeLatest<string>({
		deliver: (value) => heard.push(value),
		fail: (error) => heard.push(`failed: ${(error as Error).message}`),
		settled: () => heard.push('settled')
	});
	return { heard, runs };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('takeLatest', () => {
	it('begins a lone task at once and delivers it', async () => {
		const { heard, runs } = scheduler();
		const a = task('a');
		runs.request(a.make);
		expect(a.begun).toBe(true);
		a.finish();
		await turn();
		expect(heard).toEqual(['a', 'settled']);
	});

	it('aborts an overtaken task, never delivers it, and drops those that waited', async () => {
		const { heard, runs } = scheduler();
		const [a, b, c] = ['a', 'b', 'c'].map(task);
		for (const { make } of [a, b, c]) runs.request(make);
		expect(a.aborted).toBe(true);
		await turn();
		expect([b.begun, c.begun]).toEqual([false, true]);
		c.finish();
		await turn();
		expect(heard).toEqual(['c', 'settled']);
	});

	it('lets a kept task finish and delivers it, then the newest', async () => {
		const { heard, runs } = scheduler();
		const [a, b, c] = ['a', 'b', 'c'].map(task);
		for (const { make } of [a, b, c]) runs.request(make, { keepInFlight: true });
		await turn();
		expect([a.aborted, b.begun, c.begun]).toEqual([false, false, false]);
		a.finish();
		await turn();
		expect(heard).toEqual(['a']);
		expect([b.begun, c.begun]).toEqual([false, true]);
		c.finish();
		await turn();
		expect(heard).toEqual(['a', 'c', 'settled']);
	});

	it('does not deliver an overtaken task that finishes in spite of the signal', async () => {
		const { heard, runs } = scheduler();
		let finish!: (value: string) => void;
		runs.request(() => new Promise((resolve) => (finish = resolve)));
		const b = task('b');
		runs.request(b.make);
		finish('stubborn');
		await turn();
		b.finish();
		await turn();
		expect(heard).toEqual(['b', 'settled']);
	});

	it('tells of a failure, and works on', async () => {
		const { heard, runs } = scheduler();
		const [a, b] = ['a', 'b'].map(task);
		runs.request(a.make);
		a.crash();
		await turn();
		runs.request(b.make);
		b.finish();
		await turn();
		expect(heard).toEqual(['failed: a', 'settled', 'b', 'settled']);
	});

	it('takes a task that throws before it gives a promise for one that failed', async () => {
		const { heard, runs } = scheduler();
		runs.request(() => {
			throw new Error('early');
		});
		await turn();
		expect(heard).toEqual(['failed: early', 'settled']);
	});

	it('keeps quiet about the failure of a kept task that was overtaken', async () => {
		const { heard, runs } = scheduler();
		const [a, b] = ['a', 'b'].map(task);
		runs.request(a.make, { keepInFlight: true });
		runs.request(b.make);
		a.crash();
		await turn();
		b.finish();
		await turn();
		expect(heard).toEqual(['b', 'settled']);
	});

	it('delivers nothing after a cancel, and serves the next request', async () => {
		const { heard, runs } = scheduler();
		const [a, b, c] = ['a', 'b', 'c'].map(task);
		runs.request(a.make, { keepInFlight: true });
		runs.request(b.make);
		runs.cancel();
		expect(a.aborted).toBe(true);
		await turn();
		expect(b.begun).toBe(false);
		runs.request(c.make);
		c.finish();
		await turn();
		expect(heard).toEqual(['settled', 'c', 'settled']);
	});
});
