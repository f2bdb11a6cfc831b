import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

test('works without a network after the first visit', async ({ page, context }) => {
	await page.goto('./');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
		.toBe(true);
	await context.setOffline(true);
	await page.goto('./case/#t=hjemloese-act');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('af 100');
});
