import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { checkCase } from '#lib/case/read/parse-case.ts';
import { applyScenario } from '#lib/case/scenario.ts';
import type { Case, CaseFile, Value } from '#lib/case/schema.ts';
import { nameOf as entityName, entitiesOf } from '#lib/case/entities.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { isShare } from '#lib/messages/numbers.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { withStreams } from '#lib/editor/input-edits.ts';
import { danish, fieldsOf, opened, percent, type } from './hands.ts';
import { fingerprint, openStart, settled } from './journey.ts';

const act = findTemplate('hjemloese-act')!.file;
const { inputs, areas, refunds = [], groups = [], effects = [], lines, events = [] } = act;
const [before, inForce, agreed] = act.organisations;

const nameOf = (id: string) =>
	[...inputs, ...areas, ...refunds, ...groups, ...effects, ...lines, ...act.organisations].find(
		(found) => found.id === id
	)!.name;
const departmentName = (organisation: typeof before, id: string) =>
	organisation.departments.find((found) => found.id === id)!.name;
const yearOf = (index: number) => `${act.horizon.firstYear + index}`;

const goTo = (page: Page, section: string) =>
	page.getByRole('navigation').getByRole('button', { name: section, exact: true }).click();

async function makeFrame(page: Page): Promise<void> {
	await goTo(page, 'Case');
	await page.getByRole('button', { name: 'Ret casen', exact: true }).click();
	const part = page.getByRole('region', { name: 'Casen', exact: true });
	const { choose, write, tell } = fieldsOf(part);
	await write('Titel', act.title);
	await tell(/^Beskrivelse/, act.description!);
	await choose('Første år', yearOf(0));
	await write('Antal år', `${act.horizon.years}`);
	await choose('Prisår', `${act.money.priceYear}`);
	await write('Valuta, tre bogstaver', act.money.currency);
	await write('Kalkulationsrente', percent(act.money.discountRate as number));
	await write('Antal mulige fremtider', `${act.simulation.draws}`);
	await write('Startværdi, som de trækkes fra', act.simulation.seed);
	await part.getByRole('button', { name: 'Færdig' }).click();
}

type Distribution = CaseFile['inputs'][number]['distribution'];

/** What a person says they know, and how, to have such a distribution. */
function knownAs(distribution: Distribution): { way: string; how?: string } {
	switch (distribution.kind) {
		case 'fixed':
			return { way: 'Jeg kender tallet' };
		case 'pert':
			return { way: 'Jeg kender tre tal', how: 'Mindst, mest sandsynligt, højst: blødt' };
		case 'metalog':
			return { way: 'Jeg kender tre tal', how: '1 af 10 under, midten, 1 af 10 over' };
		case 'normal':
			return { way: '90 % sikker på et interval', how: 'Lige langt til begge sider' };
		case 'beta':
			return 'trials' in distribution
				? { way: '12 af 40 lykkedes', how: 'Så mange lykkedes af så mange' }
				: { way: '12 af 40 lykkedes', how: 'Alfa og beta fra en undersøgelse' };
		default:
			throw new Error(`the ACT case has no ${distribution.kind}`);
	}
}

const PARTS: Record<string, string> = {
	value: 'Værdi',
	min: 'Mindst',
	mode: 'Mest sandsynligt',
	max: 'Højst',
	p10: '1 af 10 under',
	p50: 'Midten',
	p90: '1 af 10 over',
	low: '5 af 100 under',
	high: '5 af 100 over',
	successes: 'Lykkedes',
	trials: 'Ud af',
	alpha: 'Alfa',
	beta: 'Beta'
};
const BOUNDS: Record<string, string> = { min: 'Aldrig under', max: 'Aldrig over' };

async function know(part: Locator, distribution: Distribution, unit: string): Promise<void> {
	const { choose, write, pick } = fieldsOf(part);
	const { way, how } = knownAs(distribution);
	await pick(way);
	if (how) await choose('Hvordan', how);
	const { kind, ...parts } = distribution;
	const plain = kind === 'beta';
	for (const [key, number] of Object.entries(parts)) {
		const label = kind === 'metalog' ? (BOUNDS[key] ?? PARTS[key]) : PARTS[key];
		await write(label, !plain && isShare(unit) ? percent(number) : danish(number));
	}
}

