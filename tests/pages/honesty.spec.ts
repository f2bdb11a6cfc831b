import { expect, test } from '@playwright/test';
import { levers, openCase, openStart, settled } from './journey.ts';

// An amount of a result; prices of inputs are per something ("kr./år") and stand with their range.
const AMOUNT = /\d\s+((mio\.|tusind)\s)?kr\.(?!\/)|\d\s+DKK|DKK( million| thousand)?\s+[−+\d]/;
const BAND =
	/9 af 10|8 af 10|9 of 10|8 of 10|mellem|between|af 100|of 100|midterste udfald|median|stort set alle|virtually all/;

for (const id of ['hjemloese-act', 'tilkoebsydelser', 'raadgivende-team'])
	test(`${id} shows no amount without a band or a quantile that is named, in either language`, async ({
		page
	}) => {
		await openCase(page, `t=${id}`);
		for (const language of ['da', 'en']) {
			if (language === 'en') await page.getByRole('button', { name: 'Switch to English' }).click();
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await levers(page).first().focus();
			await page.keyboard.press('PageUp');
			await settled(page);
			await expect(page.locator('[aria-live="polite"] p')).toBeVisible();
			await page.getByRole('slider', { name: /piletasterne|arrow keys/ }).focus();
			const text = await page.locator('main').innerText();
			const described = await page
				.locator('main [aria-label]')
				.evaluateAll((all) => all.map((element) => element.getAttribute('aria-label') ?? ''));
			const sentences = [...text.split('\n'), ...described];
			expect(sentences.filter((sentence) => BAND.test(sentence)).length).toBeGreaterThan(4);
			expect(sentences.filter((sentence) => AMOUNT.test(sentence) && !BAND.test(sentence))).toEqual(
				[]
			);
		}
	});

test('the start page shows chances, never an amount', async ({ page }) => {
	await openStart(page);
	await expect(page.locator('.cards svg[role="img"]')).toHaveCount(6);
	expect(await page.locator('main').innerText()).not.toMatch(AMOUNT);
});

test('the footnote names draws, seed, fingerprint, error and price year, and the honesty line', async ({
	page
}) => {
	await openCase(page, 't=hjemloese-act');
	const footnote = page.locator('main footer');
	for (const part of [
		'16.384 mulige fremtider',
		'startværdi 2027',
		'fingeraftryk',
		'beregningsfejl',
		'2026-priser'
	])
		await expect(footnote).toContainText(part);
	await expect(footnote).toContainText(
		/\d+.% af usikkerheden hviler på \d+ illustrative tal .* hver for sig/
	);
	await expect(footnote).toContainText('Et minus gør ikke en indsats dårlig');
});
