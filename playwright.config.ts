import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser.ts';

// PAGES_URL tries the journeys on pages that are served already, as by `npm run dev`.
// PAGES_PORT lets two checkouts on one machine serve theirs side by side.
// PAGES_BUILT says that the pages are built, as `npm test` does it beside its other steps.
const served = process.env.PAGES_URL;
const port = Number(process.env.PAGES_PORT ?? 4173);

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
		baseURL: served ?? `http://localhost:${port}/`,
		launchOptions: await launchOptions(),
		// A third of what a short journey takes: every file kept in each new profile. What the service worker is for
		// is tested where it is allowed.
		serviceWorkers: 'block',
		// Recording costs every journey a sixth; `--trace retain-on-failure` asks for it.
		trace: 'off'
	},
	webServer: served
		? undefined
		: {
				command: `${process.env.PAGES_BUILT ? '' : 'npm run build && '}npm run preview -- --port ${port} --strictPort`,
				port,
				timeout: 240_000,
				reuseExistingServer: !process.env.CI
			}
});
