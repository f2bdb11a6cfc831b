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
		name: 'analysis',
		within: 'src/lib/analysis/',
		uses: ['numerics', 'case', 'engine']
	},
	{
		...NOTHING,
		name: 'messages',
		within: 'src/lib/messages/',
		usesTypesOf: ['case', 'numerics'],
		packages: ['@internationalized/number']
	},
	{
		...NOTHING,
		name: 'narrative',
		within: 'src/lib/narrative/',
		uses: ['numerics', 'case', 'analysis', 'messages'],
		usesTypesOf: ['engine']
	},
	{ ...NOTHING, name: 'templates', within: 'src/lib/templates/', uses: ['case'] },
	{
		...NOTHING,
		name: 'charts',
		within: 'src/lib/charts/',
		uses: ['numerics', 'analysis', 'messages'],
		usesTypesOf: ['engine'],
		packages: ['svelte', 'd3']
	},
	{
		...NOTHING,
		name: 'exchange',
		within: 'src/lib/exchange/',
		uses: [
			'numerics',
			'case',
			'engine',
			'analysis',
			'messages',
			'narrative',
			'templates',
			'charts'
		],
		packages: ['write-excel-file', 'read-excel-file', 'pptxgenjs', 'uqr', 'fflate']
	},
	{
		...NOTHING,
		name: 'compute',
		within: 'src/lib/compute/',
		uses: ['case', 'engine', 'analysis'],
		usesUrlsOf: ['workers'],
		packages: ['svelte', 'comlink', 'node:']
	},
	{
		...NOTHING,
		name: 'workers',
		within: 'workers/',
		uses: ['engine', 'compute'],
		packages: ['comlink', 'tsx', 'node:']
	},
	{
		...NOTHING,
		name: 'editor',
		within: 'src/lib/editor/',
		uses: ['case', 'analysis', 'templates', 'compute'],
		usesTypesOf: ['engine', 'messages', 'narrative'],
		packages: ['svelte', 'idb', 'immer']
	},
	{
		...NOTHING,
		name: 'components',
		within: 'src/lib/components/',
		uses: ['numerics', 'case', 'analysis', 'messages', 'charts'],
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
			'analysis',
			'messages',
			'narrative',
			'templates',
			'charts',
			'exchange',
			'compute',
			'editor',
			'components'
		],
		packages: 'any'
	},
	{
		...NOTHING,
		name: 'cli',
		within: 'src/cli',
		uses: ['case', 'engine', 'messages', 'templates', 'exchange', 'compute'],
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
