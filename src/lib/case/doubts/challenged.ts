/** What cases are usually challenged on: support that is forgotten, gains that are no money, one side alone, old prices. */
import type { DraftLine } from '../draft.ts';
import type { CaseFile } from '../schema.ts';
import type { Doubt } from './doubt.ts';
import { valueOutside } from '../uncertain-value.ts';

/** A gain counts as taken in full where 95 of 100 possible futures do. */
const SELDOM = 0.05;

export function* challengedDoubts(file: CaseFile): Generator<Doubt> {
	yield* priceYears(file);
	yield* nothingReplaced(file);
	yield* fullyRealisable(file);
	yield* oneSided(file);
}

/** Numbers from other years have to be brought to the prices of the case by hand. */
function* priceYears({ inputs, money }: CaseFile): Generator<Doubt> {
	for (const [i, { id, name, evidence }] of inputs.entries()) {
		const stated = evidence?.priceYear;
		if (stated === undefined || stated === money.priceYear) continue;
		yield {
			path: ['inputs', i, 'evidence', 'priceYear'],
			code: 'evidence.priceYear',
			params: { name: name || id, stated, wanted: money.priceYear },
			subject: { kind: 'input', id }
		};
	}
}

function* nothingReplaced({ groups = [], lines }: CaseFile): Generator<Doubt> {
	for (const { id, name } of groups) {
		const own = [...lines.entries()].filter(([, line]) => line.of === id);
		const cost = own.find(([, { kind }]) => kind === 'cost');
		if (!cost || own.some(([, { kind }]) => kind !== 'cost')) continue;
		const [i, line] = cost;
		yield {
			path: ['lines', i],
			code: 'group.nothingReplaced',
			params: { name: name || id },
			subject: { kind: 'line', id: line.id }
		};
	}
}

function* fullyRealisable(file: CaseFile): Generator<Doubt> {
	const inputs = new Map(file.inputs.map((input) => [input.id, input]));
	for (const [i, line] of file.lines.entries()) {
		const { id, name, kind, realisable = 1 } = line;
		if (kind !== 'gain' || !fallsOnServices(line, file)) continue;
		const off = valueOutside(realisable, inputs, 1, 1);
		if (!off || off.below + off.above > SELDOM) continue;
		yield {
			path: ['lines', i, 'realisable'],
			code: 'line.fullyRealisable',
			params: { name: name || id },
			subject: { kind: 'line', id }
		};
	}
}

/** Transfers are money to begin with, and what falls on others is theirs to take. */
function fallsOnServices({ split }: DraftLine, { areas }: CaseFile): boolean {
	return areas.some(
		({ id, payer, category }) =>
			payer === 'municipality' && category !== 'transfers' && (split[id] ?? 0) > 0
	);
}

function* oneSided({ lines }: CaseFile): Generator<Doubt> {
	if (lines.length === 0) return;
	const costs = lines.some(({ kind }) => kind === 'cost');
	const gains = lines.some(({ kind }) => kind !== 'cost');
	if (costs && gains) return;
	const code = costs ? 'case.noGains' : 'case.noCosts';
	yield { path: ['lines'], code, params: {}, subject: null };
}
