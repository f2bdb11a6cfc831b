/** The source files whose imports and names the architecture holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Source {
	/** From the root of the repository, with slashes: `src/lib/engine/plan/plan.ts`. */
	path: string;
	text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const CODE = ['.ts', '.js', '.mjs', '.svelte'];

/** AssemblyScript: files of another language, whose imports name no endings; its own compiler reads them. */
const OTHER_LANGUAGE = 'src/lib/engine/kernel/assembly/';

/** Whether a path names code, and not words, styles or data. */
export function isCode(path: string): boolean {
	return CODE.includes(extname(path)) && !path.startsWith(OTHER_LANGUAGE);
}

/** Read the code of src and workers; words and data come with their path alone, so that what names them finds them. */
export function readSources(): Source[] {
	const files = ['src', 'workers'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const file = join(entry.parentPath, entry.name);
				const path = relative(root, file).replaceAll('\\', '/');
				return { path, text: isCode(path) ? readFileSync(file, 'utf8') : '' };
			})
	);
	return [...files, { path: 'package.json', text: '' }];
}
