import { expect, type Page } from '@playwright/test';
import { test } from './desk.ts';
import { faultsInBothThemes } from './faults.ts';
import { ACT, fingerprint, levers, openCase, settled } from './journey.ts';

const drawer = (page: Page) => page.getByRole('dialog', { name: 'Scenarier' });
const scenario = (page: Page, name: string) =>
	drawer(page)
		.locator('li')
		.filter({ has: page.getByRole('button', { name: `Ret ændringer i ${name}` }) });
const names = (page: Page) =>
	drawer(page)
		.locator('li .head textarea')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

async function openScenarios(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Scenarier', exact: true }).click();
	await expect(drawer(page)).toBeVisible();
}

test('what was turned is kept as a scenario, which shows the same futures, and the case goes back', async ({
	page
}) => {
	await openCase(page, ACT);
	const asOpened = await fingerprint(page);
	await levers(page).nth(1).focus();
	for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
	await page
		.getByRole('combobox', { name: 'Organisation' })
		.selectOption({ label: 'Tre forvaltninger' });
	await expect.poll(() => fingerprint(page)).not.toBe(asOpened);
	const turned = await fingerprint(page);
	await page.getByRole('button', { name: 'Gem som scenarie' }).click();
	const form = drawer(page).getByRole('form', { name: 'Gem som scenarie' });
	await expect(form).toContainText('Det, vi tror');
	await expect(form).toContainText('Andel i bolig uden ACT rykkes +');
	await expect(form).toContainText('Det, vi gør');
	await expect(form).toContainText('»Tre forvaltninger« gælder');
	await form.getByRole('textbox', { name: 'Navn på scenariet' }).fill('Færre uden bolig');
	await page.keyboard.press('Enter');
	await expect(scenario(page, 'Færre uden bolig')).toContainText('vises nu');
	await page.keyboard.press('Escape');
	await expect(drawer(page)).toBeHidden();
	const choice = page.getByRole('combobox', { name: 'Scenarie', exact: true });
	await expect(choice.locator('option:checked')).toHaveText('Færre uden bolig');
	expect(await fingerprint(page)).toBe(turned);
	await choice.selectOption({ label: 'Casen' });
	await expect.poll(() => fingerprint(page)).toBe(asOpened);
	await expect(page.getByRole('button', { name: 'Gem som scenarie' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect.poll(() => fingerprint(page)).toBe(turned);
});

test('scenarios are named, copied, ordered and deleted by the keyboard alone', async ({ page }) => {
	await openCase(page, ACT);
	await page.getByRole('button', { name: 'Scenarier', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(drawer(page)).toBeVisible();
	const first = scenario(page, 'Med gevinstdeling');
	await first.getByRole('textbox', { name: 'Navn på scenariet' }).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Gevinsten deles');
	await page.keyboard.press('Enter');
	const renamed = scenario(page, 'Gevinsten deles');
	await renamed.getByRole('button', { name: 'Dupliker' }).focus();
	await page.keyboard.press('Enter');
	expect(await names(page)).toEqual([
		'Gevinsten deles',
		'Kopi af Gevinsten deles',
		'Uden erstattet bostøtte',
		'Flere havde fået bolig alligevel'
	]);
	await renamed.first().getByRole('button', { name: 'Flyt ned' }).focus();
	await page.keyboard.press('Enter');
	expect((await names(page)).slice(0, 2)).toEqual(['Kopi af Gevinsten deles', 'Gevinsten deles']);
	await scenario(page, 'Uden erstattet bostøtte').getByRole('button', { name: 'Slet' }).focus();
	await page.keyboard.press('Space');
	expect(await names(page)).toHaveLength(3);
	await page.keyboard.press('Escape');
	await expect(drawer(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Scenarier', exact: true })).toBeFocused();
	for (let i = 0; i < 4; i++) await page.keyboard.press('Control+z');
	await openScenarios(page);
	expect(await names(page)).toEqual([
		'Med gevinstdeling',
		'Uden erstattet bostøtte',
		'Flere havde fået bolig alligevel'
	]);
});

test('a scenario is given another belief, in numbers or moved, and what it does is told', async ({
	page
}) => {
	await openCase(page, ACT);
	await openScenarios(page);
	await drawer(page).getByRole('button', { name: 'Nyt, tomt scenarie' }).click();
	const own = scenario(page, 'Nyt scenarie');
	await expect(own).toContainText('Ændrer intet endnu.');
	await own
		.getByRole('combobox', { name: 'Tro noget andet om en antagelse' })
		.selectOption({ label: 'Takst pr. herbergsdøgn (§ 110)' });
	await expect(own).toContainText('Takst pr. herbergsdøgn (§ 110)');
	// It begins from what the case believes.
	await expect(own.getByRole('textbox', { name: 'Mest sandsynligt' })).toHaveValue('1.350');
	const before = await fingerprint(page);
	await own.getByRole('textbox', { name: 'Højst' }).fill('2.000');
	await page.keyboard.press('Enter');
	await expect.poll(() => fingerprint(page)).not.toBe(before);
	await own
		.getByRole('combobox', { name: 'Organisering, der gælder' })
		.selectOption({ label: 'Tre forvaltninger' });
	await expect(own).toContainText('»Tre forvaltninger« gælder');
	await own.getByRole('textbox', { name: 'Mindst' }).fill('3.000');
	await page.keyboard.press('Enter');
	await expect(own).toContainText(/skal være/);
	await own.getByRole('button', { name: 'Fjern ændringen: »Tre forvaltninger« gælder' }).click();
	await expect(own).not.toContainText('»Tre forvaltninger« gælder');
	await own
		.getByRole('combobox', { name: 'Hvad scenariet tror: Takst pr. herbergsdøgn (§ 110)' })
		.selectOption({ label: 'det samme, rykket' });
	await own.getByRole('textbox', { name: 'Rykkes med' }).fill('−100');
	await page.keyboard.press('Enter');
	await expect(own).toContainText('Takst pr. herbergsdøgn (§ 110) rykkes −100 kr./døgn');
	await own.getByRole('button', { name: /^Fjern ændringen: Takst pr. herbergsdøgn/ }).click();
	await expect(own).toContainText('Ændrer intet endnu.');
	await settled(page);
});

test('the scenarios have no fault that axe finds, at a desk and on a phone', async ({ page }) => {
	await openCase(page, ACT);
	await levers(page).first().focus();
	await page.keyboard.press('ArrowRight');
	await settled(page);
	await page.getByRole('button', { name: 'Gem som scenarie' }).click();
	await page.getByRole('button', { name: 'Ret ændringer i Uden erstattet bostøtte' }).click();
	expect(await faultsInBothThemes(page, { within: 'dialog' })).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await faultsInBothThemes(page, { within: 'dialog' })).toEqual([]);
});
