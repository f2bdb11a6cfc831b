/** Cases as links, and links as cases. */
import { decodeLink, encodeLink } from '#lib/case/link/link.ts';
import { openCase, orFail } from './open-case.ts';
import { readAnyText } from './read-text.ts';

/** Write the case at `path`, as the fragment of its address. */
export async function makeLink(path: string): Promise<string> {
	const { file } = await openCase(path);
	return `${encodeLink(file)}\n`;
}

/** Write the case file in a fragment, an address, or a text that holds one. */
export async function openLink(fragment: string): Promise<string> {
	const text = fragment === '-' ? await readAnyText(fragment) : fragment;
	const { file } = await orFail(decodeLink(text), () => 'en');
	return `${JSON.stringify(file, null, '\t')}\n`;
}
