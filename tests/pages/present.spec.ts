import { expect, test, type Page } from '@playwright/test';
import { faultsInBothThemes } from './faults.ts';
import { ACT, drawnMedian, levers, openCase, settled } from './journey.ts';

/** Open the projector from the workbench's top. */
async function present(page: Page): Promise<Page> {
	const [projector] = await Promise.all([
		page.context().waitForEvent('page'),
		page.getByRole('button', { name: 'Præsentér' }).click()
	]);
	await projector.waitForSelector('html[data-ready]');
	await expect(projector.locator('h1')).toContainText('mulige fremtider');
	return projector;
}

const median = async (page: Page) =>
	(await page.locator('svg path.median').first().getAttribute('d')) ?? '';

test('the projector says what the workbench says, and follows it', async ({ page }) => {
	await openCase(page, ACT);
	const projector = await present(page);
	await expect(projector.locator('h1')).toHaveText(await page.locator('h1').innerText());
	const before = await median(projector);
	await levers(page).first().focus();
	for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
	await settled(page);
	await expect.poll(() => median(projector)).not.toBe(before);
	await expect(projector.locator('h1')).toHaveText(await page.locator('h1').innerText());
	await expect(projector.getByText('stiplet: før ændringen')).toBeVisible();
	await expect(projector.getByText(/^Herbergsdøgn.*: fra 1\d\d døgn/)).toBeVisible();
});

test('the projector of a blank case gets its levers as soon as there are some', async ({
	page
}) => {
	await openCase(page, 'new');
	const [projector] = await Promise.all([
		page.context().waitForEvent('page'),
		page.getByRole('button', { name: 'Præsentér' }).click()
	]);
	await projector.waitForSelector('html[data-ready]');
	await page.getByRole('button', { name: 'Antagelser', exact: true }).click();
	for (let i = 0; i < 2; i++)
		await page.getByRole('button', { name: 'Ny antagelse', exact: true }).first().click();
	await settled(page);
	for (let i = 0; i < 3; i++) await projector.keyboard.press('ArrowRight');
	await expect(levers(projector)).toHaveCount(2);
});

test('pictures turn by keyboard and by button', async ({ page }) => {
	await openCase(page, ACT);
	const projector = await present(page);
	const heading = projector.locator('h1');
	await projector.keyboard.press('ArrowRight');
	await expect(heading).toHaveText(/^Job og Social betaler/);
	await projector.keyboard.press('PageDown');
	await expect(heading).toHaveText('Chancen for plus efter ti år');
	await projector.getByRole('button', { name: 'Forrige' }).click();
	await expect(heading).toContainText('betaler');
	await projector.keyboard.press('End');
	await expect(heading).toHaveText('Det har vi prøvet');
	await projector.keyboard.press('Home');
	await expect(projector.getByText('1 / 5')).toBeVisible();
});

test('levers on the projector move the workbench, and the minutes tell what was done', async ({
	page
}) => {
	await openCase(page, ACT);
	const projector = await present(page);
	const before = await drawnMedian(page);
	for (let i = 0; i < 3; i++) await projector.keyboard.press('ArrowRight');
	const lever = levers(projector).first();
	await lever.focus();
	for (let i = 0; i < 12; i++) await projector.keyboard.press('ArrowRight');
	await expect.poll(() => drawnMedian(page)).not.toBe(before);
	await settled(page);
	const receipt = projector.locator('[aria-live="polite"]');
	await expect(receipt).toContainText('Plus i');
	await projector.getByRole('button', { name: 'Næste' }).click();
	const log = projector.getByRole('region', { name: 'Det har vi prøvet' });
	await expect(log.getByRole('listitem')).not.toHaveCount(0);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await projector.getByRole('button', { name: 'Kopiér som referat' }).click();
	await expect(projector.getByText('Kopieret.')).toBeVisible();
	const copied = await projector.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(
		/^Referat: Hjemløse: ACT-team efter Housing First\n\d\d\.\d\d {2}.*Plus i/
	);
	await projector.getByRole('button', { name: 'Forrige' }).click();
	// Steps that a slow machine took apart are undone one by one.
	const undo = page.getByRole('button', { name: 'Fortryd' });
	while (await undo.isEnabled()) {
		await projector.getByRole('button', { name: 'Fortryd' }).click();
		await settled(page);
	}
	await expect.poll(() => drawnMedian(page)).toBe(before);
});

test('the levers on the projector are those of the workbench, pins first', async ({ page }) => {
	await openCase(page, `${ACT}&p=day_price`);
	const names = (of: Page) =>
		levers(of).evaluateAll((all) => all.map((lever) => lever.getAttribute('aria-label')));
	const pinned = await names(page);
	expect(pinned[0]).toContain('Takst pr. herbergsdøgn');
	const projector = await present(page);
	for (let i = 0; i < 3; i++) await projector.keyboard.press('ArrowRight');
	await expect(levers(projector)).toHaveCount(5);
	expect(await names(projector)).toEqual(pinned);
	await page.getByRole('button', { name: 'Antagelser', exact: true }).click();
	await page.getByRole('button', { name: /^Sæt Borgere, der starter pr. år fast/ }).click();
	await expect(levers(projector).nth(1)).toHaveAttribute(
		'aria-label',
		'Borgere, der starter pr. år'
	);
	await page.getByRole('button', { name: 'Overblik', exact: true }).click();
	await expect(levers(page)).toHaveCount(5);
	expect(await names(page)).toEqual(await names(projector));
});

