/** What the journeys have in common: opening pages and reading what stands on them. */
import { expect, type Page } from '@playwright/test';

export const ACT = 't=hjemloese-act';

/** Go to the start page and wait until it answers to clicks. */
export async function openStart(page: Page): Promise<void> {
	await page.goto('./');
	await page.waitForSelector('html[data-ready]');
}

/** Open this fragment in the workbench and wait for its figures: the page is loaded if it is another. */
export async function openCase(page: Page, fragment: string): Promise<void> {
	const opened = page.locator('main[data-opened-before]');
	const here = await page.evaluate((wanted) => {
		const main = document.querySelector('html[data-ready] main[aria-busy]');
		if (!main || !location.pathname.endsWith('/case/')) return false;
		main.setAttribute('data-opened-before', '');
		// As a new window, which had nothing open at any address.
		sessionStorage.clear();
		scrollTo(0, 0);
		if (location.hash === `#${wanted}`) dispatchEvent(new HashChangeEvent('hashchange'));
		else location.hash = wanted;
		return true;
	}, fragment);
	if (!here) {
		await page.goto(`case/#${fragment}`);
		await page.waitForSelector('html[data-ready]');
	}
	await expect(opened).toHaveCount(0);
	await settled(page);
}

/** Wait until the figures on screen are those of the case as it stands. */
export async function settled(page: Page): Promise<void> {
	await expect(page.locator('main footer')).toBeVisible();
	await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
}

/** The full fingerprint of the figures on screen. */
export async function fingerprint(page: Page): Promise<string> {
	await settled(page);
	return (await page.locator('main footer li[title]').getAttribute('title')) ?? '';
}

/** The median of the big fan as drawn. */
export async function drawnMedian(page: Page): Promise<string> {
	return (await page.locator('figure svg path.median').first().getAttribute('d')) ?? '';
}

/** The levers of the workbench. */
export function levers(page: Page) {
	return page.locator('section[aria-labelledby="levers"] input[type="range"]');
}
