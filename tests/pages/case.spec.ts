import { expect, test as alone } from '@playwright/test';
import { test } from './desk.ts';
import { ACT, drawnMedian, fingerprint, levers, openCase, settled } from './journey.ts';

alone('language and theme switch at once and are kept', async ({ page }) => {
	await openCase(page, ACT);
	await page.getByRole('button', { name: 'Switch to English' }).click();
	await expect(page.locator('h1')).toContainText('possible futures the municipality gains');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const paper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	await page.getByRole('button', { name: 'Switch between light and dark' }).click();
	expect(await paper()).not.toBe(light);
	const dark = await paper();
	await page.reload();
	await settled(page);
	await expect(page.locator('h1')).toContainText('possible futures');
	expect(await paper()).toBe(dark);
});

test('a lever moved by mouse moves the fan, leaves a receipt and a ghost, and is undone', async ({
	page
}) => {
	await openCase(page, ACT);
	const before = await drawnMedian(page);
	const lever = levers(page).nth(1);
	const box = (await lever.boundingBox())!;
	const middle = box.y + box.height / 2;
	const handle = Number(await lever.inputValue()) / 200;
	const from = box.x + 9 + handle * (box.width - 18);
	await page.mouse.move(from, middle);
	await page.mouse.down();
	await page.mouse.move(from - 20, middle, { steps: 4 });
	await page.mouse.move(from - 60, middle, { steps: 6 });
	await expect.poll(() => drawnMedian(page)).not.toBe(before);
	await page.mouse.up();
	await settled(page);
	await expect(page.locator('[aria-live="polite"] p')).toContainText(/fra \d+.% til \d+.%/);
	await expect(page.locator('[aria-live="polite"] p')).toContainText('i 9 af 10');
	await expect(page.locator('figure svg path.edge')).toHaveCount(4);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await settled(page);
	await expect.poll(() => drawnMedian(page)).toBe(before);
});

test('the axis holds still while a lever is held', async ({ page }) => {
	await openCase(page, ACT);
	const axis = () => page.locator('figure svg > text').allTextContents();
	const before = await axis();
	const lever = levers(page).first();
	const box = (await lever.boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.95, box.y + box.height / 2, { steps: 5 });
	await expect(page.locator('main footer')).toContainText('foreløbigt billede');
	expect(await axis()).toEqual(before);
	await page.mouse.up();
	await settled(page);
	await expect.poll(axis).not.toEqual(before);
});

test('a lever moves by keyboard, goes back by Backspace and by double-click', async ({ page }) => {
	await openCase(page, ACT);
	const lever = levers(page).first();
	const home = await lever.inputValue();
	await lever.focus();
	for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
	await expect(lever).toHaveValue(String(Number(home) + 5));
	await settled(page);
	await page.keyboard.press('Backspace');
	await expect(lever).toHaveValue(home);
	await page.keyboard.press('End');
	await expect(lever).toHaveValue('200');
	await lever.dblclick();
	await expect(lever).toHaveValue(home);
});

test('a held arrow key is one step to undo, by keyboard too', async ({ page }) => {
	await openCase(page, ACT);
	const lever = levers(page).first();
	const home = await lever.inputValue();
	await lever.focus();
	// Down again without up is what a held key sends.
	for (let i = 0; i < 3; i++) await page.keyboard.down('ArrowRight');
	await page.waitForTimeout(1000);
	for (let i = 0; i < 3; i++) await page.keyboard.down('ArrowRight');
	await page.keyboard.up('ArrowRight');
	await expect(lever).toHaveValue(String(Number(home) + 6));
	await page.keyboard.press('Control+z');
	await expect(lever).toHaveValue(home);
	await page.keyboard.press('Control+y');
	await expect(lever).toHaveValue(String(Number(home) + 6));
});

test('the mouse wheel changes no number', async ({ page }) => {
	await openCase(page, ACT);
	const lever = levers(page).first();
	const home = await lever.inputValue();
	await lever.hover();
	await page.mouse.wheel(0, 300);
	await expect(lever).toHaveValue(home);
});

