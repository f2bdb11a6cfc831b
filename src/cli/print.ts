/** Writes on standard output and standard error. */
import process from 'node:process';

/** Write `text` on standard output; rejects where nobody reads it or it cannot be written. */
export function print(text: string): Promise<void> {
	return new Promise((resolve, reject) => {
		process.stdout.once('error', reject);
		process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
	});
}

/** Write one line on standard error, whatever is in `message`. */
export function complain(message: string): void {
	// Where even standard error is closed there is nobody left to tell.
	process.stderr.once('error', () => {});
	process.stderr.write(`vifte: ${message.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()}\n`);
}