async function makeInputs(page: Page): Promise<void> {
	await goTo(page, 'Antagelser');
	const part = page.locator('tr.detail');
	const { write, tell, pick } = fieldsOf(part);
	const makeNew = page.getByRole('button', { name: 'Ny antagelse', exact: true }).first();
	for (const { name, unit, distribution, evidence } of inputs) {
		await makeNew.click();
		await expect(part.getByRole('textbox', { name: 'Navn' })).toHaveValue('Ny antagelse');
		await write('Navn', name);
		await write('Enhed', unit);
		await know(part, distribution, unit);
		const { grade, source, note } = evidence!;
		await pick(new RegExp(`^${grade}:`));
		await tell('Kilde', source!);
		if (note) await tell('Bemærkning', note);
	}
	for (const [a, b, rho] of act.correlations!) {
		await page.getByRole('button', { name: nameOf(a), exact: true }).click();
		await expect(part.getByRole('textbox', { name: 'Navn' })).toHaveValue(nameOf(a));
		await fieldsOf(part).choose('Følges med', nameOf(b));
		await type(part.getByRole('textbox', { name: /^Rangkorrelation/ }), danish(rho));
	}
}

/** The fields of the thing of the model that stands open, and of one that is added. */
function modelHands(page: Page) {
	const item = opened(page);
	return {
		item,
		...fieldsOf(item),
		add: async (button: string, name: string) => {
			await page.getByRole('button', { name: button, exact: true }).click();
			await type(item.getByRole('textbox', { name: 'Navn', exact: true }), name);
		},
		/** Set a value: its factors one after the other, each chosen by name or typed. */
		set: async (label: string, value: Value, written = danish) => {
			const field = item.getByRole('group', { name: label, exact: true });
			const factors = Array.isArray(value) ? value : [value];
			for (let i = 1; i < factors.length; i++)
				await field.getByRole('button', { name: 'Gang med endnu et tal' }).click();
			for (const [i, factor] of factors.entries()) {
				const source = field.getByRole('combobox').nth(i);
				if (typeof factor === 'string') await source.selectOption({ label: nameOf(factor) });
				else {
					const called = factors.length > 1 ? `${label}, faktor ${i + 1}` : label;
					const number = field.getByRole('textbox', { name: called, exact: true });
					await type(number, written(factor));
				}
			}
		},
		/** Set bars: those that are given typed, the others by a key to nothing. */
		bars: async (label: string, shares: readonly number[]) => {
			const all = item.getByRole('group', { name: label, exact: true }).getByRole('slider');
			const count = await all.count();
			for (let i = 0; i < count; i++) {
				await all.nth(i).focus();
				if (i < shares.length)
					await type(item.getByRole('textbox', { name: /^Andel i 2/ }), percent(shares[i]));
				else await page.keyboard.press('Home');
			}
		}
	};
}
type Hands = ReturnType<typeof modelHands>;

async function makeAreas({ add, choose }: Hands): Promise<void> {
	const payers = { municipality: 'Kommunen', region: 'Regionen', state: 'Staten', citizen: '' };
	for (const { id, name, payer, category } of areas) {
		await add('Tilføj ydelsesområde', name);
		if (payer !== 'municipality') await choose('Hvem betaler', payers[payer]);
		if (category === 'transfers') await choose('Budgetkategori', 'Overførsler');
		const department = before.departments.find((found) => found.areas.includes(id));
		if (department) await choose(`Hører til i »${before.name}«`, department.name);
	}
}

