/** The rules of the architecture, each from sources to the list of what breaks it, in words. */
import { basename, posix } from 'node:path';
import ts from 'typescript';
import { importsOf, programs, type Import } from './imports.ts';
import { layerOf, type Layer } from './layers.ts';
import { isCode, type Source } from './source.ts';

type Rule = (sources: Source[]) => string[];

/** Math members whose result is the same to the last bit on every engine. */
const EXACT_MATH = new Set(
	'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(
		' '
	)
);
/** Layers that feed a result. */
const EXACT_LAYERS = ['numerics', 'engine'];

/** Every file has its room: a layer of the table. */
export const everyFileHasALayer: Rule = (sources) =>
	sources.filter(({ path }) => isCode(path) && !layerOf(path)).map(({ path }) => path);

/** A layer imports only what stands below it, in the manner the table allows. */
export const importsFollowTheStair: Rule = (sources) =>
	ourImports(sources)
		.filter(({ from, to, kind }) => !mayImport(layerOf(from), layerOf(to), kind))
		.map(describe);

/** A layer imports only the packages it is allowed. */
export const packagesAreAllowed: Rule = (sources) =>
	allImports(sources)
		.filter(({ isOurs, from, to }) => !isOurs && !mayUsePackage(layerOf(from), to))
		.map(describe);

/** An import of our own names a file that exists, ending included: what Node and the browser both resolve. */
export const importsNameFiles: Rule = (sources) => {
	const paths = new Set(sources.map(({ path }) => path));
	return ourImports(sources)
		.filter(({ to }) => !paths.has(to) && basename(to) !== '$types')
		.map(describe);
};

/** No file reaches itself through its imports, types and workers' URLs included. */
export const noCircles: Rule = (sources) => {
	const next = new Map<string, Import[]>();
	for (const link of ourImports(sources)) {
		next.set(link.from, [...(next.get(link.from) ?? []), link]);
	}
	const finished = new Set<string>();
	const circles: string[] = [];
	const walk = (path: string, trail: string[]): void => {
		if (trail.includes(path)) {
			circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
			return;
		}
		if (finished.has(path)) return;
		for (const { to } of next.get(path) ?? []) walk(to, [...trail, path]);
		finished.add(path);
	};
	for (const { path } of sources) walk(path, []);
	return circles;
};

/** Folders of pages and of the workbench's sections: what stands beside them is for all. */
const SECTION =
	/^src\/routes\/(case\/(?:assumptions|budget|compare|model|organisation|overview|sensitivity)|new|present|saved)\//;

/** A section imports the layers below and its own files, never another section. */
export const sectionsStandAlone: Rule = (sources) =>
	ourImports(sources)
		.filter(({ from, to }) => {
			const other = SECTION.exec(to)?.[1];
			// The workbench itself, and the list of its sections, know them all.
			return other !== undefined && SECTION.exec(from)?.[1] !== other && !isWorkbench(from);
		})
		.map(describe);

function isWorkbench(path: string): boolean {
	return path === 'src/routes/case/sections.ts';
}

/** No barrels: a file named index hides where things live. */
export const noBarrels: Rule = (sources) =>
	sources.filter(({ path }) => /(^|\/)index\.[jt]s$/.test(path)).map(({ path }) => path);

/** Files that stand above the registry beside them: they read it, and it does not list them. */
const REGISTRY_READERS = ['atoms', 'marginal', 'sampler', 'uncertain'].map(
	(name) => `src/lib/numerics/distributions/${name}.ts`
);

/** A registry stands above its folder: no member beside it imports it. */
export const noOwnRegistry: Rule = (sources) =>
	ourImports(sources)
		.filter(
			({ from, to }) =>
				basename(to) === 'registry.ts' &&
				posix.dirname(from) === posix.dirname(to) &&
				!REGISTRY_READERS.includes(from)
		)
		.map(describe);

/** Layers that draw values; what is told of an uncertain number comes from its one owner, `uncertain.ts`. */
const DRAWING_LAYERS = ['numerics', 'case', 'engine'];

/** No page reads an input's quantiles off its sampling function, which of a pool is not monotone. */
export const quantilesHaveOneOwner: Rule = (sources) =>
	sources
		.filter(
			({ path, text }) =>
				isCode(path) &&
				!DRAWING_LAYERS.includes(layerOf(path)?.name ?? '') &&
				/\b(quantileFunction|sortedQuantiles|singleKind|distributionKinds)\b/.test(text)
		)
		.map(({ path }) => path);

/** No drawer for everything: a name says what is inside. */
export const noMiscellany: Rule = (sources) =>
	sources
		.filter(({ path }) =>
			path.split('/').some((part) => /(^|[-.])(utils?|helpers?|managers?)([-.]|$)/i.test(part))
		)
		.map(({ path }) => path);

/** What feeds a result uses no operation whose last bits an engine may choose. */
export const arithmeticIsExact: Rule = (sources) =>
	sources
		.filter(({ path }) => isCode(path) && EXACT_LAYERS.includes(layerOf(path)?.name ?? ''))
		.flatMap(({ path, text }) =>
			programs(path, text).flatMap((program) => {
				const found: string[] = [];
				const visit = (node: ts.Node): void => {
					const reason = inexactness(node);
					if (reason) {
						const { line } = program.getLineAndCharacterOfPosition(node.getStart());
						found.push(`${path}:${line + 1} uses ${reason}`);
					}
					ts.forEachChild(node, visit);
				};
				visit(program);
				return found;
			})
		);

function inexactness(node: ts.Node): string | null {
	if (
		node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
		node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
	) {
		return '**';
	}
	if (!ts.isIdentifier(node) || node.text !== 'Math') return null;
	const { parent } = node;
	// Any use but Math.member could hide which member is meant: Math[name], const { pow } = Math.
	if (!ts.isPropertyAccessExpression(parent)) return 'Math other than as Math.member';
	if (parent.expression !== node) return null;
	return EXACT_MATH.has(parent.name.text) ? null : `Math.${parent.name.text}`;
}

function mayImport(from: Layer | undefined, to: Layer | undefined, kind: Import['kind']): boolean {
	if (!from || !to) return from !== undefined;
	if (from.name === to.name || from.uses.includes(to.name)) return true;
	if (kind === 'type') return from.usesTypesOf.includes(to.name);
	return kind === 'url' && from.usesUrlsOf.includes(to.name);
}

function mayUsePackage(from: Layer | undefined, specifier: string): boolean {
	if (!from) return false;
	const isNode = specifier.startsWith('node:');
	if (from.packages === 'any') return !isNode;
	return from.packages.some(
		(name) => specifier === name || specifier.startsWith(`${name}/`) || (isNode && name === 'node:')
	);
}

function allImports(sources: Source[]): Import[] {
	return sources.filter(({ path }) => isCode(path)).flatMap(importsOf);
}

function ourImports(sources: Source[]): Import[] {
	return allImports(sources).filter(({ isOurs }) => isOurs);
}

function describe({ from, to, kind }: Import): string {
	return `${from} imports ${to}${kind === 'value' ? '' : ` (${kind})`}`;
}
