import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { fingerprint, levers, openStart, settled } from './journey.ts';

test('the start page draws a fan for each of its cases and leads to them', async ({ page }) => {
	await openStart(page);
	const cards = page.locator('.cards a');
	await expect(cards).toHaveCount(6);
	await expect(page.locator('.cards svg[role="img"]')).toHaveCount(6);
	await expect(cards.first()).toContainText(/i plus i (under 1|\d+) af 100 mulige fremtider/);
	await cards.first().click();
	await settled(page);
	await expect(page.locator('h1')).toContainText('mulige fremtider er kommunen i plus');
});

test('the start page says the same without a script', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(baseURL!);
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('.cards h3')).toHaveCount(6);
	await context.close();
});

test('the scripts of the start page stay under 120 kB, all that it loads counted', async ({
	page
}) => {
	const sizes = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		if (!/\.js$/.test(new URL(response.url()).pathname)) return;
		sizes.set(
			response.url(),
			response.body().then((body) => gzipSync(body).length)
		);
	});
	await openStart(page);
	test.skip((await page.content()).includes('/@vite/client'), 'measured on the built pages');
	await expect(page.locator('.cards svg[role="img"]')).toHaveCount(6);
	await page.waitForLoadState('networkidle');
	const isWorker = (url: string) => page.workers().some((worker) => worker.url() === url);
	let bytes = 0;
	for (const [url, size] of sizes) if (!isWorker(url)) bytes += await size;
	expect(sizes.size).toBeGreaterThan(5);
	expect(bytes).toBeGreaterThan(50_000);
	expect(bytes).toBeLessThan(120_000);
});

test('a case file opens by button; what is no case is explained and leads back', async ({
	page
}) => {
	await openStart(page);
	await page.locator('input[type="file"]').setInputFiles('src/lib/templates/en-plan.json');
	await settled(page);
	await expect(page.locator('header .title')).toContainText('Én plan');

	await openStart(page);
	await page.locator('input[type="file"]').setInputFiles({
		name: 'noter.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format": "vifte.case", "version": 1, "tittle": "x"}')
	});
	await expect(page.locator('h1')).toHaveText('Casen kan ikke åbnes');
	await expect(page.locator('main')).toContainText('noter.json');
	await page.getByRole('link', { name: 'Til forsiden' }).last().click();
	await expect(page.locator('.cards a')).toHaveCount(6);
});

test('a case file opens by being dropped on the page', async ({ page }) => {
	await openStart(page);
	const transfer = await page.evaluateHandle(async () => {
		const data = new DataTransfer();
		data.items.add(new File(['not a case'], 'brev.json', { type: 'application/json' }));
		return data;
	});
	await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
	await expect(page.getByText('Slip filen for at åbne den')).toBeVisible();
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
	await expect(page.locator('main')).toContainText('brev.json');
});

test('a case that was changed is offered again', async ({ page }) => {
	await page.goto('case/#t=en-plan');
	await settled(page);
	await levers(page).first().focus();
	await page.keyboard.press('End');
	const moved = await fingerprint(page);
	await openStart(page);
	await page.locator('section[aria-labelledby="saved"] a').click();
	expect(await fingerprint(page)).toBe(moved);
	await expect(page.locator('header .title')).toContainText('Én plan');
});
