/** Reads the arguments of the command line. */
import { parseArgs } from 'node:util';
import { LIMITS } from '#lib/case/limits.ts';
import { EXPORTS, type ExportName } from '#lib/exchange/registry.ts';
import { Failure } from './failure.ts';

/** What figures are asked for, of which case. */
export interface Figuring {
	file: string;
	/** Id of a scenario of the case. */
	scenario?: string;
	/** These instead of the case's own. */
	draws?: number;
	seed?: string;
	workers: number;
	format: ExportName;
}

export type Request =
	| { command: 'help' | 'version' }
	| ({ command: 'simulate' } & Figuring)
	| ({ command: 'compare'; scenario: string } & Figuring)
	| { command: 'validate'; file: string; warnings: boolean }
	| { command: 'link'; file: string }
	| { command: 'open'; fragment: string };

const MOST_WORKERS = 64;

const TEXT = { type: 'string' } as const;
const FIGURING = { draws: TEXT, seed: TEXT, workers: TEXT, format: TEXT };

/** What each command is given: operands in their order, and options. */
const COMMANDS = {
	simulate: { operands: ['FILE'], options: { ...FIGURING, scenario: TEXT } },
	compare: { operands: ['FILE', 'ID'], options: FIGURING },
	validate: { operands: ['FILE'], options: { warnings: { type: 'boolean' } as const } },
	link: { operands: ['FILE'], options: {} },
	open: { operands: ['FRAGMENT'], options: {} }
};

type Command = keyof typeof COMMANDS;

type Options = Partial<Record<'draws' | 'seed' | 'workers' | 'format' | 'scenario', string>> & {
	warnings?: boolean;
};

/**
 * Read the arguments that follow the program's name.
 *
 * @throws Failure where they make no sense.
 */
export function readRequest(args: string[]): Request {
	const [command, ...rest] = args;
	if (command === undefined) throw new Failure('no command is given; try --help');
	if (command === '--version') return { command: 'version' };
	// Behind -- everything is an operand, which may be called anything.
	const options = rest.slice(0, rest.indexOf('--') + 1 || undefined);
	if ([command, ...options].includes('--help')) return { command: 'help' };
	if (!isCommand(command)) {
		const known = Object.keys(COMMANDS).join(', ');
		throw new Failure(`unknown command "${command}"; the commands are ${known}`);
	}
	return makeRequest(command, ...split(command, rest));
}

function isCommand(name: string): name is Command {
	return Object.hasOwn(COMMANDS, name);
}

/** Tell operands and options apart. */
function split(command: Command, args: string[]): [operands: string[], options: Options] {
	const { operands, options } = COMMANDS[command];
	let found;
	try {
		found = parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new Failure(`${command}: ${(error as Error).message}`);
	}
	const missing = operands[found.positionals.length];
	if (missing) throw new Failure(`${command}: ${missing} is missing; try --help`);
	const surplus = found.positionals[operands.length];
	if (surplus !== undefined) throw new Failure(`${command}: "${surplus}" is one argument too many`);
	return [found.positionals, found.values as Options];
}

function makeRequest(command: Command, [first, second]: string[], options: Options): Request {
	switch (command) {
		case 'simulate':
			return { command, file: first, scenario: options.scenario, ...readFiguring(options) };
		case 'compare':
			return { command, file: first, scenario: second, ...readFiguring(options) };
		case 'open':
			return { command, fragment: first };
		case 'validate':
			return { command, file: first, warnings: options.warnings ?? false };
		default:
			return { command, file: first };
	}
}

function readFiguring({ draws, seed, workers = '1', format = 'json' }: Options) {
	if (!Object.hasOwn(EXPORTS, format)) {
		const known = Object.keys(EXPORTS).join(' or ');
		throw new Failure(`--format is ${known}, not "${format}"`);
	}
	if (seed !== undefined && [...seed].length > LIMITS.textLength)
		throw new Failure(`--seed has at most ${LIMITS.textLength} characters`);
	return {
		draws: draws === undefined ? undefined : readWhole('--draws', draws, LIMITS.draws),
		seed,
		workers: readWhole('--workers', workers, MOST_WORKERS),
		format: format as ExportName
	};
}

function readWhole(option: string, text: string, most: number): number {
	const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : NaN;
	if (value >= 1 && value <= most) return value;
	throw new Failure(`${option} is a whole number from 1 to ${most}, not "${text}"`);
}
