import { describe, expect, it } from 'vitest';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { FIRST_VIEW, readAddress } from '#lib/editor/address.ts';
import { openAddress, openFile } from '#lib/editor/open.ts';
import { currentFragment, shareAddress } from '#lib/editor/share.ts';
import { changesSince } from '#lib/editor/scenario-edits.ts';
import { Workspace } from '#lib/editor/workspace.svelte.ts';
import { FILE, openCase } from './fixtures.ts';

const shiftOf = (workspace: Workspace, id: string) =>
	workspace.shown.inputs.find((input) => input.id === id)!.shift;
const inScenario = (scenario: string) =>
	new Workspace(openCase(), {
		source: null,
		view: { ...FIRST_VIEW, scenario },
		fingerprint: null
	});

describe('a section that is opened for a thing', () => {
	it('finds it once', () => {
		const workspace = new Workspace(openCase());
		workspace.goTo('model', 'cost');
		expect(workspace.view.section).toBe('model');
		expect(workspace.takeSought('model')).toBe('cost');
		expect(workspace.takeSought('model')).toBeNull();
	});

	it('finds nothing of what another was opened for, nor when it is opened by itself later', () => {
		const workspace = new Workspace(openCase());
		workspace.goTo('model', 'cost');
		expect(workspace.takeSought('organisation')).toBeNull();
		workspace.look({ section: 'overview' });
		workspace.look({ section: 'model' });
		expect(workspace.takeSought('model')).toBeNull();
	});
});

describe('the open case', () => {
	it('shows a lever as it is dragged, and keeps it only when it is let go', () => {
		const workspace = new Workspace(openCase());
		workspace.drag('price', 25);
		expect(shiftOf(workspace, 'price')).toBe(25);
		expect(workspace.dragging).toBe(true);
		expect(workspace.canUndo).toBe(false);
		workspace.setShift('price', 30, 0);
		expect(workspace.dragging).toBe(false);
		expect(workspace.canUndo).toBe(true);
		workspace.undo();
		expect(shiftOf(workspace, 'price')).toBe(0);
		workspace.redo();
		expect(shiftOf(workspace, 'price')).toBe(30);
	});

	it('is edited as written and as computed alike', () => {
		const workspace = new Workspace(openCase());
		workspace.setShift('price', 30, 0);
		workspace.setOrganisation('one', 10_000);
		const read = checkCase(workspace.document.file);
		expect('case' in read && read.case).toEqual(workspace.document.case);
	});

	it('edits the scenario that is shown, and leaves the case itself alone', () => {
		const workspace = inScenario('dear');
		expect(shiftOf(workspace, 'price')).toBe(40);
		workspace.setShift('price', 60, 0);
		expect(shiftOf(workspace, 'price')).toBe(60);
		workspace.look({ scenario: null });
		expect(shiftOf(workspace, 'price')).toBe(0);
		expect('case' in checkCase(workspace.document.file)).toBe(true);
	});

	it('is held against the case as it was opened, or against the case without the scenario', () => {
		const workspace = new Workspace(openCase());
		expect(workspace.baseline).toBeNull();
		workspace.setShift('price', 30, 0);
		expect(workspace.baseline).toBe(workspace.opened.case);
		workspace.look({ scenario: 'joined' });
		expect(workspace.baseline).toBe(workspace.document.case);
	});

	it('is held against nothing where it was opened blank, and offers nothing of it as a scenario', () => {
		const blank = checkCase({ ...structuredClone(FILE), lines: [], scenarios: [] });
		if (!('case' in blank)) throw new Error('not valid');
		const workspace = new Workspace(blank);
		workspace.edit('lines', (file) => ({ ...file, lines: openCase().file.lines }), 0);
		workspace.setOrganisation('one', 10_000);
		expect(workspace.document.case.lines).toHaveLength(2);
		expect(workspace.baseline).toBeNull();
		expect(workspace.origin).toBeNull();
	});

	it('takes an organisation that is settled as its own, and one that is tried as something turned', () => {
		const turned = ({ document, origin }: Workspace) =>
			changesSince(document.written, origin!.file);
		const workspace = new Workspace(openCase());
		workspace.setShift('price', 30, 0);
		workspace.setOrganisation('one', 10_000);
		expect(turned(workspace)).toHaveLength(2);
		workspace.undo();
		workspace.settleOrganisation('one', 20_000);
		expect(workspace.shown.organisation).toBe('one');
		expect(turned(workspace)).toEqual([{ input: 'price', shift: 30 }]);
		expect(workspace.baseline?.organisation).toBe('one');
		expect(workspace.move?.changes).toEqual([{ organisation: 'one' }]);
		workspace.undo();
		expect(turned(workspace)).toEqual([{ input: 'price', shift: 30 }]);
		expect(workspace.baseline?.organisation).toBe('two');
		workspace.redo();
		expect(turned(workspace)).toEqual([{ input: 'price', shift: 30 }]);
	});

	it('that nothing else was done to has nothing to be held against when an organisation is settled', () => {
		const workspace = new Workspace(openCase(), readAddress('#t=prove'));
		workspace.settleOrganisation('one', 0);
		expect(workspace.baseline).toBeNull();
		expect(workspace.template).toBeNull();
		workspace.undo();
		expect(workspace.template).toBe('prove');
	});

	it('takes all levers back to where they were, not to nought', () => {
		const workspace = new Workspace(openCase());
		workspace.setShift('price', 30, 0);
		workspace.setShift('worth', -20, 10_000);
		workspace.resetLevers(20_000);
		expect(shiftOf(workspace, 'price')).toBe(0);
		expect(shiftOf(workspace, 'worth')).toBe(5);
	});

	it('remembers what was last done, from before a run of steps on the same lever', () => {
		const workspace = new Workspace(openCase());
		workspace.setShift('price', 10, 0);
		workspace.setShift('price', 20, 100);
		expect(workspace.move?.before).toBe(workspace.opened.case);
		expect(workspace.move?.changes).toEqual([{ input: 'price', shift: 20 }]);
		workspace.undo();
		expect(workspace.move).toBeNull();
	});

	it('tells what the scenario it was opened with changes', () => {
		const { move } = inScenario('dear');
		expect(move).toMatchObject({ scenario: 'Dyrere', changes: [{ input: 'price', shift: 40 }] });
	});

	it('passes over a scenario that the case does not have', () => {
		expect(inScenario('gone').view.scenario).toBeNull();
	});
});

