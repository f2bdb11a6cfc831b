import { MODEL_LISTS, type ModelList } from '#lib/case/draft.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { entitiesOf } from '#lib/case/entities.ts';
import { TEMPLATES } from '#lib/templates/registry.ts';
import { blankCase } from '#lib/editor/blank-case.ts';
import {
	addArea,
	addAssumption,
	addEffect,
	addEvent,
	addGroup,
	addLine,
	addRefund,
	type Added
} from '#lib/editor/model/add.ts';
import { changePayer } from '#lib/editor/model/areas.ts';
import {
	changeLineKind,
	changePer,
	replaceArea,
	restOf,
	setShare
} from '#lib/editor/model/lines.ts';
import { reachOf, removeEntity } from '#lib/editor/model/remove.ts';
import { duplicateEntity, listOf, moveEntity, patchEntity } from '#lib/editor/model/entities.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';
import { smallCase } from '../case/small-case.ts';

const blank = blankCase('da', { title: 'Ny', organisation: 'I dag' }, 2026);
const files: CaseFile[] = [smallCase(), ...TEMPLATES.map(({ file }) => file)].map(frozen);

type Edit = (file: CaseFile) => CaseFile;
const fileOf =
	(add: (file: CaseFile) => Added): Edit =>
	(file) =>
		add(file).file;

/** Every edit of the model, on things chosen by number: what is not there leaves the case as it is. */
const edits: fc.Arbitrary<Edit> = fc
	.record({
		list: fc.constantFrom(...MODEL_LISTS),
		place: fc.nat(),
		other: fc.nat(),
		by: fc.integer({ min: -3, max: 3 }),
		share: fc.constantFrom(null, 0, 0.3, 1),
		name: fc.string({ maxLength: 12 }),
		kind: fc.constantFrom('cost' as const, 'gain' as const, 'income' as const),
		per: fc.constantFrom('year' as const, 'participant' as const, 'success' as const),
		payer: fc.constantFrom('municipality' as const, 'state' as const)
	})
	.chain(({ list, place, other, by, share, name, kind, per, payer }) => {
		const some = (file: CaseFile, from: ModelList, n = place) => {
			const things = listOf(file, from);
			return things.length > 0 ? things[n % things.length].id : 'nothing';
		};
		return fc.constantFrom<Edit[]>(
			fileOf((file) => addArea(file, name, 'Alle')),
			fileOf((file) => addGroup(file, name)),
			fileOf((file) => addEffect(file, name)),
			fileOf((file) => addLine(file, kind, name)),
			fileOf((file) => addRefund(file, name)),
			fileOf((file) => addEvent(file, name)),
			fileOf((file) => addAssumption(file, name, place % 1000, 'kr.')),
			(file) => duplicateEntity(file, list, some(file, list), name),
			(file) => moveEntity(file, list, some(file, list), by),
			(file) => removeEntity(file, some(file, list)),
			(file) => patchEntity(file, list, some(file, list), { name }),
			(file) =>
				patchEntity(file, 'lines', some(file, 'lines'), { years: undefined, amount: place }),
			(file) => changeLineKind(file, some(file, 'lines'), kind),
			(file) => changePer(file, some(file, 'lines'), per),
			(file) => setShare(file, some(file, 'lines'), some(file, 'areas', other), share),
			(file) => changePayer(file, some(file, 'areas'), payer, 'Alle'),
			(file) => {
				const id = some(file, 'lines');
				const area = Object.keys(file.lines.find((line) => line.id === id)?.split ?? {})[0] ?? '';
				return replaceArea(file, id, area, some(file, 'areas', other));
			}
		);
	});

const cases = fc.constantFrom(...files);
const chosen = fc
	.tuple(cases, fc.constantFrom(...MODEL_LISTS), fc.nat())
	.filter(([file, list]) => listOf(file, list).length > 0)
	.map(([file, list, place]) => {
		const things = listOf(file, list);
		return { file, list, id: things[place % things.length].id };
	});

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}

const issuesOf = (file: CaseFile) => {
	const checked = checkCase(file);
	return 'issues' in checked ? checked.issues.map(({ code, path }) => `${code} ${path}`) : [];
};
const ids = (file: CaseFile) => entitiesOf(file).map(({ id }) => id);

