import { expect, test, type Page } from '@playwright/test';
import { levers, openCase, openStart, settled } from './journey.ts';

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 1280, height: 720 },
	{ width: 390, height: 844 }
];
const CASES = ['hjemloese-act', 'en-plan', 'trivsel-paa-tvaers', 'tilkoebsydelser'];

/** Texts that lie over each other, are cut off, or run out of the page. */
function faults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const boxes: { text: string; box: DOMRect; node: Element }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const clipped = (element: Element) =>
			element.closest('.visually-hidden, .skip, select, dialog, #svelte-announcer');
		while (walker.nextNode()) {
			const node = walker.currentNode;
			const text = node.textContent?.trim();
			const parent = node.parentElement!;
			if (!text || clipped(parent)) continue;
			const style = getComputedStyle(parent);
			if (style.visibility === 'hidden' || style.display === 'none') continue;
			// What is folded away has a place, but is not drawn there.
			if (!parent.checkVisibility()) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects())
				if (box.width > 1 && box.height > 1) boxes.push({ text, box, node: parent });
		}
		const page = document.documentElement.clientWidth;
		for (const { text, box, node } of boxes) {
			const scrolls = node.closest('.scroll, .table');
			if (!scrolls && (box.right > page + 1 || box.left < -1))
				found.push(`out of the page: ${text}`);
		}
		for (const element of document.querySelectorAll<HTMLElement>(
			'h1, h2, h3, p, li, th, td, button, label, span'
		))
			if (
				!clipped(element) &&
				getComputedStyle(element).overflowX === 'hidden' &&
				element.scrollWidth > element.clientWidth + 1
			)
				found.push(`cut off: ${element.textContent?.trim()}`);
		for (let i = 0; i < boxes.length; i++)
			for (let j = i + 1; j < boxes.length; j++) {
				const [a, b] = [boxes[i], boxes[j]];
				if (a.node === b.node || a.node.closest('.scroll') !== b.node.closest('.scroll')) continue;
				// A row's name stays where it is, and its figures go behind it.
				if (a.node.closest('[data-stays]') !== b.node.closest('[data-stays]')) continue;
				const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
				const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
				// Lines of type may touch; letters may not.
				const lines = Math.min(a.box.height, b.box.height) * 0.35;
				if (across > 2 && down > lines) found.push(`over each other: ${a.text} | ${b.text}`);
			}
		if (document.documentElement.scrollWidth > page + 1) found.push('the page scrolls sideways');
		return found;
	});
}

/** What is at fault at each size, beginning where the page has it: figures are drawn anew for each. */
async function faultsAtAllSizes(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const size of SIZES) {
		await page.setViewportSize(size);
		await drawn(page);
		const here = await faults(page);
		found.push(...here.map((fault) => `${size.width} × ${size.height}: ${fault}`));
	}
	return found;
}

/** Wait until the figures are drawn to the size that the window has now. */
async function drawn(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frame = () => new Promise((next) => requestAnimationFrame(next));
		const extents = () =>
			[...document.querySelectorAll('svg')].map((svg) => svg.getAttribute('viewBox')).join();
		let before = '';
		for (let still = 0; still < 3; still++, await frame()) {
			if (extents() !== before) still = 0;
			before = extents();
		}
	});
}

test('the start page cuts nothing off and lays nothing over anything, at any size', async ({
	page
}) => {
	await openStart(page);
	await expect(page.locator('.cards svg[role="img"]')).toHaveCount(6);
	expect(await faultsAtAllSizes(page)).toEqual([]);
});