describe('the link to the open case', () => {
	it('names the template for as long as the case is that, word for word', () => {
		const address = readAddress('#t=prove');
		const workspace = new Workspace(openCase(), address);
		expect(currentFragment(workspace)).toBe('t=prove');
		workspace.setShift('price', 30, 0);
		expect(currentFragment(workspace)).toMatch(/^v1\./);
		workspace.undo();
		expect(currentFragment(workspace)).toBe('t=prove');
	});

	it('leads to the same case, scenario, levers, organisation and view', () => {
		const workspace = inScenario('dear');
		workspace.setShift('price', 61, 0);
		workspace.setOrganisation('one', 10_000);
		workspace.look({ side: 'before', ownScale: true });
		const { fragment } = shareAddress(workspace, 'abc123');
		const address = readAddress(`#${fragment}`);
		const opening = openAddress(address);
		if (!('opened' in opening)) throw new Error('not opened');
		const received = new Workspace(opening.opened, address);
		expect(received.shown).toEqual(workspace.shown);
		expect(received.view).toEqual(workspace.view);
		expect(received.expected).toBe('abc123');
	});

	it('expects the sender’s figures only until something changes', () => {
		const workspace = new Workspace(openCase(), readAddress('#t=prove&f=abc'));
		expect(workspace.expected).toBe('abc');
		workspace.setShift('price', 30, 0);
		expect(workspace.expected).toBeNull();
		workspace.undo();
		expect(workspace.expected).toBe('abc');
		workspace.look({ ownScale: true });
		expect(workspace.expected).toBeNull();
	});
});

describe('opening', () => {
	const problem = (hash: string) => {
		const opening = openAddress(readAddress(hash));
		return 'problem' in opening ? opening.problem.kind : 'opened';
	};

	it('finds every template by its address', () => {
		expect(problem('#t=hjemloese-act')).toBe('opened');
	});

	it('says what is wrong with an address instead of throwing', () => {
		expect(problem('')).toBe('empty');
		expect(problem('#t=nothing')).toBe('template');
		expect(problem('#v1.broken')).toBe('link');
		expect(problem(`#v1.${'A'.repeat(100_000)}`)).toBe('link');
	});

	it('reads a file, or says what is wrong with it', async () => {
		const good = await openFile(new File([JSON.stringify(FILE)], 'a.json'));
		expect('opened' in good).toBe(true);
		const bad = await openFile(new File(['{"format": 1}'], 'b.json'));
		expect(bad).toMatchObject({ problem: { kind: 'file', name: 'b.json' } });
	});

	it('refuses a file that is too large without reading it', async () => {
		const file = new File([], 'large.json');
		Object.defineProperty(file, 'size', { value: 50_000_000 });
		file.text = () => Promise.reject(new Error('read'));
		expect(await openFile(file)).toMatchObject({
			problem: { kind: 'file', issues: [{ code: 'file.tooLarge' }] }
		});
	});
});
