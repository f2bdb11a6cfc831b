import { expect, test, type Page } from '@playwright/test';
import { simulate } from '#lib/engine/simulate.ts';
import { formatAmount, moneyScale } from '#lib/messages/numbers.ts';
import { readTemplate } from '#tests/support/cases.ts';
import { faultsInBothThemes } from './faults.ts';
import { openCase, settled } from './journey.ts';

const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

async function open(page: Page, id: string): Promise<void> {
	await openCase(page, `t=${id}&v=budget`);
	await expect(region(page, 'Hvem betaler, hvem vinder')).toBeVisible();
}

/** A search is dozens of runs; a busy machine takes its time. */
const SEARCHED = { timeout: 45_000 };

const proposals = (page: Page) => region(page, 'Foreslåede reduktioner');

for (const id of ['hjemloese-act', 'en-plan', 'tilkoebsydelser'] as const)
	test(`${id}: every figure is that of the command line`, async ({ page }) => {
		const source = readTemplate(id);
		const result = simulate(source);
		const departments = result.rows.filter(({ kind }) => kind === 'department');
		await open(page, id);

		// At 95 of 100 the amounts are reported quantiles.
		await page.getByRole('slider', { name: 'Hvor sikre vil I være?' }).press('End');
		const table = region(page, 'Alle forvaltninger ved 95 af 100');
		const extent = Math.max(
			...departments.flatMap(({ after }) =>
				[0, 3].flatMap((p) => after.annual.quantiles[p].map(Math.abs))
			)
		);
		const scale = moneyScale(extent);
		for (const { name, after } of departments)
			expect(await table.getByRole('row', { name }).locator('td').allInnerTexts(), name).toEqual(
				after.annual.quantiles[0].map((amount, y) =>
					formatAmount(amount, scale, 'da', after.annual.quantileErrors[0][y])
				)
			);

		for (const [i, { chance }] of result.commitments.entries()) {
			const count = chance < 0.005 ? 'under 1' : `${Math.round(chance * 100)}`;
			await expect(proposals(page).locator('h3').nth(i)).toContainText(`${count} af 100`);
		}

		const payback = region(page, 'Hvornår er pengene tjent hjem?');
		for (const { name, id: row } of departments) {
			const cells = await payback.getByRole('row', { name }).locator('td').allInnerTexts();
			const { byYear, never } = result.payback[row];
			const texts = [...byYear, never].map((chance) =>
				chance === 0
					? ''
					: chance < 0.005
						? '<1'
						: chance >= 0.995
							? '>99'
							: `${Math.round(chance * 100)}`
			);
			expect(cells, name).toEqual(texts);
		}

		for (const [department, chance] of Object.entries(result.incentiveGap)) {
			const { name } = departments.find((row) => row.id === department)!;
			if (chance >= 0.005)
				await expect(region(page, 'Skæve tilskyndelser')).toContainText(
					`${Math.round(chance * 100)} af 100 fremtider taber ${name}`
				);
		}
	});

test('the certainty moves every amount at once', async ({ page }) => {
	await open(page, 'hjemloese-act');
	const slider = page.getByRole('slider', { name: 'Hvor sikre vil I være?' });
	const curve = page.locator('figure svg path.curve').first();
	const before = await curve.getAttribute('d');
	const figures = await region(page, 'Alle forvaltninger ved 80').locator('tbody').innerText();
	await slider.press('ArrowRight');
	await expect(curve).not.toHaveAttribute('d', before!);
	await expect(page.getByText('81 af 100').first()).toBeVisible();
	await slider.press('Home');
	expect(await region(page, 'Alle forvaltninger ved 50').locator('tbody').innerText()).not.toBe(
		figures
	);
	await slider.press('Backspace');
	expect(await region(page, 'Alle forvaltninger ved 80').locator('tbody').innerText()).toBe(
		figures
	);
});

test('a cut is proposed, tested, kept through a reload, and undone', async ({ page }) => {
	await open(page, 'hjemloese-act');
	await proposals(page).getByRole('button', { name: 'Foreslå en reduktion' }).click();
	const amounts = proposals(page).getByLabel('Beløb');
	await expect(amounts).toHaveCount(2);
	await amounts.nth(1).fill('0,5 mio');
	await amounts.nth(1).press('Enter');
	await expect(proposals(page).locator('h3').nth(1)).toContainText(
		'500 tusind kr. i 2031 holder i'
	);
	await settled(page);
	await page.reload();
	await page.waitForSelector('html[data-ready]');
	await settled(page);
	await expect(amounts).toHaveCount(2);
	await expect(proposals(page).locator('h3').nth(1)).toContainText('500 tusind kr.');
	await proposals(page)
		.getByRole('button', { name: /^Fjern forslaget/ })
		.nth(1)
		.click();
	await expect(amounts).toHaveCount(1);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(amounts).toHaveCount(2);
});

