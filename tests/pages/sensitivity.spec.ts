import { expect, test, type Page } from '@playwright/test';
import { simulate } from '#lib/engine/simulate.ts';
import {
	formatAmount,
	formatPercent,
	formatPrice,
	formatSigned,
	moneyScale
} from '#lib/messages/numbers.ts';
import { supported, supportedDecimals } from '#lib/messages/supported.ts';
import { readTemplate } from '#tests/support/cases.ts';
import { faultsInBothThemes } from './faults.ts';
import { openCase } from './journey.ts';

const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

async function open(page: Page, id: string): Promise<void> {
	await openCase(page, `t=${id}&v=sensitivity`);
	await expect(region(page, 'Hvor kan det ende?')).toBeVisible();
}

/** The rows of a section's table, each a list of its cells' texts. */
async function table(page: Page, name: string): Promise<string[][]> {
	const section = region(page, name);
	await section.getByRole('button', { name: 'Vis som tabel' }).click();
	const rows = await section.locator('tbody tr').all();
	return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

for (const id of ['hjemloese-act', 'raadgivende-team', 'en-plan'] as const)
	test(`${id}: every figure is that of the command line`, async ({ page }) => {
		const source = readTemplate(id);
		const result = simulate(source);
		const value = result.rows.find(({ kind }) => kind === 'municipality')!.after.presentValue;
		const byName = new Map(
			source.inputs.map(({ id, name }) => [
				name,
				result.sensitivity.find(({ input }) => input === id)!
			])
		);
		await open(page, id);

		const tornado = await table(page, 'Hvad der flytter resultatet');
		expect(tornado).toHaveLength(
			source.inputs.filter(({ distribution }) => distribution.kind !== 'fixed').length
		);
		const scale = moneyScale(
			Math.max(
				...[
					...value.quantiles,
					...[...byName.values()].flatMap((of) => [of.lowTenth, of.highTenth])
				].map(Math.abs)
			)
		);
		for (const [name, low, high, rank, share] of tornado) {
			const of = byName.get(name)!;
			expect([low, high], name).toEqual([
				formatAmount(of.lowTenth, scale, 'da', of.lowTenthError),
				formatAmount(of.highTenth, scale, 'da', of.highTenthError)
			]);
			const decimals = supportedDecimals(of.spearmanError, 2);
			expect(rank, name).toBe(
				formatSigned(supported(of.spearman, of.spearmanError, 0.01), 'da', decimals)
			);
			expect(share, name).toBe(
				formatPercent(Math.min(1, Math.max(0, of.firstOrder)), 'da', 0, of.firstOrderError)
			);
		}

		const needed = (await table(page, 'Hvad der skal være sandt')).map(([name]) => name);
		expect(new Set(needed)).toEqual(
			new Set([...byName].filter(([, of]) => of.breakEven !== null).map(([name]) => name))
		);

		const knowing = await table(page, 'Hvad det er værd at vide mere');
		const worth = moneyScale(result.evpi);
		await expect(region(page, 'Hvad det er værd at vide mere')).toContainText(
			`${formatPrice(result.evpi, worth, 'da', result.evpiError)} `
		);
		for (const [name, , text] of knowing) {
			const { evppi, evppiError } = byName.get(name)!;
			expect(text, name).toContain(`${formatPrice(evppi, worth, 'da', evppiError)} (`);
		}
	});

test('a department is asked about on its own, before agreements', async ({ page }) => {
	await open(page, 'hjemloese-act');
	const lead = page.getByText(/^Alene står den for .* om nutidsværdien for/);
	await expect(lead).toContainText('for kommunen');
	await page.getByLabel('For hvem').selectOption({ label: 'Job og Social, før aftaler' });
	await expect(lead).toContainText('for Job og Social, før aftaler');
	await expect(page.locator('h1')).not.toContainText('Herbergsdøgn');
	await expect(region(page, 'Hvad der flytter resultatet').locator('figcaption')).toContainText(
		'nutidsværdien for Job og Social, før aftaler'
	);
	await page.getByLabel('For hvem').selectOption('municipality');
	await expect(page.locator('h1')).toContainText('Herbergsdøgn');
});

test('the chance beside a limit is counted on the shape of what is believed', async ({ page }) => {
	await open(page, 'hjemloese-act');
	const needs = region(page, 'Hvad der skal være sandt');
	await expect(needs).toContainText(
		/Herbergsdøgn, der undgås pr. borger i bolig skal være mindst \d+ døgn\/år/
	);
	await expect(needs).toContainText(/Vi tror på 145 døgn\/år \(9 af 10: \d+ til \d+\); \d+ af 100/);
});

test('the key p goes through the three pictures, and the choice is kept', async ({ page }) => {
	await open(page, 'hjemloese-act');
	const ends = region(page, 'Hvor kan det ende?');
	await expect.poll(() => ends.locator('rect').count()).toBeGreaterThan(10);
	await page.keyboard.press('p');
	await expect(ends.locator('circle')).toHaveCount(50);
	await expect(ends.getByRole('img')).toHaveAttribute('aria-label', /^50 prikker/);
	await page.reload();
	await expect(ends.locator('circle')).toHaveCount(50);
	await page.keyboard.press('p');
	await expect(ends.getByRole('button', { name: 'Næste fremtid' })).toBeVisible();
	await page.keyboard.press('p');
	await expect(ends.getByRole('radio', { name: 'Søjler' })).toBeChecked();
});

test.describe('one future at a time', () => {
	const reel = (page: Page) => region(page, 'Hvor kan det ende?').getByText(/^Fremtid \d+:/);

	test('plays, pauses and goes on', async ({ page }) => {
		await open(page, 'hjemloese-act');
		const ends = region(page, 'Hvor kan det ende?');
		await ends.getByText('Én ad gangen').click();
		const first = await reel(page).innerText();
		await expect(reel(page)).not.toHaveText(first);
		await ends.getByRole('button', { name: 'Pause' }).click();
		const held = await reel(page).innerText();
		await page.waitForTimeout(1200);
		await expect(reel(page)).toHaveText(held);
		await ends.getByRole('button', { name: 'Næste fremtid' }).click();
		await expect(reel(page)).not.toHaveText(held);
		await ends.getByText('hurtig').click();
		await ends.getByRole('button', { name: 'Afspil' }).click();
		await expect(ends.getByRole('button', { name: 'Pause' })).toBeVisible();
	});

	test('stands still where motion is not wanted', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, 'hjemloese-act');
		await region(page, 'Hvor kan det ende?').getByText('Én ad gangen').click();
		const first = await reel(page).innerText();
		await page.waitForTimeout(1200);
		await expect(reel(page)).toHaveText(first);
		await expect(page.getByRole('button', { name: 'Afspil' })).toBeVisible();
	});
});

test('what the losing futures have in common is told for a department', async ({ page }) => {
	await open(page, 'raadgivende-team');
	const apart = region(page, 'Hvad de gode og de dårlige fremtider');
	await apart.getByRole('combobox').selectOption({ label: 'Familie' });
	await expect(apart).toContainText(/Familie er i (minus|plus) i \d+ af 100 mulige fremtider/);
	await expect(apart.locator('li').first()).toContainText(
		/ligger (højere|lavere): midterste værdi .* mod /
	);
});

test('has no fault that axe finds', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, 'hjemloese-act');
	expect(await faultsInBothThemes(page)).toEqual([]);
	await page.keyboard.press('p');
	await page.keyboard.press('p');
	for (const name of ['Hvad usikkerheden hviler på', 'Hvad der flytter resultatet'])
		await region(page, name).getByRole('button', { name: 'Vis som tabel' }).click();
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await faultsInBothThemes(page)).toEqual([]);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);
});
