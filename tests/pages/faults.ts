/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Where {
	/** Look within this part only. */
	within?: string;
	/** Leave this part out: it is looked at where it is made. */
	without?: string;
}

/** List what axe finds, one line per fault and place. */
export async function faults(page: Page, { within, without }: Where = {}): Promise<string[]> {
	// The strip that stays at the top covers whatever happens to be scrolled half under it.
	await page.evaluate(() => scrollTo(0, 0));
	const axe = new AxeBuilder({ page }).withTags(TAGS);
	if (within) axe.include(within);
	if (without) axe.exclude(without);
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
