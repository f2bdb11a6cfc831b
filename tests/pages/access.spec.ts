import { expect, test } from '@playwright/test';
import { faultsInBothThemes } from './faults.ts';
import { ACT, levers, openCase, openStart, settled } from './journey.ts';

test('the start page has no fault that axe finds', async ({ page }) => {
	await openStart(page);
	await expect(page.locator('.cards svg[role="img"]')).toHaveCount(6);
	expect(await faultsInBothThemes(page)).toEqual([]);
});

test('the workbench has no fault that axe finds, moved levers, table and all, and none on a phone', async ({
	page
}) => {
	await openCase(page, ACT);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await faultsInBothThemes(page)).toEqual([]);
	await page.getByRole('button', { name: 'Vis som tabel' }).click();
	expect(await faultsInBothThemes(page)).toEqual([]);

	await page.setViewportSize({ width: 1280, height: 720 });
	await page.getByRole('button', { name: 'Vis som figur' }).click();
	await levers(page).first().focus();
	await page.keyboard.press('ArrowRight');
	await settled(page);
	await expect(page.locator('[aria-live="polite"] p')).toBeVisible();
	expect(await faultsInBothThemes(page)).toEqual([]);
	await page.getByRole('button', { name: 'Vis som tabel' }).click();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await faultsInBothThemes(page)).toEqual([]);
});

test('what cannot be opened has no fault that axe finds', async ({ page }) => {
	await page.goto('case/#v1.broken');
	await expect(page.locator('h1')).toHaveText('Casen kan ikke åbnes');
	expect(await faultsInBothThemes(page)).toEqual([]);
});
