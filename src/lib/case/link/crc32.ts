/** The checksum of zip and PNG: any change within 32 neighbouring bits is seen, others all but once in 2³². */

/** What eight steps of the division do to each byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

/** Yield the lengths of those beginnings of `bytes` whose CRC-32 is `checksum`: by chance one in 2³² has it. */
export function* lengthsOf(bytes: Uint8Array, checksum: number): Generator<number> {
	let crc = 0xffffffff;
	for (let length = 0; ; length++) {
		if ((crc ^ 0xffffffff) >>> 0 === checksum) yield length;
		if (length === bytes.length) return;
		crc = (crc >>> 8) ^ TABLE[(crc ^ bytes[length]) & 0xff];
	}
}

/** Compute the CRC-32 (ISO 3309) of bytes as a whole number 0..2³²−1. */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff];
	return (crc ^ 0xffffffff) >>> 0;
}
