/** Keeps the address to what the open case has become: a bookmark or a copied address is the case, also without storage. */
import { replaceState } from '$app/navigation';
import { currentFragment } from '#lib/workspace/share.ts';
import { noteOpen } from '#lib/workspace/tab-case.ts';
import type { OpenCase } from './desk.svelte.ts';

/** Browsers refuse an address that is written at every move of a lever. */
const PAUSE_MS = 300;

/** Write the address a moment after each change of the open case; call while a component is set up. */
export function keepAddress(current: () => OpenCase | null): { write: () => void } {
	function write() {
		const open = current();
		if (!open) return;
		const { workspace, saving } = open;
		// A link that was just opened keeps its fingerprint until something changes.
		if (!workspace.expected || location.hash.length <= 1)
			replaceState(`#${currentFragment(workspace)}`, {});
		if (saving.revision > 0) noteOpen(saving.id, location.hash.slice(1));
	}

	$effect(() => {
		const open = current();
		if (!open) return;
		const { workspace, saving } = open;
		void [workspace.document, workspace.view, workspace.expected, saving.id, saving.revision > 0];
		const timer = setTimeout(write, PAUSE_MS);
		return () => clearTimeout(timer);
	});

	return { write };
}
