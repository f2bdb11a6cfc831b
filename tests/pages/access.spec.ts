import { expect, test } from '@playwright/test';
import { faults } from './faults.ts';
import { ACT, levers, openCase, openStart, settled } from './journey.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });

		test('the start page has no fault that axe finds', async ({ page }) => {
			await openStart(page);
			await expect(page.locator('.cards svg[role="img"]')).toHaveCount(6);
			expect(await faults(page)).toEqual([]);
		});

		test('the workbench has no fault that axe finds, moved levers, table and all', async ({
			page
		}) => {
			await openCase(page, ACT);
			await levers(page).first().focus();
			await page.keyboard.press('ArrowRight');
			await settled(page);
			await expect(page.locator('[aria-live="polite"] p')).toBeVisible();
			expect(await faults(page)).toEqual([]);
			await page.getByRole('button', { name: 'Vis som tabel' }).click();
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(await faults(page)).toEqual([]);
		});

		test('the workbench on a phone has no fault that axe finds', async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await openCase(page, ACT);
			expect(await faults(page)).toEqual([]);
			await page.getByRole('button', { name: 'Vis som tabel' }).click();
			expect(await faults(page)).toEqual([]);
		});

		test('what cannot be opened has no fault that axe finds', async ({ page }) => {
			await page.goto('case/#v1.broken');
			await expect(page.locator('h1')).toHaveText('Casen kan ikke åbnes');
			expect(await faults(page)).toEqual([]);
		});
	});
}
