/** Times things side by side: in turns, so that a busy minute strikes all alike. */

/** Runs for some milliseconds at least, and whole times; gives the milliseconds of each run. */
export type Turn = (ms: number) => Promise<number[]>;

/** In milliseconds of one run. The best is robust where the machine is shared; the median is what one meets there. */
export interface Timing {
	best: number;
	median: number;
}

export interface Turns {
	/** Timed turns of each, after one that warms up. */
	rounds?: number;
	/** A turn runs at least this long, whole runs only: what is quick is timed more often. */
	turnMs?: number;
	/** No round begins after this time, but the first two timed ones. */
	mostMs?: number;
}

/** Time contenders in turns; gives one timing each, in their order. */
export async function takeTurns(
	contenders: readonly Turn[],
	{ rounds = 5, turnMs = 50, mostMs = 4000 }: Turns = {}
): Promise<Timing[]> {
	const times = contenders.map((): number[] => []);
	const start = performance.now();
	for (let round = 0; round <= rounds; round++) {
		if (round > 2 && performance.now() - start > mostMs) break;
		for (const [i, turn] of contenders.entries()) {
			const taken = await turn(turnMs);
			if (round > 0) times[i].push(...taken);
		}
	}
	return times.map((own) => ({ best: Math.min(...own), median: median(own) }));
}

/** Turns in this process, of one run at least. */
export function turnOf(run: () => unknown): Turn {
	return async (ms) => {
		const times: number[] = [];
		const began = performance.now();
		do {
			const before = performance.now();
			await run();
			times.push(performance.now() - before);
		} while (performance.now() - began < ms);
		return times;
	};
}

/** The middle one of some numbers; of an even number of them the upper. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1];
}
