import { expect, type Page } from '@playwright/test';
import { findTemplate } from '#lib/templates/registry.ts';
import { test } from './desk.ts';
import { faultsInBothThemes } from './faults.ts';
import { opened, type } from './hands.ts';
import { ACT, fingerprint, openCase } from './journey.ts';

async function open(page: Page, fragment = ACT): Promise<void> {
	await openCase(page, `${fragment}&v=model`);
	await expect(page.locator('#chain')).toBeVisible();
}

const thing = (page: Page, name: string) =>
	page.getByRole('button', { name: `Ret ${name}`, exact: true });

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

	test('is drawn from another seed, and with another number of draws', async ({ page }) => {
		await open(page);
		const before = await fingerprint(page);
		const footnote = page.locator('main footer');
		await page.getByRole('button', { name: 'Ret casen', exact: true }).click();
		const frame = page.getByRole('region', { name: 'Casen', exact: true });
		await type(frame.getByRole('textbox', { name: /^Startværdi/ }), 'en anden');
		await expect(footnote).toContainText('startværdi en anden');
		await expect.poll(() => fingerprint(page)).not.toBe(before);
		await type(frame.getByRole('textbox', { name: 'Antal mulige fremtider' }), '2.048');
		await expect(footnote).toContainText('2.048 mulige fremtider');
		await page.keyboard.press('Control+z');
		await page.keyboard.press('Control+z');
		await expect.poll(() => fingerprint(page)).toBe(before);
	});

	test('tells what it is about, and refuses fewer people than none', async ({ page }) => {
		await open(page);
		const about = 'Et tværfagligt ACT-team støtter borgere';
		await expect(page.locator('section[aria-labelledby="part-case"]')).toContainText(about);
		await thing(page, 'Borgere i hjemløshed med psykisk lidelse').click();
		const intake = opened(page).getByRole('group', { name: 'Hvor mange begynder om året' });
		await intake.getByRole('combobox').selectOption({ label: 'Et fast tal' });
		await type(intake.getByRole('textbox'), '−3');
		await expect(intake).toContainText('Skriv 0 eller mere');
		await expect(opened(page)).not.toContainText('−3 begynder');
		const sections = page.getByRole('navigation', { name: 'Afsnit' });
		await sections.getByRole('button', { name: 'Overblik' }).click();
		await page.getByText('Om casen', { exact: true }).click();
		await expect(page.getByText(about)).toBeVisible();
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

	test('is whole on paper, however soon after it was opened', async ({ page }) => {
		await openCase(page, ACT);
		const whole = await page.evaluate(async () => {
			const main = document.querySelector('main')!;
			const before = main.querySelector('h1');
			const tabs = [...document.querySelectorAll<HTMLElement>('nav button')];
			tabs.find(({ textContent }) => textContent === 'Case')!.click();
			while ((main.querySelector('h1') ?? before) === before)
				await new Promise((next) => setTimeout(next));
			dispatchEvent(new Event('beforeprint'));
			return {
				things: document.querySelectorAll('main li .told').length,
				foot: document.querySelector('main footer') !== null
			};
		});
		const {
			lines,
			areas,
			refunds = [],
			groups = [],
			effects = [],
			events = []
		} = findTemplate('hjemloese-act')!.file;
		const all = [lines, areas, refunds, groups, effects, events];
		expect(whole).toEqual({ things: all.flat().length, foot: true });
	});

	test('leaves the case alone where a draft of an assumption is undone', async ({ page }) => {
		await open(page);
		await thing(page, 'Ledelse, lokaler og opfølgning').click();
		const name = opened(page).getByRole('textbox', { name: 'Navn', exact: true });
		await name.fill('Ledelse');
		await name.press('Enter');
		const amount = opened(page).getByRole('group', { name: 'Beløb', exact: true });
		await amount.getByRole('combobox').selectOption({ label: 'Ny antagelse …' });
		const around = amount.getByRole('textbox', { name: 'Mest sandsynligt' });
		await around.fill('250000');
		await around.press('Tab');
		await around.press('Control+z');
		await expect(name).toHaveValue('Ledelse');
		await expect(around).toBeVisible();
	});
});

test('axe finds no fault, wide and on a phone, closed and open, and a phone need not be scrolled aside', async ({
	page
}) => {
	test.slow();
	await open(page);
	expect(await faultsInBothThemes(page)).toEqual([]);
	await thing(page, 'Ude af hjemløshed').click();
	expect(await faultsInBothThemes(page)).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	await thing(page, 'Sparede herbergsdøgn').click();
	expect(await faultsInBothThemes(page)).toEqual([]);
	await thing(page, 'Borgere i hjemløshed med psykisk lidelse').click();
	expect(await faultsInBothThemes(page)).toEqual([]);
	for (const name of ['Ude af hjemløshed', 'Ledelse, lokaler og opfølgning']) {
		await thing(page, name).click();
		const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(spill).toBe(0);
	}
});
