/** How the bytes of a text file are to be read, from the bytes alone. */
import { makeIssue, type Issue } from '../issue.ts';

/** A label that every TextDecoder knows; null where it is no text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null;

/** Bytes from the beginning in which UTF-16 without a mark shows by its zeros. */
const LOOKED_AT = 64;

/** Find the encoding of a text: by its mark, by zeros in every other byte, and else UTF-8 where all of it is that. */
export function encodingOf(bytes: Uint8Array): Encoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const start = bytes.subarray(0, LOOKED_AT);
	const zeros = [0, 1].map(
		(side) => start.filter((byte, i) => byte === 0 && i % 2 === side).length
	);
	if (zeros[0] === 0 && zeros[1] > start.length / 4) return 'utf-16le';
	if (zeros[1] === 0 && zeros[0] > start.length / 4) return 'utf-16be';
	if (isUtf8(bytes)) return 'utf-8';
	return bytes.includes(0) ? null : 'windows-1252';
}

/** Say what is wrong with a file whose bytes are not UTF-8; null where they are. */
export function encodingIssue(bytes: Uint8Array): Issue | null {
	const encoding = encodingOf(bytes);
	if (encoding === 'utf-8') return null;
	const utf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
	const found = encoding === null ? null : utf16 ? 'UTF-16' : 'Windows-1252';
	return makeIssue([], 'file.encoding', { found });
}

/** Whether bytes are well-formed UTF-8 (RFC 3629): no byte alone, no longer form than needed, no half of a pair. */
function isUtf8(bytes: Uint8Array): boolean {
	for (let i = 0; i < bytes.length;) {
		const first = bytes[i++];
		if (first < 0x80) continue;
		const more = first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
		if (more < 0 || i + more > bytes.length) return false;
		const second = bytes[i];
		if (first === 0xe0 && second < 0xa0) return false;
		if (first === 0xed && second > 0x9f) return false;
		if (first === 0xf0 && second < 0x90) return false;
		if (first === 0xf4 && second > 0x8f) return false;
		for (const end = i + more; i < end; i++) if ((bytes[i] & 0xc0) !== 0x80) return false;
	}
	return true;
}
