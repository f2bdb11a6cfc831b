import { expect, test, type Page } from '@playwright/test';
import { host } from '../support/static-host.ts';

test.use({ serviceWorkers: 'allow' });

async function keptOffline(page: Page) {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
		.toBe(true);
}

test('works without a network after the first visit', async ({ page, context }) => {
	await page.goto('./');
	await keptOffline(page);
	await context.setOffline(true);
	await page.goto('./case/#t=hjemloese-act');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('af 100');
});

test('every address works without a network under any path, however it is written, and an unknown one says so', async ({
	page,
	context
}) => {
	const { url, close } = await host('build', '/any/sub/path/');
	const notFound = page.getByRole('heading', { name: 'Siden findes ikke' });
	const start = page.getByRole('link', { name: 'Til forsiden' });
	try {
		// A host sends the page of an unknown address from the folder it is in; the way to the start page is found.
		const unknown = await page.goto(`${url}case/nothing/here`);
		expect(unknown?.status()).toBe(404);
		await expect(notFound).toBeVisible();
		await start.click();
		await expect(page).toHaveURL(url);
		await keptOffline(page);
	} finally {
		close();
	}
	await context.setOffline(true);
	for (const [written, whole] of [
		['', ''],
		['index.html', ''],
		['?from=mail', '?from=mail'],
		['new', 'new/'],
		['new/index.html', 'new/'],
		['present', 'present/'],
		['present/index.html', 'present/'],
		['case/index.html#t=en-plan', 'case/#t=en-plan'],
		['case?a=1#t=en-plan', 'case/?a=1#t=en-plan']
	]) {
		await page.goto(url + written);
		await expect(page.locator('html[data-ready]')).toBeAttached();
		await expect(page).toHaveURL(url + whole);
		await expect(notFound).toHaveCount(0);
	}
	await expect(page.getByRole('heading', { level: 1 })).toContainText('af 100');
	const unknown = await page.goto(`${url}nothing/here`);
	expect(unknown?.status()).toBe(404);
	await expect(notFound).toBeVisible();
	await start.click();
	await expect(page).toHaveURL(url);
	await expect(page.locator('html[data-ready]')).toBeAttached();
});
