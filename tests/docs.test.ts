/** Holds the documents to the tree: what they link to and name is there, and every dependency has its why. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
	return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
}

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Files that a text links to beside it. */
function linksOf(text: string): string[] {
	return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
		.map(([, to]) => to)
		.filter((to) => !/^[a-z]+:/.test(to));
}

/** Paths of the tree that a text names between backquotes; patterns and folders to be made are none. */
function pathsOf(text: string): string[] {
	return [...text.matchAll(/`((?:src|tests|workers|static|docs|\.ci)\/[\w./[\]-]+)`/g)].map(
		([, named]) => named.replace(/[.]$/, '')
	);
}

/** Parts of the code that are named without `src/lib/` before them: `engine/plan/graph.ts`. */
function roomsOf(text: string): string[] {
	const layers = readdirSync(path.join(ROOT, 'src/lib')).join('|');
	return [...text.matchAll(new RegExp(`\`((?:${layers})/[\\w./-]+)\``, 'g'))].map(
		([, named]) => `src/lib/${named}`
	);
}

describe.each(DOCUMENTS)('%s', (document) => {
	const text = read(document);

	it('links to what is there', () => {
		const from = path.posix.dirname(document);
		const gone = linksOf(text).filter((to) => !existsSync(path.join(ROOT, from, to)));
		expect(gone).toEqual([]);
	});

	it('names files and folders that are there', () => {
		const named = [...pathsOf(text), ...roomsOf(text)];
		expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
	});
});

describe('the documents', () => {
	it('say why each dependency is there', () => {
		const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json'));
		const readme = read('README.md');
		const silent = Object.keys({ ...dependencies, ...devDependencies }).filter(
			(name) => !readme.includes(`\`${name}\``)
		);
		expect(silent).toEqual([]);
	});

	it.each([
		'fan chart',
		'hypothetical outcome plot',
		'quantile dot plot',
		'icon array',
		'tornado',
		'value of information',
		'Monte Carlo filtering',
		'copula',
		'common random numbers'
	])('have the term of the field: %s, in the glossary and in the code', (term) => {
		expect(read('docs/glossary.md').toLowerCase()).toContain(`| ${term.toLowerCase()} `);
		const code = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
			(name) => /\.(ts|svelte)$/.test(name)
		);
		const found = code.some((name) =>
			read(path.join('src', name)).toLowerCase().includes(term.toLowerCase())
		);
		expect(found).toBe(true);
	});

	it('would be found out', () => {
		expect(linksOf('see [it](gone.md) and [there](https://x.dk)')).toEqual(['gone.md']);
		expect(pathsOf('in `src/lib/gone.ts`')).toEqual(['src/lib/gone.ts']);
		expect(roomsOf('in `engine/gone.ts`')).toEqual(['src/lib/engine/gone.ts']);
	});
});
