import { expect, test, type Page } from '@playwright/test';
import { faultsInBothThemes } from './faults.ts';
import { openStart, settled } from './journey.ts';

async function answer(page: Page, field: string, value: string) {
	await page.getByRole('textbox', { name: field }).fill(value);
	await page.keyboard.press('Tab');
}

const fans = (page: Page) => page.locator('aside svg[role="img"]');
const done = (page: Page) => page.locator('.end');

test('five questions make a fan that grows, and then a case in the workbench', async ({ page }) => {
	await openStart(page);
	await page.getByRole('link', { name: 'Ny case' }).click();
	await expect(page.locator('h1')).toContainText('Fem spørgsmål');
	await expect(fans(page)).toHaveCount(0);
	await answer(page, 'Målgruppe', 'Unge uden job');
	await answer(page, 'Antal, der begynder', '20');
	await expect(page.getByText('Casen regner med 15 til 25 borgere')).toBeVisible();
	await expect(fans(page)).toHaveCount(0);

	await answer(page, 'Pris', '60.000');
	await answer(page, 'Forvaltning, der betaler', 'Job');
	await expect(fans(page)).toHaveCount(2);
	await expect(page.locator('aside')).toContainText('Kun udgiften er med endnu.');
	await expect(page.locator('aside')).toContainText('plus i under 1 af 100 fremtider efter ti år');

	await answer(page, 'Det, der skal lykkes', 'I arbejde');
	await answer(page, 'hvor mange gør indsatsen forskellen for', '30');
	await answer(page, 'Sparet eller tjent', '120.000');
	await answer(page, 'Forvaltning, der får gevinsten', 'Social');
	await expect(fans(page)).toHaveCount(3);
	await answer(page, 'År, det holder', '4');
	await expect(done(page)).toContainText('5 af 5 besvaret');
	await expect(page.locator('aside')).toContainText(/plus i \d\d af 100 fremtider/);

	await page.getByRole('button', { name: 'Åbn casen' }).click();
	await settled(page);
	await expect(page.locator('header .title')).toHaveText('Unge uden job: I arbejde');
	await expect(page.locator('main')).toContainText('Job betaler');
	await expect(page.locator('header [data-saving]')).toHaveAttribute('data-saving', 'saved');
	await page.goto('new/');
	await expect(page.getByRole('textbox', { name: 'Målgruppe' })).toHaveValue('');
});

test('the answers outlive a reload, and can be begun again', async ({ page }) => {
	await page.goto('new/');
	await page.waitForSelector('html[data-ready]');
	await answer(page, 'Målgruppe', 'Familier');
	await answer(page, 'Antal, der begynder', '12');
	await page
		.getByRole('group', { name: /Antal, der begynder/ })
		.getByText('meget usikkert')
		.click();
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Målgruppe' })).toHaveValue('Familier');
	await expect(page.getByText('Casen regner med 6 til 18 borgere')).toBeVisible();
	await page.getByRole('button', { name: 'Begynd forfra' }).click();
	await expect(page.getByRole('textbox', { name: 'Målgruppe' })).toHaveValue('');
	await expect(done(page)).toContainText('0 af 5 besvaret');
});

test('the questions have no fault that axe finds', async ({ page }) => {
	await page.goto('new/');
	await page.waitForSelector('html[data-ready]');
	expect(await faultsInBothThemes(page)).toEqual([]);
	await answer(page, 'Antal, der begynder', '20');
	await answer(page, 'Pris', '1,5 mio.');
	await expect(fans(page)).toHaveCount(2);
	expect(await faultsInBothThemes(page)).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await faultsInBothThemes(page)).toEqual([]);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);
});

test('a blank case opens from the start page, and is not kept before something is in it', async ({
	page
}) => {
	await openStart(page);
	await page.getByRole('link', { name: 'Begynd med en tom case' }).click();
	await settled(page);
	await expect(page.locator('header .title')).toHaveText('Ny case');
	await expect(page).toHaveURL(/#v1\./);
	await openStart(page);
	await expect(page.locator('section[aria-labelledby="saved"]')).toHaveCount(0);
});
