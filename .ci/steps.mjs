// What there is to check, as steps: the command of each, what it waits for, and whether `npm run quick` has it.
// Caches lie in node_modules/.cache; a fresh clone has none and keeps to its ten minutes all the same.
const CACHE = 'node_modules/.cache';

/**
 * The order is the one in which steps begin: what is waited for and what takes long comes first.
 *
 * @type {{ name: string, command: string, after?: string[], quick?: boolean, env?: Record<string, string> }[]}
 */
export const STEPS = [
	{ name: 'sync', command: 'svelte-kit sync', quick: true },
	{ name: 'build', command: 'vite build', after: ['sync'] },
	{ name: 'types', command: 'npm run --silent types', after: ['sync'], quick: true },
	{
		name: 'pages',
		command: 'playwright test',
		after: ['build'],
		env: { PAGES_BUILT: '1' }
	},
	{ name: 'deep', command: 'vitest run --project deep', after: ['sync'] },
	{
		name: 'fast',
		command: 'vitest run --project node --project browser',
		after: ['sync'],
		quick: true
	},
	{
		name: 'lint',
		command: `eslint --cache --cache-location ${CACHE}/eslint/ --cache-strategy content .`,
		after: ['sync'],
		quick: true
	},
	{
		name: 'format',
		command: `prettier --check --cache --cache-strategy content .`,
		quick: true
	}
];
