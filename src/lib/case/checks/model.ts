/** Inputs, areas, refunds, groups, effects, lines and events: what one of them can say that does not hold together. */
import type { Path } from '../issue.ts';
import type { IssueList } from './issue-list.ts';
import type { ReadCase } from '../schema.ts';
import { checkDistinct, checkYear, checkYears } from './years.ts';

/** The shares of a line's split sum to 1, give or take this; the rest is for the rounding of the sum itself. */
const SPLIT_TOLERANCE = 1e-6 + 1e-12;

/** Report bounds in the wrong order and streams given twice. */
export function checkInputs(read: ReadCase, issues: IssueList): void {
	const streams = new Map<number, string>();
	read.inputs.forEach(({ id, limits: [minimum, maximum], stream }, i) => {
		if (minimum !== null && maximum !== null && minimum > maximum) {
			issues.add(['inputs', i, 'limits'], 'limits.reversed', { minimum, maximum });
		}
		if (stream === undefined) return;
		const first = streams.get(stream);
		if (first === undefined) streams.set(stream, id);
		else issues.add(['inputs', i, 'stream'], 'stream.duplicate', { stream, first });
	});
}

/** Report categories of other payers' areas, refunds from the municipality to itself, and steps out of order. */
export function checkPayers(read: ReadCase, issues: IssueList): void {
	const payers = new Map(read.areas.map(({ id, payer }) => [id, payer]));
	read.areas.forEach(({ payer, category }, i) => {
		if (payer !== 'municipality' && category !== undefined) {
			issues.add(['areas', i, 'category'], 'category.notMunicipal', {});
		}
	});
	read.refunds.forEach(({ to, steps }, i) => {
		if (payers.get(to) === 'municipality') {
			issues.add(['refunds', i, 'to'], 'refund.toMunicipal', { area: to });
		}
		steps.forEach(({ year }, j) => {
			const path = ['refunds', i, 'steps', j, 'year'];
			checkYear(read, year, path, issues);
			const previous = steps[j - 1]?.year;
			if (year <= previous) issues.add(path, 'refund.order', { year, previous });
		});
	});
}

/** Report lines whose parts do not fit each other, and events that strike something twice. */
export function checkFlows(read: ReadCase, issues: IssueList): void {
	read.lines.forEach((line, i) => checkLine(read, line, ['lines', i], issues));
	read.events.forEach(({ year, on }, i) => {
		checkYear(read, year, ['events', i, 'year'], issues);
		checkDistinct(on, ['events', i, 'on'], issues);
	});
}

function checkLine(
	read: ReadCase,
	line: ReadCase['lines'][number],
	path: Path,
	issues: IssueList
): void {
	const { kind, per } = line;
	if (line.years) checkYears(read, line.years, [...path, 'years'], issues);
	if (per === 'year' && line.of !== undefined) {
		issues.add([...path, 'of'], 'line.ofSuperfluous', {});
	}
	if (per !== 'year' && line.of === undefined) {
		issues.add([...path, 'of'], 'line.ofMissing', { per });
	}
	if (line.blockSize !== undefined && (per === 'year' || per === 'success')) {
		issues.add([...path, 'blockSize'], 'line.blockSize', { per });
	}
	if (line.realisable !== undefined && kind !== 'gain') {
		issues.add([...path, 'realisable'], 'line.realisable', { kind });
	}
	if (line.optimism > 1 && kind !== 'cost') {
		issues.add([...path, 'optimism'], 'optimism.aboveOne', { kind });
	}
	const shares = Object.values(line.split);
	const sum = shares.reduce((total, share) => total + share, 0);
	if (shares.length === 0) {
		issues.add([...path, 'split'], 'list.tooShort', { count: 0, minimum: 1 });
	} else if (Math.abs(sum - 1) > SPLIT_TOLERANCE) {
		issues.add([...path, 'split'], 'split.sum', { sum });
	}
}
