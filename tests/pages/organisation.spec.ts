import { expect, type Page } from '@playwright/test';
import { test } from './desk.ts';
import { faultsInBothThemes } from './faults.ts';
import { ACT, fingerprint, openCase, settled } from './journey.ts';

async function openOrganisation(page: Page): Promise<void> {
	await openCase(page, `${ACT}&v=organisation`);
	await expect(page.locator('[data-department]').first()).toBeVisible();
	// All of the board in the window, as a hand would have it.
	await page.locator('#board').evaluate((heading) => heading.scrollIntoView());
}

/** The board as it lies: each department with its areas. */
async function board(page: Page): Promise<string[]> {
	return page
		.locator('[data-department]')
		.evaluateAll((columns) =>
			columns.map((column) =>
				[
					column.getAttribute('data-department'),
					...[...column.querySelectorAll('[data-area]')].map((card) =>
						card.getAttribute('data-area')
					)
				].join(' ')
			)
		);
}

const AS_OPENED = ['social stoette forsoergelse jobindsats', 'omsorg boform sundhed'];

test('an area is dragged to another department, the fans follow, and undo puts it back', async ({
	page
}) => {
	await openOrganisation(page);
	const before = await fingerprint(page);
	const from = (await page.locator('[data-area="forsoergelse"]').boundingBox())!;
	const to = (await page.locator('[data-area="sundhed"]').boundingBox())!;
	await page.mouse.move(from.x + 60, from.y + 15);
	await page.mouse.down();
	await page.mouse.move(from.x + 90, from.y + 20, { steps: 3 });
	await page.mouse.move(to.x + 60, to.y + 4, { steps: 8 });
	await page.mouse.up();
	expect(await board(page)).toEqual([
		'social stoette jobindsats',
		'omsorg boform forsoergelse sundhed'
	]);
	await expect.poll(() => fingerprint(page)).not.toBe(before);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	expect(await board(page)).toEqual(AS_OPENED);
	await expect.poll(() => fingerprint(page)).toBe(before);
});

test('a drag is given up by Escape, and a click moves nothing', async ({ page }) => {
	await openOrganisation(page);
	const from = (await page.locator('[data-area="boform"]').boundingBox())!;
	const to = (await page.locator('[data-area="stoette"]').boundingBox())!;
	await page.mouse.move(from.x + 60, from.y + 15);
	await page.mouse.down();
	await page.mouse.move(to.x + 60, to.y + 4, { steps: 8 });
	expect(await board(page)).not.toEqual(AS_OPENED);
	await page.keyboard.press('Escape');
	await page.mouse.up();
	expect(await board(page)).toEqual(AS_OPENED);
	await page.locator('[data-area="boform"] .name').click();
	expect(await board(page)).toEqual(AS_OPENED);
	await expect(page.getByRole('button', { name: 'Fortryd' })).toBeDisabled();
});

test('an area is moved by the keyboard alone, each step told', async ({ page }) => {
	await openOrganisation(page);
	const grip = page.getByRole('button', { name: 'Flyt Herberg og boformer (§ 110)', exact: true });
	const told = page.locator('section[aria-labelledby="board"] [aria-live]');
	await grip.focus();
	await page.keyboard.press('Space');
	await expect(told).toContainText('er grebet');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowDown');
	await expect(told).toContainText('Job og Social, nummer 2 af 4');
	await page.keyboard.press('Escape');
	await expect(told).toContainText('blev, hvor det var');
	await expect(grip).toBeFocused();
	expect(await board(page)).toEqual(AS_OPENED);
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(told).toContainText('ligger nu i Job og Social');
	await expect(grip).toBeFocused();
	expect(await board(page)).toEqual([
		'social boform stoette forsoergelse jobindsats',
		'omsorg sundhed'
	]);
});

