/** What every pool keeps to, whatever runs its workers. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Run } from '#lib/engine/run/run.ts';
import { createPool, type Pool, type PoolOptions } from '#lib/compute/worker-pool.ts';
import type { WorkerThread } from '#lib/compute/worker-thread.ts';
import { openWalk, walkRun } from './walk.ts';

export interface Threads {
	/** Serves walks; the message "die" kills it. */
	walker: () => WorkerThread;
	/** Throws as it starts. */
	broken: () => WorkerThread;
	/** Never answers. */
	silent: () => WorkerThread;
}

/** The reference: the whole run in this thread. */
function here<T>({ plan, blocks, collect }: Run<T>): T {
	const evaluator = openWalk(plan);
	const pilot = evaluator.pilot();
	const collector = collect(pilot);
	blocks.forEach((block, index) => collector.add(index, evaluator.evaluate(block, pilot)));
	return collector.result();
}

export function poolLaws(title: string, { walker, broken, silent }: Threads): void {
	const pools: Pool[] = [];
	function poolOf(options: PoolOptions): Pool {
		const pool = createPool(options);
		pools.push(pool);
		return pool;
	}

	afterEach(() => {
		for (const pool of pools.splice(0)) pool.dispose();
	});

	/** A pool whose threads can be reached, to be killed. */
	function mortalPool(size: number) {
		const threads: WorkerThread[] = [];
		const pool = poolOf({
			size,
			createWorker: () => {
				const thread = walker();
				threads.push(thread);
				return thread;
			}
		});
		return { pool, threads };
	}

	function kill(thread: WorkerThread): void {
		thread.endpoint.postMessage('die');
	}

	describe(title, () => {
		it.each([1, 2, 3, 7])('gives with %i workers what one thread gives', async (size) => {
			const run = walkRun(20, 100);
			expect(await poolOf({ size, createWorker: walker }).run(run)).toEqual(here(run));
		});

		it('starts no more workers than there are blocks, and keeps those it has started', async () => {
			const { pool, threads } = mortalPool(4);
			await pool.run(walkRun(2, 10));
			expect(threads.length).toBe(2);
			await pool.run(walkRun(2, 10));
			expect(threads.length).toBe(2);
		});

		it('serves runs that are asked for together one after the other', async () => {
			const pool = poolOf({ size: 2, createWorker: walker });
			const runs = [walkRun(5, 100), walkRun(9, 200), walkRun(1, 300)];
			expect(await Promise.all(runs.map((run) => pool.run(run)))).toEqual(runs.map(here));
		});

		it('tells of every block once, in rising number', async () => {
			const heard: number[][] = [];
			await poolOf({ size: 3, createWorker: walker }).run(walkRun(12, 100), {
				onProgress: (done, all) => heard.push([done, all])
			});
			expect(heard).toEqual(Array.from({ length: 12 }, (_, index) => [index + 1, 12]));
		});

		it('gives the same result when a worker is killed in the middle of a run', async () => {
			const { pool, threads } = mortalPool(2);
			const run = walkRun(200, 20_000);
			const result = await pool.run(run, {
				onProgress: (done) => {
					if (done === 5) kill(threads[0]);
					if (done === 25) kill(threads[1]);
				}
			});
			expect(threads.length).toBeGreaterThan(2);
			expect(result).toEqual(here(run));
		});

		it('replaces a worker that died between two runs', async () => {
			const { pool, threads } = mortalPool(1);
			const run = walkRun(3, 100);
			await pool.run(run);
			const dead = new Promise((resolve) => threads[0].onDeath(resolve));
			kill(threads[0]);
			await dead;
			expect(await pool.run(run)).toEqual(here(run));
			expect(threads.length).toBe(2);
		});

		it('replaces a worker that fails to start', async () => {
			let started = 0;
			const pool = poolOf({ size: 1, createWorker: () => (started++ ? walker() : broken()) });
			const run = walkRun(3, 100);
			expect(await pool.run(run)).toEqual(here(run));
		});

		it('replaces a worker that never answers', async () => {
			let started = 0;
			const pool = poolOf({
				size: 1,
				createWorker: () => (started++ ? walker() : silent()),
				startMs: 4000
			});
			const run = walkRun(3, 100);
			expect(await pool.run(run)).toEqual(here(run));
		});

		it('gives up with one clear error when its workers keep dying', async () => {
			let started = 0;
			const pool = poolOf({
				size: 2,
				createWorker: () => {
					started++;
					return broken();
				}
			});
			await expect(pool.run(walkRun(3, 100))).rejects.toThrow(/workers keep stopping/);
			expect(started).toBeLessThan(12);
		});

		it('passes on what the engine throws at a block, and works on', async () => {
			const pool = poolOf({ size: 2, createWorker: walker });
			await expect(pool.run(walkRun(9, 100, { throwsAt: 4 }))).rejects.toThrow(
				'the walk left the map'
			);
			const run = walkRun(9, 100);
			expect(await pool.run(run)).toEqual(here(run));
		});

		it('passes on what the engine throws at a plan, and works on', async () => {
			const pool = poolOf({ size: 2, createWorker: walker });
			await expect(pool.run(walkRun(9, 100, { opens: false }))).rejects.toThrow(
				'this plan cannot be opened'
			);
			const run = walkRun(9, 100);
			expect(await pool.run(run)).toEqual(here(run));
		});

		it('rejects at once when cancelled, lends nothing more, and serves the next run', async () => {
			const pool = poolOf({ size: 2, createWorker: walker });
			await pool.run(walkRun(2, 10));
			const cancel = new AbortController();
			let heard = 0;
			let cancelled = 0;
			const long = pool.run(walkRun(1000, 200_000), {
				signal: cancel.signal,
				onProgress: () => {
					heard++;
					if (heard > 2 || cancelled) return;
					cancel.abort();
					cancelled = performance.now();
				}
			});
			await expect(long).rejects.toMatchObject({ name: 'AbortError' });
			const afterwards = heard;
			const run = walkRun(2, 100);
			expect(await pool.run(run)).toEqual(here(run));
			expect(heard).toBe(afterwards);
			expect(performance.now() - cancelled).toBeLessThan(2000);
		});

		it('leaves nothing of a cancelled run on the workers that the next run has', async () => {
			const pool = poolOf({ size: 2, createWorker: walker });
			await pool.run(walkRun(4, 10));
			const run = walkRun(6, 100);
			const expected = here(run);
			for (let round = 0; round < 20; round++) {
				const cancel = new AbortController();
				// its pilot takes some milliseconds: the cancel finds it on its way
				const cancelled = pool.run(walkRun(8, 3_000_000), { signal: cancel.signal });
				const quiet = cancelled.catch(() => {});
				await new Promise((next) => setTimeout(next, round % 4));
				cancel.abort();
				expect(await pool.run(run)).toEqual(expected);
				await quiet;
			}
		});

		it('refuses a run whose signal is aborted already, and one that waits when it is aborted', async () => {
			const pool = poolOf({ size: 1, createWorker: walker });
			await expect(pool.run(walkRun(2, 10), { signal: AbortSignal.abort() })).rejects.toMatchObject(
				{ name: 'AbortError' }
			);

			const first = pool.run(walkRun(20, 20_000));
			const cancel = new AbortController();
			const waiting = pool.run(walkRun(2, 10), { signal: cancel.signal });
			cancel.abort();
			await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
			expect(await first).toEqual(here(walkRun(20, 20_000)));
		});

		it('starts no worker once it is closed, not even for one that was still starting', async () => {
			const started: WorkerThread[] = [];
			const pool = poolOf({
				size: 2,
				createWorker: () => {
					const thread = started.length === 1 ? silent() : walker();
					started.push(thread);
					return thread;
				}
			});
			const run = walkRun(4, 100);
			expect(await pool.run(run)).toEqual(here(run));
			pool.dispose();
			await new Promise((resolve) => setTimeout(resolve, 50));
			expect(started.length).toBe(2);
		});

		it('rejects what runs when it is closed, and every later run', async () => {
			const { pool, threads } = mortalPool(2);
			const long = pool.run(walkRun(1000, 200_000));
			pool.dispose();
			await expect(long).rejects.toMatchObject({ name: 'AbortError' });
			await expect(pool.run(walkRun(2, 10))).rejects.toMatchObject({ name: 'AbortError' });
			expect(threads.length).toBeLessThanOrEqual(2);
		});
	});
}
