/** Reads a file or standard input, no further than a case can be long. */
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { encodingOf } from '#lib/case/read/encoding.ts';
import { LIMITS } from '#lib/case/limits.ts';
import { Failure } from './failure.ts';

/** No character that JavaScript counts as one takes more than three bytes. */
const MOST_BYTES = 3 * LIMITS.fileLength;

const REASONS: Record<string, string> = {
	ENOENT: 'there is no such file',
	EISDIR: 'it is a directory',
	EACCES: 'it may not be read',
	EPERM: 'it may not be read',
	ENAMETOOLONG: 'its name is too long'
};

/**
 * Read the text of the file at `path`, or of standard input where it is "-".
 *
 * @throws Failure where it cannot be read, is empty, too long, or no UTF-8 text.
 */
export async function readText(path: string): Promise<string> {
	const { name, bytes } = await readBytes(path);
	const encoding = encodingOf(bytes);
	if (encoding === null) throw new Failure(`${name} is no text; a case file was expected`);
	if (encoding !== 'utf-8') {
		const found = encoding === 'windows-1252' ? 'Windows-1252 or Latin-1' : 'UTF-16';
		throw new Failure(`${name} is saved as ${found}; save it as UTF-8`);
	}
	return new TextDecoder().decode(bytes);
}

/**
 * Read a text of any encoding, as a mail with a link in it may have.
 *
 * @throws Failure where it cannot be read, is empty, too long, or no text.
 */
export async function readAnyText(path: string): Promise<string> {
	const { name, bytes } = await readBytes(path);
	const encoding = encodingOf(bytes);
	if (encoding === null) throw new Failure(`${name} is no text; a link was expected`);
	return new TextDecoder(encoding).decode(bytes);
}

async function readBytes(path: string): Promise<{ name: string; bytes: Uint8Array }> {
	const name = path === '-' ? 'standard input' : `"${path}"`;
	const chunks: Buffer[] = [];
	let size = 0;
	try {
		for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
			chunks.push(chunk);
			size += chunk.length;
			if (size > MOST_BYTES) break;
		}
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		throw new Failure(`${name} cannot be read: ${REASONS[code] ?? message}`);
	}
	if (size > MOST_BYTES) throw new Failure(`${name} is longer than any case (${MOST_BYTES} bytes)`);
	if (size === 0) throw new Failure(`${name} is empty; a case file was expected`);
	return { name, bytes: Buffer.concat(chunks) };
}