for (const id of CASES)
	test(`${id} cuts nothing off and lays nothing over anything, in either language, at any size`, async ({
		page
	}) => {
		await openCase(page, `t=${id}`);
		expect(await faultsAtAllSizes(page)).toEqual([]);
		await levers(page).first().focus();
		await page.keyboard.press('End');
		await settled(page);
		await expect(page.locator('[aria-live="polite"] p')).toBeVisible();
		await page.getByRole('button', { name: 'Switch to English' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		expect(await faultsAtAllSizes(page)).toEqual([]);
	});

test('nothing jumps while a lever is held', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await openCase(page, 't=hjemloese-act');
	const places = () =>
		page.evaluate(() =>
			['figure svg', 'section[aria-labelledby="levers"]', '.parts h2'].map((selector) => {
				const { x, y, width } = document.querySelector(selector)!.getBoundingClientRect();
				return [selector, x, y, width];
			})
		);
	const before = await places();
	const lever = levers(page).nth(1);
	const box = (await lever.boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
	await page.mouse.down();
	for (let i = 1; i <= 6; i++) {
		await page.mouse.move(box.x + box.width * (0.5 - i * 0.06), box.y + box.height / 2);
		expect(await places()).toEqual(before);
	}
	await page.mouse.up();
	await settled(page);
	await expect(page.locator('[aria-live="polite"] p')).toBeVisible();
	expect(await places()).toEqual(before);
});

test('a long title ends with its second line, and shows nothing of a third', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await openCase(page, 't=hjemloese-act');
	const title = page.locator('header .title');
	await title.getByRole('button').click();
	await title.getByRole('textbox').fill('Hjælp til unge på tværs af forvaltninger '.repeat(4));
	await title.getByRole('textbox').press('Enter');
	await expect(title.getByRole('button')).toContainText('Hjælp til unge');
	const lines = await title.evaluate((element) => {
		const styles = [...element.querySelectorAll('*')].map((inner) => {
			const { overflowY, lineHeight } = getComputedStyle(inner);
			return { overflowY, lines: inner.clientHeight / parseFloat(lineHeight) };
		});
		return styles.filter(({ overflowY }) => overflowY === 'hidden').map(({ lines }) => lines);
	});
	expect(lines).toHaveLength(1);
	expect(lines[0]).toBeCloseTo(2, 1);
});

test('the fan is in view with every lever, and moves, at any size', async ({ page }) => {
	test.slow();
	// More levers than a screen holds beside its fan.
	const pins = 'with_act.without_act.persistence.days.day_price.team_cost.replaced.intake';
	await openCase(page, `t=hjemloese-act&p=${pins}`);
	await expect(levers(page)).toHaveCount(8);
	for (const [i, viewport] of SIZES.entries()) {
		await page.setViewportSize(viewport);
		await drawn(page);
		// The last one drawn before the departments' is the one that stays with the levers.
		const median = page.locator('.finding path.median, .hand path.median').last();
		for (const lever of await levers(page).all()) {
			await lever.focus();
			await expect(lever).toBeInViewport({ ratio: 1 });
			await expect(median).toBeInViewport({ ratio: 0.9 });
			const before = await median.getAttribute('d');
			await lever.press(i % 2 ? 'End' : 'Home');
			await expect.poll(() => median.getAttribute('d')).not.toBe(before);
			const covered = await lever.evaluate((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return document.elementFromPoint(x + width / 2, y + height / 2) !== element;
			});
			expect(covered).toBe(false);
		}
		// On a phone the levers go behind the fan.
		if (viewport.width > 600) expect(await faults(page)).toEqual([]);
	}
});

test('nothing in the top bar moves when there is something to save', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openCase(page, 't=hjemloese-act');
	const places = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('header .bar > *, header .title, h1')].map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				// The sentence under the bar says another number then.
				return element.tagName === 'H1' ? [x, y] : [x, y, width, height];
			})
		);
	const before = await places();
	await levers(page).first().press('ArrowRight');
	await expect(page.getByRole('button', { name: 'Gem som scenarie' })).toBeVisible();
	await expect(page.locator('[data-saving="saved"]')).toBeVisible();
	await settled(page);
	await page.evaluate(() => scrollTo(0, 0));
	expect(await places()).toEqual(before);
});

test('the heads of the register take two lines at most', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openCase(page, 't=hjemloese-act&v=assumptions');
	const heights = await page.locator('thead th :is(button, small)').evaluateAll((heads) =>
		heads.map((head) => {
			const range = document.createRange();
			range.selectNodeContents(head);
			const lineHeight = parseFloat(getComputedStyle(head).lineHeight);
			return Math.round(range.getBoundingClientRect().height / lineHeight);
		})
	);
	expect(Math.max(...heights)).toBeLessThanOrEqual(2);
});
