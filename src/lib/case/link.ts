/** A case as the fragment of an address: `v1.` and its JSON, checksummed, deflated, in base64url. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { parseFragment } from './fragment.ts';
import { makeIssue, type Issue } from './issue.ts';
import { LIMITS } from './limits.ts';
import { parseCase, type InvalidCase, type ValidCase } from './parse-case.ts';
import type { CaseFile } from './schema.ts';

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

/** Read a fragment, or a whole address with one; what stands beside the case in it is passed over. Total. */
export function decodeLink(fragment: string): ValidCase | InvalidCase {
	if (fragment.length > LARGEST_FILE) return { issues: [tooLarge()] };
	const unpacked = unpack(parseFragment(fragment).link);
	return 'text' in unpacked ? parseCase(unpacked.text) : { issues: [unpacked.issue] };
}

type Unpacked = { text: string } | { issue: Issue };

function unpack(link: string): Unpacked {
	if (link === '') return { issue: makeIssue([], 'link.empty', {}) };
	const parts = /^v([1-9][0-9]{0,3})\.(.*)$/.exec(link);
	if (!parts) return { issue: makeIssue([], 'link.unknown', {}) };
	const version = Number(parts[1]);
	if (version > LINK_VERSION) {
		return { issue: makeIssue([], 'link.newer', { found: version, newest: LINK_VERSION }) };
	}
	const bytes = fromBase64Url(parts[2]);
	if (!bytes || bytes.length < 4) return { issue: damaged() };
	const packed = bytes.subarray(4);
	const checksum = new DataView(bytes.buffer).getUint32(0);
	return checksum === crc32(packed) ? inflate(packed) : { issue: damaged() };
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
