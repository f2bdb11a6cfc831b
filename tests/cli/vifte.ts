/** Runs the command line: as a program of its own, or here. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

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

let runs = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Run the command line in this process, one call after the other: the same code from its first line, without the
 * seconds that a program takes to start.
 */
export function here(args: string[]): Promise<Outcome> {
	const turn = last.then(() => runHere(args));
	last = turn.catch(() => {});
	return turn;
}

async function runHere(args: string[]): Promise<Outcome> {
	const outcome: Outcome = { code: null, stdout: '', stderr: '' };
	const { argv, exitCode } = process;
	const streams = (['stdout', 'stderr'] as const).map((name) => {
		const listeners = process[name].listeners('error');
		const write = vi.spyOn(process[name], 'write');
		write.mockImplementation((text: string | Uint8Array, ...rest: unknown[]) => {
			outcome[name] += String(text);
			const done = rest.at(-1);
			if (typeof done === 'function') done();
			return true;
		});
		return () => {
			write.mockRestore();
			for (const listener of process[name].listeners('error'))
				if (!listeners.includes(listener))
					process[name].removeListener('error', listener as () => void);
		};
	});
	process.argv = [process.execPath, PROGRAM, ...args];
	process.exitCode = undefined;
	try {
		// another search makes it begin anew
		await import(/* @vite-ignore */ `/src/cli.ts?run=${runs++}`);
		return { ...outcome, code: Number(process.exitCode ?? 0) };
	} finally {
		for (const restore of streams) restore();
		process.argv = argv;
		process.exitCode = exitCode;
	}
}
