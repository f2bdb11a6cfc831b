import { expect } from '@playwright/test';
import { test } from './desk.ts';
import { ACT, openCase } from './journey.ts';

test('More draws are a change like any other: with progress, a way to stop, and undo', async ({
	page
}) => {
	await openCase(page, ACT);
	const footnote = page.locator('main footer');
	await expect(footnote).toContainText('16.384 mulige fremtider');

	await footnote.getByRole('button', { name: 'Flere træk' }).click();
	await expect(footnote).toContainText('65.536 mulige fremtider');
	await page.keyboard.press('Control+z');
	await expect(footnote).toContainText('16.384 mulige fremtider');

	await footnote.getByRole('button', { name: 'Flere træk' }).click();
	await expect(footnote).toContainText('65.536 mulige fremtider');
	await footnote.getByRole('button', { name: 'Flere træk' }).click();
	await expect(footnote).toContainText('262.144 mulige fremtider');
	await footnote.getByRole('button', { name: 'Flere træk' }).click();
	await expect(footnote.getByRole('progressbar')).toBeVisible();
	await footnote.getByRole('button', { name: 'Afbryd' }).click();
	await expect(footnote.getByRole('progressbar')).toBeHidden();
	await expect(footnote).toContainText('262.144 mulige fremtider');
});