describe('edits of the model', () => {
	it('undone one by one give the start, and redone the end, whatever they were', () => {
		fc.assert(
			fc.property(cases, fc.array(edits, { minLength: 1, maxLength: 12 }), (file, made) => {
				const checked = checkCase(file);
				if ('issues' in checked) throw new Error('the case is valid');
				const workspace = new Workspace(checked);
				const start = JSON.stringify(workspace.document.written);
				// Apart in time: each is a step of its own.
				made.forEach((make, i) => workspace.edit(`edit ${i}`, make, i * 10_000));
				const end = JSON.stringify(workspace.document.written);
				while (workspace.canUndo) workspace.undo();
				expect(JSON.stringify(workspace.document.written)).toBe(start);
				expect(workspace.document.issues).toEqual([]);
				while (workspace.canRedo) workspace.redo();
				expect(JSON.stringify(workspace.document.written)).toBe(end);
			}),
			{ numRuns: 60 }
		);
	});

	it('never leave a reference to what is not there, and never two things with one id', () => {
		fc.assert(
			fc.property(cases, fc.array(edits, { maxLength: 12 }), (file, made) => {
				const written = made.reduce((found, make) => make(found), file);
				// What was added before there was anything to name says so with an empty name.
				const dangling = issuesOf(written).filter(
					(issue) => issue.startsWith('reference.') || issue.startsWith('id.duplicate')
				);
				expect(dangling).toEqual([]);
			}),
			{ numRuns: 120 }
		);
	});
});

