/** Every way in which one file names another: imports of all kinds, and URLs beside it. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { Source } from './source.ts';

export interface Import {
	/** The file that imports. */
	from: string;
	/** Path of one of our files, or the specifier as written where it names a package. */
	to: string;
	isOurs: boolean;
	/** `type` leaves no trace in what runs; `url` names a file without running it here. */
	kind: 'value' | 'type' | 'url';
}

/** What was found in a file: every rule asks, and reading all files takes seconds. */
const known = new WeakMap<Source, Import[]>();

/** Find every import of a file; in a component, those of its scripts and those within its markup. */
export function importsOf(source: Source): Import[] {
	const imports = known.get(source) ?? readImports(source);
	known.set(source, imports);
	return imports;
}

function readImports({ path, text }: Source): Import[] {
	return programs(path, text).flatMap((program) => {
		const found: Import[] = [];
		const visit = (node: ts.Node): void => {
			const named = namedFile(node);
			if (named) found.push({ from: path, kind: named.kind, ...resolve(path, named.specifier) });
			ts.forEachChild(node, visit);
		};
		visit(program);
		return found;
	});
}

/** Parse a file; a component gives one program per script, and one per `import(…)` of its markup. */
export function programs(path: string, text: string): ts.SourceFile[] {
	return scripts(path, text).map((script) =>
		ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
	);
}

function scripts(path: string, text: string): string[] {
	if (!path.endsWith('.svelte')) return [text];
	const element = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
	const inside = [...text.matchAll(element)].map((match) => match[1]);
	const markup = text.replaceAll(element, '');
	return [...inside, ...[...markup.matchAll(/\bimport\([^)]*\)/g)].map((match) => match[0])];
}

function namedFile(node: ts.Node): { specifier: string; kind: Import['kind'] } | null {
	if (ts.isImportDeclaration(node)) {
		const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
		return textOf(node.moduleSpecifier, isType ? 'type' : 'value');
	}
	if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
		return textOf(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return textOf(node.argument.literal, 'type');
	}
	if (ts.isCallExpression(node) && isModuleCall(node)) return textOf(node.arguments[0], 'value');
	if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
		const [file, base] = node.arguments ?? [];
		if (base?.getText() === 'import.meta.url') return textOf(file, 'url');
	}
	return null;
}

/** `import(…)`, `import.meta.resolve(…)` and Vite's `import.meta.glob(…)`. */
function isModuleCall({ expression }: ts.CallExpression): boolean {
	return (
		expression.kind === ts.SyntaxKind.ImportKeyword ||
		['import.meta.resolve', 'import.meta.glob'].includes(expression.getText())
	);
}

function textOf(node: ts.Node, kind: Import['kind']) {
	return ts.isStringLiteralLike(node) ? { specifier: node.text, kind } : null;
}

function resolve(from: string, specifier: string): Pick<Import, 'to' | 'isOurs'> {
	const file = specifier.replace(/\?.*$/, '');
	if (file.startsWith('.')) return { to: posix.join(posix.dirname(from), file), isOurs: true };
	if (file.startsWith('#lib/')) return { to: file.replace('#lib/', 'src/lib/'), isOurs: true };
	if (file.startsWith('#')) return { to: file.slice(1), isOurs: true };
	return { to: file, isOurs: false };
}