test('an area is moved by its menu, by mouse and by keyboard', async ({ page }) => {
	await openOrganisation(page);
	await page.getByRole('button', { name: 'Flyt Kommunal sundhed til …' }).click();
	await page.getByRole('menuitem', { name: 'Job og Social' }).click();
	expect((await board(page))[1]).toBe('omsorg boform');
	await expect(
		page.getByRole('button', { name: 'Flyt Kommunal sundhed', exact: true })
	).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect.poll(() => board(page)).toEqual(AS_OPENED);
});

test('a department that goes leaves its areas to be placed: told where they are, figures kept, undo leads back', async ({
	page
}) => {
	await openOrganisation(page);
	const before = await fingerprint(page);
	await page.getByRole('button', { name: 'Mere om Job og Social' }).click();
	await page.getByRole('menuitem', { name: /^Fjern/ }).click();
	const tray = page.getByRole('list', { name: 'Uden forvaltning' });
	await expect(tray.locator('[data-area]')).toHaveCount(3);
	await expect(page.getByText('Disse områder ligger ikke i nogen forvaltning')).toBeVisible();
	const ways = page.getByRole('list', { name: 'Organiseringer' });
	await expect(ways).toContainText('noget skal rettes');
	expect(await fingerprint(page)).toBe(before);
	await page.getByRole('button', { name: 'Flyt Socialpædagogisk støtte til …' }).click();
	await page.getByRole('menuitem', { name: 'Sundhed, omsorg og boformer' }).click();
	await expect(tray.locator('[data-area]')).toHaveCount(2);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await page.getByRole('button', { name: 'Fortryd' }).click();
	expect(await board(page)).toEqual(AS_OPENED);
	expect(await fingerprint(page)).toBe(before);
});

test('departments are added, named, ordered and merged', async ({ page }) => {
	await openOrganisation(page);
	const names = page.getByRole('textbox', { name: 'Navn på forvaltningen' });
	await page.getByRole('textbox', { name: 'Navn på ny forvaltning' }).fill('Børn & Unge');
	await page.keyboard.press('Enter');
	expect((await board(page))[2]).toBe('boern_unge');
	await names.nth(2).fill('Børn og Unge');
	await page.keyboard.press('Enter');
	await expect(names.nth(2)).toHaveValue('Børn og Unge');
	await names.nth(2).fill('noget andet');
	await page.keyboard.press('Escape');
	await expect(names.nth(2)).toHaveValue('Børn og Unge');
	await page.getByRole('button', { name: 'Mere om Børn og Unge' }).click();
	await page.getByRole('menuitem', { name: 'Flyt til venstre' }).click();
	expect((await board(page)).map((column) => column.split(' ')[0])).toEqual([
		'social',
		'boern_unge',
		'omsorg'
	]);
	await page.getByRole('button', { name: 'Mere om Sundhed, omsorg og boformer' }).click();
	await page.getByRole('menuitem', { name: 'Børn og Unge' }).click();
	expect(await board(page)).toEqual([AS_OPENED[0], 'boern_unge boform sundhed']);
	await settled(page);
	await expect(page.getByRole('list', { name: 'Organiseringer' })).not.toContainText('rettes');
});

