/** The stair of layers: who may import whom, and which packages. */

export interface Layer {
	name: string;
	/** Paths that start so belong to the layer. */
	within: string;
	/** Layers it may import freely. */
	uses: string[];
	/** Layers of which it may see types and nothing that runs. */
	usesTypesOf: string[];
	/** Layers whose files it may name by URL, to run them elsewhere. */
	usesUrlsOf: string[];
	/** Packages it may import; `any` where the layer draws or serves, `node:` for everything Node brings. */
	packages: 'any' | string[];
}

const NOTHING = { uses: [], usesTypesOf: [], usesUrlsOf: [], packages: [] };

export const LAYERS: Layer[] = [
	{ ...NOTHING, name: 'numerics', within: 'src/lib/numerics/', packages: ['zod', 'seedrandom'] },
	{
		...NOTHING,
		name: 'case',
		within: 'src/lib/case/',
		uses: ['numerics'],
		packages: ['zod', 'fflate']
	},
	{ ...NOTHING, name: 'engine', within: 'src/lib/engine/', uses: ['numerics', 'case'] },
	{
		...NOTHING,
		name: 'messages',
		within: 'src/lib/messages/',
		usesTypesOf: ['case', 'numerics']
	},
	{ ...NOTHING, name: 'templates', within: 'src/lib/templates/', uses: ['case'] },
	{
		...NOTHING,
		name: 'exports',
		within: 'src/lib/exports/',
		uses: ['case', 'engine', 'messages'],
		packages: ['write-excel-file', 'read-excel-file', 'pptxgenjs', 'uqr', 'fflate']
	},
	{
		...NOTHING,
		name: 'charts',
		within: 'src/lib/charts/',
		uses: ['numerics', 'messages'],
		usesTypesOf: ['engine'],
		packages: ['svelte', 'd3']
	},
	{
		...NOTHING,
		name: 'simulation',
		within: 'src/lib/simulation/',
		uses: ['engine', 'case'],
		usesUrlsOf: ['workers'],
		packages: ['svelte', 'comlink', 'node:']
	},
	{
		...NOTHING,
		name: 'workers',
		within: 'workers/',
		uses: ['engine', 'simulation'],
		packages: ['comlink', 'tsx', 'node:']
	},
	{
		...NOTHING,
		name: 'workspace',
		within: 'src/lib/workspace/',
		uses: ['case', 'simulation', 'templates'],
		packages: ['svelte', 'idb']
	},
	{
		...NOTHING,
		name: 'components',
		within: 'src/lib/components/',
		uses: ['numerics', 'case', 'messages', 'charts'],
		packages: 'any'
	},
	{
		...NOTHING,
		name: 'routes',
		within: 'src/routes/',
		uses: [
			'numerics',
			'case',
			'engine',
			'messages',
			'templates',
			'exports',
			'charts',
			'simulation',
			'workspace',
			'components'
		],
		packages: 'any'
	},
	{
		...NOTHING,
		name: 'cli',
		within: 'src/cli',
		uses: ['case', 'engine', 'messages', 'simulation', 'exports', 'templates'],
		packages: ['node:', 'tsx']
	},
	{ ...NOTHING, name: 'cli', within: 'src/vifte.mjs', uses: ['cli'], packages: ['node:', 'tsx'] },
	{ ...NOTHING, name: 'shell', within: 'src/app.', uses: ['components'], packages: 'any' },
	{ ...NOTHING, name: 'shell', within: 'src/hooks.', uses: ['components'], packages: 'any' },
	{ ...NOTHING, name: 'shell', within: 'src/service-worker.ts', packages: ['$service-worker'] }
];

/** Find the layer a path belongs to. */
export function layerOf(path: string): Layer | undefined {
	return LAYERS.find((layer) => path.startsWith(layer.within));
}
