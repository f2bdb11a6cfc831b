/** Ids for new things, made from their names: nobody types one. */
import { areaSchema } from '#lib/case/schema/file-schema.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { idsOf } from '#lib/case/entities.ts';

const LONGEST = 40;
const LETTERS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };

/** Rows of a result that are no department and no fund. */
const RESERVED = ['society', ...areaSchema.shape.payer.options];

/**
 * Make an id from a name that nothing in the case has; where the name holds no letter, from `fallback`.
 * @example freshId(file, 'Børn & Unge', 'department') // => 'boern_unge'
 */
export function freshId(file: CaseFile, name: string, fallback: string): string {
	const taken = new Set([...RESERVED, ...idsOf(file)]);
	const wanted = idFrom(name) || fallback;
	let id = wanted;
	for (let n = 2; taken.has(id); n++) id = numbered(wanted, n);
	return id;
}

/** Tell whether an id is one that `freshId` makes of a name. */
export function isMadeFrom(id: string, name: string): boolean {
	const wanted = idFrom(name);
	const n = /_([1-9]\d{0,5})$/.exec(id)?.[1];
	return (
		wanted !== '' && (id === wanted || (n !== undefined && id === numbered(wanted, Number(n))))
	);
}

function numbered(wanted: string, n: number): string {
	return `${wanted.slice(0, LONGEST - 1 - `${n}`.length)}_${n}`;
}

/** Write a name in the letters of an id; empty where none of it can be. */
function idFrom(name: string): string {
	return name
		.toLowerCase()
		.replace(/[æøåß]/g, (letter) => LETTERS[letter])
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^[^a-z]+/, '')
		.slice(0, LONGEST)
		.replace(/_+$/, '');
}
