/** The command line of docs/model.md §10: one command in, text out; any failure is one line and exit code 2. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { HELP } from './cli/help.ts';
import { complain, print } from './cli/print.ts';
import { readRequest, type Request } from './cli/request.ts';

interface Answer {
	text: string;
	code: number;
}

/** What only some commands need is loaded by them alone: starting takes longer than computing. */
async function answer(request: Request): Promise<Answer> {
	switch (request.command) {
		case 'help':
			return { text: HELP, code: 0 };
		case 'version':
			return { text: `${await readVersion()}\n`, code: 0 };
		case 'simulate':
		case 'compare': {
			const { compareFile, simulateFile } = await import('./cli/figures.ts');
			const { EXPORTS } = await import('#lib/exchange/registry.ts');
			const figures =
				request.command === 'simulate' ? await simulateFile(request) : await compareFile(request);
			return { text: EXPORTS[request.format].write(figures), code: 0 };
		}
		case 'validate': {
			const { inspect } = await import('./cli/open-case.ts');
			const { issues, doubts } = await inspect(request.file);
			const told = request.warnings ? [...issues, ...doubts] : issues;
			return {
				text: told.map((line) => `${line}\n`).join(''),
				code: issues.length > 0 ? 2 : 0
			};
		}
		case 'link': {
			const { makeLink } = await import('./cli/links.ts');
			return { text: await makeLink(request.file), code: 0 };
		}
		case 'open': {
			const { openLink } = await import('./cli/links.ts');
			return { text: await openLink(request.fragment), code: 0 };
		}
	}
}

async function readVersion(): Promise<string> {
	const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}

try {
	const { text, code } = await answer(readRequest(process.argv.slice(2)));
	const read = await print(text);
	// Who closes the pipe early has had enough: that is no failure, whatever there was to say.
	process.exitCode = read ? code : 0;
} catch (error) {
	complain(error instanceof Error ? error.message : String(error));
	process.exitCode = 2;
}
