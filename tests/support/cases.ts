/** Cases for tests: the templates, read as a user's file is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCase } from '#lib/case/read/parse-case.ts';
import type { Case } from '#lib/case/schema.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The names of the templates. */
export const TEMPLATES = [
	'en-plan',
	'hjemloese-act',
	'raadgivende-team',
	'tidlig-indsats-par11',
	'tilkoebsydelser',
	'trivsel-paa-tvaers'
] as const;

/** Read a case file of the project; throws what is wrong with it. */
export function readCase(file: string): Case {
	const parsed = parseCase(readFileSync(path.join(root, file), 'utf8'));
	if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
	return parsed.case;
}

/** Read a template, with another number of draws where asked for. */
export function readTemplate(
	name: (typeof TEMPLATES)[number],
	simulation: Partial<Case['simulation']> = {}
): Case {
	const source = readCase(`src/lib/templates/${name}.json`);
	return { ...source, simulation: { ...source.simulation, ...simulation } };
}
