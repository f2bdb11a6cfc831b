/** The sections of the workbench, in order: a new one is a component and an entry here. */
import type { Component } from 'svelte';
import { loadAgain } from '#lib/components/load-again.ts';
import Overview from './overview/Overview.svelte';
import type { SectionProps } from './section.ts';

type Load = () => Promise<{ default: Component<SectionProps> }>;

/** All but the first load when they are opened, or ahead of it. */
export const SECTIONS = {
	overview: () => Promise.resolve({ default: Overview }),
	assumptions: () => import('./assumptions/Assumptions.svelte'),
	model: () => import('./model/Model.svelte'),
	organisation: () => import('./organisation/Organisation.svelte'),
	budget: () => import('./budget/Budget.svelte'),
	sensitivity: () => import('./sensitivity/Sensitivity.svelte'),
	compare: () => import('./compare/Compare.svelte')
} satisfies Record<string, Load>;

export type SectionName = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** Take a name from an address; the first section stands in for one that is not there. */
export function sectionNamed(name: string): SectionName {
	return SECTION_NAMES.find((known) => known === name) ?? SECTION_NAMES[0];
}

/** Load every section while nothing else is done, one after the other: each then opens at once. */
export async function loadAhead(): Promise<void> {
	for (const load of Object.values(SECTIONS)) {
		await idle();
		// One that cannot be had now is asked for again when it is opened.
		await loadAgain<unknown>(load, []).catch(() => {});
	}
}

function idle(): Promise<unknown> {
	return new Promise((done) =>
		'requestIdleCallback' in window ? requestIdleCallback(done) : setTimeout(done, 100)
	);
}
