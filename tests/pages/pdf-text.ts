/** Reads the words of a PDF that Chromium made, sheet by sheet: no more of the format than Skia writes. */
import { unzlibSync } from 'fflate';

interface Entity {
	head: string;
	stream: string;
}

/** Give the text of each sheet, in the order it was drawn; what stands on lines of its own is parted by a space. */
export function pdfText(pdf: Buffer): string[] {
	const things = entitiesOf(pdf);
	const sheets = [...things.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
	if (sheets.length === 0) throw new Error('No sheet was found in the PDF.');
	return sheets.map(({ head }) => {
		const contents = [
			...(/\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(head)?.[1] ?? '').matchAll(/(\d+) 0 R/g)
		];
		const drawn = contents.map(([, id]) => things.get(id)?.stream ?? '').join('\n');
		return wordsOf(drawn, head, things)
			.replace(/[\s\u00a0]+/g, ' ')
			.trim();
	});
}

function entitiesOf(pdf: Buffer): Map<string, Entity> {
	const text = pdf.toString('latin1');
	const things = new Map<string, Entity>();
	for (const match of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)(?:\bstream\r?\n|endobj)/gm)) {
		const [whole, id, head] = match;
		const from = match.index + whole.length;
		const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
		const raw = pdf.subarray(from, from + length);
		const drawn =
			whole.endsWith('stream\n') && !/\/Subtype \/Image|\/FontFile|\/Length1/.test(head);
		const bytes = drawn && /\/FlateDecode/.test(head) ? unzlibSync(raw) : raw;
		things.set(id, { head, stream: drawn ? Buffer.from(bytes).toString('latin1') : '' });
	}
	return things;
}

/** Walk through what is drawn with the fonts and the parts that `head` names. */
function wordsOf(drawn: string, head: string, things: Map<string, Entity>): string {
	const named = new Map(
		[...head.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name, id] as const)
	);
	const letters = new Map<string, (hex: string) => string>();
	let font = '';
	let line = '';
	let words = '';
	const steps =
		/\/(\w+) [\d.]+ Tf|([-\d.]+) Tm\b|<([0-9A-F]+)> Tj|\[((?:<[0-9A-F]*>|[-\d.\s])*)\] TJ|\/(\w+) Do\b/g;
	for (const [, face, y, hex, list, part] of drawn.matchAll(steps)) {
		if (face) font = face;
		else if (y) {
			if (y !== line) words += '\n';
			line = y;
		} else if (part) {
			const inner = things.get(named.get(part) ?? '');
			if (inner && /\/Subtype \/Form/.test(inner.head))
				words += `\n${wordsOf(inner.stream, inner.head, things)}\n`;
		} else {
			if (!letters.has(font)) letters.set(font, lettersOf(named.get(font) ?? '', things));
			const shown = hex ?? [...list.matchAll(/<([0-9A-F]*)>/g)].map(([, one]) => one).join('');
			words += letters.get(font)!(shown);
		}
	}
	return words;
}

/** How a font's numbers are read, by its map to letters. */
function lettersOf(id: string, things: Map<string, Entity>): (hex: string) => string {
	const map = things.get(
		/\/ToUnicode (\d+) 0 R/.exec(things.get(id)?.head ?? '')?.[1] ?? ''
	)?.stream;
	if (map === undefined) throw new Error(`Font ${id} of the PDF has no map to letters.`);
	const size = /begincodespacerange\s*<([0-9A-F]+)>/.exec(map)![1].length;
	const known = new Map<number, string>();
	for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
		for (const [, code, to] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g))
			known.set(parseInt(code, 16), decoded(to));
	for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
		for (const [, from, to, first] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g))
			for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++)
				known.set(code, String.fromCharCode(parseInt(first, 16) + code - parseInt(from, 16)));
	return (hex) =>
		(hex.match(new RegExp(`.{${size}}`, 'g')) ?? [])
			.map((code) => known.get(parseInt(code, 16)) ?? '')
			.join('');
}

function decoded(hex: string): string {
	return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
