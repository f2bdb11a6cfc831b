import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { encodeLink } from '#lib/case/link.ts';
import { checkCase } from '#lib/case/parse-case.ts';
import type { CaseFile, Value } from '#lib/case/schema.ts';
import { simulate } from '#lib/engine/simulate.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { faults } from './faults.ts';
import { ACT, fingerprint, openCase, settled } from './journey.ts';

const MODEL = ['areas', 'refunds', 'groups', 'effects', 'lines', 'events'] as const;

async function open(page: Page, fragment = ACT): Promise<void> {
	await openCase(page, `${fragment}&v=model`);
	await expect(page.locator('#chain')).toBeVisible();
}

/** The thing that stands open. */
const opened = (page: Page) => page.locator('li.open');
const thing = (page: Page, name: string) =>
	page.getByRole('button', { name: `Ret ${name}`, exact: true });

/** Type into a field and leave it. */
async function type(field: Locator, text: string): Promise<void> {
	await field.fill(text);
	await field.press('Enter');
}

test.describe('a template', () => {
	test('is edited by its sentences: the figures follow, and undo leads back', async ({ page }) => {
		await open(page);
		const before = await fingerprint(page);
		await thing(page, 'Ledelse, lokaler og opfølgning').click();
		const item = opened(page);
		await expect(item).toContainText('Koster 300.000 kr. om året i 2027–2031');
		await type(item.getByRole('textbox', { name: 'Beløb' }), '1,2 mio.');
		await expect(item).toContainText('Koster 1.200.000 kr. om året i 2027–2031');
		await expect.poll(() => fingerprint(page)).not.toBe(before);
		await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
		await expect(item).toContainText('Koster 300.000 kr.');
		await expect.poll(() => fingerprint(page)).toBe(before);
	});

	test('says at its place what is wrong, keeps the last valid figures, and is mended', async ({
		page
	}) => {
		await open(page);
		const before = await fingerprint(page);
		await thing(page, 'ACT-team').click();
		const item = opened(page);
		await type(item.getByRole('textbox', { name: /^Andel hos/ }), '80');
		await expect(item).toContainText('20 % mangler at blive fordelt');
		await expect(page.locator('aside[data-beside]')).toContainText('den sidste gyldige case');
		expect(await fingerprint(page)).toBe(before);
		await item.getByRole('button', { name: /^Læg resten hos/ }).click();
		await expect(item).toContainText('Alt er fordelt');
		await expect(page.locator('aside[data-beside]')).not.toContainText('gyldige case');
		expect(await fingerprint(page)).toBe(before);
	});

	test('says what goes with a thing before it is removed, and gives it all back', async ({
		page
	}) => {
		await open(page);
		const before = await fingerprint(page);
		await page.getByRole('button', { name: 'Mere om Ude af hjemløshed', exact: true }).click();
		await page.getByRole('menuitem', { name: 'Fjern' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('»Sparede herbergsdøgn«');
		await dialog.getByRole('button', { name: 'Fjern det hele' }).click();
		await expect(thing(page, 'Sparede herbergsdøgn')).toHaveCount(0);
		await expect.poll(() => fingerprint(page)).not.toBe(before);
		await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
		await expect(thing(page, 'Sparede herbergsdøgn')).toBeVisible();
		await expect.poll(() => fingerprint(page)).toBe(before);
	});

	test('is moved through by its chain, and a thing is moved in its list by keys', async ({
		page
	}) => {
		await open(page);
		const chain = page.getByRole('group', { name: /^Kæden fra målgruppe til betaler/ });
		await chain.getByRole('button', { name: /^Psykiatri/ }).click();
		await expect(opened(page)).toHaveAttribute('id', 'thing-psych');
		await expect(opened(page).getByRole('textbox', { name: 'Navn' })).toBeFocused();
		const lines = page.locator('section[aria-labelledby="part-lines"] li[id]');
		const place = () => lines.evaluateAll((all) => all.findIndex((li) => li.id === 'thing-psych'));
		const from = await place();
		await page.keyboard.press('Alt+ArrowUp');
		await expect.poll(place).toBe(from - 1);
		await expect(opened(page).getByRole('textbox', { name: 'Navn' })).toBeFocused();
	});

	test('makes an assumption where a number stood', async ({ page }) => {
		await open(page);
		await thing(page, 'Ledelse, lokaler og opfølgning').click();
		const amount = opened(page).getByRole('group', { name: 'Beløb', exact: true });
		await amount.getByRole('combobox').selectOption({ label: 'Ny antagelse …' });
		await amount.getByRole('textbox', { name: 'Antagelsens navn' }).fill('Ledelse om året');
		await amount.getByRole('button', { name: 'Opret antagelsen' }).click();
		await expect(amount.getByRole('combobox').locator('option:checked')).toHaveText(
			'Ledelse om året'
		);
		await expect(opened(page)).not.toContainText('Koster 300.000 kr.');
		await expect(page.locator('aside[data-beside]')).not.toContainText('gyldige case');
	});

	test('adds a thing with its name to be written over, which its id follows', async ({ page }) => {
		await open(page);
		await page.getByRole('button', { name: 'Tilføj ydelsesområde' }).click();
		await page.keyboard.type('Nyt herberg');
		await page.keyboard.press('Tab');
		await expect(opened(page)).toHaveAttribute('id', 'thing-nyt_herberg');
		await expect(opened(page).locator(':focus')).toHaveCount(1);
		await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
		await expect(opened(page)).toHaveAttribute('id', /^thing-nyt_ydelses/);
	});

	test('multiplies by one more with the hand still on the keys', async ({ page }) => {
		await open(page);
		await thing(page, 'Ledelse, lokaler og opfølgning').click();
		const amount = opened(page).getByRole('group', { name: 'Beløb', exact: true });
		await amount.getByRole('button', { name: 'Gang med endnu et tal' }).press('Enter');
		await expect(amount.getByRole('textbox').last()).toBeFocused();
		await amount.getByRole('button', { name: 'Fjern faktor 2' }).press('Enter');
		await expect(amount.locator(':focus')).toHaveCount(1);
	});

	test('offers assumptions that fit before the others', async ({ page }) => {
		await open(page);
		await thing(page, 'Ude af hjemløshed').click();
		const share = opened(page).getByRole('combobox').filter({ hasText: 'Andel i bolig uden' });
		const fitting = share.first().locator('optgroup').first();
		await expect(fitting).toHaveAttribute('label', 'Med en enhed, der passer');
		await expect(fitting).toContainText('Andel i bolig uden ACT');
		await expect(fitting).not.toContainText('Takst pr. herbergsdøgn');
	});

	test('ends the intake with a year, and paints it year by year', async ({ page }) => {
		await open(page);
		await page.getByRole('button', { name: /^Ret Borgere/ }).click();
		await opened(page).getByLabel('Sidste år med tilgang').selectOption({ label: '2029' });
		const slots = opened(page).getByRole('slider', { name: /^20\d\d$/ });
		const shares = () =>
			slots.evaluateAll((all) => all.map((slot) => slot.getAttribute('aria-valuenow')));
		await expect.poll(async () => (await shares()).slice(3)).toEqual(Array(7).fill('0'));
		await slots.first().scrollIntoViewIfNeeded();
		const [from, to] = [(await slots.nth(4).boundingBox())!, (await slots.nth(7).boundingBox())!];
		await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
		await page.mouse.down();
		await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2);
		await page.mouse.up();
		await expect
			.poll(async () => (await shares()).slice(4))
			.toEqual([...Array<string>(4).fill('50'), '0', '0']);
		await opened(page)
			.locator('span', { hasText: /^2028$/ })
			.click();
		const typed = opened(page).getByRole('textbox', { name: 'Andel i 2028' });
		await expect(typed).toBeFocused();
	});
});

/** The ACT case with few draws: what is counted here are the figures' bits, not their sharpness. */
const act: CaseFile = {
	...findTemplate('hjemloese-act')!.file,
	simulation: { seed: '2027', draws: 1024 }
};
const { areas, refunds = [], groups = [], effects = [], lines, events = [] } = act;

/** How many things of each list stand. */
type Counts = Partial<Record<(typeof MODEL)[number], number>>;

/** The ACT case with so much of its model: assumptions and departments stand from the beginning. */
function withModel(counts: Counts): CaseFile {
	const kept = <T>(things: readonly T[], list: keyof Counts) => things.slice(0, counts[list] ?? 0);
	const file: CaseFile = {
		...act,
		areas: kept(areas, 'areas'),
		refunds: kept(refunds, 'refunds'),
		groups: kept(groups, 'groups'),
		effects: kept(effects, 'effects'),
		lines: kept(lines, 'lines'),
		events: kept(events, 'events')
	};
	const placed = new Set(file.areas.map(({ id }) => id));
	const organisations = file.organisations.map((organisation) => ({
		...organisation,
		// Agreements that name lines are made in another section, after these.
		agreements: file.lines.length === lines.length ? (organisation.agreements ?? []) : [],
		departments: organisation.departments.map((department) => ({
			...department,
			areas: department.areas.filter((id) => placed.has(id))
		}))
	}));
	return { ...file, organisations };
}

/** What a case says of its model, with names in the place of ids: these are made from the names and mean nothing. */
function told(file: CaseFile): unknown {
	const names = new Map(
		MODEL.flatMap((list) => (file[list] ?? []).map(({ id, name }) => [id, name] as const))
	);
	const rename = (value: unknown, key?: string): unknown => {
		// An area may have the id "region", which is a payer too.
		const own = key === 'name' || key === 'payer';
		if (typeof value === 'string') return own ? value : (names.get(value) ?? value);
		if (Array.isArray(value)) return value.map((part) => rename(part));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value)
				.filter(([inner]) => inner !== 'id')
				.map(([inner, part]) => [names.get(inner) ?? inner, rename(part, inner)])
		);
	};
	const departments = file.organisations.flatMap((organisation) => organisation.departments);
	return {
		...Object.fromEntries(MODEL.map((list) => [list, rename(file[list] ?? [])])),
		placed: departments.map((department) => rename(department.areas))
	};
}

