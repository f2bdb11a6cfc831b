/** Time as this process has worked, whatever else the machine does beside it. */
import process from 'node:process';

/** Run something; gives what it gives and the milliseconds of processor time that it took. */
export function timed<T>(run: () => T): { value: T; elapsedMs: number } {
	const start = process.cpuUsage();
	const value = run();
	const { user, system } = process.cpuUsage(start);
	return { value, elapsedMs: (user + system) / 1000 };
}
