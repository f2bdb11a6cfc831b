/** What people call the things that issues tell of by their ids. */
import type { Issue, IssueCode, IssueParams, PairOffer, Path } from './issue.ts';
import type { CaseFile } from './schema.ts';
import { nameOf, entitiesOf, type Entity } from './entities.ts';

/** The parameters that hold the id of a thing there is; where an id itself is wrong, it stands as it is written. */
const IDS: { [C in IssueCode]?: readonly (keyof IssueParams[C])[] } = {
	'list.duplicate': ['id'],
	'reference.unknown': ['nearest'],
	'reference.wrongSort': ['id'],
	'department.elsewhere': ['id', 'organisation', 'nearest'],
	'stream.duplicate': ['first'],
	'refund.toMunicipal': ['area'],
	'area.unplaced': ['area', 'organisation'],
	'area.placedTwice': ['area', 'first'],
	'area.notMunicipal': ['area'],
	'agreement.sameDepartment': ['department'],
	'agreement.lineKind': ['line'],
	'correlation.self': ['input'],
	'correlation.twice': ['a', 'b'],
	'correlation.pool': ['input'],
	'correlation.notPositiveDefinite': ['pairs'],
	'change.twice': ['input'],
	'change.correlatedPool': ['input']
};

/** Give each issue the parameters that its words are told: names in the place of ids, where there is a name. */
export function withNames(issues: readonly Issue[], file: CaseFile): Issue[] {
	const things = entitiesOf(file);
	return issues.map((issue) => {
		const ids: readonly string[] | undefined = IDS[issue.code];
		if (!ids) return issue;
		const name = namesAt(issue.path, things, file);
		const told = Object.entries(issue.params).map(([key, value]: [string, unknown]) => [
			key,
			ids.includes(key) ? called(value, name) : value
		]);
		return { ...issue, told: Object.fromEntries(told) } as Issue;
	});
}

/** The names as seen from a path: a department's id is its own within its organisation only. */
function namesAt(path: Path, things: readonly Entity[], file: CaseFile): (id: string) => string {
	const near = ({ path: [list, index] }: Entity) => list === path[0] && index === path[1];
	return (id) => {
		const found = things.filter((thing) => thing.id === id);
		const thing = found.find(near) ?? found[0];
		return (thing && nameOf(file, thing)) || id;
	};
}

function called(value: unknown, name: (id: string) => string): unknown {
	if (Array.isArray(value))
		return (value as PairOffer[]).map((pair) => ({ ...pair, a: name(pair.a), b: name(pair.b) }));
	return typeof value === 'string' ? name(value) : value;
}
