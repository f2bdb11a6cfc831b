/** The projector: from a new drawing of the workbench's fan to that of the projector's. */
import type { Browser, Page } from 'playwright';

const MOVES = 50;

export interface Following {
	name: string;
	/** Milliseconds from the workbench's drawing to the projector's, whole; one for each move. */
	ms: number[];
}

interface Watched {
	drawnAt: number[];
}

/** Move the first lever of the case at an address by keys, with a projector open. */
export async function measureProjector(
	browser: Browser,
	name: string,
	url: string
): Promise<Following> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForFunction(
		() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'
	);
	const opening = context.waitForEvent('page');
	await page.getByRole('button', { name: 'Præsentér' }).click();
	const projector = await opening;
	await projector.locator('svg path.median').first().waitFor();
	await watch(page);
	await watch(projector);

	const ms: number[] = [];
	await page.locator('section[aria-labelledby="levers"] input').first().focus();
	for (let i = 0; i < MOVES; i++) {
		const known = await Promise.all([page, projector].map(drawings));
		await page.keyboard.press(i % 2 ? 'ArrowLeft' : 'ArrowRight');
		await page.waitForTimeout(1000);
		const [there, here] = await Promise.all([projector, page].map(drawings));
		const [seen, drawn] = [there[known[1].length], here[known[0].length]];
		if (seen && drawn) ms.push(seen - drawn);
	}
	await context.close();
	return { name, ms };
}

/** Note when the first fan of a page is drawn anew; both windows have one clock. */
function watch(page: Page): Promise<void> {
	return page.evaluate(() => {
		const drawnAt: number[] = [];
		Object.assign(window, { drawnAt });
		new MutationObserver(() => drawnAt.push(Date.now())).observe(
			document.querySelector('svg path.median')!,
			{ attributeFilter: ['d'] }
		);
	});
}

function drawings(page: Page): Promise<number[]> {
	return page.evaluate(() => (window as unknown as Watched).drawnAt);
}