const danish = (number: number) => `${number}`.replace('.', ',');
const percent = (share: number) => `${danish(Number((share * 100).toFixed(6)))} %`;
const nameOf = (id: string) =>
	[...areas, ...refunds, ...groups, ...effects].find((found) => found.id === id)!.name;
const inputName = (id: string) => act.inputs.find((input) => input.id === id)!.name;

/** The hands: what can be done to the thing that stands open. */
function hands(page: Page) {
	const item = opened(page);
	return {
		item,
		add: async (button: string, name: string) => {
			await page.getByRole('button', { name: button, exact: true }).click();
			await type(item.getByRole('textbox', { name: 'Navn', exact: true }), name);
		},
		choose: (label: string, option: string) =>
			item.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option }),
		write: (label: string, text: string) =>
			type(item.getByRole('textbox', { name: label, exact: true }), text),
		/** Set a value: its factors one after the other, each chosen by name or typed. */
		set: async (label: string, value: Value, written = danish) => {
			const field = item.getByRole('group', { name: label, exact: true });
			const factors = Array.isArray(value) ? value : [value];
			for (let i = 1; i < factors.length; i++)
				await field.getByRole('button', { name: 'Gang med endnu et tal' }).click();
			for (const [i, factor] of factors.entries()) {
				const source = field.getByRole('combobox').nth(i);
				if (typeof factor === 'string') await source.selectOption({ label: inputName(factor) });
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
type Hands = ReturnType<typeof hands>;

async function makeAreas({ add, choose }: Hands): Promise<void> {
	const payers = { municipality: 'Kommunen', region: 'Regionen', state: 'Staten', citizen: '' };
	for (const { id, name, payer, category } of areas) {
		await add('Tilføj ydelsesområde', name);
		if (payer !== 'municipality') await choose('Hvem betaler', payers[payer]);
		if (category === 'transfers') await choose('Budgetkategori', 'Overførsler');
		for (const organisation of act.organisations) {
			const department = organisation.departments.find((found) => found.areas.includes(id));
			if (department) await choose(`Hører til i »${organisation.name}«`, department.name);
		}
	}
}

async function makeRefundsAndGroups({ item, add, set, bars }: Hands): Promise<void> {
	for (const { name, steps } of refunds) {
		await add('Tilføj refusion', name);
		await set('Andel fra 2027', steps[0].share, percent);
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
			await source.selectOption({ label: inputName(size as string) });
		}
		await set('Hvor længe efter start begynder den', lag);
		await set('Hvor meget holder fra år til år', persistence);
		if (rampUp) {
			await item.getByText('De første når mindre', { exact: true }).click();
			await item.getByRole('button', { name: 'Endnu en årgang' }).click();
			await bars('Hvor godt det lykkes for de første årgange', rampUp);
		}
		if (optimism) await type(item.getByRole('textbox', { name: /^Optimisme/ }), percent(optimism));
	}
}

const KINDS = { cost: 'Tilføj udgift', gain: 'Tilføj gevinst', income: 'Tilføj indtægt' };
const PERS = {
	year: 'Året',
	participant: 'Hver, der begynder',
	participantYear: 'Hvert år, en borger er i forløb',
	success: 'Hver, det lykkes for, hvert år'
};

async function makeLine(line: CaseFile['lines'][number], by: Hands): Promise<void> {
	const { item, add, choose, set, write } = by;
	await add(KINDS[line.kind], line.name);
	await choose('Hvad følger beløbet', PERS[line.per]);
	if (line.of) await choose(line.per === 'success' ? 'Effekt' : 'Målgruppe', nameOf(line.of));
	await set('Beløb', line.amount);
	if (line.years) {
		await item.getByRole('checkbox', { name: 'Kun nogle år' }).check();
		await choose('Sidste år', `${2027 + line.years[1]}`);
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

async function makeEvents({ add, choose, set }: Hands): Promise<void> {
	for (const { name, probability, year, factor } of events) {
		await add('Tilføj hændelse', name);
		await set('Sandsynlighed for, at det sker', probability);
		await choose('Fra hvilket år', `${2027 + year}`);
		await set('Hvor meget er der tilbage af det, der rammes', factor, percent);
	}
}

const AREAS: Counts = { areas: areas.length };
const BEGUN: Counts = { ...AREAS, refunds: refunds.length, groups: groups.length };
const EFFECTS: Counts = { ...BEGUN, effects: effects.length };
const LINES: Counts = { ...EFFECTS, lines: lines.length };
const WHOLE: Counts = { ...LINES, events: events.length };

interface Stretch {
	title: string;
	from: Counts;
	to: Counts;
	make: (by: Hands) => Promise<void>;
}

function stretchOfLines(first: number): Stretch {
	const after = Math.min(first + 4, lines.length);
	return {
		title: `the lines ${first + 1} to ${after}`,
		from: { ...EFFECTS, lines: first },
		to: { ...EFFECTS, lines: after },
		make: async (by) => {
			for (const line of lines.slice(first, after)) await makeLine(line, by);
		}
	};
}

/** One stretch after the other, each from where the one before it ended: together the way from nothing to the whole. */
const STRETCHES: Stretch[] = [
	{ title: 'the areas, in their departments', from: {}, to: AREAS, make: makeAreas },
	{ title: 'the refunds and the group', from: AREAS, to: BEGUN, make: makeRefundsAndGroups },
	{ title: 'the effects', from: BEGUN, to: EFFECTS, make: makeEffects },
	stretchOfLines(0),
	stretchOfLines(4),
	stretchOfLines(8),
	{ title: 'the event', from: LINES, to: WHOLE, make: makeEvents }
];

test.describe('the ACT case is built by hand, word for word and figure for figure', () => {
	for (const { title, from, to, make } of STRETCHES)
		test(title, async ({ page }) => {
			test.slow();
			const wanted = checkCase(withModel(to));
			if ('issues' in wanted) throw new Error(JSON.stringify(wanted.issues));
			await openCase(page, `${encodeLink(withModel(from))}&v=model`);
			await make(hands(page));
			await settled(page);
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.keyboard.press('Control+s')
			]);
			const built = JSON.parse(readFileSync(await download.path(), 'utf8')) as CaseFile;
			expect(told(built)).toEqual(told(withModel(to)));
			expect(await fingerprint(page)).toBe(simulate(wanted.case).fingerprint);
		});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds no fault in the ${colorScheme} theme, wide and on a phone, closed and open`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await open(page);
		expect(await faults(page)).toEqual([]);
		await thing(page, 'Ude af hjemløshed').click();
		expect(await faults(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		await thing(page, 'Sparede herbergsdøgn').click();
		expect(await faults(page)).toEqual([]);
		await thing(page, 'Borgere i hjemløshed med psykisk lidelse').click();
		expect(await faults(page)).toEqual([]);
	});

test('fits a phone without scrolling aside', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	for (const name of ['Ude af hjemløshed', 'Ledelse, lokaler og opfølgning']) {
		await thing(page, name).click();
		const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(spill).toBe(0);
	}
});
