/** The engine as a worker that takes whole jobs: from the case to the figures, so that a page only draws. */
import { releaseProxy, type ProxyMarked } from 'comlink';
import type { Job, RunJob } from '#lib/engine/job.ts';
import { planKey, reshifted } from '#lib/engine/plan/reshift.ts';
import type { RowFigures } from '#lib/engine/result.ts';
import type { Run } from '#lib/engine/run/run.ts';
import { runOf } from '#lib/engine/run/run-of.ts';
import { rowsRun, runHere } from '#lib/engine/simulate.ts';
import { quantityDraws } from '#lib/engine/quantity-draws.ts';
import { runInTurns } from './run-in-turns.ts';
import type { OnProgress } from './progress.ts';
import { createPool, type Pool, type PoolOptions } from './worker-pool.ts';

/** Jobs of no more draws are done at once and alone, before longer ones go on: to spread them costs more than it saves. */
const MOST_ALONE = 8192;

/** What a worker answers to; `id` is what a job is cancelled by. */
export interface JobService {
	/** Answer as soon as there is somebody to answer. */
	ready(): void;
	run(id: number, job: Job<unknown>, onProgress?: OnProgress & ProxyMarked): Promise<unknown>;
	cancel(id: number): void;
}

/** Do jobs on this thread, or, where `size` is 2 or more, the long ones on as many workers of their own. */
export function jobService({ size, createWorker }: PoolOptions): JobService {
	const stops = new Map<number, AbortController>();
	let pool: Pool | undefined;
	let last: Promise<unknown> = Promise.resolve();

	/** The plan of the last picture of rows: while a lever moves the next one is the same but for a constant. */
	let lastRows: { key: string; run: Run<RowFigures> } | undefined;

	function planned(job: RunJob): Run<unknown> {
		if (job.kind !== 'rows') return runOf(job);
		const key = planKey(job.source);
		if (lastRows?.key !== key) lastRows = { key, run: rowsRun(job.source) };
		return reshifted(lastRows.run, job.source);
	}

	/** Long jobs wait for each other. */
	function inTurn<T>(begin: () => Promise<T>): Promise<T> {
		const turn = last.then(begin);
		last = turn.catch(() => {});
		return turn;
	}

	return {
		ready() {},
		async run(id, job, onProgress) {
			const stop = new AbortController();
			const { signal } = stop;
			stops.set(id, stop);
			try {
				if (job.kind === 'quantityDraws') return quantityDraws(job.source, job.side, job.changed);
				const run = planned(job);
				const draws = run.blocks.reduce((sum, { count }) => sum + count, 0);
				if (draws <= MOST_ALONE) return runHere(run);
				if (size < 2) return await inTurn(() => runInTurns(run, signal, onProgress));
				pool ??= createPool({ size, createWorker });
				return await pool.run(run, { signal, onProgress });
			} finally {
				stops.delete(id);
				(onProgress as { [releaseProxy]?: () => void } | undefined)?.[releaseProxy]?.();
			}
		},
		cancel(id) {
			stops.get(id)?.abort();
		}
	};
}
