/** Holds the table of layers and the rules of names and arithmetic; and shows that each rule can fail. */
import { describe, expect, it } from 'vitest';
import { importsOf } from './architecture/imports.ts';
import * as rules from './architecture/rules.ts';
import { readSources, type Source } from './architecture/source.ts';

const sources = readSources();

/** Made-up sources: path → text. */
function made(files: Record<string, string>): Source[] {
	return Object.entries(files).map(([path, text]) => ({ path, text }));
}

describe('the architecture', () => {
	it('is read from all of src and workers', () => {
		const paths = sources.map(({ path }) => path);
		expect(paths).toContain('src/lib/engine/result.ts');
		expect(paths).toContain('src/lib/templates/hjemloese-act.json');
		expect(paths).toContain('src/routes/+page.svelte');
		expect(paths).toContain('workers/simulation.worker.ts');
		expect(sources.flatMap(importsOf).length).toBeGreaterThan(50);
	});

	it('has at most a third of its lines of code in pages', () => {
		const lines = (of: Source[]) => of.reduce((sum, { text }) => sum + text.split('\n').length, 0);
		const pages = sources.filter(({ path }) => path.startsWith('src/routes/'));
		expect(lines(pages) / lines(sources)).toBeLessThan(1 / 3);
	});

	it.each(Object.entries(rules))('holds: %s', (_, rule) => {
		expect(rule(sources)).toEqual([]);
	});
});

describe('the reader of imports', () => {
	const kinds = (text: string, path = 'src/lib/engine/a.ts') =>
		importsOf({ path, text }).map(({ to, kind }) => `${kind} ${to}`);

	it('sees every way of naming a file', () => {
		expect(kinds(`import { x } from './b.ts'`)).toEqual(['value src/lib/engine/b.ts']);
		expect(kinds(`import '../case/b.ts'`)).toEqual(['value src/lib/case/b.ts']);
		expect(kinds(`import type { X } from '#lib/case/b.ts'`)).toEqual(['type src/lib/case/b.ts']);
		expect(kinds(`import { type X } from './b.ts'`)).toEqual(['value src/lib/engine/b.ts']);
		expect(kinds(`export { x } from './b.ts'`)).toEqual(['value src/lib/engine/b.ts']);
		expect(kinds(`export type { X } from './b.ts'`)).toEqual(['type src/lib/engine/b.ts']);
		expect(kinds(`export * from './b.ts'`)).toEqual(['value src/lib/engine/b.ts']);
		expect(kinds(`const x = await import('./b.ts')`)).toEqual(['value src/lib/engine/b.ts']);
		expect(kinds(`let x: import('./b.ts').X`)).toEqual(['type src/lib/engine/b.ts']);
		expect(kinds(`import.meta.glob('./b.ts')`)).toEqual(['value src/lib/engine/b.ts']);
		expect(kinds(`new URL('../../../workers/w.ts', import.meta.url)`)).toEqual([
			'url workers/w.ts'
		]);
		expect(kinds(`import data from './b.json?raw'`)).toEqual(['value src/lib/engine/b.json']);
		expect(kinds(`import { z } from 'zod'`)).toEqual(['value zod']);
	});

	it('sees into components: both scripts, and the markup', () => {
		const component = [
			`<script module lang="ts">import { a } from './a.ts';</script>`,
			`<script lang="ts">import type { B } from './b.ts';</script>`,
			`{#await import('./C.svelte') then C}<C.default />{/await}`
		].join('\n');
		expect(kinds(component, 'src/lib/charts/fan/Chart.svelte')).toEqual([
			'value src/lib/charts/fan/a.ts',
			'type src/lib/charts/fan/b.ts',
			'value src/lib/charts/fan/C.svelte'
		]);
	});

	it('is not deceived by words in texts and comments', () => {
		expect(kinds(`// import { x } from './b.ts'\nconst text = "import './c.ts'";`)).toEqual([]);
	});
});

