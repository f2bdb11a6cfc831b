/** A case as the fragment of an address: `v1.` and its JSON, checksummed, deflated, in base64url. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { crc32, lengthsOf } from './crc32.ts';
import { parseFragment } from './fragment.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { LIMITS } from '../limits.ts';
import { parseCase, type InvalidCase, type ValidCase } from '../read/parse-case.ts';
import type { CaseFile } from '../schema.ts';
import { protectorOf, readingsOf } from './unwrap-link.ts';

const LINK_VERSION = 1;

/** The largest file that `parseCase` would read, were all its characters three bytes long. */
const LARGEST_FILE = 3 * LIMITS.fileLength;

/** Deflate makes at most 1,032 bytes out of one: what is inflated between two looks at the size stays small. */
const CHUNK = 256;

/** Write a case as a fragment, without the leading #. Decoding it gives the same file back, key for key. */
export function encodeLink(file: CaseFile): string {
	const packed = deflateSync(strToU8(JSON.stringify(file)), { level: 9 });
	const bytes = new Uint8Array(4 + packed.length);
	new DataView(bytes.buffer).setUint32(0, crc32(packed));
	bytes.set(packed, 4);
	return `v${LINK_VERSION}.${toBase64Url(bytes)}`;
}

/**
 * Read a fragment, an address with one, or whatever a link was sent in: what stands before and behind it is passed over,
 * and what was put into it on its way taken out. One that is cut or changed is refused. Total.
 */
export function decodeLink(text: string): ValidCase | InvalidCase {
	if (text.length > LARGEST_FILE) return { issues: [tooLarge()] };
	const refused: Issue[] = [];
	for (const reading of readingsOf(text)) {
		for (const found of linksIn(reading)) {
			const unpacked = unpack(found);
			if ('text' in unpacked) return parseCase(unpacked.text);
			// What only looks like a link, in the middle of a text, is not what was meant.
			if (found.leads || unpacked.issue.code === 'link.tooLarge') refused.push(unpacked.issue);
		}
	}
	return { issues: [refused[0] ?? nothingFound(text)] };
}

/** Longer than a file name or a version number that begins with a v. */
const LONGEST_WORD = 60;

interface FoundLink {
	version: number;
	/** The letters behind the point, as far as they can be of the case; more may follow than are. */
	letters: string;
	/** Whether it stands where a link has to, first or behind a #, or is too long for anything else. */
	leads: boolean;
}

function* linksIn(text: string): Generator<FoundLink> {
	for (const match of text.matchAll(/v([1-9][0-9]{0,3})\.([A-Za-z0-9_-]*)/g)) {
		const leads =
			match.index === 0 || text[match.index - 1] === '#' || match[2].length > LONGEST_WORD;
		yield { version: Number(match[1]), letters: match[2], leads };
	}
}

function nothingFound(text: string): Issue {
	if (parseFragment(text).link === '') return makeIssue([], 'link.empty', {});
	const host = protectorOf(text);
	return host === null ? makeIssue([], 'link.unknown', {}) : makeIssue([], 'link.hidden', { host });
}

type Unpacked = { text: string } | { issue: Issue };

/** Unpack the case at the beginning of what was found: its checksum says where it ends. */
function unpack({ version, letters }: FoundLink): Unpacked {
	if (version > LINK_VERSION) {
		return { issue: makeIssue([], 'link.newer', { found: version, newest: LINK_VERSION }) };
	}
	const bytes = bytesOf(letters);
	if (bytes.length < 4) return { issue: damaged() };
	const packed = bytes.subarray(4);
	const checksum = new DataView(bytes.buffer).getUint32(0);
	for (const length of lengthsOf(packed, checksum)) {
		if (length === 0 || !isWritten(letters, 4 + length)) continue;
		const unpacked = inflate(packed.subarray(0, length));
		if ('text' in unpacked || unpacked.issue.code === 'link.tooLarge') return unpacked;
	}
	return { issue: damaged() };
}

/** The bytes that whole groups of letters stand for. */
function bytesOf(letters: string): Uint8Array {
	for (let cut = 0; cut < 4; cut++) {
		// Letters that are no beginning of a byte, or leave bits over, are not of the case.
		const bytes = fromBase64Url(letters.slice(0, letters.length - cut));
		if (bytes) return bytes;
	}
	return new Uint8Array();
}

/** Whether the first `length` bytes are written as `toBase64Url` would write them by themselves. */
function isWritten(letters: string, length: number): boolean {
	return fromBase64Url(letters.slice(0, Math.ceil((length * 4) / 3))) !== null;
}

/** Inflate piece by piece, and stop at the first that is too much. */
function inflate(packed: Uint8Array): Unpacked {
	const pieces: Uint8Array[] = [];
	let size = 0;
	const stream = new Inflate((piece) => {
		pieces.push(piece);
		size += piece.length;
	});
	try {
		for (let at = 0; at < packed.length; at += CHUNK) {
			stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
			if (size > LARGEST_FILE) return { issue: tooLarge() };
		}
		return { text: strFromU8(join(pieces, size)) };
	} catch {
		return { issue: damaged() };
	}
}

function damaged(): Issue {
	return makeIssue([], 'link.damaged', {});
}

function tooLarge(): Issue {
	return makeIssue([], 'link.tooLarge', { limit: LARGEST_FILE });
}

function join(pieces: Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
