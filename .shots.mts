import { chromium } from 'playwright';
import { launchOptions } from './tests/support/browser.ts';
const base = process.env.BASE ?? 'http://localhost:4190/';
const [, , ...jobs] = process.argv;
const browser = await chromium.launch(await launchOptions());
for (const job of jobs) {
	// name|address|WxH|theme|lang|full
	const [name, address, size, theme = 'light', lang = 'da', full = ''] = job.split('|');
	const [width, height] = size.split('x').map(Number);
	const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme as 'light', reducedMotion: 'reduce', serviceWorkers: 'block' });
	await context.addInitScript(`localStorage.setItem('vifte.language', '${lang}')`);
	const page = await context.newPage();
	page.on('pageerror', (e) => console.log('ERR', name, e.message));
	await page.goto(base + address);
	await page.waitForSelector('html[data-ready]');
	await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') !== 'true', undefined, { timeout: 30000 });
	await page.waitForTimeout(2500);
	await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full === 'full' });
	await context.close();
	console.log(name);
}
await browser.close();
