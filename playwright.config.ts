import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser.ts';

// PAGES_URL tries the journeys on pages that are served already, as by `npm run dev`.
const served = process.env.PAGES_URL;

// Journeys over the built pages. Unit and component tests are vitest's.
export default defineConfig({
	testDir: 'tests/pages',
	testMatch: '**/*.spec.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	forbidOnly: !!process.env.CI,
	reporter: [['list'], ['./tests/support/playwright-summary.ts']],
	use: {
		baseURL: served ?? 'http://localhost:4173/',
		launchOptions: await launchOptions(),
		trace: 'retain-on-failure'
	},
	webServer: served
		? undefined
		: {
				command: 'npm run build && npm run preview -- --port 4173 --strictPort',
				port: 4173,
				timeout: 240_000,
				reuseExistingServer: !process.env.CI
			}
});