alone(
	'a shared link shows another person the same figures, scenario and levers',
	async ({ browser, page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openCase(page, `${ACT}&s=aftalt`);
		await levers(page).first().focus();
		for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
		const theirs = await fingerprint(page);
		await page.getByRole('button', { name: 'Del link' }).click();
		await expect(page.getByText('Titel og link er kopieret.')).toBeVisible();
		const [title, link] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
		expect(title).toContain('Hjemløse: ACT-team');

		const elsewhere = await browser.newContext();
		const receiver = await elsewhere.newPage();
		await receiver.goto(link);
		expect(await fingerprint(receiver)).toBe(theirs);
		await expect(receiver.getByText('Samme tal.')).toBeVisible();
		await expect(receiver.getByRole('combobox', { name: 'Scenarie' })).toHaveValue('aftalt');
		await elsewhere.close();
	}
);

test('an altered link says that the figures are not the sender’s', async ({ page }) => {
	await openCase(page, `${ACT}&f=0000000000000000`);
	await expect(page.getByText('Ikke afsenderens tal.')).toBeVisible();
});

alone('where the clipboard is refused the link is shown to be copied by hand', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('refused')) }
		});
	});
	await openCase(page, ACT);
	await page.getByRole('button', { name: 'Del link' }).click();
	await expect(page.getByRole('dialog').locator('textarea')).toHaveValue(/#t=hjemloese-act&f=/);
});

alone('storage may be refused', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await openCase(page, ACT);
	await page.getByRole('button', { name: 'Switch to English' }).click();
	await expect(page.locator('h1')).toContainText('possible futures');
});

alone('a reload loses nothing', async ({ page }) => {
	await openCase(page, ACT);
	await levers(page).first().focus();
	for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
	const before = await fingerprint(page);
	await page.waitForFunction(() => location.hash.startsWith('#v1.'));
	await page.reload();
	expect(await fingerprint(page)).toBe(before);
});

alone('a link that is broken in any way says so and leads back', async ({ page }) => {
	for (const [what, fragment] of [
		['broken', 'v1.AAAABBBB'],
		['cut', 'v1.M1bjPdVa7Y7b'],
		['of a case that is not here', 't=findes-ikke'],
		['oversized', `v1.${'A'.repeat(200_000)}`],
		['empty', '']
	]) {
		await page.goto(`case/#${fragment}`);
		await expect(page.locator('h1'), what).toHaveText('Casen kan ikke åbnes');
		await page.locator('main').getByRole('link', { name: 'Til forsiden' }).click();
		await expect(page.locator('.cards a'), what).toHaveCount(6);
	}
});

test('a bad link over an open case leaves the case as it is', async ({ page }) => {
	await openCase(page, ACT);
	const before = await fingerprint(page);
	await page.evaluate(() => (location.hash = 'v1.AAAABBBB'));
	await expect(page.getByRole('alert')).toContainText('Den åbne case er uændret.');
	expect(await fingerprint(page)).toBe(before);
	await expect(page).toHaveURL(/#t=hjemloese-act$/);
});

test('organisation and agreements are one choice, and scenarios another', async ({ page }) => {
	await openCase(page, ACT);
	const social = page.locator('tr', { hasText: 'Job og Social' }).locator('td').nth(9);
	await expect(social).toHaveText('<1');
	await page
		.getByRole('combobox', { name: 'Organisation' })
		.selectOption({ label: 'Herberg under Sundhed, med gevinstdeling: efter aftaler' });
	await settled(page);
	await expect(social).not.toHaveText('<1');
	await expect(page.locator('figcaption')).toContainText('efter aftaler');
	await page
		.getByRole('combobox', { name: 'Organisation' })
		.selectOption({ label: 'Herberg under Sundhed, med gevinstdeling: før aftaler' });
	await expect(social).toHaveText('<1');
	await page.getByRole('combobox', { name: 'Scenarie' }).selectOption('svagere');
	await settled(page);
	await expect(page.locator('[aria-live="polite"] p')).toContainText(
		'Flere havde fået bolig alligevel, mod casen'
	);
});

test('every figure can be read as a table', async ({ page }) => {
	await openCase(page, ACT);
	await page.getByRole('button', { name: 'Vis som tabel' }).click();
	await expect(page.locator('figure table tbody tr')).toHaveCount(10);
	await expect(page.locator('figure table thead th')).toHaveCount(9);
	await page.getByRole('button', { name: 'Vis som figur' }).click();
	await expect(page.locator('figure svg')).toBeVisible();
});

test('the fan is read year by year with the keyboard', async ({ page }) => {
	await openCase(page, ACT);
	await page.getByRole('slider', { name: /piletasterne/ }).focus();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('figure .note')).toContainText(/2034: 9 af 10 mellem/);
});

test('the keyboard map opens by "?" and closes by Escape', async ({ page }) => {
	await openCase(page, ACT);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Tastatur' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Tastatur' })).toBeHidden();
});

alone('the first tab leads past the top without losing the case', async ({ page }) => {
	await openCase(page, ACT);
	await page.locator('body').press('Tab');
	await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#content')).toBeFocused();
	await expect(page).toHaveURL(/#t=hjemloese-act/);
});