test('organisations are added, copied, put in force and removed', async ({ page }) => {
	await openOrganisation(page);
	const ways = page.getByRole('list', { name: 'Organiseringer' });
	await page.getByRole('button', { name: 'Mere om Herberg under Sundhed, ingen aftale' }).click();
	await page.getByRole('menuitem', { name: 'Dupliker' }).click();
	await expect(page.locator('h1')).toHaveText('Fire måder at være organiseret på');
	await expect(page.getByRole('textbox', { name: 'Navn på organiseringen' })).toHaveValue(
		'Kopi af Herberg under Sundhed, ingen aftale'
	);
	expect(await board(page)).toEqual(AS_OPENED);
	await ways.getByRole('button', { name: 'Ny organisering' }).click();
	expect(await board(page)).toEqual([
		'alle_omraader stoette boform forsoergelse jobindsats sundhed'
	]);
	await page.getByRole('button', { name: 'Lad den gælde' }).click();
	await settled(page);
	await expect(page.locator('main > *').first()).toContainText('»Ny organisering« gælder nu');
	const scenario = page.getByRole('button', { name: 'Gem som scenarie' });
	await expect(scenario).toHaveCount(0);
	await ways.getByRole('button', { name: 'Vis Tre forvaltninger' }).click();
	await page.getByRole('button', { name: 'Lad den gælde' }).click();
	await settled(page);
	await expect(ways.getByRole('button', { name: 'Vis Tre forvaltninger' })).toContainText('gælder');
	await expect(scenario).toHaveCount(0);
	await ways.getByRole('button', { name: 'Vis Ny organisering' }).click();
	await page.getByRole('button', { name: 'Mere om Ny organisering' }).click();
	await page.getByRole('menuitem', { name: 'Fjern' }).click();
	await expect(page.locator('h1')).toHaveText('Fire måder at være organiseret på');
	await expect(ways.getByRole('button', { name: 'Vis Tre forvaltninger' })).toContainText('gælder');
});

test('agreements of every kind are made from sentences and fields, with what each moves', async ({
	page
}) => {
	await openOrganisation(page);
	const section = page.locator('section[aria-labelledby="agreements"]');
	for (const kind of [
		'Deling af udgifter',
		'Deling af gevinst',
		'Fast beløb',
		'Betaling efter resultat',
		'Investeringsfond'
	]) {
		await page.getByRole('button', { name: 'Tilføj aftale' }).click();
		await page.getByRole('menuitem', { name: kind }).click();
		await expect(section.getByRole('heading', { name: kind, exact: true })).toBeVisible();
	}
	await settled(page);
	await expect(page.getByRole('list', { name: 'Organiseringer' })).not.toContainText('rettes');
	const items = section.locator(':scope > ul > li');
	await expect(items).toHaveCount(5);
	await expect(items.nth(1)).toContainText(
		'Job og Social giver 50 % af gevinsterne og indtægterne videre til Sundhed, omsorg og boformer.'
	);
	// A gain of its own passes on: a band for the one that gives, another for the one that receives.
	await expect(items.nth(1).locator('b.figures')).toHaveCount(2);
	await expect(items.nth(2)).toContainText('Aftalen flytter intet endnu.');
	await page.getByRole('button', { name: 'Ret Fast beløb' }).click();
	await items.nth(2).getByRole('textbox', { name: 'Beløb om året' }).fill('250.000');
	await page.keyboard.press('Enter');
	await expect(items.nth(2)).toContainText(
		'betaler Sundhed, omsorg og boformer 250.000 kr. om året'
	);
	await expect(items.nth(2).locator('b.figures')).toHaveText(['−2,5 i alle', '+2,5 i alle']);
	await expect(section.locator('table').last().locator('tbody')).toHaveCount(3);
});

test('what is wrong with an agreement stands at its field, and undo leads back', async ({
	page
}) => {
	await openOrganisation(page);
	await page.getByRole('button', { name: /Vis Herberg under Sundhed, med/ }).click();
	await page.getByRole('button', { name: 'Ret Gevinstdeling af sparede herbergsdøgn' }).click();
	const section = page.locator('section[aria-labelledby="agreements"]');
	const lines = section.getByRole('group', { name: 'Hvilke linjer tæller' });
	await lines.getByRole('checkbox', { checked: true }).last().click();
	await expect(lines).toContainText('mindst');
	// The figures are those of before: as dim here as everywhere.
	await expect(section.locator('.effects')).toHaveClass(/stale/);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(lines).not.toContainText('mindst');
	await expect(section.locator('.effects')).not.toHaveClass(/stale/);
});

