/** Dragging a lever: from a move of the pointer to the fans on screen. */
import type { Browser, Locator, Page } from 'playwright';
import { openObserved, type Observed } from './page-observed.ts';

const MOVES = 200;
const MOST_WAIT_MS = 5000;

export interface Drag {
	name: string;
	/** From each move to the next fan on screen, the fans at rest before it. */
	ms: number[];
	frames: number[];
	/** While the pointer moves at every frame: fans on screen per second, and how old the move they show is. */
	fansPerSecond: number;
	ageMs: number[];
	/** Tasks over 50 ms once the case was loaded. */
	longTasks: number[];
	/** What one move costs the main thread, in milliseconds: all tasks, and of these scripts, styles and layout. */
	perMove: Record<(typeof DURATIONS)[number], number>;
}

const DURATIONS = ['Task', 'Script', 'RecalcStyle', 'Layout'] as const;

/** Drag the first lever of the case at an address. */
export async function measureDrag(browser: Browser, name: string, url: string): Promise<Drag> {
	const { page, close } = await openObserved(browser);
	await page.goto(url);
	// a case has other sliders, such as the year that is read
	const lever = page.locator('section[aria-labelledby="levers"]').getByRole('slider').first();
	await lever.waitFor();
	await page.waitForFunction(
		() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'
	);
	await lever.scrollIntoViewIfNeeded();
	await page.waitForTimeout(1000);
	const loaded = await page.evaluate(() => performance.now());

	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Performance.enable');
	/** Seconds that the main thread has spent on each sort of work. */
	const durations = async () => {
		const { metrics } = await devtools.send('Performance.getMetrics');
		return DURATIONS.map((sort) => metrics.find(({ name }) => name === `${sort}Duration`)!.value);
	};

	await holdAt(page, lever, 0.5);
	await page.waitForTimeout(500);
	const ms: number[] = [];
	const frames: number[] = [];
	const spent = await durations();
	for (let i = 0; i < MOVES; i++) {
		const before = await page.evaluate(() => (window as unknown as Observed).bench.painted.length);
		await moveTo(page, lever, placeOf(i));
		const painted = await page
			.waitForFunction(
				(known) => (window as unknown as Observed).bench.painted.slice(known)[0],
				before,
				{ timeout: MOST_WAIT_MS }
			)
			.then((handle) => handle.jsonValue());
		if (painted?.moved) {
			ms.push(painted.at - painted.moved.at);
			frames.push(painted.frame - painted.moved.frame);
		}
		// so that moves fall anywhere within a frame, and on a page at rest
		await page.waitForTimeout(40 + ((i * 7) % 16));
	}

	const spentThen = await durations();
	const perMove = DURATIONS.map((_, i) => (1000 * (spentThen[i] - spent[i])) / MOVES);

	const [from, known] = await page.evaluate(() => [
		performance.now(),
		(window as unknown as Observed).bench.painted.length
	]);
	for (let i = 0; i < MOVES; i++) {
		await moveTo(page, lever, placeOf(i));
		await page.waitForTimeout(16);
	}
	const [to, { painted, longTasks }] = await page.evaluate(
		() => [performance.now(), (window as unknown as Observed).bench] as const
	);
	const during = painted.slice(known);
	await page.mouse.up();
	await close();
	return {
		name,
		ms,
		frames,
		fansPerSecond: (during.length * 1000) / (to - from),
		ageMs: during.flatMap(({ at, moved }) => (moved ? at - moved.at : [])),
		longTasks: longTasks.filter((task) => task.startTime > loaded).map(({ duration }) => duration),
		perMove: Object.fromEntries(DURATIONS.map((sort, i) => [sort, perMove[i]])) as Drag['perMove']
	};
}

/** Places along the lever, never the same twice in a row. */
function placeOf(i: number): number {
	return 0.2 + 0.6 * ((i * 0.381966) % 1);
}

async function holdAt(page: Page, lever: Locator, place: number): Promise<void> {
	await moveTo(page, lever, place);
	await page.mouse.down();
}

async function moveTo(page: Page, lever: Locator, place: number): Promise<void> {
	const box = await lever.boundingBox();
	if (!box) throw new Error('The lever is not on screen.');
	await page.mouse.move(box.x + box.width * place, box.y + box.height / 2);
}