test('a frozen projector keeps its picture until it follows again', async ({ page }) => {
	await openCase(page, ACT);
	const projector = await present(page);
	await projector.keyboard.press('f');
	await expect(projector.getByText('Frosset: følger ikke med')).toBeVisible();
	const before = await median(projector);
	await levers(page).first().focus();
	for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
	await settled(page);
	expect(await median(projector)).toBe(before);
	await projector.keyboard.press('f');
	await expect.poll(() => median(projector)).not.toBe(before);
});

test('guesses are made under the cover and stand at the fan when it is shown', async ({ page }) => {
	await openCase(page, ACT);
	const projector = await present(page);
	await projector.keyboard.press('d');
	await expect(projector.locator('h1')).toHaveText('Hvor ender kommunen efter ti år?');
	await expect(projector.locator('svg path.median')).toHaveCount(0);
	const guess = projector.getByLabel('Gæt, mio. kr.');
	for (const text of ['5', '−2,5', 'fem']) {
		await guess.fill(text);
		await guess.press('Enter');
	}
	await expect(projector.getByText('Skriv et tal i mio. kr.')).toBeVisible();
	await projector.getByRole('button', { name: 'vis', exact: true }).click();
	await expect(projector.locator('svg.over circle')).toHaveCount(2);
	await expect(projector.getByText('jeres gæt, før vi så viften')).toBeVisible();
	await expect(
		projector.getByRole('img', { name: /Jeres gæt: \+5,0 mio\. kr\., −2,5/ })
	).toBeVisible();
});

test('the last change is shown again', async ({ page }) => {
	await openCase(page, ACT);
	const projector = await present(page);
	await expect(projector.getByRole('button', { name: 'vis igen' })).toBeDisabled();
	const first = await median(projector);
	await levers(page).first().focus();
	for (let i = 0; i < 15; i++) await page.keyboard.press('ArrowRight');
	await settled(page);
	await expect.poll(() => median(projector)).not.toBe(first);
	const last = await median(projector);
	// It passes in moments: each frame is noted where it is shown, not asked for from here.
	const shown = projector.evaluate(
		() =>
			new Promise<{ label: string; median: string | null }[]>((done) => {
				const frames: { label: string; median: string | null }[] = [];
				const look = () => {
					const words = [...document.querySelectorAll('body *')].map(
						({ textContent }) => textContent
					);
					const label = words.find((text) => text === 'Før' || text === 'Efter');
					const median = document.querySelector('svg path.median')!.getAttribute('d');
					if (label) frames.push({ label, median });
					else if (frames.length > 0) return done(frames);
					requestAnimationFrame(look);
				};
				look();
			})
	);
	await projector.keyboard.press('g');
	const frames = await shown;
	expect(frames[0].label).toBe('Før');
	expect(frames[0].median).not.toBe(last);
	expect(frames.at(-1)!.label).toBe('Efter');
	await expect.poll(() => median(projector)).toBe(last);
});

test('a reload of either window keeps them in step', async ({ page }) => {
	await openCase(page, ACT);
	const projector = await present(page);
	await projector.reload();
	await expect(projector.locator('h1')).toContainText('mulige fremtider');
	await page.reload();
	await page.waitForSelector('html[data-ready]');
	await settled(page);
	await expect(projector.getByText('Casen er lukket')).toBeHidden();
	const before = await median(projector);
	await levers(page).first().focus();
	for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
	await expect.poll(() => median(projector)).not.toBe(before);
	await page.close();
	await expect(projector.getByText('Casen er lukket i det andet vindue.')).toBeVisible();
});

test('a projector without a case says how one comes there', async ({ page }) => {
	await page.goto('present/#<script>');
	await page.waitForSelector('html[data-ready]');
	await expect(page.locator('h1')).toHaveText('Venter på casen …');
	expect(await faultsInBothThemes(page)).toEqual([]);
});

test('the projector has no fault that axe finds, on any picture, covered or not, and cuts nothing off, on a phone neither', async ({
	page
}) => {
	test.slow();
	await openCase(page, ACT);
	const projector = await present(page);
	for (let i = 0; i < 5; i++) {
		expect(await faultsInBothThemes(projector)).toEqual([]);
		await projector.keyboard.press('d');
		expect(await faultsInBothThemes(projector)).toEqual([]);
		await projector.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		await projector.keyboard.press('d');
		await projector.keyboard.press('ArrowRight');
	}
	for (const colorScheme of ['light', 'dark'] as const) {
		await projector.emulateMedia({ colorScheme });
		for (const size of [
			{ width: 1280, height: 720 },
			{ width: 1920, height: 1080 },
			{ width: 390, height: 844 }
		]) {
			await projector.setViewportSize(size);
			await projector.keyboard.press('Home');
			for (let i = 0; i < 5; i++) {
				expect(await projector.evaluate(() => document.documentElement.scrollWidth)).toBe(
					size.width
				);
				await projector.keyboard.press('ArrowRight');
			}
		}
	}
});
