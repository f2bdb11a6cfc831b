/** JSON text to data, strictly: as JSON.parse, but bounded in depth, with no key twice, and saying where it is wrong. */
import { makeIssue, type Issue } from '../issue.ts';
import { LIMITS } from '../limits.ts';

const SPACE = /[ \t\n\r]*/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y; // eslint-disable-line no-control-regex
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const FOUR_HEX = /[0-9a-fA-F]{4}/y;
const WORD = /true|false|null/y;

const ESCAPES: Record<string, string> = {
	'"': '"',
	'\\': '\\',
	'/': '/',
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t'
};

/** Read JSON text; what JSON.parse refuses, and a key named twice or nesting beyond the limit, is one issue. */
export function readJson(text: string): { value: unknown } | { issue: Issue } {
	try {
		return { value: new Reader(text).document() };
	} catch (thrown) {
		if (thrown instanceof Refusal) return { issue: thrown.issue };
		throw thrown;
	}
}

class Refusal {
	readonly issue: Issue;
	constructor(issue: Issue) {
		this.issue = issue;
	}
}

class Reader {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	document(): unknown {
		const value = this.#value(0);
		if (this.#at < this.#text.length) throw this.#unexpected();
		return value;
	}

	/** A value with the white space around it. */
	#value(depth: number): unknown {
		this.#match(SPACE);
		const value = this.#bare(depth);
		this.#match(SPACE);
		return value;
	}

	#bare(depth: number): unknown {
		switch (this.#text[this.#at]) {
			case '{':
				return this.#object(depth + 1);
			case '[':
				return this.#list(depth + 1);
			case '"':
				return this.#string();
		}
		const word = this.#match(WORD);
		if (word) return word === 'null' ? null : word === 'true';
		const number = this.#match(NUMBER);
		if (!number) throw this.#unexpected();
		return Number(number);
	}

	#object(depth: number): Record<string, unknown> {
		this.#open(depth);
		// Made from entries at the end, so that a key named __proto__ stays a key.
		const entries = new Map<string, unknown>();
		if (this.#skip('}')) return {};
		do {
			this.#match(SPACE);
			const start = this.#at;
			const key = this.#string();
			if (entries.has(key)) {
				const params = { ...this.#position(start), key };
				throw new Refusal(makeIssue([], 'json.duplicateKey', params));
			}
			this.#match(SPACE);
			this.#expect(':');
			entries.set(key, this.#value(depth));
		} while (this.#skip(','));
		this.#expect('}');
		return Object.fromEntries(entries);
	}

	#list(depth: number): unknown[] {
		this.#open(depth);
		const list: unknown[] = [];
		if (this.#skip(']')) return list;
		do list.push(this.#value(depth));
		while (this.#skip(','));
		this.#expect(']');
		return list;
	}

	#open(depth: number): void {
		if (depth > LIMITS.depth) {
			const params = { ...this.#position(this.#at), limit: LIMITS.depth };
			throw new Refusal(makeIssue([], 'json.tooDeep', params));
		}
		this.#at++;
		this.#match(SPACE);
	}

	#string(): string {
		this.#expect('"');
		let text = this.#match(PLAIN_TEXT);
		while (this.#text[this.#at] === '\\') text += this.#escape() + this.#match(PLAIN_TEXT);
		this.#expect('"');
		return text;
	}

	#escape(): string {
		this.#at++;
		const letter = this.#text[this.#at];
		if (letter === 'u') {
			this.#at++;
			const hex = this.#match(FOUR_HEX);
			if (!hex) throw this.#unexpected();
			return String.fromCharCode(Number.parseInt(hex, 16));
		}
		if (letter === undefined || !Object.hasOwn(ESCAPES, letter)) throw this.#unexpected();
		this.#at++;
		return ESCAPES[letter];
	}

	/** Step over what the sticky pattern matches here; '' when it does not. */
	#match(pattern: RegExp): string {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0] ?? '';
		this.#at += found.length;
		return found;
	}

	#skip(character: string): boolean {
		if (this.#text[this.#at] !== character) return false;
		this.#at++;
		return true;
	}

	#expect(character: string): void {
		if (!this.#skip(character)) throw this.#unexpected();
	}

	#unexpected(): Refusal {
		const code = this.#text.codePointAt(this.#at);
		const found = code === undefined ? null : String.fromCodePoint(code);
		const params = { ...this.#position(this.#at), found };
		return new Refusal(makeIssue([], 'json.syntax', params));
	}

	#position(at: number): { line: number; column: number } {
		const before = this.#text.slice(0, at).split('\n');
		return { line: before.length, column: before[before.length - 1].length + 1 };
	}
}
