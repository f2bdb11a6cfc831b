/** The address of the workbench: which case, and how it is looked at, in the part after `#`. */
import { formatFragment, parseFragment } from '#lib/case/link/fragment.ts';

export type Side = 'before' | 'after';

export interface View {
	/** The section of the workbench that is open. */
	section: string;
	scenario: string | null;
	side: Side;
	ownScale: boolean;
	/** Ids of the inputs that are pinned as levers, in order. */
	pins?: readonly string[];
}

export interface Address {
	/** A template by its id, a case written into the link, or neither. */
	source: { template: string } | { link: string } | null;
	view: View;
	/** The fingerprint of the sender's result, where the link was shared with one. */
	fingerprint: string | null;
}

export const FIRST_VIEW: View = {
	section: 'overview',
	scenario: null,
	side: 'after',
	ownScale: false
};

const TEMPLATE = 't=';

/** Ids, dots between: at most as many as there can be inputs. */
const PINS = /&p=([\w.]{1,8200})/;
const ID = /^[a-zA-Z]\w{0,39}$/;

/** Read what stands after the `#` of an address, with or without it. Anything may stand there; nothing throws. */
export function readAddress(hash: string): Address {
	const { link, scenario, view, fingerprint } = parseFragment(hash);
	const marks = view?.split('.') ?? [];
	const pins = readPins(hash);
	return {
		source: readSource(link),
		view: {
			section: marks[0] || FIRST_VIEW.section,
			scenario: scenario ?? null,
			side: marks.includes('before') ? 'before' : 'after',
			ownScale: marks.includes('own'),
			...(pins.length > 0 && { pins })
		},
		fingerprint: fingerprint ?? null
	};
}

/** Write an address, without the `#`; a view that is the first one is left out. */
export function writeAddress({ source, view, fingerprint }: Address): string {
	const marks = [view.section];
	if (view.side === 'before') marks.push('before');
	if (view.ownScale) marks.push('own');
	const written = marks.join('.');
	const fragment = formatFragment({
		link: source === null ? '' : 'link' in source ? source.link : TEMPLATE + source.template,
		scenario: view.scenario ?? undefined,
		view: written === FIRST_VIEW.section ? undefined : written,
		fingerprint: fingerprint ?? undefined
	});
	return view.pins?.length ? `${fragment}&p=${view.pins.join('.')}` : fragment;
}

function readPins(hash: string): string[] {
	const found = PINS.exec(hash.replace(/\s/g, ''))?.[1].split('.') ?? [];
	return [...new Set(found.filter((id) => ID.test(id)))];
}

function readSource(link: string): Address['source'] {
	if (link === '') return null;
	return link.startsWith(TEMPLATE) ? { template: link.slice(TEMPLATE.length) } : { link };
}
