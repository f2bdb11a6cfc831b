/** Writes on standard output and standard error. */
import process from 'node:process';
import { Failure } from './failure.ts';

const REASONS: Record<string, string> = { ENOSPC: 'there is no room left' };

/**
 * Write `text` on standard output, and tell whether somebody read it to the end: `| head` does not.
 *
 * @throws Failure where it cannot be written.
 */
export function print(text: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		function settle(error?: NodeJS.ErrnoException | null): void {
			if (!error) return resolve(true);
			if (error.code === 'EPIPE') return resolve(false);
			const reason = REASONS[error.code ?? ''] ?? error.message;
			reject(new Failure(`standard output cannot be written: ${reason}`));
		}
		process.stdout.on('error', settle);
		process.stdout.write(text, settle);
	});
}

/** Write one line on standard error, whatever is in `message`. */
export function complain(message: string): void {
	// Where even standard error is closed there is nobody left to tell.
	process.stderr.on('error', () => {});
	process.stderr.write(`vifte: ${message.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()}\n`);
}
