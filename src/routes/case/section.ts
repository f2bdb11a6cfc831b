/** What every section of the workbench is given. */
import type { Workspace } from '#lib/editor/workspace.svelte.ts';
import type { LiveResults } from './live-results.svelte.ts';

export interface SectionProps {
	workspace: Workspace;
	live: LiveResults;
}
