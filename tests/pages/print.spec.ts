import { expect, test, type Page } from '@playwright/test';
import { ACT, openCase, openStart, settled } from './journey.ts';
import { pdfText } from './pdf-text.ts';

/** Everything that is pressed, moved or written in, but for what stands as a name on paper. */
const CONTROLS = [
	'button:not([data-prints])',
	'input',
	'select',
	'textarea',
	'[role="slider"]',
	'[role="menu"]',
	'nav',
	'.skip',
	'summary:not([data-prints])'
].join();

/** Print what is open: no control is on paper, no heading stands without what it is of, every sheet has its foot. */
async function expectPrinted(page: Page, name: string): Promise<string[]> {
	// Words of controls that are nothing else on the page.
	const words = await page.locator('button:not([data-prints]):visible').allInnerTexts();
	await page.emulateMedia({ media: 'print' });
	const controls = page.locator(CONTROLS).filter({ visible: true });
	expect
		.soft(await controls.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 90))), name)
		.toEqual([]);
	const headings = await page
		.locator('h1, h2, h3, figcaption')
		.filter({ visible: true })
		.evaluateAll((all) => all.filter((one) => getComputedStyle(one).breakAfter !== 'avoid').length);
	expect.soft(headings, `${name}: headings that may be parted from what they are of`).toBe(0);
	const said = (await page.locator('body').innerText()).toLocaleLowerCase();
	await page.emulateMedia({ media: null });
	const sheets = pdfText(await page.pdf({ preferCSSPageSize: true }));
	const date = new Date().toLocaleDateString('da-DK', { dateStyle: 'long' });
	sheets.forEach((sheet, i) => {
		expect.soft(sheet, name).toContain(`${i + 1} / ${sheets.length}`);
		expect.soft(sheet, name).toContain(date);
	});
	for (const word of words.map((text) => text.trim()).filter((text) => text.length > 3))
		if (!said.includes(word.toLocaleLowerCase()))
			expect.soft(sheets.join('\n'), name).not.toContain(word);
	return sheets;
}

test('every section is printed without controls, with its date and page numbers', async ({
	page
}) => {
	test.slow();
	await openCase(page, ACT);
	const sections = page.locator('nav button');
	const sheets: Record<string, string[]> = {};
	for (let i = 0; i < (await sections.count()); i++) {
		const name = await sections.nth(i).innerText();
		await sections.nth(i).click();
		await settled(page);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
		sheets[name] = await expectPrinted(page, name);
		expect.soft(sheets[name].length, `sheets of ${name}`).toBeLessThanOrEqual(6);
	}
	const all = Object.values(sheets).flat().join('\n');
	// What stands in a field or on a button of a name is content, and is printed.
	expect(sheets.Overblik.join()).toContain('Casen');
	expect(sheets.Overblik.join()).toContain('Sundhed, omsorg og boformer');
	expect(sheets.Antagelser.join()).toContain('Herbergsdøgn');
	expect(sheets.Case.join()).toContain('ACT-team');
	expect(sheets.Organisation.join()).toContain('Job og Social');
	for (const word of ['Gå til indholdet', 'Skru på antagelserne', 'Vis som tabel', 'Del link'])
		expect(all).not.toContain(word);
});

test('the start page and the projector are printed without controls', async ({ page }) => {
	await openStart(page);
	await expect(page.locator('.cards svg[role="img"]')).toHaveCount(6);
	await expectPrinted(page, 'start');
	await openCase(page, ACT);
	const [projector] = await Promise.all([
		page.context().waitForEvent('page'),
		page.getByRole('button', { name: 'Præsentér' }).click()
	]);
	await projector.waitForSelector('html[data-ready]');
	await projector.waitForSelector('main h1');
	for (const picture of ['finding', 'parts', 'chances', 'levers', 'minutes']) {
		const sheets = await expectPrinted(projector, `projector: ${picture}`);
		expect.soft(sheets, picture).toHaveLength(1);
		expect.soft(sheets.join()).not.toContain('Forrige');
		await projector.keyboard.press('ArrowRight');
	}
});
