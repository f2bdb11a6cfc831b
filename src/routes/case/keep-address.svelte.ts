/** Keeps the address to what the open case has become: a bookmark or a copied address is the case, also without storage. */
import { replaceState } from '$app/navigation';
import { currentFragment } from '#lib/editor/share.ts';
import { noteOpen } from '#lib/editor/tab-case.ts';
import type { OpenCase } from './case-session.svelte.ts';

/** Browsers refuse an address that is written at every move of a lever. */
const PAUSE_MS = 300;

/** Write the address a moment after each change of the open case; call while a component is set up. */
export function keepAddress(current: () => OpenCase | null): { write: () => void } {
	/** What stood after the `#` when this was last looked at; another address is one that is still being opened. */
	let under = '';

	function write() {
		const open = current();
		if (!open) return;
		const { workspace } = open;
		// A link that was just opened keeps its fingerprint until something changes.
		if (!workspace.expected || location.hash.length <= 1)
			replaceState(`#${currentFragment(workspace)}`, {});
		under = location.hash;
		note(open);
	}

	/** Say under which id the case is saved, or will be when it is changed: a reload takes that up, where there is such a case. */
	function note({ workspace, saving: { id } }: OpenCase) {
		const asOpened = workspace.document === workspace.opened;
		noteOpen({ id, asOpened }, under.slice(1));
	}

	$effect(() => {
		if (current()) under = location.hash;
	});
	$effect(() => {
		const open = current();
		if (!open) return;
		const { workspace, saving } = open;
		void [workspace.document, workspace.view, workspace.expected, saving.id, saving.revision];
		if (location.hash !== under) return;
		// The address waits for a pause; a reload before it still finds what is saved.
		note(open);
		const timer = setTimeout(() => location.hash === under && write(), PAUSE_MS);
		return () => clearTimeout(timer);
	});

	return { write };
}
