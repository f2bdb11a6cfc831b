/** The address of the workbench: which case, and how it is looked at, in the part after `#`. */

export type Side = 'before' | 'after';

export interface View {
	scenario: string | null;
	side: Side;
	ownScale: boolean;
}

export interface Address {
	/** A template by its id, a case written into the link, or neither. */
	source: { template: string } | { fragment: string } | null;
	view: View;
	/** The fingerprint of the sender's result, where the link was shared with one. */
	fingerprint: string | null;
}

/** Read what stands after the `#` of an address, with or without it. Anything may stand there; nothing throws. */
export function readAddress(hash: string): Address {
	const parts = hash.replace(/^#/, '').split('&');
	const value = (key: string) => {
		const found = parts.find((part) => part.startsWith(`${key}=`));
		return found === undefined ? null : decode(found.slice(key.length + 1));
	};
	const template = value('t');
	const fragment = value('c');
	return {
		source: template !== null ? { template } : fragment !== null ? { fragment } : null,
		view: {
			scenario: value('s') || null,
			side: value('v') === 'before' ? 'before' : 'after',
			ownScale: value('k') === 'own'
		},
		fingerprint: value('f') || null
	};
}

/** Write an address, without the `#`; a view's defaults are left out. */
export function writeAddress({ source, view, fingerprint }: Address): string {
	const parts: string[] = [];
	if (source) parts.push('template' in source ? `t=${source.template}` : `c=${source.fragment}`);
	if (view.scenario !== null) parts.push(`s=${encodeURIComponent(view.scenario)}`);
	if (view.side === 'before') parts.push('v=before');
	if (view.ownScale) parts.push('k=own');
	if (fingerprint !== null) parts.push(`f=${encodeURIComponent(fingerprint)}`);
	return parts.join('&');
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text; // a stray % is the sender's own
	}
}
