/** A case that is hard on a page: a template whose every name begins with a compound of 44 letters, and one of 3,000. */
import { encodeLink } from '#lib/case/link/link.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const COMPOUND = 'Sundhedsplejerskekonsultationssamarbejdsudva';
const LONGEST = 3000;

const templates = path.resolve(import.meta.dirname, '../../src/lib/templates');

/** Give the address of the case; the second of each sort has the longest name, of a single word. */
export function unrulyLink(): string {
	const file = JSON.parse(
		readFileSync(path.join(templates, 'hjemloese-act.json'), 'utf8')
	) as CaseFile;
	const named = <T extends { name: string }>(things: readonly T[] = []): T[] =>
		things.map((thing, i) => ({
			...thing,
			name: i === 1 ? COMPOUND.padEnd(LONGEST, 'e') : `${COMPOUND} ${thing.name}`
		}));
	return encodeLink({
		...file,
		title: `${COMPOUND} ${file.title}`,
		inputs: named(file.inputs).map((input, i) =>
			i % 2 && input.unit !== 'share' ? { ...input, unit: COMPOUND.toLowerCase() } : input
		),
		areas: named(file.areas),
		groups: named(file.groups),
		effects: named(file.effects),
		refunds: named(file.refunds),
		lines: named(file.lines),
		events: named(file.events),
		scenarios: named(file.scenarios),
		organisations: named(file.organisations).map((organisation) => ({
			...organisation,
			departments: named(organisation.departments)
		}))
	});
}
