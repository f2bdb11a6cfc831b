/** What every section of the workbench is given. */
import type { Workspace } from '#lib/editor/workspace.svelte.ts';
import type { Picture } from './picture.svelte.ts';

export interface SectionProps {
	workspace: Workspace;
	picture: Picture;
}
