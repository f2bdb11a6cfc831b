import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/support/browser.ts';

/** Tests that take long because they look deep: `npm test` runs them, `npm run quick` leaves them out. */
const DEEP = [
	'tests/bench/competitors.test.ts',
	'tests/case/correlations.test.ts',
	'tests/cli/*.test.ts',
	'tests/engine/compiled-kernel.test.ts',
	'tests/engine/kernels-agree.test.ts',
	'tests/laws/limits.test.ts',
	'tests/laws/link.test.ts',
	'tests/laws/monte-carlo-error.test.ts',
	'tests/laws/no-leak.test.ts',
	'tests/laws/quantiles.test.ts',
	'tests/reference/random-cases.test.ts',
	'tests/reference/statistics.test.ts',
	'tests/analysis/fairer-agreement.test.ts',
	'tests/compute/fingerprints.test.ts',
	'tests/compute/job-service.test.ts',
	'tests/compute/worker-pool.test.ts'
];

const NODE = {
	environment: 'node',
	setupFiles: ['tests/support/laws-seed.ts'],
	testTimeout: 300_000
};

export default defineConfig(async ({ mode }) => ({
	plugins: [sveltekit()],
	worker: { format: 'es' as const },
	server: { fs: { allow: ['workers'] } },
	optimizeDeps: {
		include: ['comlink', 'seedrandom', 'bits-ui', 'idb', '@internationalized/number']
	},
	test: {
		maxWorkers: 2,
		reporters: ['default', './tests/support/vitest-summary.ts'],
		projects: [
			{
				extends: true as const,
				test: {
					...NODE,
					name: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', ...DEEP],
					// Reading the modules anew for every file took as long as the tests themselves.
					isolate: false
				}
			},
			{
				extends: true as const,
				test: { ...NODE, name: 'deep', include: DEEP }
			},
			{
				extends: true as const,
				test: {
					name: 'browser',
					setupFiles: ['tests/support/page-styles.ts'],
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 120_000,
					browser: {
						enabled: true,
						headless: true,
						// a busy machine takes its time to make the dependencies ready
						connectTimeout: 300_000,
						screenshotFailures: false,
						provider: playwright(
							mode === 'test' ? { launchOptions: await launchOptions() } : undefined
						),
						instances: [{ browser: 'chromium' as const }]
					}
				}
			}
		]
	}
}));
