import { expect, test, type Page } from '@playwright/test';
import { crowding } from './crowding.ts';
import { ACT, openCase, openStart, settled } from './journey.ts';
import { unrulyLink } from './unruly-case.ts';

/** The spacing of WCAG 1.4.12, as a reader's own style sheet sets it. */
const SPACED = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-bottom: 2em !important; }`;
/** 1280 px at 400 %. */
const NARROW = { width: 320, height: 640 };
const LOW = { width: 320, height: 256 };
const DESK = { width: 1280, height: 720 };

/** Look at what is open four ways: on a desk, low as at 400 %, narrow, and with the reader's spacing. */
async function expectRoom(page: Page, name: string): Promise<void> {
	for (const size of [DESK, LOW, NARROW]) {
		await page.setViewportSize(size);
		expect.soft(await crowding(page), `${name} at ${size.width} × ${size.height}`).toEqual([]);
	}
	const style = await page.addStyleTag({ content: SPACED });
	// What is measured by type is laid out anew.
	await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
	expect.soft(await crowding(page), `${name} with text spacing`).toEqual([]);
	await style.evaluate((element) => (element as Element).remove());
	await page.setViewportSize(NARROW);
}

/** Open each section of the workbench in turn and wait until all of it is drawn. */
async function eachSection(page: Page, look: (name: string) => Promise<void>): Promise<void> {
	const sections = page.locator('nav button');
	for (let i = 0; i < (await sections.count()); i++) {
		const section = sections.nth(i);
		const name = await section.innerText();
		await section.evaluate((button: HTMLElement) => button.click());
		await expect(section).toHaveAttribute('aria-current', 'page');
		await settled(page);
		// All that is drawn a moment later, as before printing.
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
		await look(name);
	}
}

test.use({ viewport: NARROW });

test('the start page and a new case fit in 320 px, at 400 % and with text spacing', async ({
	page
}) => {
	await openStart(page);
	await expect(page.locator('.cards svg[role="img"]')).toHaveCount(6);
	await expectRoom(page, 'start');
	await page.goto('new/');
	await page.waitForSelector('html[data-ready]');
	await expectRoom(page, 'new');
});

test('every section and the projector fit, whatever the names are', async ({ page }) => {
	test.slow();
	await openCase(page, unrulyLink());
	await eachSection(page, (name) => expectRoom(page, name));
	const [projector] = await Promise.all([
		page.context().waitForEvent('page'),
		page.locator('.present button').evaluate((button: HTMLElement) => button.click())
	]);
	await projector.setViewportSize(NARROW);
	await projector.waitForSelector('main h1');
	for (const picture of ['finding', 'parts', 'chances', 'levers', 'minutes']) {
		await expectRoom(projector, `projector: ${picture}`);
		await projector.keyboard.press('ArrowRight');
	}
});

test('the chance table on a phone shows its last year first, and says that there is more before it', async ({
	page
}) => {
	await openCase(page, ACT);
	const table = page.locator('section[aria-labelledby="chances"] table');
	await table.scrollIntoViewIfNeeded();
	await expect(table.locator('thead th').nth(10)).toHaveText('2036');
	await expect(table.locator('tbody tr').first().locator('td').nth(9)).toBeInViewport();
	await expect(table.locator('tbody tr').first().locator('td').first()).not.toBeInViewport();
	const edge = table.locator('tbody th').first();
	await expect(edge).toBeInViewport();
	await expect(edge).toHaveCSS('border-right-style', 'dashed');
	// The keyboard scrolls it back to where nothing is before it.
	await table.locator('..').focus();
	for (let i = 0; i < 15; i++) await page.keyboard.press('ArrowLeft');
	await expect(edge).not.toHaveCSS('border-right-style', 'dashed');
});

test.describe('in forced colours', () => {
	test.use({ forcedColors: 'active', viewport: { width: 1280, height: 720 } });

	test('what is chosen, where one is and the bands of a fan are told apart', async ({ page }) => {
		await openCase(page, ACT);
		const system = await page.evaluate(() => {
			const probe = document.body.appendChild(document.createElement('i'));
			const read = (name: string) => {
				probe.style.color = name;
				return getComputedStyle(probe).color;
			};
			const colours = {
				canvas: read('Canvas'),
				text: read('CanvasText'),
				chosen: read('Highlight'),
				onChosen: read('HighlightText')
			};
			probe.remove();
			return colours;
		});
		const expectChosen = async (selector: string, count: number) => {
			const chosen = page.locator(selector);
			await expect(chosen, selector).toHaveCount(count);
			for (const one of await chosen.all()) {
				await expect(one).toHaveCSS('background-color', system.chosen);
				await expect(one).toHaveCSS('color', system.onChosen);
			}
		};
		await expectChosen('nav [aria-current="page"]', 1);
		await expect(page.locator('nav button:not([aria-current])').first()).not.toHaveCSS(
			'background-color',
			system.chosen
		);
		await expectChosen('label.chosen', 2);
		const bands = await page
			.locator('.finding figure path:is(.outer, .middle, .inner, .median)')
			.evaluateAll((paths) =>
				paths.map((path) => {
					const { fill, stroke } = getComputedStyle(path);
					return fill === 'none' ? stroke : fill;
				})
			);
		expect(new Set([...bands, system.canvas]).size).toBe(5);
		// The handle of a lever, and whatever has the focus.
		const lever = page.locator('section[aria-labelledby="levers"] input').first();
		const handle = await lever.evaluate((input) => getComputedStyle(input).forcedColorAdjust);
		expect(handle).toBe('none');
		await lever.focus();
		await page.keyboard.press('ArrowRight');
		await expect(lever).toHaveCSS('outline-color', system.text);
		await expect(lever).toHaveCSS('outline-style', 'solid');
		// Departments keep their shapes.
		const shapes = await page
			.locator('.parts h3 svg path')
			.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
		expect(new Set(shapes).size).toBe(shapes.length);
		await page.getByRole('button', { name: 'Organisation', exact: true }).click();
		await expectChosen('main [aria-current="true"]', 1);
	});
});
