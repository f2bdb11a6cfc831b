/** Edits of the register of assumptions: inputs and how they hang together, each giving a new case file. */
import type { DraftCorrelation, DraftEvidence, DraftInput } from '#lib/case/draft.ts';
import type { PairOffer } from '#lib/case/issue.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { inputsOf, valuesOf } from '#lib/case/values.ts';
import { freshId } from './fresh-id.ts';
import { inserted, moved, writtenAt } from './lists.ts';
import { patched, type Patch } from './model/entities.ts';

/** Write some keys of an input; those that are `undefined` are left out of the file. */
export function patchInput(file: CaseFile, id: string, patch: Patch<DraftInput>): CaseFile {
	return changeInput(file, id, (input) => patched(input, patch));
}

/** Write some keys of an input's evidence, which is made where there was none; an emptied text is left out. */
export function patchEvidence(file: CaseFile, id: string, patch: Patch<DraftEvidence>): CaseFile {
	const said = Object.entries(patch).map(([key, value]) => [key, value === '' ? undefined : value]);
	return changeInput(file, id, (input) => {
		const before: DraftEvidence = input.evidence ?? { grade: 'E' };
		return { ...input, evidence: patched(before, Object.fromEntries(said)) };
	});
}

/** Put a copy of an input, under another name and with draws of its own, after it. */
export function duplicateInput(
	file: CaseFile,
	id: string,
	name: string
): { file: CaseFile; id: string } {
	const settled = withStreams(file);
	const index = settled.inputs.findIndex((input) => input.id === id);
	if (index < 0) return { file, id };
	const taken = new Set(settled.inputs.map(({ stream }) => stream));
	const copy = {
		...settled.inputs[index],
		id: freshId(file, name, 'assumption'),
		name,
		stream: lowestFree(taken)
	};
	return { file: { ...settled, inputs: inserted(settled.inputs, copy, index + 1) }, id: copy.id };
}

/** Move an input by so many places in the list. */
export function moveInput(file: CaseFile, id: string, by: number): CaseFile {
	const settled = withStreams(file);
	const inputs = moved(settled.inputs, id, by);
	return inputs === settled.inputs ? file : { ...settled, inputs };
}

/**
 * Remove an input with what has no meaning without it: its correlations, its follow-ups and what scenarios believe of it.
 * Where values name it, `standIn` is put in its place.
 */
export function removeInput(file: CaseFile, id: string, standIn = 0): CaseFile {
	const settled = withStreams(file);
	const { correlations, followUp, scenarios } = file;
	const without: CaseFile = {
		...settled,
		inputs: settled.inputs.filter((input) => input.id !== id),
		...(correlations && { correlations: correlations.filter(([a, b]) => a !== id && b !== id) }),
		...(followUp && { followUp: followUp.filter(({ input }) => input !== id) }),
		...(scenarios && {
			scenarios: scenarios.map((scenario) => ({
				...scenario,
				changes: scenario.changes.filter((change) => !('input' in change && change.input === id))
			}))
		})
	};
	const places = [...valuesOf(without)].flatMap(inputsOf).filter(({ input }) => input === id);
	return places.reduce((left, { path }) => writtenAt(left, path, standIn), without);
}

/** Let two inputs follow each other this closely (Spearman's rho), or, by `null`, not at all. */
export function correlate(file: CaseFile, a: string, b: string, rho: number | null): CaseFile {
	const pairs = file.correlations ?? [];
	const joins = ([x, y]: DraftCorrelation) => (x === a && y === b) || (x === b && y === a);
	if (rho === null) {
		return pairs.some(joins) ? { ...file, correlations: pairs.filter((p) => !joins(p)) } : file;
	}
	const known = pairs.some(joins);
	const correlations: DraftCorrelation[] = known
		? pairs.map((pair) => (joins(pair) ? [pair[0], pair[1], rho] : pair))
		: [...pairs, [a, b, rho]];
	return { ...file, correlations };
}

/** Take over the nearest correlations that can hold together; a pair offered as 0 is let go. */
export function takeOffer(file: CaseFile, offer: readonly PairOffer[]): CaseFile {
	return offer.reduce(
		(taken, { a, b, nearest }) => correlate(taken, a, b, nearest === 0 ? null : nearest),
		file
	);
}

/**
 * Write down every stream that is left to its place in the list, so that moving and removing inputs leaves the draws of
 * all others as they are. The same file where all are written.
 */
export function withStreams(file: CaseFile): CaseFile {
	if (file.inputs.every(({ stream }) => stream !== undefined)) return file;
	const taken = new Set(file.inputs.map(({ stream }) => stream));
	const inputs = file.inputs.map((input) => {
		if (input.stream !== undefined) return input;
		const stream = lowestFree(taken);
		taken.add(stream);
		return { ...input, stream };
	});
	return { ...file, inputs };
}

function lowestFree(taken: ReadonlySet<number | undefined>): number {
	let stream = 0;
	while (taken.has(stream)) stream++;
	return stream;
}

function changeInput(
	file: CaseFile,
	id: string,
	make: (input: DraftInput) => DraftInput
): CaseFile {
	const inputs = file.inputs.map((input) => (input.id === id ? make(input) : input));
	return { ...file, inputs };
}