async function makeRefundsAndGroups({ item, add, set, bars }: Hands): Promise<void> {
	for (const { name, steps } of refunds) {
		await add('Tilføj refusion', name);
		await set(`Andel fra ${yearOf(0)}`, steps[0].share, percent);
	}
	for (const { name, intake, duration = 1, profile = [] } of groups) {
		await add('Tilføj målgruppe', name);
		await set('Hvor mange begynder om året', intake);
		await set('Hvor længe er hver i forløb', duration);
		await item.getByText('Forskellig fra år til år', { exact: true }).click();
		await bars('Tilgangen år for år', profile);
	}
}

async function makeEffects({ item, add, set, bars }: Hands): Promise<void> {
	for (const { name, size, lag = 0, persistence = 1, rampUp, optimism } of effects) {
		await add('Tilføj effekt', name);
		if (typeof size === 'object' && !Array.isArray(size)) {
			await item.getByText('Med og uden indsatsen', { exact: true }).click();
			await set('Andel, der når det med indsatsen', size.with, percent);
			await set('Andel, der når det uden indsatsen', size.without, percent);
		} else {
			const source = item.getByRole('combobox', { name: /^Forskel.*: tal eller antagelse$/ });
			await source.selectOption({ label: nameOf(size as string) });
		}
		await set('Hvor længe efter start begynder den', lag);
		await set('Hvor meget holder fra år til år', persistence);
		if (rampUp) {
			await item.getByText('De første når mindre', { exact: true }).click();
			await item.getByRole('button', { name: 'Endnu en årgang' }).click();
			await bars('Hvor godt det lykkes for de første årgange', rampUp);
		}
		if (optimism)
			await type(item.getByRole('textbox', { name: /for optimisme$/ }), percent(optimism));
	}
}

const KINDS = { cost: 'Tilføj udgift', gain: 'Tilføj gevinst', income: 'Tilføj indtægt' };
const PERS = {
	year: 'i alt pr. år',
	participant: 'pr. borger, der begynder',
	participantYear: 'pr. år, en borger er i forløb',
	success: 'pr. år for hver, det lykkes for'
};

async function makeLines({ item, add, choose, set, write }: Hands): Promise<void> {
	for (const line of lines) {
		await add(KINDS[line.kind], line.name);
		await choose('Beløbet gælder', PERS[line.per]);
		if (line.of) await choose(line.per === 'success' ? 'Effekt' : 'Målgruppe', nameOf(line.of));
		await set('Beløb', line.amount);
		if (line.years) {
			await item.getByRole('checkbox', { name: 'Kun nogle år' }).check();
			await choose('Sidste år', yearOf(line.years[1]));
		}
		if (line.realisable !== undefined)
			await set('Hvor meget kan realiseres som penge', line.realisable);
		if (line.refund) await choose('Refusion', nameOf(line.refund));
		for (const [i, [area, share]] of Object.entries(line.split).entries()) {
			if (i > 0) await item.getByRole('button', { name: 'Del med et ydelsesområde til' }).click();
			const place = item.getByRole('combobox', { name: /^Ydelsesområde i stedet for/ }).nth(i);
			await place.selectOption({ label: nameOf(area) });
			if (share !== 1) await write(`Andel hos ${nameOf(area)}`, percent(share));
		}
	}
}

async function makeEvents({ add, choose, set }: Hands): Promise<void> {
	for (const { name, probability, year, factor } of events) {
		await add('Tilføj hændelse', name);
		await set('Sandsynlighed for, at det sker', probability);
		await choose('Fra hvilket år', yearOf(year));
		await set('Hvor meget er der tilbage af det, der rammes', factor, percent);
	}
}

/** The organisation as it is today: its name, and departments that have no areas yet. */
async function makeDepartments(page: Page): Promise<void> {
	await goTo(page, 'Organisation');
	await fieldsOf(page.locator('main')).write('Navn på organiseringen', before.name);
	for (const { name } of before.departments)
		await type(page.getByRole('textbox', { name: 'Navn på ny forvaltning' }), name);
	await expect(page.locator('[data-department]')).toHaveCount(before.departments.length);
}

