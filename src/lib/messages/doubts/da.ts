/** Every doubt in Danish: what is odd, and what would be right. Its type is what the other languages must match. */
import type { DoubtCode, DoubtParams, Outside, Quantity } from '#lib/case/doubts/doubt.ts';

/** How numbers and assumptions are written: in a file as a program reads them, on a page as its fields show them. */
export interface Writing {
	number: (value: number) => string;
	/** "»Døgnpris«" */
	input: (input: Outside['inputs'][number]) => string;
}

export interface DoubtWords {
	/** In the language's quotation marks. */
	quoted: (text: string) => string;
	/** What the number says, of a thing with a name: "hvor meget »Bolig« holder fra år til år". */
	quantity: Record<Quantity, (name: string) => string>;
	/** Before what only a scenario does: "i scenariet »Svagere«". */
	scenario: (name: string) => string;
	/** What is odd about a number, and what would be right: the end of a sentence that begins with its quantity. */
	outside: (params: Outside, writing: Writing) => string;
	/** The same of a price year. */
	priceYear: (params: DoubtParams['evidence.priceYear']) => string;
	/** Whole sentences. */
	message: { [C in Exclude<DoubtCode, 'value.outside'>]: (params: DoubtParams[C]) => string };
}

const quoted = (text: string) => `»${text}«`;

/** "i 12 af 100 mulige fremtider" */
function futures(chance: number): string {
	const count = Math.round(100 * chance);
	if (count < 100) return `i ${count} af 100 mulige fremtider`;
	return chance > 0.9999 ? 'i alle mulige fremtider' : 'i over 99 af 100 mulige fremtider';
}

function outside(params: Outside, { number, input }: Writing): string {
	const { quantity, value, certain, chance, side, minimum, maximum, counted, meant } = params;
	const end = side === 'above' ? `over ${number(maximum!)}` : `under ${number(minimum!)}`;
	const then = certain ? 'og der regnes med' : 'og så regnes der med';
	const counts = counted === null ? '' : `, ${then} ${number(counted)}`;
	const reason = quantity === 'effect' ? ' (mere end én succes for hver, der begynder)' : '';
	const odd = certain ? `${number(value)} er ${end}` : `${end} ${futures(chance)}`;
	return `${odd}${counts}${reason}; ${right()}`;

	function right(): string {
		if (!certain) {
			const names = params.inputs.map(input).join(' eller ');
			if (meant !== null && params.plain) return `skal ${names} være omkring ${number(meant)}?`;
			if (meant !== null) return `skal det være omkring ${number(meant)}?`;
			if (!params.plain) return `ret ${names}`;
			const limit = side === 'above' ? 'øvre grænse' : 'nedre grænse';
			const bound = number((side === 'above' ? maximum : minimum)!);
			return `ret ${names}, eller giv den en ${limit} på ${bound}`;
		}
		if (meant !== null) return `skal det være ${number(meant)}?`;
		if (minimum === null) return `skriv højst ${number(maximum!)}`;
		if (maximum === null) return `skriv mindst ${number(minimum)}`;
		return `skriv et tal fra ${number(minimum)} til ${number(maximum)}`;
	}
}

const priceYear: DoubtWords['priceYear'] = ({ stated, wanted }) =>
	`oplyst i ${stated}-priser, og casen regner i ${wanted}-priser; regn tallet om, og skriv ${wanted} som prisår`;

export const doubtsDa: DoubtWords = {
	quoted,
	quantity: {
		discountRate: () => 'kalkulationsrenten',
		refundShare: (name) => `satsen i ${quoted(name)}`,
		intake: (name) => `hvor mange der begynder i ${quoted(name)}`,
		stay: (name) => `hvor længe hver er i forløb i ${quoted(name)}`,
		lag: (name) => `hvornår ${quoted(name)} begynder`,
		duration: (name) => `hvor længe ${quoted(name)} varer`,
		effect: (name) => `størrelsen af ${quoted(name)}`,
		persistence: (name) => `hvor meget af ${quoted(name)} der holder fra år til år`,
		realisable: (name) => `hvor meget af ${quoted(name)} der kan realiseres`,
		optimism: (name) => `tillægget for optimisme på ${quoted(name)}`,
		probability: (name) => `sandsynligheden for ${quoted(name)}`,
		share: (name) => `andelen i ${quoted(name)}`,
		repayment: (name) => `tilbagebetalingen til ${quoted(name)}`,
		response: (name) => `hvor meget færre der begynder ved ${quoted(name)}`,
		interest: (name) => `renten i ${quoted(name)}`
	},
	scenario: (name) => `i scenariet ${quoted(name)}`,
	outside,
	priceYear,
	message: {
		'evidence.priceYear': (params) => `${quoted(params.name)}: ${priceYear(params)}.`,
		'group.nothingReplaced': ({ name }) =>
			`Indsatsen for ${quoted(name)} koster, men erstatter ingen almindelig støtte. Glemmes den, ser indsatsen dyrere ud, end den er.`,
		'line.fullyRealisable': ({ name }) =>
			`${quoted(name)} regnes for at kunne realiseres fuldt ud. Sparede timer og tomme pladser bliver sjældent til penge krone for krone.`,
		'case.noCosts': () => 'Casen har gevinster, men ingen udgifter.',
		'case.noGains': () => 'Casen har udgifter, men ingen gevinster eller indtægter.',
		'group.noIntake': ({ name }) => `Ingen begynder i ${quoted(name)} endnu.`,
		'effect.noSize': ({ name }) => `${quoted(name)} er på 0 endnu.`,
		'line.noAmount': ({ name }) => `${quoted(name)} har intet beløb endnu.`,
		'event.idle': ({ name }) => `Hændelsen ${quoted(name)} ændrer intet: den ganger med 100 %.`,
		'group.unused': ({ name }) => `Intet i casen følger af målgruppen ${quoted(name)}.`,
		'effect.unused': ({ name }) => `Effekten ${quoted(name)} har ingen følger i kroner.`,
		'area.unused': ({ name }) => `Der falder ingen penge hos ${quoted(name)}.`,
		'refund.unused': ({ name }) => `Ingen linje bruger refusionen ${quoted(name)}.`,
		'input.unused': ({ name }) => `Antagelsen ${quoted(name)} bruges ikke til noget.`
	}
};
