/** Keeps the address to what the open case has become, so that a reload or a bookmark loses nothing. */
import { replaceState } from '$app/navigation';
import { remember } from '#lib/workspace/recent.ts';
import { currentFragment } from '#lib/workspace/share.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** Browsers refuse an address that is written at every move of a lever. */
const PAUSE_MS = 300;

/** Write the address a moment after each change of the workspace; call while a component is set up. */
export function keepAddress(current: () => Workspace | null): { write: () => void } {
	function write() {
		const workspace = current();
		if (!workspace) return;
		const fragment = currentFragment(workspace);
		remember({ title: workspace.document.case.title, fragment });
		// A link that was just opened keeps its fingerprint until something changes.
		if (workspace.expected && location.hash.length > 1) return;
		replaceState(`#${fragment}`, {});
	}

	$effect(() => {
		const workspace = current();
		if (!workspace) return;
		void [workspace.document, workspace.view, workspace.expected];
		const timer = setTimeout(write, PAUSE_MS);
		return () => clearTimeout(timer);
	});

	return { write };
}
