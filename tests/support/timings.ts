/** Keeps what each test took, for the table that `npm test` ends with. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';

interface Timing {
	file: string;
	title: string;
	ms: number;
}

/** Write the timings where the run asks for them. */
export function keepTimings(timings: Timing[]): void {
	if (process.env.TIMINGS) writeFileSync(process.env.TIMINGS, JSON.stringify(timings));
}
