/** Edits of a line that touch several of its keys at once. */
import type { DraftLine } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { changeEntity, listOf, patched } from './entities.ts';

/** Make a line a cost, a gain or an income; a realisable share belongs to gains alone. */
export function changeLineKind(file: CaseFile, id: string, kind: DraftLine['kind']): CaseFile {
	return changeEntity(file, 'lines', id, (line) =>
		patched(line, kind === 'gain' ? { kind } : { kind, realisable: undefined })
	);
}

/**
 * Let a line follow something else: the year, a target group, or an effect. What it was of stays where it still fits;
 * else it is the first there is. Blocks are bought for people only.
 */
export function changePer(file: CaseFile, id: string, per: DraftLine['per']): CaseFile {
	if (per === 'year') {
		const nothing = { of: undefined, blockSize: undefined };
		return changeEntity(file, 'lines', id, (line) => patched(line, { per, ...nothing }));
	}
	const choices = listOf(file, per === 'success' ? 'effects' : 'groups').map((thing) => thing.id);
	return changeEntity(file, 'lines', id, (line) => ({
		...patched(line, per === 'success' ? { blockSize: undefined } : {}),
		per,
		of: line.of !== undefined && choices.includes(line.of) ? line.of : (choices[0] ?? '')
	}));
}

/** Give an area a share of a line; `null` takes the area out. */
export function setShare(file: CaseFile, id: string, area: string, share: number | null): CaseFile {
	return changeEntity(file, 'lines', id, (line) => {
		if (share !== null) return { ...line, split: { ...line.split, [area]: share } };
		return { ...line, split: without(line.split, area) };
	});
}

/** Let another area take over an area's share, in its place. */
export function replaceArea(file: CaseFile, id: string, area: string, by: string): CaseFile {
	if (area === by) return file;
	return changeEntity(file, 'lines', id, (line) => ({
		...line,
		split: Object.fromEntries(
			Object.entries(without(line.split, by)).map(([found, share]) => [
				found === area ? by : found,
				share
			])
		)
	}));
}

/** What is left of a whole when all shares are taken; to the millionth, so that rounding leaves nothing. */
export function restOf(split: DraftLine['split']): number {
	const sum = Object.values(split).reduce((total, share) => total + share, 0);
	return Math.round((1 - sum) * 1e6) / 1e6;
}

function without(split: DraftLine['split'], area: string): DraftLine['split'] {
	return Object.fromEntries(Object.entries(split).filter(([found]) => found !== area));
}
