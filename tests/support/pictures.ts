/** `npm run pictures`: takes the README's pictures from the built pages. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from './browser.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs/pictures');

interface Picture {
	name: string;
	address: string;
	width: number;
	height: number;
	theme?: 'light' | 'dark';
	language?: 'da' | 'en';
}

const PICTURES: Picture[] = [
	{ name: 'overview', address: 'case/#t=hjemloese-act', width: 1440, height: 1080, language: 'en' },
	{ name: 'start', address: '', width: 1440, height: 1100 },
	{
		name: 'dark',
		address: 'case/#t=trivsel-paa-tvaers',
		width: 1280,
		height: 720,
		theme: 'dark',
		language: 'en'
	},
	{ name: 'phone', address: 'case/#t=en-plan', width: 390, height: 844 }
];

const server = await preview({ root, preview: { port: 4199, strictPort: true } });
const browser = await chromium.launch(await launchOptions());
mkdirSync(folder, { recursive: true });
for (const { name, address, width, height, theme = 'light', language = 'da' } of PICTURES) {
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: theme,
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	await context.addInitScript(`localStorage.setItem('vifte.language', '${language}')`);
	const page = await context.newPage();
	await page.goto(`http://localhost:4199/${address}`);
	await page.waitForSelector('html[data-ready]');
	await page.waitForFunction(
		(all) => document.querySelectorAll('svg[role=img]').length >= all,
		address ? 3 : 6
	);
	await page.evaluate(() => document.fonts.ready);
	// the levers' receipts and fans come with the last frame of the run
	await page.waitForTimeout(800);
	await page.screenshot({ path: path.join(folder, `${name}.png`) });
	await context.close();
	console.log(`docs/pictures/${name}.png`);
}
await browser.close();
await server.close();
process.exit(0);
