import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { encodeLink } from '#lib/case/link.ts';
import type { CaseFile, Value } from '#lib/case/schema.ts';
import { thingsOf } from '#lib/case/things.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { ACT, fingerprint, openCase, settled } from './journey.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MODEL = ['areas', 'refunds', 'groups', 'effects', 'lines', 'events'] as const;

async function open(page: Page, fragment = ACT): Promise<void> {
	await openCase(page, `${fragment}&v=model`);
	await expect(page.locator('#chain')).toBeVisible();
}

/** The thing that stands open. */
const opened = (page: Page) => page.locator('li.open');
const thing = (page: Page, name: string) =>
	page.getByRole('button', { name: `Ret ${name}`, exact: true });

/** What axe finds, one line per fault and place. */
async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

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
});

/** A case with its model taken out: assumptions and departments stand, and nothing is done for anybody. */
function hollow(file: CaseFile): CaseFile {
	const { areas, refunds, groups, effects, lines, events, ...rest } = file;
	void [areas, refunds, groups, effects, lines, events];
	return {
		...rest,
		areas: [],
		lines: [],
		organisations: file.organisations.map(({ agreements, ...organisation }) => {
			void agreements;
			const departments = organisation.departments.map((found) => ({ ...found, areas: [] }));
			return { ...organisation, departments };
		})
	};
}

