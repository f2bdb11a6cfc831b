/** What can be wrong with a case, as data: a path, a code and the parameters that `messages` puts into words. */
import type { DistributionIssues } from '#lib/numerics/distributions/distribution-issues.ts';

/** Keys and list indexes from the top of the case file. */
export type Path = (string | number)[];

/** The sorts of things in a case that have an id. */
export type EntityKind =
	| 'input'
	| 'area'
	| 'refund'
	| 'group'
	| 'effect'
	| 'line'
	| 'event'
	| 'organisation'
	| 'department'
	| 'agreement'
	| 'commitment'
	| 'followUp'
	| 'scenario';

/** The innermost thing with an id that an issue lies within. */
export interface Subject {
	kind: EntityKind;
	id: string;
}

export type JsonType = 'number' | 'text' | 'boolean' | 'list' | 'object' | 'null';

/** A named pair of correlated inputs and the valid rho nearest to what is written (0 where none is). */
export interface PairOffer {
	a: string;
	b: string;
	rho: number;
	nearest: number;
}

/** Where in a text, both counted from 1. */
interface Position {
	line: number;
	column: number;
}

type Nothing = Record<never, never>;

/** Every code and what its message is told. `nearest` is the existing name most like what was written. */
export interface IssueParams extends DistributionIssues {
	'file.empty': Nothing;
	'file.tooLarge': { limit: number };
	/** `found` is null where it is no text at all. */
	'file.encoding': { found: 'UTF-16' | 'Windows-1252' | null };
	'file.tooManyMistakes': Nothing;
	'file.notCase': { found: JsonType };
	'file.format': { found: string | null };
	'file.newer': { found: number; newest: number };
	'file.version': { found: string | null; newest: number };
	/** `found` is null at the end of the text. */
	'json.syntax': Position & { found: string | null };
	'json.duplicateKey': Position & { key: string };
	'json.tooDeep': Position & { limit: number };
	'data.tooDeep': { limit: number };
	'issues.more': { count: number };

	'key.unknown': { key: string; nearest: string | null; known: string[] };
	'key.missing': { key: string };
	'type.wrong': { expected: JsonType; found: JsonType };
	'choice.unknown': { found: string; choices: string[]; nearest: string | null };
	'value.malformed': { found: JsonType };
	'id.malformed': { found: string };
	'text.tooLong': { limit: number };
	'currency.malformed': { found: string };
	'date.malformed': { found: string };
	'url.unsafe': { found: string };
	'number.notFinite': Nothing;
	'number.tooLarge': { limit: number };
	'number.notWhole': { found: number };
	'number.tooLow': { found: number; minimum: number; inclusive: boolean };
	'number.tooHigh': { found: number; maximum: number; inclusive: boolean };
	'list.tooShort': { count: number; minimum: number };
	'list.tooLong': { count: number; maximum: number };
	'list.duplicate': { id: string };
	'object.tooLong': { count: number; maximum: number };

	'id.duplicate': { id: string; kind: EntityKind; first: EntityKind };
	'id.reserved': { id: string };
	'reference.unknown': { id: string; wanted: EntityKind[]; nearest: string | null };
	'reference.wrongSort': { id: string; wanted: EntityKind[]; found: EntityKind };
	'department.elsewhere': { id: string; organisation: string; nearest: string | null };
	'year.outside': { year: number; last: number };
	'years.reversed': { first: number; last: number };

	'limits.reversed': { minimum: number; maximum: number };
	'stream.duplicate': { stream: number; first: string };
	'category.notMunicipal': Nothing;
	'refund.toMunicipal': { area: string };
	'refund.order': { year: number; previous: number };
	'split.sum': { sum: number };
	'line.ofMissing': { per: string };
	'line.ofSuperfluous': Nothing;
	'line.blockSize': { per: string };
	'line.realisable': { kind: string };
	'optimism.aboveOne': { kind: string };
	'discountRate.tooLow': { lowest: number };
	'magnitude.tooLarge': Nothing;

	'area.unplaced': { area: string; organisation: string };
	'area.placedTwice': { area: string; first: string };
	'area.notMunicipal': { area: string };
	'agreement.sameDepartment': { department: string };
	'agreement.lineKind': { line: string; kind: string; agreement: 'costShare' | 'gainShare' };
	'agreement.groupMissing': Nothing;
	'agreement.responseMissing': Nothing;

	'correlation.self': { input: string };
	'correlation.twice': { a: string; b: string };
	'correlation.range': { rho: number };
	'correlation.pool': { input: string };
	'correlation.notPositiveDefinite': { pairs: PairOffer[] };

	'change.empty': Nothing;
	'change.several': Nothing;
	'change.twice': {
		input: string | null;
		what: 'distribution' | 'shift' | 'organisation' | 'optimismCorrection';
	};
	'change.correlatedPool': { input: string };

	'link.empty': Nothing;
	'link.unknown': Nothing;
	/** The address is one of a service that keeps the real one to itself. */
	'link.hidden': { host: string };
	'link.newer': { found: number; newest: number };
	'link.damaged': Nothing;
	'link.tooLarge': { limit: number };
}

export type IssueCode = keyof IssueParams;

export type Issue = {
	[C in IssueCode]: {
		path: Path;
		code: C;
		params: IssueParams[C];
		subject?: Subject;
		/** The parameters with the names of things for their ids, where those are known. */
		told?: IssueParams[C];
	};
}[IssueCode];

/** Make an issue; the compiler holds the parameters to the code. */
export function makeIssue<C extends IssueCode>(path: Path, code: C, params: IssueParams[C]): Issue {
	return { path, code, params } as Issue;
}

/** List the issues, or other things with a path, at a place of the case or within it. */
export function issuesAt<T extends { path: Path }>(issues: readonly T[], place: Path): T[] {
	return issues.filter(({ path }) => place.every((key, index) => path[index] === key));
}

/** Whether two paths name the same place. */
export function isSamePath(path: Path, place: Path): boolean {
	return path.length === place.length && place.every((key, index) => path[index] === key);
}
