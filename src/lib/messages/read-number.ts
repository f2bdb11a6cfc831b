/** Reads a number as people write it in Danish and English, and says what would be right where it cannot. */
import { NumberParser } from '@internationalized/number';
import { LOCALES, type Language } from './locale.ts';

/** What was read; `empty` where there is nothing; else why not, with what might have been meant. */
export type ReadNumber =
	| { value: number }
	| { empty: true }
	| { wrong: 'malformed' }
	/** Each of `meant` is a number that the text could be, none of them for certain. */
	| { wrong: 'ambiguous'; meant: number[] };

interface Notation {
	group: string;
	decimal: string;
	/** Words for powers of ten, by their exponent. */
	sizes: Record<string, number>;
}

const EVERYWHERE = { k: 3, mio: 6, mill: 6, million: 6 };
const NOTATIONS: Record<Language, Notation> = {
	da: {
		group: '.',
		decimal: ',',
		sizes: {
			...EVERYWHERE,
			t: 3,
			tusind: 3,
			tusinde: 3,
			millioner: 6,
			mia: 9,
			milliard: 9,
			milliarder: 9
		}
	},
	en: {
		group: ',',
		decimal: '.',
		sizes: { ...EVERYWHERE, thousand: 3, m: 6, mn: 6, millions: 6, bn: 9, billion: 9, billions: 9 }
	}
};

const SIGNS = /^[-−–+]\s*/;
const SPACES = /[\s\u00a0\u2009\u202f]/;
/** Digits with their separators, a word for the size, a currency that is taken for read, a percent sign. */
const PARTS =
	/^(\d[\d.,\s\u00a0\u2009\u202f]*?|[.,]\d+)\s*(?:([a-zæøå]+)\.?)?\s*(?:kr\.?|dkk)?\s*(%)?$/i;
const LONGEST = 60;

/**
 * Read a number in the notation of a language: grouped or not, with a size in words ("1,5 mio."), in per cent.
 * In a `percent` field a bare "35" is per cent and a bare "0,35" a share of one; a bare "1" could be either.
 */
export function readNumber(text: string, language: Language, percent = false): ReadNumber {
	const written = text.trim();
	if (written === '') return { empty: true };
	const parts = written.length <= LONGEST ? PARTS.exec(written.replace(SIGNS, '')) : null;
	if (!parts) return { wrong: 'malformed' };
	const [, digits, word = '', sign] = parts;
	const size = sizeOf(word, language);
	if (size === null || (sign && size > 0)) return { wrong: 'malformed' };
	const direction = /^[-−–]/.test(written) ? -1 : 1;
	const scaled = (plain: number, exponent: number) => direction * shifted(plain, exponent);

	const plain = plainNumber(digits, language);
	if (plain === null) {
		const meant = likelyNumbers(digits).map((found) =>
			scaled(found, sign || (percent && size === 0) ? size - 2 : size)
		);
		return meant.length > 0 ? { wrong: 'ambiguous', meant } : { wrong: 'malformed' };
	}
	if (sign) return { value: scaled(plain, -2) };
	if (!percent || size > 0) return { value: scaled(plain, size) };
	if (plain === 1) return { wrong: 'ambiguous', meant: [scaled(1, -2), scaled(1, 0)] };
	return { value: scaled(plain, plain < 1 ? 0 : -2) };
}

function sizeOf(word: string, language: Language): number | null {
	const name = word.toLowerCase().replace(/(kr|dkk)$/, '');
	if (name === '') return 0;
	const { sizes } = NOTATIONS[language];
	return Object.hasOwn(sizes, name) ? sizes[name] : null;
}

const parsers: Record<Language, NumberParser> = {
	da: new NumberParser(LOCALES.da),
	en: new NumberParser(LOCALES.en)
};

/** Read digits in the strict notation of a language; null where they are not in it, or not only in it. */
function plainNumber(digits: string, language: Language): number | null {
	const { group, decimal } = NOTATIONS[language];
	const [whole, fraction, ...more] = digits.split(decimal);
	if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
	const groups = whole.split(SPACES.test(whole) ? SPACES : group);
	const grouped = groups.length > 1;
	// "0.350" has a group of three, but nobody groups after a nought.
	if (grouped && (!/^[1-9]\d{0,2}$/.test(groups[0]) || !groups.slice(1).every(isGroup)))
		return null;
	if (!grouped && !/^\d*$/.test(whole)) return null;
	if (!grouped && fraction !== undefined && looksGrouped(whole, fraction)) return null;
	return parsers[language].parse(`${groups.join('') || '0'}${fraction ? decimal + fraction : ''}`);
}

/** "60.000" is sixty in English and sixty thousand in Danish; nobody means sixty and writes three noughts after it. */
function looksGrouped(whole: string, fraction: string): boolean {
	return /^[1-9]\d{0,2}$/.test(whole) && /^\d\d0$/.test(fraction);
}

function isGroup(digits: string): boolean {
	return /^\d{3}$/.test(digits);
}

/** What digits in a foreign or mixed notation could stand for, the likeliest first. */
function likelyNumbers(digits: string): number[] {
	const compact = digits.replace(/[\s\u00a0\u2009\u202f]/g, '');
	const separators = compact.replace(/\d/g, '');
	const last = separators.at(-1)!;
	if (separators === '') return [Number(compact)];
	const decimal = Number(compact.replaceAll(last === '.' ? ',' : '.', '').replace(last, '.'));
	const whole = Number(compact.replaceAll(/[.,]/g, ''));
	const repeated = separators.length > 1 && separators[0] === last;
	const found = repeated ? [whole] : separators.length > 1 ? [decimal] : [decimal, whole];
	return [...new Set(found)].filter(Number.isFinite);
}

/** Shift the decimal point of a number exactly: dividing would leave 0.7 % as 0.006999…. */
function shifted(value: number, exponent: number): number {
	return exponent === 0 ? value : Number(`${value}e${exponent}`);
}

/** Take the field's own unit off the end of what is typed: all of it, or its first words ("20 borgere" of "borgere om året"). */
export function withoutUnit(text: string, unit: string): string {
	const typed = text.trim();
	if (unit !== '' && typed.toLowerCase().endsWith(unit.toLowerCase()))
		return typed.slice(0, -unit.length);
	// A full stop after a word is often left out; one after a figure may group.
	const plain = (part: string) => part.toLowerCase().replaceAll(/(\p{L})\./gu, '$1');
	const ends = [unit, ...[...unit.matchAll(/[\s/]+/g)].map(({ index }) => unit.slice(0, index))];
	const found = /^(.*\d)\s*(\D+)$/u.exec(typed);
	const isUnit = found && ends.some((end) => end !== '' && plain(end) === plain(found[2]).trim());
	return isUnit ? found[1] : typed;
}
