/** Puts a doubt into words: beside its field, in the list of all, and on a line of the command line. */
import type { Doubt, Outside, Quantity } from '#lib/case/doubts/doubt.ts';
import { doubtsDa, type DoubtWords, type Writing } from './doubts/da.ts';
import { doubtsEn } from './doubts/en.ts';
import { pathText, tamed } from './issue-text.ts';
import { LOCALES, type Language } from './locale.ts';

const WORDS: Record<Language, DoubtWords> = { da: doubtsDa, en: doubtsEn };

/** Of these the fields show numbers as they are; of all others per cent. */
const PLAIN: readonly Quantity[] = ['intake', 'stay', 'lag', 'duration'];

/** Say what is odd and what would be right, as a sentence for the field that the doubt is about. */
export function doubtMessage(doubt: Doubt, language: Language): string {
	const words = WORDS[language];
	if (doubt.code === 'evidence.priceYear') return capital(words.priceYear(doubt.params), language);
	if (doubt.code !== 'value.outside') return sentence(doubt, language);
	const params = tamed(doubt.params);
	const said = words.outside(params, onPage(params, language));
	if (!params.scenario) return capital(said, language);
	return capital(`${words.scenario(nameOf(params.scenario))}: ${said}`, language);
}

/** Say the same where all doubts stand together, each with the name of what it is about. */
export function doubtSentence(doubt: Doubt, language: Language): string {
	if (doubt.code !== 'value.outside') return sentence(doubt, language);
	const params = tamed(doubt.params);
	const said = clause(params, onPage(params, language), language);
	return capital(said.endsWith('?') ? said : `${said}.`, language);
}

/** Say where, what is odd and what would be right, on one line and with numbers as a file holds them. */
export function doubtText(doubt: Doubt, language: Language): string {
	const said =
		doubt.code === 'value.outside'
			? clause(tamed(doubt.params), inFile(language), language)
			: sentence(doubt, language);
	return `${pathText(doubt.path)}: ${said}`;
}

function sentence(doubt: Exclude<Doubt, { code: 'value.outside' }>, language: Language): string {
	// The code says which parameters these are; the compiler cannot follow it through a lookup.
	const message = WORDS[language].message[doubt.code] as (params: object) => string;
	return message(tamed(doubt.params));
}

function clause(params: Outside, writing: Writing, language: Language): string {
	const words = WORDS[language];
	return `${about(params, words)}: ${words.outside(params, writing)}`;
}

function about({ quantity, name, scenario }: Outside, words: DoubtWords): string {
	const said = words.quantity[quantity](name);
	return scenario ? `${words.scenario(nameOf(scenario))}, ${said}` : said;
}

function onPage({ quantity }: Outside, language: Language): Writing {
	const style = PLAIN.includes(quantity) ? 'decimal' : 'percent';
	const format = new Intl.NumberFormat(LOCALES[language], { style, maximumSignificantDigits: 4 });
	return {
		number: (value) => format.format(value + 0).replace('-', '−'),
		input: (input) => WORDS[language].quoted(nameOf(input))
	};
}

function inFile(language: Language): Writing {
	return {
		number: (value) => String(Number(value.toPrecision(4))),
		input: ({ id }) => WORDS[language].quoted(id)
	};
}

function nameOf({ id, name }: { id: string; name: string }): string {
	return name.trim() || id;
}

function capital(text: string, language: Language): string {
	return text[0].toLocaleUpperCase(language) + text.slice(1);
}
