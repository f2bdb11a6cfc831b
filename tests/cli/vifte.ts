/** Runs the real program. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../src/vifte.mjs', import.meta.url));

export interface Outcome {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** Run the command line to its end; `input` is what stands on standard input, `watch` sees the process begin. */
export function vifte(args: string[], input = '', watch?: Watch): Promise<Outcome> {
	return run(process.execPath, [PROGRAM, ...args], input, watch);
}

type Watch = (child: ChildProcessWithoutNullStreams) => void;

/** Run any program in the project's folder to its end. */
export function run(program: string, args: string[], input = '', watch?: Watch): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { cwd: ROOT });
		const outcome: Outcome = { code: null, stdout: '', stderr: '' };
		child.stdout.setEncoding('utf8').on('data', (text) => (outcome.stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text) => (outcome.stderr += text));
		// A program that fails early does not read all that it is given.
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		watch?.(child);
		child.on('error', reject);
		child.on('close', (code) => resolve({ ...outcome, code }));
	});
}
