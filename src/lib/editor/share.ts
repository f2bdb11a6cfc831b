/** The open case as a link: to share it with its fingerprint, and to keep the address to what it has become. */
import { encodeLink } from '#lib/case/link/link.ts';
import { writeAddress, type Address } from './address.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Longer links are cut by mail programs and refused by some browsers. */
const LONGEST = 30_000;

/** Name where the case comes from: its template while it is one word for word, else all of it. */
function sourceOf({ template, document }: Workspace): Address['source'] {
	return template === null ? { link: encodeLink(document.file) } : { template };
}

/** Write the fragment that leads back to what is on screen. */
export function currentFragment(workspace: Workspace): string {
	return writeAddress({ source: sourceOf(workspace), view: workspace.view, fingerprint: null });
}

/** Write the fragment to send: with the fingerprint of what the sender sees. */
export function shareAddress(
	workspace: Workspace,
	fingerprint: string
): { fragment: string; tooLong: boolean } {
	const fragment = writeAddress({
		source: sourceOf(workspace),
		view: workspace.view,
		fingerprint
	});
	return { fragment, tooLong: fragment.length > LONGEST };
}
