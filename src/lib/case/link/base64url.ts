/** Bytes as text that survives in an address: base64url without padding (RFC 4648 §5). */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** Write bytes as base64url. */
export function toBase64Url(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 3) {
		const group = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		const letters = Math.min(4, bytes.length - i + 1);
		for (let j = 0; j < letters; j++) text += ALPHABET[(group >> (18 - 6 * j)) & 63];
	}
	return text;
}

/** Read base64url; null where another letter stands in it, or where no bytes are written like this. */
export function fromBase64Url(text: string): Uint8Array | null {
	if (text.length % 4 === 1) return null;
	const bytes = new Uint8Array((text.length * 3) >> 2);
	let bits = 0;
	let buffer = 0;
	let at = 0;
	for (const letter of text) {
		const value = VALUES.get(letter);
		if (value === undefined) return null;
		buffer = ((buffer << 6) | value) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = buffer >> bits;
	}
	// Bits left over that are not 0 would make two texts of the same bytes.
	return (buffer & ((1 << bits) - 1)) === 0 ? bytes : null;
}
