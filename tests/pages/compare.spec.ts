import { expect, type Page } from '@playwright/test';
import { compare } from '#lib/engine/simulate.ts';
import { countOf100 } from '#lib/messages/chances.ts';
import { da } from '#lib/messages/da.ts';
import { formatAmount, moneyScale } from '#lib/messages/numbers.ts';
import { readTemplate } from '#tests/support/cases.ts';
import { test } from './desk.ts';
import { faultsInBothThemes } from './faults.ts';
import { levers, openCase, settled } from './journey.ts';

const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const WHO = 'Hvem får det bedre';

async function open(page: Page, fragment: string): Promise<void> {
	await openCase(page, `${fragment}&v=compare`);
	await expect(region(page, WHO)).toBeVisible();
}

const PAIRS = [
	['hjemloese-act', 'svagere'],
	['hjemloese-act', 'aftalt'],
	['tidlig-indsats-par11', 'samlet'],
	['trivsel-paa-tvaers', 'godt']
] as const;

for (const [id, scenario] of PAIRS)
	test(`${id}, ${scenario}: every figure is that of vifte compare`, async ({ page }) => {
		const difference = compare(readTemplate(id), scenario);
		await open(page, `t=${id}&s=${scenario}`);
		const section = region(page, WHO);
		await section.getByRole('button', { name: 'Vis som tabel' }).click();
		const rows = await section.locator('figure tbody tr').all();
		expect(rows).toHaveLength(difference.rows.length);
		const last = difference.years.length - 1;
		const at = (p: number) =>
			difference.rows.map((row) => row.difference.cumulative.quantiles[p][last]);
		const scale = moneyScale(Math.max(...[...at(0), ...at(6)].map(Math.abs)));
		for (const row of rows) {
			const [name, low, median, high, , , worse] = await row.locator('th, td').allInnerTexts();
			const { cumulative } = difference.rows.find(
				(one) => (one.kind === 'department' ? one.name : da.payer[one.id]) === name
			)!.difference;
			expect([low, median, high], name).toEqual(
				[0, 3, 6].map((p) => formatAmount(cumulative.quantiles[p][last], scale, 'da'))
			);
			expect(worse, name).toBe(
				da.count(countOf100(1 - cumulative.chance[last], cumulative.chanceErrors[last]))
			);
		}
	});

test('an agreement moves money between departments and says that the whole is no other', async ({
	page
}) => {
	await open(page, 't=hjemloese-act');
	await expect(page.locator('h1')).toContainText(
		/^Med gevinstdeling er bedre end casen for .* i over 99 af 100 mulige fremtider$/
	);
	await expect(page.locator('main')).toContainText('For kommunen under ét er de to ens');
	await expect(region(page, 'Hvad der er forskelligt')).toContainText('Organisation: fra');
	await expect(region(page, 'Hvad der er forskelligt')).toContainText('Antagelserne er de samme.');
});

test('what changed is listed as beliefs and actions, and what each explains adds up', async ({
	page
}) => {
	await open(page, 't=tidlig-indsats-par11&s=samlet');
	const changes = region(page, 'Hvad der er forskelligt');
	await expect(changes).toContainText('Det, vi tror');
	await expect(changes).toContainText('Det, vi gør');
	await changes.getByRole('button', { name: 'Vis som tabel' }).click();
	const means = await changes.locator('tbody td:nth-of-type(1)').allInnerTexts();
	const [a, b, together, total] = means.map((text) =>
		Number(text.replace('−', '-').replace('+', '').replace(',', '.'))
	);
	expect(means).toHaveLength(4);
	expect(a + b + together).toBeCloseTo(total, 0);
});

test('the sides are chosen and swapped; what gains one way loses the other', async ({ page }) => {
	await open(page, 't=hjemloese-act');
	const pair = page.getByRole('group', { name: 'Sammenlign' });
	await pair.getByLabel('Hold').selectOption('scenario:svagere');
	await expect(page.locator('h1')).toContainText('for kommunen');
	const before = await page.locator('h1').innerText();
	await pair.getByRole('button', { name: 'Byt om' }).click();
	await expect(page.locator('h1')).not.toHaveText(before);
	await expect(page.locator('h1')).toContainText(/^Casen er bedre end/);
	await expect(pair.getByLabel('op mod')).toHaveValue('scenario:svagere');
});

test('a case that was changed can be held against itself as it was opened', async ({ page }) => {
	await openCase(page, 't=tilkoebsydelser');
	const lever = levers(page).first();
	await lever.focus();
	await page.keyboard.press('PageUp');
	await settled(page);
	await page.getByRole('button', { name: 'Sammenlign' }).click();
	await page.getByLabel('op mod').selectOption('opened');
	await page.getByLabel('Hold').selectOption('case');
	await expect(page.locator('h1')).toContainText('Casen er bedre end casen, som den blev åbnet');
	await expect(region(page, 'Hvad der er forskelligt')).toContainText('Der er kun én ændring');
	await page.getByLabel('op mod').selectOption('case');
	await expect(page.locator('h1')).toHaveText('Vælg to forskellige');
});

test('has no fault that axe finds', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, 't=trivsel-paa-tvaers&s=godt');
	await expect(region(page, 'Hvad der er forskelligt').locator('figure')).toBeVisible();
	expect(await faultsInBothThemes(page)).toEqual([]);
	await region(page, WHO).getByRole('button', { name: 'Vis som tabel' }).click();
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await faultsInBothThemes(page)).toEqual([]);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);
});
