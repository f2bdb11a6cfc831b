/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	// Places of what is in order are not asked for: naming them takes longer than looking.
	const options: Axe.RunOptions = {
		runOnly: { type: 'tag', values: TAGS },
		resultTypes: ['violations']
	};
	const context = { include: within ?? ':root', ...(without ? { exclude: without } : {}) };
	return page.evaluate(
		async ([where, how]) => {
			const { axe } = window as unknown as { axe: typeof Axe };
			const { violations } = await axe.run(where, how);
			return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
		},
		[context, options] as const
	);
}

/** List what axe finds in the light theme and in the dark one, each fault with its theme. */
export async function faultsInBothThemes(page: Page, where: Where = {}): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		// Colours that glide are not yet those of the theme.
		await page.evaluate(() =>
			Promise.all(
				document
					.getAnimations()
					.filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
					.map(({ finished }) => finished.catch(() => {}))
			)
		);
		found.push(...(await faults(page, where)).map((fault) => `${colorScheme}: ${fault}`));
	}
	return found;
}
