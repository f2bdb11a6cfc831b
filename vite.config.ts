import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/support/browser.ts';

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
					name: 'node',
					environment: 'node',
					setupFiles: ['tests/support/laws-seed.ts'],
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**'],
					testTimeout: 300_000
				}
			},
			{
				extends: true as const,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 120_000,
					browser: {
						enabled: true,
						headless: true,
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
