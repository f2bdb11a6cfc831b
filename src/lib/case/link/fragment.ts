/** The fragment of an address: a case's link, and beside it what the sender was looking at. */
import { percentDecoded, withoutBreaks } from './unwrap-link.ts';

export interface Fragment {
	/** As `encodeLink` writes it; '' where there is none. */
	link: string;
	/** Id of the scenario that is shown. */
	scenario?: string;
	/** Name of the section that is open. */
	view?: string;
	/** Fingerprint of the sender's result. */
	fingerprint?: string;
}

/** The name of each part in the address. */
const NAMES = { s: 'scenario', v: 'view', f: 'fingerprint' } as const;

const PLAIN = /^[a-zA-Z0-9_.-]{1,80}$/;

/** What a sentence or a mark-up sets behind an address. */
const BEHIND = '.,;:!?)>]}\'"”’»*|';

/** Read a fragment, with or without its #, or a whole address; parameters that mean nothing are passed over. */
export function parseFragment(text: string): Fragment {
	const plain = withoutBreaks(percentDecoded(withoutBreaks(text)));
	const [link, ...parameters] = plain.slice(plain.indexOf('#') + 1).split('&');
	const fragment: Fragment = { link: withoutEnd(link) };
	for (const parameter of parameters) {
		const [name, value] = parameter.split('=', 2);
		const plain = withoutEnd(value ?? '');
		if (!Object.hasOwn(NAMES, name) || !PLAIN.test(plain)) continue;
		fragment[NAMES[name as keyof typeof NAMES]] = plain;
	}
	return fragment;
}

/** Write a fragment, without the leading #. */
export function formatFragment(fragment: Fragment): string {
	const parameters = Object.entries(NAMES).flatMap(([name, part]) => {
		const value = fragment[part];
		return value !== undefined && PLAIN.test(value) ? [`&${name}=${value}`] : [];
	});
	return fragment.link + parameters.join('');
}

function withoutEnd(text: string): string {
	let end = text.length;
	while (end > 0 && BEHIND.includes(text[end - 1])) end--;
	return text.slice(0, end);
}
