/** A page with the observer in it. */
import type { Browser, Page } from 'playwright';

interface Moved {
	at: number;
	frame: number;
}

/** What `page-observer.js` keeps in the page. Times are milliseconds from the page's beginning. */
export interface Observed {
	bench: {
		painted: { at: number; frame: number; moved: Moved | null }[];
		longTasks: { startTime: number; duration: number }[];
		moved: Moved | null;
		frame: number;
	};
}

/** Open an empty page with a profile of its own. */
export async function openObserved(
	browser: Browser
): Promise<{ page: Page; close: () => Promise<void> }> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript({ path: `${import.meta.dirname}/page-observer.js` });
	return { page, close: () => context.close() };
}