describe('adding', () => {
	it('keeps a case valid that has what the new thing needs', () => {
		const adds: ((file: CaseFile) => Added)[] = [
			(file) => addArea(file, 'Nyt', 'Alle'),
			(file) => addGroup(file, 'Ny'),
			(file) => addEffect(file, 'Ny'),
			(file) => addLine(file, 'cost', 'Ny'),
			(file) => addLine(file, 'gain', 'Ny'),
			(file) => addLine(file, 'income', 'Ny'),
			(file) => addRefund(file, 'Ny'),
			(file) => addEvent(file, 'Ny'),
			(file) => addAssumption(file, 'Ny', 100, 'kr.')
		];
		for (const add of adds) {
			const { file, id } = add(frozen(smallCase()));
			expect(issuesOf(file)).toEqual([]);
			expect(ids(file)).toContain(id);
			expect(ids(smallCase())).not.toContain(id);
		}
	});

	it('makes a department where a blank case has none, and one case in which money flows', () => {
		const { file: withArea, id: area } = addArea(blank, 'Støtte', 'Socialforvaltning');
		const { file, id } = addLine(withArea, 'cost', 'Team');
		expect(issuesOf(file)).toEqual([]);
		expect(file.organisations[0].departments).toEqual([
			{ id: 'socialforvaltning', name: 'Socialforvaltning', areas: [area] }
		]);
		expect(file.lines).toEqual([
			{ id, name: 'Team', kind: 'cost', per: 'year', amount: 0, split: { [area]: 1 } }
		]);
	});

	it('gives a new assumption a stream of its own and leaves the draws of the others', () => {
		fc.assert(
			fc.property(cases, fc.array(fc.nat(500), { maxLength: 4 }), (file, numbers) => {
				const before = checkCase(file);
				const made = numbers.reduce(
					(found, number) => addAssumption(found, 'Ny', number, 'kr.').file,
					file
				);
				const after = checkCase(made);
				if ('issues' in before || 'issues' in after) throw new Error('both are valid');
				const streams = after.case.inputs.map(({ stream }) => stream);
				expect(new Set(streams).size).toBe(streams.length);
				expect(streams.slice(0, before.case.inputs.length)).toEqual(
					before.case.inputs.map(({ stream }) => stream)
				);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('removing', () => {
	it('leaves nothing that names what is gone, and a case that is valid or says what to mend', () => {
		fc.assert(
			fc.property(chosen, ({ file, id }) => {
				const left = removeEntity(file, id);
				const gone = ids(file).filter((found) => !ids(left).includes(found));
				expect(gone).toContain(id);
				// A line may be called what a kind of line is called.
				const text = JSON.stringify({ ...left, inputs: [] }).replace(/"kind":"\w+"/g, '');
				for (const found of gone) expect(text).not.toContain(`"${found}"`);
				// A share that nobody has is left open: to whom it goes is not for us to say.
				const open = /^(split\.sum|list\.tooShort) lines,\d+,split$/;
				for (const issue of issuesOf(left)) expect(issue).toMatch(open);
			})
		);
	});

	it('reaches what it says it reaches: those that go, and those that change', () => {
		fc.assert(
			fc.property(chosen, ({ file, id }) => {
				const left = removeEntity(file, id);
				const reached = reachOf(file, id);
				const gone = ids(file).filter((found) => found !== id && !ids(left).includes(found));
				const removed = reached.filter(({ fate }) => fate === 'removed');
				expect(removed.map((found) => found.id).sort()).toEqual(gone.sort());
				for (const list of MODEL_LISTS)
					for (const thing of listOf(left, list)) {
						const was = listOf(file, list).find((found) => found.id === thing.id);
						const changed = JSON.stringify(thing) !== JSON.stringify(was);
						const told = reached.some((found) => found.id === thing.id);
						expect(told, thing.id).toBe(changed);
					}
			})
		);
	});

	it('takes a target group with its effects, its lines and what was paid for them', () => {
		const left = removeEntity(smallCase(), 'citizens');
		expect(left.effects).toEqual([]);
		expect(left.lines.map(({ id }) => id)).toEqual(['office']);
		expect(left.events).toEqual([]);
		const [{ agreements = [] }] = left.organisations;
		expect(agreements.map(({ id }) => id)).not.toContain('byresult');
	});
});

describe('moving and copying', () => {
	it('moves back where it came from', () => {
		fc.assert(
			fc.property(chosen, fc.constantFrom(-1, 1), ({ file, list, id }, by) => {
				const there = moveEntity(file, list, id, by);
				if (there === file) return;
				expect(moveEntity(there, list, id, -by)).toEqual(file);
			})
		);
	});

	it('puts a valid copy right after the thing, alike but for its name and id', () => {
		fc.assert(
			fc.property(chosen, ({ file, list, id }) => {
				const copied = duplicateEntity(file, list, id, 'Kopi');
				const things = listOf(copied, list) as unknown as { id: string }[];
				const place = things.findIndex((thing) => thing.id === id);
				expect({ ...things[place + 1], id, name: '' }).toEqual({ ...things[place], name: '' });
				expect(issuesOf(copied)).toEqual([]);
			})
		);
	});
});

describe('a line', () => {
	const per = fc.constantFrom('year', 'participant', 'participantYear', 'success' as const);
	const kind = fc.constantFrom('cost', 'gain', 'income' as const);

	it('stays valid whatever it becomes, where there are groups and effects', () => {
		fc.assert(
			fc.property(fc.nat(2), fc.array(fc.tuple(per, kind), { maxLength: 4 }), (place, turns) => {
				const { id } = smallCase().lines[place];
				const made = turns.reduce(
					(file, [nextPer, nextKind]) => changeLineKind(changePer(file, id, nextPer), id, nextKind),
					frozen(smallCase())
				);
				// An agreement that shares costs may name what is no cost any more: that is told there.
				expect(issuesOf(made).filter((issue) => !issue.startsWith('agreement.'))).toEqual([]);
			})
		);
	});

	it('says what is left of its shares, and gives it to whom it is told', () => {
		let file = setShare(smallCase(), 'team', 'benefits', null);
		const split = () => file.lines[0].split;
		expect(restOf(split())).toBe(0.3);
		file = setShare(file, 'team', 'hospital', 0.3);
		expect(restOf(split())).toBe(0);
		file = replaceArea(file, 'team', 'hospital', 'benefits');
		expect(split()).toEqual({ care: 0.7, benefits: 0.3 });
		expect(issuesOf(file)).toEqual([]);
		expect(replaceArea(file, 'team', 'care', 'care')).toBe(file);
	});
});

describe('a payer', () => {
	it('takes an area out of the departments, and back into one', () => {
		const others = changePayer(smallCase(), 'benefits', 'state', 'Alle');
		expect(others.areas[1]).toEqual({ id: 'benefits', name: 'Ydelser', payer: 'state' });
		expect(issuesOf(others)).toEqual([]);
		const back = changePayer(others, 'benefits', 'municipality', 'Alle');
		expect(issuesOf(back)).toEqual([]);
		expect(changePayer(back, 'benefits', 'municipality', 'Alle')).toBe(back);
	});
});
