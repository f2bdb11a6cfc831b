import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { TEMPLATES } from '#lib/templates/registry.ts';
import { placeArea } from '#lib/editor/organisation-edits.ts';
import { openCase } from './fixtures.ts';
import { placeOf, sortBoard, stepPlace, type Held } from '#lib/editor/organisation-board.ts';

const somewhere = fc
	.tuple(fc.constantFrom(...TEMPLATES.map(({ file }) => file)), fc.nat(), fc.nat())
	.map(([file, o, a]) => {
		const organisation = file.organisations[o % file.organisations.length];
		const municipal = file.areas.filter(({ payer }) => payer === 'municipality');
		return { file, organisation, area: municipal[a % municipal.length].id };
	});

const issuesOf = (file: CaseFile) => {
	const checked = checkCase(file);
	return 'issues' in checked ? checked.issues : [];
};

describe('the board', () => {
	it('shows a held area where letting go would put it', () => {
		const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'));
		fc.assert(
			fc.property(somewhere, keys, ({ file, organisation, area }, strokes) => {
				const held = strokes.reduce<Held>(
					(now, key) => ({ area, place: stepPlace(organisation, now, key) ?? now.place }),
					{ area, place: placeOf(organisation, area) }
				);
				const { department, index } = held.place;
				const dropped = placeArea(file, organisation.id, area, department, index);
				const after = dropped.organisations[file.organisations.indexOf(organisation)];
				const cards = (board: ReturnType<typeof sortBoard>) =>
					board.columns.map((column) => column.cards.map(({ id }) => id));
				expect(cards(sortBoard(file, organisation, [], held))).toEqual(
					cards(sortBoard(dropped, after, []))
				);
				expect(placeOf(after, area)).toEqual(held.place);
			})
		);
	});

	it('takes an area through every department by the right arrow and back by the left', () => {
		fc.assert(
			fc.property(somewhere, ({ file, organisation, area }) => {
				const visit = (key: string, start: Held) => {
					const seen = [start.place.department];
					for (let held: Held | null = start; held;) {
						const place = stepPlace(organisation, held, key);
						held = place && { area, place };
						if (held) seen.push(held.place.department);
					}
					return seen;
				};
				const ids = organisation.departments.map(({ id }) => id);
				const first = { area, place: { department: ids[0], index: 0 } };
				const last = { area, place: { department: ids.at(-1)!, index: 0 } };
				expect(visit('ArrowRight', first)).toEqual(ids);
				expect(visit('ArrowLeft', last)).toEqual([...ids].reverse());
				expect(stepPlace(organisation, first, 'Tab')).toBeNull();
				expect(file).toBeDefined();
			})
		);
	});

	it('leads from no department to the first by the right arrow and to the last by the left', () => {
		const { file } = openCase();
		const [two] = file.organisations;
		const nowhere: Held = { area: 'home', place: { department: null, index: 0 } };
		expect(stepPlace(two, nowhere, 'ArrowRight')?.department).toBe('h');
		expect(stepPlace(two, nowhere, 'ArrowLeft')?.department).toBe('s');
	});

	it('shows what is wrong at the area it is wrong with', () => {
		const { file } = openCase();
		const wrong: CaseFile = {
			...file,
			areas: [...file.areas, { id: 'stat', name: 'Stat', payer: 'state' }],
			organisations: [
				{
					id: 'two',
					name: '',
					departments: [
						{ id: 'h', name: 'H', areas: ['home', 'stat'] },
						{ id: 's', name: 'S', areas: ['home', 'home'] }
					]
				}
			]
		};
		const board = sortBoard(wrong, wrong.organisations[0], issuesOf(wrong));
		const codes = (list: { issues: { code: string }[] }[]) =>
			list.map(({ issues }) => issues.map(({ code }) => code));
		expect(codes(board.unplaced)).toEqual([['area.unplaced']]);
		expect(board.unplaced[0].id).toBe('school');
		expect(codes(board.columns[0].cards)).toEqual([[], ['area.notMunicipal']]);
		expect(codes(board.columns[1].cards)).toEqual([['area.placedTwice'], ['area.placedTwice']]);
		expect(new Set(board.columns[1].cards.map(({ key }) => key)).size).toBe(2);
		expect(board.others).toEqual([{ payer: 'state', names: ['Stat'] }]);
	});
});
