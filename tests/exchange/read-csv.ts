/** Read RFC 4180 text, strictly: quotes, doubled quotes, CRLF at the end of every record. */
export function readCsv(text: string): string[][] {
	const records: string[][] = [];
	let record: string[] = [];
	// A field, quoted or plain, and what ends it.
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	while (field.lastIndex < text.length) {
		const at = field.lastIndex;
		const found = field.exec(text);
		if (!found) throw new Error(`No CSV at ${at}: ${text.slice(at, at + 40)}`);
		record.push(found[1]?.replaceAll('""', '"') ?? found[2]);
		if (found[3] === ',') continue;
		records.push(record);
		record = [];
	}
	return records;
}