test('nobody pays themselves, and only lines that can be shared are offered', async ({ page }) => {
	await openOrganisation(page);
	await page.getByRole('button', { name: 'Tilføj aftale' }).click();
	await page.getByRole('menuitem', { name: 'Deling af gevinst' }).click();
	const name = page.getByRole('textbox', { name: 'Aftalens navn' });
	await expect(name).toBeFocused();
	await page.keyboard.type('Herbergsdøgn deles');
	const from = page.getByRole('combobox', { name: 'Hvem betaler' });
	const to = page.getByRole('combobox', { name: 'Hvem modtager' });
	await expect(to.locator('option:checked')).toHaveText('Sundhed, omsorg og boformer');
	await from.selectOption({ label: 'Sundhed, omsorg og boformer' });
	await expect(to.locator('option:checked')).toHaveText('Job og Social');
	await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Kun bestemte linjer' }).check();
	await expect(page.getByRole('checkbox', { name: 'Sparede herbergsdøgn' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Psykiatri' })).toHaveCount(0);
});

test('a new organisation is named at once, and its id follows', async ({ page }) => {
	await openOrganisation(page);
	await page
		.getByRole('list', { name: 'Organiseringer' })
		.getByRole('button', { name: 'Ny organisering' })
		.click();
	const name = page.getByRole('textbox', { name: 'Navn på organiseringen' });
	await expect(name).toBeFocused();
	await page.keyboard.type('Fælles enhed');
	await page.keyboard.press('Enter');
	await expect(name).toHaveValue('Fælles enhed');
	await page.getByRole('button', { name: 'Lad den gælde' }).click();
	await settled(page);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(name).toHaveValue('Ny organisering');
});

test('a proposed cut is told with its chance, changed in its fields, and taken out', async ({
	page
}) => {
	await openOrganisation(page);
	const section = page.locator('section[aria-labelledby="commitments"]');
	await expect(section).toContainText(
		'Budgettet for Sundhed, omsorg og boformer sættes 1.000.000 kr. ned i 2032.'
	);
	await expect(section).toContainText(/Gevinsten bærer det i \d+ af 100 mulige fremtider/);
	const chance = await section.locator('.chance').textContent();
	await page.getByRole('button', { name: 'Ret reduktionen hos Sundhed' }).click();
	await section.getByRole('textbox', { name: 'Beløb' }).fill('2,5 mio.');
	await page.keyboard.press('Enter');
	await expect(section).toContainText('sættes 2.500.000 kr. ned i 2032');
	await expect(section.locator('.chance')).not.toHaveText(chance!);
	await page.getByRole('button', { name: /^Mere om Budgettet/ }).click();
	await page.getByRole('menuitem', { name: 'Fjern' }).click();
	await expect(section).toContainText('Ingen forslag om at sætte et budget ned.');
});

test('the section has no fault that axe finds, open editors, menu, wrong state and all', async ({
	page
}) => {
	const faultsHere = async (dim = 0) => {
		await settled(page);
		await expect(page.locator('.stale')).toHaveCount(dim);
		// The result beside the section is looked at where it is made; what is of before is dim.
		return faultsInBothThemes(page, { without: dim ? '[data-beside], .effects' : '[data-beside]' });
	};
	await openOrganisation(page);
	await page.getByRole('button', { name: /Vis Herberg under Sundhed, med/ }).click();
	await page.getByRole('button', { name: 'Ret Gevinstdeling' }).click();
	await page.getByRole('button', { name: 'Foreslå en reduktion' }).click();
	await expect(page.getByRole('heading', { name: 'Hvad aftalerne flytter' })).toBeVisible();
	expect(await faultsHere()).toEqual([]);
	await page.getByRole('button', { name: 'Mere om Job og Social' }).click();
	expect(await faultsHere()).toEqual([]);
	await page.getByRole('menuitem', { name: /^Fjern/ }).click();
	await expect(page.getByRole('list', { name: 'Uden forvaltning' })).toBeVisible();
	expect(await faultsHere(1)).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await faultsHere(1)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