/** The model of a case with names in the place of ids: ids are made here, and are no part of what is said. */
function told(file: CaseFile): unknown {
	const names = new Map(
		thingsOf(file).flatMap(({ sort, id, path }) => {
			const found = (file as never)[path[0]][path[1]] as { name: string };
			return path.length === 2 && sort !== 'input' ? [[id, found.name]] : [];
		})
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
	return Object.fromEntries(MODEL.map((list) => [list, rename(file[list])]));
}

// Not yet seen to pass from end to end: it takes many minutes, and is to be cut into parts that can be run alone.
test.fixme('the whole model of the ACT case is built by hand, word for word, with the same figures', async ({
	page
}) => {
	test.setTimeout(900_000);
	const act = findTemplate('hjemloese-act')!.file;
	const inputName = (id: string) => act.inputs.find((input) => input.id === id)!.name;
	await open(page);
	const wanted = await fingerprint(page);
	await openCase(page, `${encodeLink(hollow(act))}&v=model`);
	const item = opened(page);
	const danish = (number: number) => `${number}`.replace('.', ',');
	const percent = (share: number) => `${danish(Number((share * 100).toFixed(6)))} %`;

	const add = async (button: string, name: string) => {
		await page.getByRole('button', { name: button, exact: true }).click();
		await type(item.getByRole('textbox', { name: 'Navn', exact: true }), name);
	};
	const choose = (label: string | RegExp, option: string) =>
		item.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
	/** Set a value: its factors one after the other, each chosen by name or typed. */
	const set = async (label: string, value: Value, write = danish) => {
		const field = item.getByRole('group', { name: label, exact: true });
		const factors = Array.isArray(value) ? value : [value];
		for (let i = 1; i < factors.length; i++)
			await field.getByRole('button', { name: 'Gang med endnu et tal' }).click();
		for (const [i, factor] of factors.entries()) {
			const source = field.getByRole('combobox').nth(i);
			if (typeof factor === 'string') await source.selectOption({ label: inputName(factor) });
			else {
				const called = factors.length > 1 ? `${label}, faktor ${i + 1}` : label;
				await type(field.getByRole('textbox', { name: called, exact: true }), write(factor));
			}
		}
	};
	const bars = async (label: string, shares: readonly number[], after: 'zero' | 'grow') => {
		const group = item.getByRole('group', { name: label, exact: true });
		await group.getByRole('slider').first().focus();
		const count = await group.getByRole('slider').count();
		for (let i = 0; i < Math.max(count, shares.length); i++) {
			if (i >= count && after === 'grow') break;
			if (i >= shares.length) await page.keyboard.press('Home');
			else {
				await page.keyboard.press('Home');
				for (let step = 0; step < Math.round(shares[i] / 0.05); step++)
					await page.keyboard.press('ArrowUp');
			}
			await page.keyboard.press('ArrowRight');
		}
	};

	const payers = { municipality: 'Kommunen', region: 'Regionen', state: 'Staten', citizen: '' };
	for (const { id, name, payer, category } of act.areas) {
		await add('Tilføj ydelsesområde', name);
		if (payer !== 'municipality') await choose('Hvem betaler', payers[payer]);
		if (category === 'transfers') await choose('Budgetkategori', 'Overførsler');
		if (payer !== 'municipality') continue;
		for (const organisation of act.organisations) {
			const { name: department } = organisation.departments.find(({ areas }) =>
				areas.includes(id)
			)!;
			await choose(`Hører til i »${organisation.name}«`, department);
		}
	}
	for (const { name, steps } of act.refunds!) {
		await add('Tilføj refusion', name);
		await set('Andel fra 2027', steps[0].share, percent);
	}
	for (const { name, intake, duration, profile } of act.groups!) {
		await add('Tilføj målgruppe', name);
		await set('Hvor mange begynder om året', intake);
		await set('Hvor længe er hver i forløb', duration!);
		await item.getByText('Forskellig fra år til år', { exact: true }).click();
		await bars('Tilgangen år for år', profile!, 'zero');
	}
	for (const { name, size, lag, persistence, rampUp, optimism } of act.effects!) {
		await add('Tilføj effekt', name);
		if (typeof size === 'object' && 'without' in size) {
			await item.getByText('Med og uden indsatsen', { exact: true }).click();
			await set('Andel, der når det med indsatsen', size.with, percent);
			await set('Andel, der når det uden indsatsen', size.without, percent);
		} else {
			await item
				.getByRole('combobox', { name: /Forskel.*: tal eller antagelse/i })
				.selectOption({ label: inputName(size as string) });
		}
		await set('Hvor længe efter start begynder den', lag!);
		await set('Hvor meget holder fra år til år', persistence!);
		if (rampUp) {
			await item.getByText('De første når mindre', { exact: true }).click();
			await item.getByRole('button', { name: 'Endnu en årgang' }).click();
			await bars('Hvor godt det lykkes for de første årgange', rampUp, 'grow');
		}
		if (optimism) await type(item.getByRole('textbox', { name: /^Optimisme/ }), percent(optimism));
	}
	const nameOf = (id: string) =>
		[...act.groups!, ...act.effects!, ...act.areas, ...act.refunds!].find(
			(found) => found.id === id
		)!.name;
	const kinds = { cost: 'Tilføj udgift', gain: 'Tilføj gevinst', income: 'Tilføj indtægt' };
	const pers = {
		year: 'Året',
		participant: 'Hver, der begynder',
		participantYear: 'Hvert år, en borger er i forløb',
		success: 'Hver, det lykkes for, hvert år'
	};
	for (const line of act.lines) {
		await add(kinds[line.kind], line.name);
		await choose('Hvad følger beløbet', pers[line.per]);
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
			if (share !== 1)
				await type(
					item.getByRole('textbox', { name: `Andel hos ${nameOf(area)}`, exact: true }),
					percent(share)
				);
		}
	}
	for (const { name, probability, year, factor } of act.events!) {
		await add('Tilføj hændelse', name);
		await set('Sandsynlighed for, at det sker', probability);
		await choose('Fra hvilket år', `${2027 + year}`);
		await set('Hvor meget er der tilbage af det, der rammes', factor, percent);
	}

	await settled(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Control+s')
	]);
	const built = JSON.parse(readFileSync(await download.path(), 'utf8')) as CaseFile;
	expect(told(built)).toEqual(told(act));
	expect(await fingerprint(page)).toBe(wanted);
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
