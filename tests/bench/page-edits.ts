/** Working in a case: how soon a section stands on screen, and a keystroke in a field. */
import type { Browser, Page } from 'playwright';

/** Sections in the order in which they are opened; each is opened twice, the first time with its scripts to load. */
const SECTIONS = [
	'assumptions',
	'model',
	'organisation',
	'budget',
	'sensitivity',
	'compare',
	'overview'
];
const KEYS = '12345678901234567890';

export interface Opening {
	section: string;
	/** Milliseconds from the click to the section's heading on screen: the first time, and again. */
	first: number;
	again: number;
}

export interface Typing {
	section: string;
	/** Milliseconds from each key to the next frame, in steps of 8; 0 stands for less than 16. */
	ms: number[];
}

export interface Edits {
	name: string;
	openings: Opening[];
	typings: Typing[];
}

interface Timed {
	typed: number[];
}

/** Open every section of the case at an address, and type into a field of the two that hold most of them. */
export async function measureEdits(browser: Browser, name: string, url: string): Promise<Edits> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await page.addInitScript(() => {
		const timed: Timed = { typed: [] };
		Object.assign(window, { timed });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				if (entry.name === 'keydown') timed.typed.push(entry.duration);
		}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	});
	await page.goto(url);
	await settled(page);
	const openings: Opening[] = [];
	for (const section of SECTIONS)
		openings.push({ section, first: await open(page, section), again: NaN });
	for (const opening of openings) opening.again = await open(page, opening.section);

	const typings: Typing[] = [];
	await open(page, 'assumptions');
	await page.locator('main tbody button[aria-expanded="false"]').first().click();
	typings.push(await typeInto(page, 'assumptions', 'main tbody input[spellcheck="false"]'));
	await open(page, 'model');
	await page.locator('main li .told').first().click();
	typings.push(await typeInto(page, 'model', 'main li.open input[type="text"]'));
	await context.close();
	return { name, openings, typings };
}

async function settled(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			document.querySelector('main footer') &&
			document.querySelector('main')?.getAttribute('aria-busy') === 'false'
	);
	await page.waitForTimeout(1500);
}

/** Click on a section and wait for its heading to be painted. */
async function open(page: Page, section: string): Promise<number> {
	const places = page.locator('nav button, nav a');
	const at = ['overview', ...SECTIONS.filter((name) => name !== 'overview')].indexOf(section);
	const ms = await places.nth(at).evaluate(async (button: HTMLElement) => {
		const main = document.querySelector('main')!;
		const before = main.querySelector('h1');
		const began = performance.now();
		button.click();
		// Another heading is another section: each draws its own.
		while (main.querySelector('h1') === before || !main.querySelector('h1'))
			await new Promise((frame) => requestAnimationFrame(frame));
		await new Promise<void>((painted) => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => painted();
			requestAnimationFrame(() => channel.port2.postMessage(null));
		});
		return performance.now() - began;
	});
	await settled(page);
	return ms;
}

/** Type into the first field of a place, a key at a time. */
async function typeInto(page: Page, section: string, field: string): Promise<Typing> {
	await page.locator(`${field}:visible`).first().click();
	await page.waitForTimeout(500);
	await page.evaluate(() => ((window as unknown as { timed: Timed }).timed.typed.length = 0));
	for (const key of KEYS) {
		await page.keyboard.press(key);
		await page.waitForTimeout(120);
	}
	await page.waitForTimeout(300);
	const slow = await page.evaluate(() => (window as unknown as { timed: Timed }).timed.typed);
	await page.keyboard.press('Escape');
	const quick = Array.from({ length: Math.max(0, KEYS.length - slow.length) }, () => 0);
	return { section, ms: [...quick, ...slow] };
}