describe('each rule can fail', () => {
	it('on a file in no layer', () => {
		expect(rules.everyFileHasALayer(made({ 'src/lib/stuff/a.ts': '' }))).toHaveLength(1);
		expect(rules.everyFileHasALayer(made({ 'src/lib/engine/a.ts': '' }))).toEqual([]);
	});

	it.each([
		['src/lib/numerics/a.ts', `import '#lib/case/schema.ts'`],
		['src/lib/numerics/a.ts', `import type { Case } from '../case/schema.ts'`],
		['src/lib/case/a.ts', `export { x } from '#lib/engine/plan/plan.ts'`],
		['src/lib/engine/a.ts', `import '../charts/fan/layout.ts'`],
		['src/lib/messages/a.ts', `import { x } from '#lib/case/schema.ts'`],
		[
			'src/lib/charts/fan/Chart.svelte',
			`<script>import { x } from '#lib/engine/result.ts'</script>`
		],
		['src/lib/charts/fan/Chart.svelte', `{#await import('#lib/case/checks/check.ts')}{/await}`],
		['src/lib/compute/a.ts', `import type { Service } from '#workers/serve.ts'`],
		['src/lib/editor/a.ts', `new URL('../../../workers/w.ts', import.meta.url)`],
		['src/routes/+page.svelte', `<script>import '#workers/serve.ts'</script>`],
		['src/cli.ts', `import '#lib/editor/storage.ts'`],
		['workers/a.ts', `import '#lib/editor/store.ts'`]
	])('on a step up the stair: %s with %s', (path, text) => {
		expect(rules.importsFollowTheStair(made({ [path]: text }))).toHaveLength(1);
	});

	it.each([
		['src/lib/messages/a.ts', `import type { Case } from '#lib/case/schema.ts'`],
		['src/lib/charts/fan/layout.ts', `import type { Cells } from '#lib/engine/result.ts'`],
		['workers/a.ts', `import { jobService } from '#lib/compute/job-service.ts'`],
		['src/lib/compute/a.ts', `new URL('../../../workers/w.ts', import.meta.url)`],
		['src/lib/engine/a.ts', `import { exp } from '#lib/numerics/special/exp.ts'`]
	])('but not on a step down: %s with %s', (path, text) => {
		expect(rules.importsFollowTheStair(made({ [path]: text }))).toEqual([]);
	});

	it.each([
		['src/lib/numerics/a.ts', 'd3'],
		['src/lib/case/a.ts', 'seedrandom'],
		['src/lib/engine/a.ts', 'zod'],
		['src/lib/engine/a.ts', 'node:fs'],
		['src/lib/messages/a.ts', 'svelte-i18n'],
		['src/lib/charts/a.ts', 'd3-array'],
		['src/routes/+page.ts', 'node:process']
	])('on a package out of place: %s with %s', (path, name) => {
		expect(rules.packagesAreAllowed(made({ [path]: `import '${name}'` }))).toHaveLength(1);
	});

	it.each([
		['src/lib/numerics/a.ts', 'zod'],
		['src/lib/case/a.ts', 'fflate'],
		['src/lib/charts/a.svelte.ts', 'svelte/reactivity'],
		['src/cli.ts', 'node:fs/promises']
	])('but not on one in its place: %s with %s', (path, name) => {
		expect(rules.packagesAreAllowed(made({ [path]: `import '${name}'` }))).toEqual([]);
	});

	it('on an import of a file that is not there', () => {
		const files = { 'src/lib/engine/a.ts': `import './b'`, 'src/lib/engine/b.ts': '' };
		expect(rules.importsNameFiles(made(files))).toEqual([
			'src/lib/engine/a.ts imports src/lib/engine/b'
		]);
	});

	it('on a circle, of types too', () => {
		const files = {
			'src/lib/engine/a.ts': `import './b.ts'`,
			'src/lib/engine/b.ts': `import type { C } from './c.ts'`,
			'src/lib/engine/c.ts': `export * from './b.ts'`
		};
		expect(rules.noCircles(made(files))).toEqual([
			'src/lib/engine/b.ts → src/lib/engine/c.ts → src/lib/engine/b.ts'
		]);
	});

	it('on a section that imports another', () => {
		const text = `<script>import { x } from '../model/a.ts'</script>`;
		expect(
			rules.sectionsStandAlone(made({ 'src/routes/case/budget/A.svelte': text }))
		).toHaveLength(1);
		expect(rules.sectionsStandAlone(made({ 'src/routes/case/model/A.svelte': text }))).toEqual([]);
	});

	it('on a barrel', () => {
		expect(rules.noBarrels(made({ 'src/lib/engine/index.ts': '' }))).toHaveLength(1);
	});

	it('on a file that imports the registry beside it', () => {
		const text = `import { all } from './registry.ts'`;
		expect(rules.noOwnRegistry(made({ 'src/lib/exchange/csv.ts': text }))).toHaveLength(1);
	});

	it('on a page that reads quantiles off the function that draws', () => {
		const text = `import { quantileFunction } from '#lib/numerics/distributions/registry.ts'`;
		expect(rules.quantilesHaveOneOwner(made({ 'src/routes/case/a.ts': text }))).toHaveLength(1);
		expect(rules.quantilesHaveOneOwner(made({ 'src/lib/engine/a.ts': text }))).toEqual([]);
	});

	it('on a drawer for everything', () => {
		const paths = [
			'src/lib/utils/a.ts',
			'src/lib/engine/helpers.ts',
			'src/lib/case/case-manager.ts'
		];
		expect(rules.noMiscellany(paths.map((path) => ({ path, text: '' })))).toEqual(paths);
		expect(rules.noMiscellany(made({ 'src/lib/engine/management-costs.ts': '' }))).toEqual([]);
	});

	it.each([
		'Math.exp(1)',
		'2 ** x',
		'x **= 2',
		'Math[name](2)',
		'const { pow } = Math',
		'Math.random()'
	])('on arithmetic that engines may round differently: %s', (text) => {
		expect(rules.arithmeticIsExact(made({ 'src/lib/engine/a.ts': text }))).toHaveLength(1);
		expect(rules.arithmeticIsExact(made({ 'src/lib/charts/a.ts': text }))).toEqual([]);
	});

	it('but not on what is exact everywhere', () => {
		const text = 'const y = Math.sqrt(x) * Math.PI + Math.floor(x); // Math.exp, **';
		expect(rules.arithmeticIsExact(made({ 'src/lib/engine/a.ts': text }))).toEqual([]);
	});
});
