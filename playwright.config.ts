import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser.ts';

// Journeys over the built pages. Unit and component tests are vitest's.
export default defineConfig({
	testDir: 'tests/pages',
	fullyParallel: true,
	workers: 2,
	forbidOnly: !!process.env.CI,
	reporter: [['list'], ['./tests/support/playwright-summary.ts']],
	use: {
		baseURL: 'http://localhost:4173/',
		launchOptions: await launchOptions(),
		trace: 'retain-on-failure'
	},
	webServer: {
		command: 'npm run build && npm run preview -- --port 4173 --strictPort',
		port: 4173,
		timeout: 240_000,
		reuseExistingServer: !process.env.CI
	}
});
