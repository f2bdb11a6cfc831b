/** Parts that fail: each says so in its own place, what did not come is asked for again, and the case is safe. */
import { expect, test, type Page } from '@playwright/test';
import { faults } from './faults.ts';
import { ACT, levers, openCase, openStart, settled } from './journey.ts';

// What is kept for work without a network would stand in for what does not come.
test.use({ serviceWorkers: 'block' });

const alert = (page: Page) => page.getByRole('alert');
const retry = (page: Page) => page.getByRole('button', { name: 'Prøv igen' });

interface Failing {
	/** How often it still does not come. */
	times: number;
	/** How often it did not. */
	failed: number;
}

/** Let requests for `path` fail as many times as is said; change `times` to let them come. */
async function failFor(page: Page, path: RegExp, times: number, holding = ''): Promise<Failing> {
	const failing = { times, failed: 0 };
	await page.route(path, async (route) => {
		if (failing.times === 0) return route.continue();
		// A chunk is named by its content alone, so it is known by its content.
		if (holding && !(await (await route.fetch()).text()).includes(holding)) return route.continue();
		failing.times--;
		failing.failed++;
		await route.abort('aborted');
	});
	return failing;
}

/** Count how often the page is loaded from here on. */
function countLoads(page: Page): { count: number } {
	const loads = { count: 0 };
	page.on('request', (request) => {
		if (request.isNavigationRequest()) loads.count++;
	});
	return loads;
}

const PAGE_MODULES = /immutable\/nodes\/(?![01]\.)/;

test('a page whose module does not come is loaded once more by itself, and never in a circle', async ({
	page
}) => {
	const loads = countLoads(page);
	const passing = await failFor(page, PAGE_MODULES, 1);
	await openCase(page, ACT);
	expect(passing.failed).toBe(1);
	expect(loads.count).toBe(2);
	await expect(page).toHaveURL(/case\/#t=hjemloese-act$/);

	// It came up, so another time it is loaded once more again; and when it fails for good it says so.
	passing.times = Infinity;
	await page.reload();
	await expect(page.locator('h1')).toHaveText('Siden kunne ikke hentes');
	await expect(page.locator('main')).not.toContainText('findes ikke');
	expect(loads.count).toBe(4);
	await page.waitForTimeout(1000);
	expect(loads.count).toBe(4);
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Switch to English' }).click();
	await expect(page.locator('h1')).toHaveText('The page could not be loaded');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('h1')).toHaveText('The page could not be loaded');

	passing.times = 0;
	await page.getByRole('button', { name: 'Try again' }).click();
	await settled(page);
	await expect(page).toHaveURL(/case\/#t=hjemloese-act$/);
});

test('a link within the app leads on when its page did not come at first', async ({ page }) => {
	await openStart(page);
	await page.waitForLoadState('networkidle');
	const failing = await failFor(page, PAGE_MODULES, 1);
	await page.locator('.cards a').first().click();
	await settled(page);
	expect(failing.failed).toBe(1);
});

test('an app that does not come at all is loaded once more, and then says so with a way on', async ({
	page
}) => {
	const failing = await failFor(page, /immutable\/entry\/app\./, 1);
	await openCase(page, ACT);
	expect(failing.failed).toBe(1);
	failing.times = Infinity;
	const loads = countLoads(page);
	await page.reload();
	await expect(alert(page)).toContainText('Vifte kunne ikke hentes');
	expect(loads.count).toBe(2);
	failing.times = 0;
	await retry(page).click();
	await settled(page);
	await expect(page).toHaveURL(/case\/#t=hjemloese-act$/);
});

test('only a page that there is not is said not to be there', async ({ page }) => {
	const response = await page.goto('ingen-saadan/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('Siden findes ikke');
	await expect(retry(page)).toHaveCount(0);
	await page.getByRole('link', { name: 'Til forsiden' }).click();
	await expect(page).toHaveTitle(/Vifte/);
});

test('a section whose code does not come says so in its place; the rest works, and it comes when asked again', async ({
	page
}) => {
	const failing = await failFor(page, /immutable\/chunks\//, Infinity, 'cautious-all');
	await openCase(page, ACT);
	const sections = page.getByRole('navigation', { name: 'Afsnit' });
	await sections.getByRole('button', { name: 'Budget' }).click();
	await expect(alert(page)).toContainText('Denne del kunne ikke hentes');
	expect(failing.failed).toBeGreaterThan(0);
	expect(await faults(page, { within: 'main' })).toEqual([]);

	await sections.getByRole('button', { name: 'Overblik' }).click();
	await settled(page);
	await expect(alert(page)).toHaveCount(0);
	await levers(page).first().focus();
	await page.keyboard.press('End');
	await expect(page.getByRole('button', { name: 'Fortryd' })).toBeEnabled();

	await sections.getByRole('button', { name: 'Budget' }).click();
	await expect(alert(page)).toBeVisible();
	failing.times = 0;
	await retry(page).click();
	await settled(page);
	await expect(alert(page)).toHaveCount(0);
	await expect(page.locator('#cautious-all')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Fortryd' })).toBeEnabled();
});

test('a chart that throws says so in its place; the rest works, and it comes back when it is tried again', async ({
	page
}) => {
	const thrown: Error[] = [];
	page.on('pageerror', (error) => thrown.push(error));
	await page.addInitScript(() => {
		// As in a browser that cannot do what a chart asks of it: following what is on screen.
		const { observe } = IntersectionObserver.prototype;
		IntersectionObserver.prototype.observe = function (element) {
			if ('whole' in document.documentElement.dataset) observe.call(this, element);
			else throw new TypeError('it cannot be followed');
		};
	});
	await openCase(page, ACT);
	await expect(alert(page).first()).toContainText('Noget gik galt i denne del');
	expect(thrown.map(({ message }) => message)).toContain('it cannot be followed');
	await expect(page.locator('h1')).toContainText('kommunen i plus');
	await expect(page.locator('figure svg[role="img"]').first()).toBeVisible();
	await levers(page).first().focus();
	await page.keyboard.press('End');
	await settled(page);

	await page.evaluate(() => (document.documentElement.dataset.whole = ''));
	while (await alert(page).count()) await retry(page).first().click();
	await expect(page.getByRole('heading', { name: 'Job og Social' })).toBeVisible();
	expect(thrown.length).toBeGreaterThan(0);
});

test('a worker that cannot be loaded at first is asked for again; one that cannot at all is said, and tried again by hand', async ({
	page
}) => {
	const failing = await failFor(page, /simulation\.worker/, 2);
	await openCase(page, ACT);
	expect(failing.failed).toBe(2);
	failing.times = Infinity;
	await page.reload();
	await expect(alert(page)).toContainText('Beregningen kom ikke i gang');
	failing.times = 0;
	await retry(page).click();
	await settled(page);
	await expect(alert(page)).toHaveCount(0);
});