async function fromMenu(page: Page, menu: string, item: string): Promise<void> {
	await page.getByRole('button', { name: `Mere om ${menu}`, exact: true }).click();
	await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The other two organisations, each made from a copy; then what is proposed, agreed and in force. */
async function makeOrganisations(page: Page): Promise<void> {
	await goTo(page, 'Organisation');
	const { write } = fieldsOf(page.locator('main'));
	const names = page.getByRole('textbox', { name: 'Navn på forvaltningen' });
	const lookAt = (name: string) =>
		page.getByRole('button', { name: `Vis ${name}`, exact: true }).click();

	await fromMenu(page, before.name, 'Dupliker');
	await write('Navn på organiseringen', inForce.name);
	await fromMenu(page, departmentName(before, 'job'), departmentName(before, 'social'));
	await expect(names).toHaveCount(2);
	for (const [i, { name }] of inForce.departments.entries()) await type(names.nth(i), name);
	const told = page.locator('section[aria-labelledby="board"] [aria-live]');
	await page.getByRole('button', { name: `Flyt ${nameOf('boform')}`, exact: true }).focus();
	for (const [key, said] of [
		['Enter', 'er grebet'],
		['ArrowRight', inForce.departments[1].name],
		['ArrowUp', 'nummer 1 af 2'],
		['Enter', 'ligger nu i']
	]) {
		await page.keyboard.press(key);
		await expect(told).toContainText(said);
	}

	await fromMenu(page, inForce.name, 'Dupliker');
	await write('Navn på organiseringen', agreed.name);
	await makeAgreement(page);

	await lookAt(inForce.name);
	await propose(page, inForce);
	await page.getByRole('button', { name: 'Lad den gælde' }).click();
	await lookAt(before.name);
	await propose(page, before);
}

async function makeAgreement(page: Page): Promise<void> {
	const [agreement] = agreed.agreements!;
	if (agreement.kind !== 'gainShare') throw new Error('the agreement shares a gain');
	await page.getByRole('button', { name: 'Tilføj aftale' }).click();
	await page.getByRole('menuitem', { name: 'Deling af gevinst' }).click();
	const part = page.getByRole('region', { name: 'Fordelingsaftaler' });
	const { write, choose } = fieldsOf(part);
	await write('Aftalens navn', agreement.name);
	await choose('Hvem betaler', departmentName(agreed, agreement.from));
	await choose('Hvem modtager', departmentName(agreed, agreement.to));
	await write('Andel af gevinsterne', percent(agreement.share as number));
	await part.getByRole('checkbox', { name: 'Kun bestemte linjer' }).check();
	const counted = part.getByRole('group', { name: 'Hvilke linjer tæller' });
	for (const { id, name } of lines) {
		const box = counted.getByRole('checkbox', { name, exact: true });
		// Only those that fall on who pays are offered, all ticked.
		if (await box.isVisible()) await box.setChecked(agreement.lines!.includes(id));
	}
}

async function propose(page: Page, organisation: typeof before): Promise<void> {
	const part = page.getByRole('region', { name: 'Indlagte budgetreduktioner' });
	for (const { department, year, amount } of organisation.commitments!) {
		await part.getByRole('button', { name: 'Foreslå en reduktion' }).click();
		const { choose, write } = fieldsOf(part);
		await choose('Forvaltning', departmentName(organisation, department));
		await choose('År', yearOf(year));
		await write('Beløb', `${amount}`);
	}
}

async function makeScenarios(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Scenarier', exact: true }).click();
	const drawer = page.getByRole('dialog', { name: 'Scenarier' });
	for (const { name, changes } of act.scenarios!) {
		await drawer.getByRole('button', { name: 'Nyt, tomt scenarie' }).click();
		const item = drawer
			.locator('li')
			.filter({ has: page.locator('.head') })
			.last();
		const { write, choose } = fieldsOf(item);
		await write('Navn på scenariet', name);
		for (const change of changes) {
			if ('organisation' in change)
				await choose('Organisering, der gælder', nameOf(change.organisation));
			else if ('input' in change) {
				const { name: called, unit } = inputs.find(({ id }) => id === change.input)!;
				await choose('Tro noget andet om en antagelse', called);
				if (change.distribution) await know(item, change.distribution, unit);
				else {
					await choose(`Hvad scenariet tror: ${called}`, 'det samme, rykket');
					await write('Rykkes med', percent(change.shift!));
				}
			}
		}
	}
	await page.keyboard.press('Escape');
	await expect(drawer).toBeHidden();
}

/** Show a scenario, or the case as it is. */
const show = (page: Page, scenario: string) =>
	page.getByRole('combobox', { name: 'Scenarie', exact: true }).selectOption({ label: scenario });

async function makeFollowUps(page: Page): Promise<void> {
	await goTo(page, 'Budget');
	const part = page.getByRole('region', { name: 'Hvornår ved vi det?' });
	const rows = page.getByRole('region', { name: 'Opfølgningsplan' }).getByRole('listitem');
	for (const [i, { input, year, below, indicator, owner }] of act.followUp!.entries()) {
		const { unit, name } = inputs.find(({ id }) => id === input)!;
		const draft = part.locator('.draft');
		await fieldsOf(draft).choose('Antagelse', name);
		await fieldsOf(draft).choose('År', yearOf(year));
		await fieldsOf(draft).write('Grænse', isShare(unit) ? percent(below) : danish(below));
		await draft.getByRole('button', { name: 'Sæt i planen' }).click();
		const row = fieldsOf(rows.nth(i));
		await row.write('Indikator', indicator);
		await row.write('Ansvarlig', owner!);
	}
}

/** All that a case says, with names in the place of ids: these are made from the names and mean nothing. */
function told(file: CaseFile): unknown {
	const names = new Map<string, string>();
	for (const thing of entitiesOf(file)) {
		const known = names.get(thing.id);
		const name = entityName(file, thing);
		// A department is the same one in several organisations, whatever each of them calls it.
		if (known === undefined) names.set(thing.id, name);
		else if (!known.split(' = ').includes(name)) names.set(thing.id, `${known} = ${name}`);
	}
	const rename = (value: unknown, key = ''): unknown => {
		// An area may have the id "region", which is a payer too.
		const own = key === 'name' || key === 'payer';
		if (typeof value === 'string') return own ? value : names.get(value) || value;
		if (Array.isArray(value)) return value.map((part) => rename(part));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value)
				.filter(([inner]) => inner !== 'id')
				.map(([inner, part]) => [key === 'split' ? names.get(inner)! : inner, rename(part, inner)])
		);
	};
	// What an input draws from is by default its place in the list.
	return rename(withStreams(file));
}