test('a cut proposed under another organisation is kept there and can be brought along', async ({
	page
}) => {
	await open(page, 'hjemloese-act');
	await proposals(page).getByText('Foreslået under en anden organisation').click();
	await expect(proposals(page)).toContainText('Socialforvaltning (Tre forvaltninger)');
	await proposals(page)
		.getByRole('button', { name: /^Prøv den her/ })
		.click();
	await expect(proposals(page).getByLabel('Beløb')).toHaveCount(2);
	await expect(proposals(page).locator('h3')).toHaveCount(2);
});

test('what follow-up shows changes the chances, and the plan is kept', async ({ page }) => {
	const source = readTemplate('hjemloese-act');
	const result = simulate(source);
	await open(page, 'hjemloese-act');
	const part = region(page, 'Hvornår ved vi det?');
	const plan = region(page, 'Opfølgningsplan');
	for (const [i, { plusIfBelow, plusIfNot, chanceBelow }] of result.followUp.entries()) {
		const row = plan.getByRole('listitem').nth(i);
		for (const chance of [plusIfBelow!, plusIfNot!, chanceBelow])
			await expect(row).toContainText(`${Math.round(chance * 100)} af 100`);
	}
	await part.getByLabel('Antagelse').first().selectOption({ label: 'Andel i bolig uden ACT' });
	await expect(part.locator('svg[role="img"]').first()).toHaveAttribute(
		'aria-label',
		/Andel i bolig uden ACT/
	);
	await part.getByRole('button', { name: 'Sæt i planen' }).click();
	await expect(plan.getByRole('listitem')).toHaveCount(3);
	await plan.getByLabel('Ansvarlig').nth(2).fill('Job og Social');
	await plan.getByLabel('Ansvarlig').nth(2).press('Enter');
	await plan.getByLabel('År').nth(2).selectOption('2029');
	await expect(plan.getByRole('listitem').nth(2)).toContainText('Viser opfølgningen i 2029');
	// What is only thought of is no step of the case.
	await part.getByRole('textbox', { name: 'Grænse' }).first().press('Control+z');
	await expect(plan.getByRole('listitem').nth(2)).toContainText('Viser opfølgningen i 2029');
});

test('the search says when no agreement exists, and how near one comes', async ({ page }) => {
	await open(page, 'hjemloese-act');
	const part = region(page, 'En rimeligere aftale');
	await part.getByRole('button', { name: 'Søg en aftale' }).click();
	await expect(part.getByRole('article')).toHaveCount(3, SEARCHED);
	await expect(part).toContainText('Ingen andel når 80 af 100 for alle.');
	await expect(part).toContainText('Nærmest kommer en gevinstdeling');
	await page.getByRole('slider', { name: 'Hvor sikre vil I være?' }).press('Home');
	await expect(part).toContainText('Casen er ændret siden.');
});

test('a proposed agreement is taken into the organisation, and every department stands as was said', async ({
	page
}) => {
	await open(page, 'hjemloese-act');
	const part = region(page, 'En rimeligere aftale');
	await part.getByRole('button', { name: 'Søg en aftale' }).click();
	const first = part.getByRole('article').first();
	await expect(first).toBeVisible(SEARCHED);
	const said = await first
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [
				row.querySelector('th')!.firstChild!.textContent!.trim(),
				row.querySelectorAll('td')[1].textContent!.trim()
			])
		);
	await first.getByRole('button', { name: 'Tag aftalen ind i organisationen' }).click();
	await expect(part.getByText('Aftalen er taget ind')).toBeVisible();
	await settled(page);
	const table = region(page, 'År for år, før og efter aftaler');
	for (const [name, count] of said)
		await expect(
			table
				.getByRole('row', { name: new RegExp(`^${name}.*Efter aftaler`) })
				.locator('td')
				.last()
		).toContainText(`plus i ${count}`);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(region(page, 'En rimeligere aftale').getByText('Aftalen er taget ind')).toBeHidden();
});

test('a search can be stopped', async ({ page }) => {
	await open(page, 'trivsel-paa-tvaers');
	const part = region(page, 'En rimeligere aftale');
	await part.getByRole('button', { name: 'Søg en aftale' }).click();
	await part.getByRole('button', { name: 'Stop' }).click();
	await expect(part).toContainText('Søgningen blev stoppet.');
	await expect(part.getByRole('article')).toHaveCount(0);
});

test('the section has no fault that axe finds, findings, tables and all', async ({ page }) => {
	test.slow();
	await open(page, 'hjemloese-act');
	const part = region(page, 'En rimeligere aftale');
	await part.getByRole('button', { name: 'Søg en aftale' }).click();
	await expect(part.getByRole('article')).toHaveCount(3, SEARCHED);
	expect(await faultsInBothThemes(page)).toEqual([]);
	const asTable = page.getByRole('button', { name: 'Vis som tabel' });
	while ((await asTable.count()) > 0) await asTable.first().click();
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await faultsInBothThemes(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
