/** Loading a page: when its first fan is on screen, what that takes in scripts, and how long the main thread is held. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { median } from './timing.ts';
import { openObserved, type Observed } from './page-observed.ts';

export interface Load {
	name: string;
	/** Milliseconds from the click on a link to the first fan on screen, each time with an empty cache. */
	firstFan: number[];
	medianFirstFan: number;
	/** Bytes, gzip, of the scripts of the page and of those of its workers. */
	pageScripts: number;
	workerScripts: number;
	/** The longest task of the main thread in each load. */
	longestTask: number[];
}

/** Load an address several times over. */
export async function measureLoad(
	browser: Browser,
	name: string,
	url: string,
	times = 7
): Promise<Load> {
	const firstFan: number[] = [];
	const longestTask: number[] = [];
	let scripts = { page: 0, worker: 0 };
	for (let i = 0; i < times; i++) {
		const { page, close } = await openObserved(browser);
		const bodies: Promise<{ worker: boolean; bytes: number }>[] = [];
		page.context().on('response', (response) => {
			// what the service worker keeps for later holds nobody up
			if (!/\.js(\?|$)/.test(response.url()) || response.url().includes('service-worker')) return;
			const worker = response.url().includes('worker');
			bodies.push(
				response.body().then((body) => ({ worker, bytes: gzipSync(body, { level: 9 }).length }))
			);
		});
		await page.goto(url);
		await page.waitForFunction(() => (window as unknown as Observed).bench.painted.length > 0);
		// sections load ahead when all else is done
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
		const { painted, longTasks } = await page.evaluate(() => (window as unknown as Observed).bench);
		firstFan.push(painted[0].at);
		longestTask.push(Math.max(0, ...longTasks.map(({ duration }) => duration)));
		scripts = { page: 0, worker: 0 };
		for (const { worker, bytes } of await Promise.all(bodies)) {
			scripts[worker ? 'worker' : 'page'] += bytes;
		}
		await close();
	}
	return {
		name,
		firstFan,
		medianFirstFan: median(firstFan),
		pageScripts: scripts.page,
		workerScripts: scripts.worker,
		longestTask
	};
}