function read(file: CaseFile): Case {
	const checked = checkCase(file);
	if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
	return checked.case;
}

test('the ACT case is made by hand from a blank one, word for word and figure for figure', async ({
	page
}) => {
	test.setTimeout(600_000);
	// A hand that finds no field is told so at once, and not when all of the time has gone.
	page.setDefaultTimeout(20_000);
	await openStart(page);
	await page.getByRole('link', { name: 'Begynd med en tom case' }).click();
	await settled(page);
	await makeFrame(page);
	await makeInputs(page);
	await makeDepartments(page);
	await goTo(page, 'Case');
	const hands = modelHands(page);
	await makeAreas(hands);
	await makeRefundsAndGroups(hands);
	await makeEffects(hands);
	await makeLines(hands);
	await makeEvents(hands);
	await makeOrganisations(page);
	await makeScenarios(page);
	await show(page, 'Casen');
	await makeFollowUps(page);

	await settled(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Control+s')
	]);
	const built = JSON.parse(readFileSync(await download.path(), 'utf8')) as CaseFile;
	expect(told(built)).toEqual(told(act));

	const wanted = read(act);
	expect(await fingerprint(page)).toBe(simulate(wanted).fingerprint);
	for (const { id, name } of wanted.scenarios) {
		await show(page, name);
		expect(await fingerprint(page), name).toBe(simulate(applyScenario(wanted, id)).fingerprint);
	}
});
