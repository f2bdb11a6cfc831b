/** The fragment of an address: a case's link, and beside it what the sender was looking at. */

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

/** Mail programs break lines, and some writers hide soft hyphens and spaces of no width in long words. */
const BREAKS = /[\s\u00ad\u200b\ufeff]/g;

/** Read a fragment, with or without its #, or a whole address; parameters that mean nothing are passed over. */
export function parseFragment(text: string): Fragment {
	const plain = percentDecoded(text).replace(BREAKS, '');
	const [link, ...parameters] = plain.slice(plain.indexOf('#') + 1).split('&');
	const fragment: Fragment = { link };
	for (const parameter of parameters) {
		const [name, value] = parameter.split('=', 2);
		if (!Object.hasOwn(NAMES, name) || !PLAIN.test(value)) continue;
		fragment[NAMES[name as keyof typeof NAMES]] = value;
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

function percentDecoded(text: string): string {
	try {
		return decodeURIComponent(text.replace(BREAKS, ''));
	} catch {
		return text;
	}
}
