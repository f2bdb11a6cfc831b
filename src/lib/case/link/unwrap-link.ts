/** Finds links in whatever they were sent in: mails, Markdown, quotes, and addresses that mail protection has rewritten. */
import { fromBase64Url } from './base64url.ts';

/** Line ends of quoted-printable mail, and what mail programs set before the lines of a quoted one. */
const SOFT_BREAKS = /=[ \t]*(?=\r?\n)/g;
const LINE_STARTS = /[\r\n][\s>|]*/g;

/** White space, and the soft hyphens and spaces of no width that some writers hide in long words. */
const BREAKS = /[\s\u00ad\u200b\u2060\ufeff]|\u200c|\u200d/g;

/** Addresses within addresses are encoded again, seldom more than twice. */
const MOST_ENCODED = 5;

/** Take out what was put between the letters of a link on its way. */
export function withoutBreaks(text: string): string {
	return text.replace(SOFT_BREAKS, '').replace(LINE_STARTS, '').replace(BREAKS, '');
}

/** Undo percent-encoding until nothing is left of it; what is no encoding stays as it stands. */
export function percentDecoded(text: string): string {
	let decoded = text;
	for (let round = 0; round < MOST_ENCODED; round++) {
		const next = decoded.replace(/(?:%[0-9a-f]{2})+/gi, decodedRun);
		if (next === decoded) break;
		decoded = next;
	}
	return decoded;
}

function decodedRun(run: string): string {
	try {
		return decodeURIComponent(run);
	} catch {
		return run;
	}
}

/** What may have been done to a text on its way, undone; null where it does not look so. */
const UNDOINGS: readonly ((text: string) => string | null)[] = [
	printable,
	withoutBackslashes,
	proofpoint2,
	proofpoint3,
	encodedAddress
];

/** A link that was wrapped oftener than this is lost; a text that looks so is hostile. */
const MOST_READINGS = 16;

/**
 * Yield the texts that a text may have been before it was sent: as it is, then with each wrapping taken off, and the one
 * within that. A link in it stands in one of them without breaks; what stands beside it may be anything.
 */
export function* readingsOf(text: string): Generator<string> {
	const readings = new Set([opened(withoutBreaks(text))]);
	// A set is gone through in the order in which it grows.
	for (const reading of readings) {
		yield reading;
		for (const undo of UNDOINGS) {
			const before = undo(reading);
			if (before !== null && readings.size < MOST_READINGS) readings.add(opened(before));
		}
	}
}

/** What is encoded may hold line breaks too. */
function opened(text: string): string {
	return withoutBreaks(percentDecoded(text));
}

/** Quoted-printable writes = as =3D, and whatever else it likes in the same way. */
function printable(text: string): string | null {
	const read = text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16))
	);
	return read === text ? null : read;
}

/** Some writers of Markdown take _ and - for markup and put a backslash before them. */
function withoutBackslashes(text: string): string | null {
	return text.includes('\\') ? text.replaceAll('\\', '') : null;
}

/** Name the service that keeps the real address to itself, so that only opening the link tells; null where none does. */
export function protectorOf(text: string): string | null {
	return (
		/https?:\/\/((?:[\w-]+\.)*(?:mimecast(?:protect)?\.com|bitly\.com|bit\.ly|lnkd\.in|t\.co))\//i.exec(
			text
		)?.[1] ?? null
	);
}

/** Proofpoint's second way: - stands for %, and _ for /. */
function proofpoint2(text: string): string | null {
	const at = text.indexOf('/v2/url?');
	const url = at < 0 ? null : /[?&]u=([^&]+)/.exec(text.slice(at));
	return url && url[1].replaceAll('-', '%').replaceAll('_', '/');
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Proofpoint's third way: * stands for a character, **A for two, **B for three …; these follow in base64. */
function proofpoint3(text: string): string | null {
	// By places and not by one pattern, whose time could grow with the square of a hostile text.
	const from = text.indexOf('/v3/__');
	const to = from < 0 ? -1 : text.indexOf('__;', from + 6);
	if (to < 0) return null;
	const taken = fromBase64(text.slice(to + 3, text.indexOf('!', to)));
	if (taken === null) return null;
	let at = 0;
	return text.slice(from + 6, to).replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
		const length = run === undefined ? 1 : RUNS.indexOf(run) + 2;
		return taken.slice(at, (at += length));
	});
}

/** An address as base64 in another, as Sophos writes it: "http" begins with aHR0c. */
function encodedAddress(text: string): string | null {
	const found = /[=/](aHR0c[\w+/-]+)/.exec(text)?.[1];
	return found === undefined ? null : fromBase64(found);
}

/** Read base64 in either alphabet, as Latin-1; null where it is none. */
function fromBase64(text: string): string | null {
	const url = text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
	const bytes = fromBase64Url(url);
	if (!bytes) return null;
	let read = '';
	for (const byte of bytes) read += String.fromCharCode(byte);
	return read;
}
