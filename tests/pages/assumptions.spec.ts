import { expect, type Page } from '@playwright/test';
import { encodeLink } from '#lib/case/link/link.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { test } from './desk.ts';
import { faultsInBothThemes } from './faults.ts';
import { fingerprint, levers, openCase, settled } from './journey.ts';

const REGISTER = 't=hjemloese-act&v=assumptions';
const NAMES = 'tbody th button';

async function open(page: Page, name: string) {
	await page.getByRole('button', { name, exact: true }).click();
	await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue(name);
}

test.describe('the register of assumptions', () => {
	test('lists all of them, the one that matters most first, and says where to begin', async ({
		page
	}) => {
		await openCase(page, REGISTER);
		await expect(page.locator(NAMES)).toHaveCount(18);
		await expect(page.locator(NAMES).first()).toHaveText(/Herbergsdøgn/);
		await expect(page.locator('main')).toContainText('begynd dér');
	});

	test('is searched and put in order', async ({ page }) => {
		await openCase(page, REGISTER);
		await page.getByRole('searchbox').fill('vive overhead');
		await expect(page.locator(NAMES)).toHaveCount(1);
		await page.getByRole('searchbox').fill('');
		await page.getByRole('columnheader', { name: 'Antagelse' }).getByRole('button').click();
		await expect(page.locator(NAMES).first()).toHaveText(/^ACT-team/);
		await expect(page.getByRole('columnheader', { name: 'Antagelse' })).toHaveAttribute(
			'aria-sort',
			'ascending'
		);
	});

	test('takes a number, moves the result, and undoes it', async ({ page }) => {
		await openCase(page, REGISTER);
		const before = await fingerprint(page);
		await open(page, 'Herbergsdøgn, der undgås pr. borger i bolig');
		const middle = page.getByRole('textbox', { name: 'Midten' });
		await middle.fill('160');
		await middle.press('Enter');
		await expect(page.locator('main')).toContainText('Midterste værdi: 160 døgn/år');
		await expect.poll(() => fingerprint(page)).not.toBe(before);
		await page.getByRole('button', { name: 'Fortryd' }).click();
		await expect(middle).toHaveValue('145');
		await expect.poll(() => fingerprint(page)).toBe(before);
	});

	test('undoes and redoes by keys in a field whose text is taken, and undoes typing before', async ({
		page
	}) => {
		await openCase(page, REGISTER);
		const before = await fingerprint(page);
		await open(page, 'Herbergsdøgn, der undgås pr. borger i bolig');
		const middle = page.getByRole('textbox', { name: 'Midten' });
		await middle.fill('160');
		await middle.press('Enter');
		await expect.poll(() => fingerprint(page)).not.toBe(before);
		const after = await fingerprint(page);
		await middle.press('Control+z');
		await expect(middle).toHaveValue('145');
		await expect.poll(() => fingerprint(page)).toBe(before);
		await middle.press('Control+Shift+z');
		await expect(middle).toHaveValue('160');
		// What is typed and not taken is the browser's to undo.
		await middle.pressSequentially('7');
		await expect(middle).toHaveValue('1607');
		await middle.press('Control+z');
		await expect(middle).toHaveValue('160');
		await expect.poll(() => fingerprint(page)).toBe(after);
		await middle.press('Control+z');
		await expect(middle).toHaveValue('145');
		await middle.press('Control+y');
		await expect(middle).toHaveValue('160');

		const name = page.getByRole('textbox', { name: 'Navn' });
		await name.fill('Døgn');
		await name.press('Enter');
		await name.press('Control+z');
		await expect(name).toHaveValue('Herbergsdøgn, der undgås pr. borger i bolig');
		await name.press('End');
		await name.pressSequentially('!');
		await name.press('Control+z');
		await expect(name).toHaveValue('Herbergsdøgn, der undgås pr. borger i bolig');
		await name.press('Control+z');
		await expect(middle).toHaveValue('145');
	});

	test('leads to each place where an assumption is used', async ({ page }) => {
		await openCase(page, REGISTER);
		await open(page, 'Herbergsdøgn, der undgås pr. borger i bolig');
		await page.getByRole('button', { name: 'Sparede herbergsdøgn', exact: true }).click();
		await expect(page.getByRole('button', { name: 'Case', exact: true })).toHaveAttribute(
			'aria-current',
			'page'
		);
		await expect(page.locator('li.open')).toHaveCount(1);
		await expect(page.locator('li.open .name')).toHaveText(/Sparede herbergsdøgn/);
		await expect(page.locator('li.open')).toBeInViewport();
		await expect(page.locator('li.open :is(input, textarea)').first()).toBeFocused();
		// Opened by itself, the section has nothing open.
		await page.getByRole('button', { name: 'Overblik', exact: true }).click();
		await page.getByRole('button', { name: 'Case', exact: true }).click();
		await expect(page.getByRole('button', { name: 'Ret Sparede herbergsdøgn' })).toBeVisible();
		await expect(page.locator('li.open')).toHaveCount(0);
	});

	test('leads to the follow-up that an assumption is measured by', async ({ page }) => {
		await openCase(page, REGISTER);
		await open(page, 'Herbergsdøgn, der undgås pr. borger i bolig');
		const indicator = 'Herbergsdøgn pr. borger året før indsatsen';
		await page.getByRole('button', { name: indicator, exact: true }).click();
		const row = page.locator('section[aria-labelledby="plan"] li').nth(1);
		await expect(row).toBeInViewport();
		await expect(row.locator(':focus')).toHaveCount(1);
		await expect(row.getByRole('textbox').first()).toHaveValue(indicator);
	});

	test('leads to an agreement and to the rate of discount, where these use an assumption', async ({
		page
	}) => {
		const { file } = findTemplate('tidlig-indsats-par11')!;
		const rate = {
			...file.inputs[0],
			id: 'rate',
			name: 'Renten',
			unit: 'andel',
			stream: undefined
		};
		const distribution = { kind: 'uniform', min: 0.02, max: 0.05 } as const;
		const link = encodeLink({
			...file,
			money: { ...file.money, discountRate: 'rate' },
			inputs: [...file.inputs, { ...rate, distribution }]
		});
		await openCase(page, `${link}&v=assumptions`);
		await open(page, 'Mindre bevilling, når skolen selv betaler');
		await page.getByRole('button', { name: 'Medfinansiering 30 %', exact: true }).click();
		await expect(page.getByRole('textbox', { name: 'Aftalens navn' })).toBeFocused();
		await expect(page.getByRole('textbox', { name: 'Aftalens navn' })).toHaveValue(
			'Medfinansiering 30 %'
		);
		await page.getByRole('button', { name: 'Antagelser', exact: true }).click();
		await open(page, 'Renten');
		await page.getByRole('button', { name: 'kalkulationsrenten', exact: true }).click();
		await expect(page.getByRole('group', { name: 'Kalkulationsrente' })).toBeVisible();
	});

	test('shows at its field what is impossible, and undo leads back', async ({ page }) => {
		await openCase(page, REGISTER);
		await open(page, 'Herbergsdøgn, der undgås pr. borger i bolig');
		const low = page.getByRole('textbox', { name: '1 af 10 under' });
		await low.fill('200');
		await low.press('Tab');
		const middle = page.getByRole('textbox', { name: 'Midten' });
		await expect(middle).toHaveAttribute('aria-invalid', 'true');
		await expect(middle).toHaveAccessibleDescription(/skal være over .*200/);
		await expect(page.getByRole('cell', { name: 'Skal rettes' })).toBeVisible();
		await page.getByRole('button', { name: 'Fortryd' }).click();
		await expect(middle).toHaveAttribute('aria-invalid', 'false');
	});

	test('moves a handle of the drawn shape by the keyboard and by the hand', async ({ page }) => {
		await openCase(page, REGISTER);
		await open(page, 'Andel i bolig uden ACT');
		const mode = page.getByRole('textbox', { name: 'Mest sandsynligt' });
		const handle = page.getByRole('slider', { name: /^Mest sandsynlig/ });
		await handle.focus();
		await page.keyboard.press('ArrowRight');
		await expect(mode).not.toHaveValue('47\u00a0%');
		const typed = await mode.inputValue();
		await handle.scrollIntoViewIfNeeded();
		const box = (await handle.boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height - 12);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2 - 40, box.y + box.height - 12, { steps: 4 });
		await page.mouse.up();
		await expect(mode).not.toHaveValue(typed);
		await settled(page);
	});

	test('tells what is known in another way, with the same ends', async ({ page }) => {
		await openCase(page, REGISTER);
		await open(page, 'Andel i bolig uden ACT');
		await page.getByText('90 % sikker på et interval').click();
		await expect(page.getByRole('textbox', { name: '5 af 100 under' })).toHaveValue(/^3[23],?\d*/);
		await page.getByText('Flere fagfolks bud').click();
		await expect(page.getByRole('textbox', { name: /^Hvem/ })).toHaveCount(2);
		await expect(page.locator('main')).toContainText('Buddene ligger tæt');
	});

	test('takes a pasted list, and names the row that is rubbish', async ({ page }) => {
		await openCase(page, REGISTER);
		await open(page, 'Takst pr. herbergsdøgn (§ 110)');
		await page.getByText('En liste tal').click();
		const list = page.getByRole('textbox', { name: 'Tallene, ét pr. linje' });
		await list.fill('1.200\n1.350\nvistnok 1.400');
		await list.blur();
		await expect(page.getByRole('alert')).toContainText('Række 3: »vistnok 1.400« er ikke et tal');
		await list.fill('1.200\n1.350\n1.400');
		await list.blur();
		await expect(page.locator('main')).toContainText('3 tal, fra 1.200 til 1.400.');
	});

	test('refuses correlations that contradict each other, and offers the nearest', async ({
		page
	}) => {
		await openCase(page, REGISTER);
		await open(page, 'Andel i bolig uden ACT');
		const follow = page.getByLabel('Følges med', { exact: true });
		await follow.selectOption({ label: 'Andel i bolig efter et år med ACT' });
		await follow.selectOption({ label: 'Andel af effekten, der holder fra år til år' });
		const rhos = page.locator('.why').getByRole('textbox', { name: /^Rangkorrelation/ });
		for (const [index, rho] of ['0,95', '−0,95'].entries()) {
			await rhos.nth(index).fill(rho);
			await rhos.nth(index).press('Enter');
		}
		const refused = page.getByRole('alert').filter({ hasText: 'kan ikke alt sammen' }).first();
		await expect(refused).toBeVisible();
		await refused.getByRole('button', { name: 'Brug det nærmeste' }).click();
		await expect(refused).toBeHidden();
	});

	test('adds, duplicates and deletes, and says what a deleted one was used in', async ({
		page
	}) => {
		await openCase(page, REGISTER);
		const before = await fingerprint(page);
		await page.getByRole('button', { name: 'Ny antagelse', exact: true }).first().click();
		await expect(page.locator(NAMES)).toHaveCount(19);
		const name = page.getByRole('textbox', { name: 'Navn' });
		await expect(name).toHaveValue('Ny antagelse');
		await expect(name).toBeFocused();
		await page.keyboard.type('Noget nyt');
		await expect(name).toHaveValue('Noget nyt');
		await page.keyboard.press('Escape');
		await expect(name).toHaveValue('Ny antagelse');
		await page.getByRole('button', { name: 'Dupliker' }).click();
		await expect(name).toHaveValue('Ny antagelse (kopi)');
		await page.getByRole('button', { name: 'Slet' }).click();
		await expect(page.locator(NAMES)).toHaveCount(19);
		// What nothing uses moves nothing: the draws of all others stay as they were.
		await expect.poll(() => fingerprint(page)).toBe(before);
		await open(page, 'Takst pr. herbergsdøgn (§ 110)');
		await page.getByRole('button', { name: 'Slet' }).click();
		await expect(page.getByRole('alert')).toContainText('Sparede herbergsdøgn');
		await page.getByRole('button', { name: /^Slet, og sæt/ }).click();
		await expect(page.locator(NAMES)).toHaveCount(18);
		await expect.poll(() => fingerprint(page)).not.toBe(before);
	});

	test('is filled in from left to right by keys alone, without a protest, and undone', async ({
		page
	}) => {
		await openCase(page, REGISTER);
		await page.getByRole('button', { name: 'Ny antagelse', exact: true }).first().click();
		const name = page.getByRole('textbox', { name: 'Navn' });
		await expect(name).toBeFocused();
		await page.keyboard.type('Prøvedøgn');
		await page.keyboard.press('Tab');
		// The row is the same one, though its id follows the name.
		await expect(page.getByRole('textbox', { name: 'Enhed' })).toBeFocused();
		await expect(page.getByRole('button', { name: 'Prøvedøgn', exact: true })).toHaveId(
			'assumption-proevedoegn'
		);
		await page.keyboard.type('døgn');
		await page.getByLabel('Hvordan', { exact: true }).selectOption('pert');
		const fields = page.locator('.what input[inputmode]');
		await expect(fields.nth(0)).toHaveValue('0');
		await expect(fields.nth(2)).toHaveValue('1');
		await fields.nth(0).focus();
		for (const number of ['14', '20', '26']) {
			await page.keyboard.type(number);
			await page.keyboard.press('Tab');
			await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
			await expect(page.getByRole('cell', { name: 'Skal rettes' })).toHaveCount(0);
		}
		for (const [i, number] of ['14', '20', '26'].entries())
			await expect(fields.nth(i)).toHaveValue(number);
		await name.fill('Døgn på prøve');
		await name.press('Enter');
		await expect(page.locator('.detail code')).toHaveText('doegn_paa_proeve');
		await page.getByRole('button', { name: 'Fortryd' }).click();
		await expect(name).toHaveValue('Prøvedøgn');
		await expect(page.locator('.detail code')).toHaveText('proevedoegn');
	});

	test('keeps what is seldom touched open while a value changes', async ({ page }) => {
		await openCase(page, REGISTER);
		await open(page, 'Andel i bolig uden ACT');
		await page.getByText('Mere', { exact: true }).click();
		const turned = page.getByRole('textbox', { name: /^Rykket/ });
		await turned.fill('2');
		await turned.press('Enter');
		await expect(page.getByRole('button', { name: 'Fortryd' })).toBeEnabled();
		await page.getByLabel('Hvordan', { exact: true }).selectOption('triangular');
		await expect(turned).toBeVisible();
	});

	test('pins a lever: it is first on the overview, and in the address', async ({ page }) => {
		await openCase(page, REGISTER);
		await page
			.getByRole('button', { name: 'Sæt Etablering af bolig pr. borger fast', exact: false })
			.click();
		await page.getByRole('button', { name: 'Overblik', exact: true }).click();
		await expect(levers(page)).toHaveCount(5);
		await expect(levers(page).first()).toHaveAccessibleName('Etablering af bolig pr. borger');
		await expect.poll(() => page.url()).toContain('&p=startup');
	});

	test('passes axe with a row open; can be read and edited on a phone, and nothing runs over its edge', async ({
		page
	}) => {
		await openCase(page, REGISTER);
		await open(page, 'Herbergsdøgn, der undgås pr. borger i bolig');
		expect(await faultsInBothThemes(page)).toEqual([]);

		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, 'ACT-team, løn og overhead pr. borgerår');
		await page.getByText('Flere fagfolks bud').click();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});
