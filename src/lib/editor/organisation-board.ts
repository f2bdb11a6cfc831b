/** The sorting board: which areas lie in which departments, where one goes that is held, and what is wrong where. */
import type { DraftDepartment, DraftOrganisation } from '#lib/case/draft.ts';
import { shortName } from '#lib/case/short-name.ts';
import { isSamePath, type Issue } from '#lib/case/issue.ts';
import type { Area, CaseFile, Payer } from '#lib/case/schema.ts';
import { inserted } from './lists.ts';

/** Where an area lies: in a department, or in none. */
export interface Place {
	department: string | null;
	index: number;
}

/** An area that is held over the board. */
export interface Held {
	area: string;
	place: Place;
}

export interface Card {
	/** Unlike that of any other card in its column. */
	key: string;
	id: string;
	name: string;
	category: Area['category'];
	issues: Issue[];
}

export interface Column {
	department: DraftDepartment;
	cards: Card[];
}

export interface Board {
	columns: Column[];
	/** Municipal areas that lie in no department. */
	unplaced: Card[];
	/** Areas of other payers, which belong in no department. */
	others: { payer: Payer; names: string[] }[];
}

/** Lay out an organisation's board, with a held area where it is held. */
export function sortBoard(
	file: CaseFile,
	organisation: DraftOrganisation,
	issues: readonly Issue[],
	held: Held | null = null
): Board {
	const o = file.organisations.indexOf(organisation);
	const areas = new Map(file.areas.map((area) => [area.id, area]));
	const cardOf = (id: string, key: string, found: Issue[]): Card => ({
		key,
		id,
		name: shortName(areas.get(id)?.name ?? '') || id,
		category: areas.get(id)?.category,
		issues: found
	});
	const columns = organisation.departments.map((department, d): Column => {
		const path = ['organisations', o, 'departments', d, 'areas'];
		const seen = new Map<string, number>();
		const cards = department.areas.map((id, j) => {
			const nth = seen.get(id) ?? 0;
			seen.set(id, nth + 1);
			const found = issues.filter((issue) => isSamePath(issue.path, [...path, j]));
			return cardOf(id, nth ? `${id} ${nth}` : id, found);
		});
		return { department, cards };
	});
	const placed = new Set(organisation.departments.flatMap((department) => department.areas));
	const unplaced = file.areas
		.filter(({ id, payer }) => payer === 'municipality' && !placed.has(id))
		.map(({ id }) => cardOf(id, id, unplacedIssues(issues, o, id)));
	const board = { columns, unplaced, others: otherPayers(file) };
	return held ? withHeld(board, held, cardOf(held.area, held.area, [])) : board;
}

/** Find where an area lies; the first place of one that lies in several. */
export function placeOf({ departments }: DraftOrganisation, area: string): Place {
	const found = departments.find(({ areas }) => areas.includes(area));
	return found
		? { department: found.id, index: found.areas.indexOf(area) }
		: { department: null, index: 0 };
}

const STEPS: Record<string, [column: number, row: number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** Take a held area one step by an arrow key; null where the key is no arrow or the way ends. */
export function stepPlace(
	{ departments }: DraftOrganisation,
	held: Held,
	key: string
): Place | null {
	const step = Object.hasOwn(STEPS, key) ? STEPS[key] : null;
	if (!step || departments.length === 0) return null;
	const others = departments.map(({ areas }) => areas.filter((id) => id !== held.area).length);
	const from = departments.findIndex(({ id }) => id === held.place.department);
	// From no department every way leads to the first or the last one.
	const column =
		from < 0 && step[0] <= 0 ? (step[0] < 0 ? departments.length - 1 : 0) : from + step[0];
	if (column < 0 || column >= departments.length) return null;
	const wanted = from < 0 ? others[column] : held.place.index + step[1];
	const index = Math.max(0, Math.min(others[column], wanted));
	const place = { department: departments[column].id, index };
	return samePlace(place, held.place) ? null : place;
}

/** Whether two places are one. */
export function samePlace(a: Place, b: Place): boolean {
	return a.department === b.department && a.index === b.index;
}

function withHeld(board: Board, { place }: Held, card: Card): Board {
	const without = (cards: Card[]) => cards.filter(({ id }) => id !== card.id);
	return {
		...board,
		unplaced:
			place.department === null
				? inserted(without(board.unplaced), card, place.index)
				: without(board.unplaced),
		columns: board.columns.map(({ department, cards }) => ({
			department,
			cards:
				department.id === place.department
					? inserted(without(cards), card, place.index)
					: without(cards)
		}))
	};
}

function unplacedIssues(issues: readonly Issue[], o: number, area: string): Issue[] {
	return issues.filter(
		(issue) =>
			issue.code === 'area.unplaced' &&
			issue.params.area === area &&
			isSamePath(issue.path, ['organisations', o, 'departments'])
	);
}

function otherPayers({ areas }: CaseFile): Board['others'] {
	const payers: Payer[] = ['region', 'state', 'citizen'];
	return payers
		.map((payer) => ({
			payer,
			names: areas.filter((area) => area.payer === payer).map(({ name }) => name)
		}))
		.filter(({ names }) => names.length > 0);
}
