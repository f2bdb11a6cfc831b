/** Journeys that share a page: the scripts of the workbench are loaded once per worker and not once per journey. */
import { test as base, type Page } from '@playwright/test';

interface CaseSession {
	page: Page | null;
}

/**
 * A test whose `page` may have been another journey's before: `openCase` opens the case anew on it. For journeys that
 * stay in the workbench, with no script of their own and nothing to do with what is saved.
 */
export const test = base.extend<object, { desk: CaseSession }>({
	desk: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
		async ({}, use) => {
			const desk: CaseSession = { page: null };
			await use(desk);
			await desk.page?.context().close();
		},
		{ scope: 'worker' }
	],
	page: async ({ desk, browser, baseURL, viewport }, use, info) => {
		if (!desk.page) {
			const context = await browser.newContext({ baseURL, viewport, serviceWorkers: 'block' });
			desk.page = await context.newPage();
		}
		const { page } = desk;
		await use(page);
		const passed = info.status === info.expectedStatus;
		if (passed && (await tidy(page, viewport!))) return;
		await page.context().close();
		desk.page = null;
	}
});

/** Put the page as a new one is; false where that cannot be done. */
async function tidy(page: Page, viewport: { width: number; height: number }): Promise<boolean> {
	const context = page.context();
	for (const other of context.pages()) if (other !== page) await other.close();
	await context.clearPermissions();
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
	await page.setViewportSize(viewport);
	await page.mouse.move(0, 0);
	return page.evaluate(() => {
		localStorage.clear();
		const { lang, dataset } = document.documentElement;
		return lang === 'da' && dataset.theme === undefined;
	});
}
