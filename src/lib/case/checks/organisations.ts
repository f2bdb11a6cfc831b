/** Organisations: every municipal area in one department, agreements and commitments between those that exist. */
import type { Path } from '../issue.ts';
import type { IssueList } from './issue-list.ts';
import { nearestName } from './nearest-name.ts';
import type { ReadCase } from '../schema.ts';
import { entitiesOf } from '../entities.ts';
import { checkDistinct, checkYear, checkYears } from './years.ts';

type ReadOrganisation = ReadCase['organisations'][number];
type ReadAgreement = ReadOrganisation['agreements'][number];

/** Report misplaced areas, agreements and commitments of each organisation, and follow-ups beyond the horizon. */
export function checkOrganisations(read: ReadCase, issues: IssueList): void {
	const lineKinds = new Map(read.lines.map(({ id, kind }) => [id, kind]));
	read.organisations.forEach((organisation, o) => {
		const path: Path = ['organisations', o];
		checkAreas(read, organisation, path, issues);
		const department = departmentCheck(read, organisation, issues);
		organisation.agreements.forEach((agreement, a) => {
			const agreementPath = [...path, 'agreements', a];
			if (agreement.years) {
				checkYears(read, agreement.years, [...agreementPath, 'years'], issues);
			}
			if (agreement.kind !== 'fund') {
				const { from, to } = agreement;
				department([...agreementPath, 'from'], from);
				department([...agreementPath, 'to'], to);
				if (from === to) {
					issues.add([...agreementPath, 'to'], 'agreement.sameDepartment', { department: to });
				}
			}
			checkAgreementLines(agreement, lineKinds, agreementPath, issues);
			if (agreement.kind === 'costShare') checkResponse(agreement, agreementPath, issues);
		});
		organisation.commitments.forEach((commitment, c) => {
			const commitmentPath = [...path, 'commitments', c];
			department([...commitmentPath, 'department'], commitment.department);
			checkYear(read, commitment.year, [...commitmentPath, 'year'], issues);
		});
	});
	read.followUp.forEach(({ year }, i) => checkYear(read, year, ['followUp', i, 'year'], issues));
}

function checkAreas(
	read: ReadCase,
	{ id, departments }: ReadOrganisation,
	path: Path,
	issues: IssueList
): void {
	const payers = new Map(read.areas.map((area) => [area.id, area.payer]));
	const placed = new Map<string, string>();
	departments.forEach((department, d) =>
		department.areas.forEach((area, j) => {
			const areaPath = [...path, 'departments', d, 'areas', j];
			const payer = payers.get(area);
			const first = placed.get(area);
			if (payer !== undefined && payer !== 'municipality') {
				issues.add(areaPath, 'area.notMunicipal', { area });
			} else if (first !== undefined) {
				issues.add(areaPath, 'area.placedTwice', { area, first });
			} else placed.set(area, department.id);
		})
	);
	for (const { id: area, payer } of read.areas) {
		if (payer === 'municipality' && !placed.has(area)) {
			issues.add([...path, 'departments'], 'area.unplaced', { area, organisation: id });
		}
	}
}

/** Make a check that an id names one of this organisation's own departments. */
function departmentCheck(read: ReadCase, organisation: ReadOrganisation, issues: IssueList) {
	const own = organisation.departments.map(({ id }) => id);
	const sorts = new Map(entitiesOf(read).map(({ id, kind }) => [id, kind]));
	return (path: Path, id: string): void => {
		if (own.includes(id)) return;
		const found = sorts.get(id);
		const nearest = issues.full ? null : nearestName(id, own);
		if (found === undefined) {
			issues.add(path, 'reference.unknown', { id, wanted: ['department'], nearest });
		} else if (found !== 'department') {
			issues.add(path, 'reference.wrongSort', { id, wanted: ['department'], found });
		} else {
			issues.add(path, 'department.elsewhere', { id, organisation: organisation.id, nearest });
		}
	};
}

function checkAgreementLines(
	agreement: ReadAgreement,
	lineKinds: Map<string, string>,
	path: Path,
	issues: IssueList
): void {
	if (!('lines' in agreement) || !agreement.lines) return;
	const { kind: sort, lines } = agreement;
	checkDistinct(lines, [...path, 'lines'], issues);
	if (sort === 'fund') return;
	lines.forEach((line, j) => {
		const kind = lineKinds.get(line);
		if (kind !== undefined && (kind === 'cost') !== (sort === 'costShare')) {
			issues.add([...path, 'lines', j], 'agreement.lineKind', { line, kind, agreement: sort });
		}
	});
}

function checkResponse(
	{ group, response }: Extract<ReadAgreement, { kind: 'costShare' }>,
	path: Path,
	issues: IssueList
): void {
	if (group === undefined && response !== undefined) {
		issues.add([...path, 'group'], 'agreement.groupMissing', {});
	}
	if (group !== undefined && response === undefined) {
		issues.add([...path, 'response'], 'agreement.responseMissing', {});
	}
}
