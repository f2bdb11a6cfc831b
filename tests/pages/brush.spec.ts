import { expect } from '@playwright/test';
import { test } from './desk.ts';
import { ACT, openCase } from './journey.ts';

test('marking futures by keyboard shows what they have in common, and Escape lets go', async ({
	page
}) => {
	await openCase(page, ACT);
	const mark = page.getByRole('region', { name: 'Se på de fremtider' });
	await mark.getByRole('radio', { name: 'alle' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(mark).toContainText(/I \d+ af 100 fremtider er kommunen i minus i 2036/);
	await expect(mark).toContainText('Herbergsdøgn, der undgås pr. borger i bolig ligger lavere');
	await expect(page.getByText('af 100 markerede').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('af 100 markerede')).toHaveCount(0);
	await expect(mark.getByRole('radio', { name: 'alle' })).toBeChecked();
});

test('marking a stretch of the fan by hand tells its limits', async ({ page }) => {
	await openCase(page, ACT);
	const chart = page.locator('figure .chart').first();
	const box = (await chart.boundingBox())!;
	await page.mouse.move(box.x + 400, box.y + 150);
	await page.mouse.down();
	await page.mouse.move(box.x + 402, box.y + 210, { steps: 4 });
	await page.mouse.up();
	await expect(page.getByRole('region', { name: 'Se på de fremtider' })).toContainText(
		/ligger kommunen mellem .* og .* mio\. kr\. i 20\d\d/
	);
});
