/** Holds the kit: pages are put together from it, widths are three, a class says what it says once; and shows that each law can fail. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSources, type Source } from './architecture/source.ts';

/** The code, and the style sheets with it. */
const sources = readSources().map((source) => {
	if (!source.path.endsWith('.css')) return source;
	const file = fileURLToPath(new URL(`../${source.path}`, import.meta.url));
	return { ...source, text: readFileSync(file, 'utf8') };
});
const TOKENS = 'src/routes/tokens.css';
const KIT = 'src/routes/kit.css';

/** The markup of a component: without its scripts, styles and comments. */
const markupOf = ({ text }: Source) =>
	text.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '');

/** What stands in style sheets: a whole one, or that of a component; without comments. */
const styleOf = ({ path, text }: Source) =>
	(path.endsWith('.css')
		? text
		: [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n')
	).replace(/\/\*[\s\S]*?\*\//g, '');

const components = (all: Source[]) => all.filter(({ path }) => path.endsWith('.svelte'));

/** Where an element is written that the kit has a component for; charts, which stand below it, have their own. */
const raw = (element: string, homes: string[]) => (all: Source[]) =>
	components(all)
		.filter(({ path }) => !homes.some((home) => path.startsWith(home)))
		.filter((source) => new RegExp(`<${element}[\\s>]`).test(markupOf(source)))
		.map(({ path }) => `${path}: <${element}>`);

/** The widths that the tokens name, in rem. */
function widths(all: Source[]): string[] {
	const tokens = all.find(({ path }) => path === TOKENS)!.text;
	return [.../Where the window is narrower[\s\S]*?\*\//.exec(tokens)![0].matchAll(/(\d+)rem/g)].map(
		([, width]) => width
	);
}

/** Queries of a width that the tokens do not name. */
function otherWidths(all: Source[]): string[] {
	const known = widths(all);
	return all
		.filter(({ path }) => /\.(svelte|css)$/.test(path))
		.flatMap((source) =>
			[...styleOf(source).matchAll(/@(?:media|container)([^{]*)/g)].flatMap(([, query]) =>
				[...query.matchAll(/width[^)]*?([\d.]+)(rem|px|em)/g)]
					.filter(([, width, unit]) => unit !== 'rem' || !known.includes(width))
					.map(([, width, unit]) => `${source.path}: ${width}${unit}`)
			)
		);
}

/** Classes of the kit that nothing wears. */
function unworn(all: Source[]): string[] {
	const kit = styleOf(all.find(({ path }) => path === KIT)!);
	const worn = components(all)
		.map((source) => source.text.replace(/<style[\s\S]*?<\/style>/g, ''))
		.join('\n');
	return [...new Set([...kit.matchAll(/^\.([a-z][\w-]*) \{/gm)].map(([, name]) => name))].filter(
		(name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(worn)
	);
}

/** Steps and sizes that are worn but that the kit does not have. */
function unknown(all: Source[]): string[] {
	const kit = styleOf(all.find(({ path }) => path === KIT)!);
	return components(all).flatMap((source) =>
		[...markupOf(source).matchAll(/class="([^"{]*)"/g)]
			.flatMap(([, names]) => names.split(/\s+/))
			.filter((name) => /^(above|below|gap|pad|pad-above|text|ink)-[\w-]+$/.test(name))
			.filter((name) => !kit.includes(`.${name} {`))
			.map((name) => `${source.path}: ${name}`)
	);
}

const LAWS = {
	'a button is the Button': raw('button', ['src/lib/components/', 'src/lib/charts/']),
	'a table is the DataTable, but for the register, whose rows open': raw('table', [
		'src/lib/charts/frame/DataTable.svelte',
		'src/routes/case/assumptions/Register.svelte'
	]),
	'a dialog is the Dialog': raw('dialog', ['src/lib/components/Dialog.svelte']),
	'windows have the widths of the tokens': otherWidths,
	'a class of the kit is worn': unworn,
	'a step that is worn is one of the kit': unknown
};

describe('the kit', () => {
	it.each(Object.entries(LAWS))('holds: %s', (_, law) => {
		expect(law(sources)).toEqual([]);
	});

	it('sees what breaks each law', () => {
		const tokens = { path: TOKENS, text: sources.find(({ path }) => path === TOKENS)!.text };
		const broken = (path: string, text: string) => [
			tokens,
			{ path: KIT, text: '.above-1 {\n}\n\n.body {\n}\n' },
			{ path, text }
		];
		const page = broken(
			'src/routes/A.svelte',
			'<!-- <table> --><button type="button"></button>\n<table></table><dialog></dialog><p class="above-1 above-7"></p>\n<style>\n@media (max-width: 52rem) {}\n@container a (width < 700px) {}\n@media (max-width: 40rem) {}\n</style>'
		);
		expect(Object.values(LAWS).map((law) => law(page))).toEqual([
			['src/routes/A.svelte: <button>'],
			['src/routes/A.svelte: <table>'],
			['src/routes/A.svelte: <dialog>'],
			['src/routes/A.svelte: 52rem', 'src/routes/A.svelte: 700px'],
			['body'],
			['src/routes/A.svelte: above-7']
		]);
		expect(widths(sources)).toEqual(['40', '68', '84']);
	});
});
