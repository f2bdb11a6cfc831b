/** Every issue in Danish: what is wrong, and what would be right. Its type is what the other languages must match. */
import type { IssueCode, IssueParams, JsonType, EntityKind, Subject } from '#lib/case/issue.ts';

/** A message for every code; the compiler holds each language to the same codes and parameters. */
export interface IssueWords {
	/** "linjen »team«" */
	subject: (subject: Subject) => string;
	message: { [C in IssueCode]: (params: IssueParams[C]) => string };
}

const NUMBER = new Intl.NumberFormat('da-DK', { maximumSignificantDigits: 9 });
const number = (value: number) => NUMBER.format(value).replace('-', '−');

const OR = new Intl.ListFormat('da-DK', { type: 'disjunction' });
const AND = new Intl.ListFormat('da-DK', { type: 'conjunction' });
const quoted = (text: string) => `»${text}«`;
const anyOf = (choices: readonly string[]) => OR.format(choices.map(quoted));
const didYouMean = (nearest: string | null, otherwise: string) =>
	nearest === null ? otherwise : `mente du ${quoted(nearest)}?`;

const TYPES: Record<JsonType, string> = {
	number: 'et tal',
	text: 'en tekst',
	boolean: 'true eller false',
	list: 'en liste',
	object: 'et objekt i krøllede parenteser',
	null: 'ingenting (null)'
};

/** One of the sort, and the one that is meant. */
const SORTS: Record<EntityKind, [one: string, the: string]> = {
	input: ['en antagelse', 'antagelsen'],
	area: ['et ydelsesområde', 'ydelsesområdet'],
	refund: ['en refusion', 'refusionen'],
	group: ['en målgruppe', 'målgruppen'],
	effect: ['en effekt', 'effekten'],
	line: ['en linje', 'linjen'],
	event: ['en hændelse', 'hændelsen'],
	organisation: ['en organisering', 'organiseringen'],
	department: ['en forvaltning', 'forvaltningen'],
	agreement: ['en fordelingsaftale', 'fordelingsaftalen'],
	commitment: ['en indlagt budgetreduktion', 'den indlagte budgetreduktion'],
	followUp: ['en opfølgning', 'opfølgningen'],
	scenario: ['et scenarie', 'scenariet']
};
const one = (kind: EntityKind) => SORTS[kind][0];
const oneOf = (sorts: readonly EntityKind[]) => OR.format(sorts.map(one));

const LINE_KINDS: Record<string, string> = {
	cost: 'en udgift',
	gain: 'en gevinst',
	income: 'en indtægt'
};

/** Called as their fields are. */
const FIELDS: Record<string, string> = {
	min: '»Mindst«',
	mode: '»Mest sandsynligt«',
	max: '»Højst«',
	low: '»5 af 100 under«',
	high: '»5 af 100 over«',
	p10: '»1 af 10 under«',
	p50: '»Midten«',
	p90: '»1 af 10 over«',
	successes: '»Lykkedes«',
	trials: '»Ud af«'
};
const field = (name: string) => FIELDS[name] ?? quoted(name);

const CHANGED = {
	distribution: 'fordelingen',
	shift: 'forskydningen',
	organisation: 'organiseringen',
	optimismCorrection: 'korrektionen for optimisme'
};

export const issuesDa: IssueWords = {
	subject: ({ kind, id }) => `${SORTS[kind][1]} ${quoted(id)}`,
	message: {
		'file.empty': () => 'der står ikke noget; en case er en JSON-fil, der begynder med {',
		'file.tooLarge': ({ limit }) =>
			`filen er for stor; en case må fylde højst ${number(limit)} tegn`,
		'file.encoding': ({ found }) =>
			found === null
				? 'filen er ikke tekst; en case er en tekstfil (JSON) gemt som UTF-8'
				: `filen er gemt som ${found === 'UTF-16' ? 'UTF-16' : 'Windows-1252 eller Latin-1'}; gem den som UTF-8 (i Notesblok: Gem som, Kodning UTF-8)`,
		'file.tooManyMistakes': () =>
			'filen har så mange fejl, at de ikke kan regnes op; er det den rigtige fil?',
		'file.notCase': ({ found }) => `her er ${TYPES[found]}; en case er ${TYPES.object}`,
		'file.format': ({ found }) =>
			`${found === null ? 'filen siger ikke, hvad den er' : `${quoted(found)} er ikke en case`}; "format" skal være "vifte.case"`,
		'file.newer': ({ found, newest }) =>
			`casen er lavet med en nyere Vifte (filversion ${found}, og her læses til og med ${newest}); genindlæs siden, eller hent den nyeste Vifte`,
		'file.version': ({ found, newest }) =>
			`${found === null ? 'filversionen mangler' : `${quoted(found)} er ikke en filversion`}; "version" skal være ${newest}`,
		'json.syntax': ({ line, column, found }) =>
			`linje ${line}, tegn ${column}: ${found === null ? 'teksten slutter for tidligt' : `${quoted(found)} kan ikke stå her`}; se efter et manglende eller overflødigt komma, citationstegn eller en parentes lige før`,
		'json.duplicateKey': ({ line, column, key }) =>
			`linje ${line}, tegn ${column}: ${quoted(key)} står to gange i samme objekt; slet den ene`,
		'json.tooDeep': ({ line, column, limit }) =>
			`linje ${line}, tegn ${column}: der er parenteser inden i hinanden i mere end ${limit} lag; en case har langt færre`,
		'data.tooDeep': ({ limit }) =>
			`der er data inden i hinanden i mere end ${limit} lag; en case har langt færre`,
		'issues.more': ({ count }) => `og ${number(count)} fejl mere; ret de første, og prøv igen`,

		'key.unknown': ({ key, nearest, known }) =>
			`${quoted(key)} er ikke et felt her; ${didYouMean(nearest, known.length > 0 ? `felterne er ${AND.format(known)}` : 'slet det')}`,
		'key.missing': ({ key }) => `${quoted(key)} mangler og skal udfyldes`,
		'type.wrong': ({ expected, found }) =>
			`her står ${TYPES[found]}; der skal stå ${TYPES[expected]}`,
		'choice.unknown': ({ found, choices, nearest }) =>
			`${quoted(found)} er ikke en mulighed; ${nearest === null ? `vælg ${anyOf(choices)}` : `mente du ${quoted(nearest)}? Der kan vælges ${anyOf(choices)}`}`,
		'value.malformed': ({ found }) =>
			`her står ${TYPES[found]}; en værdi er et tal, en antagelses id eller en liste af dem, der ganges sammen`,
		'id.malformed': ({ found }) =>
			`${quoted(found)} er ikke et id; et id er 1–40 bogstaver (a–z), cifre og understreger og begynder med et bogstav, og et tal skrives uden citationstegn`,
		'text.tooLong': ({ limit }) =>
			`teksten er for lang; den må være på højst ${number(limit)} tegn`,
		'currency.malformed': ({ found }) =>
			`${quoted(found)} er ikke en valuta; skriv tre store bogstaver som DKK`,
		'date.malformed': ({ found }) =>
			`${quoted(found)} er ikke en dato; skriv den som 2026-11-01 (eller 2026-11 eller 2026)`,
		'url.unsafe': ({ found }) =>
			`${quoted(found)} er ikke en webadresse; den skal begynde med https:// eller http://`,
		'number.notFinite': () => 'tallet er for stort for en computer; skriv et mindre',
		'number.tooLarge': ({ limit }) =>
			`tallet er for stort; det må være mellem −${number(limit)} og ${number(limit)}, om nødvendigt regnet i en større enhed`,
		'number.notWhole': ({ found }) => `${number(found)} er ikke et helt tal; det skal det være her`,
		'number.tooLow': ({ found, minimum, inclusive }) =>
			`${number(found)} er for lavt; tallet skal være ${inclusive ? 'mindst' : 'over'} ${number(minimum)}`,
		'number.tooHigh': ({ found, maximum, inclusive }) =>
			`${number(found)} er for højt; tallet skal være ${inclusive ? 'højst' : 'under'} ${number(maximum)}`,
		'list.tooShort': ({ count, minimum }) =>
			`${count === 0 ? 'listen er tom' : `der er kun ${count} i listen`}; der skal være mindst ${minimum}`,
		'list.tooLong': ({ count, maximum }) =>
			`der er ${number(count)} i listen; der må være højst ${number(maximum)}`,
		'object.tooLong': ({ count, maximum }) =>
			`der er ${number(count)} felter her; der kan højst være ${number(maximum)}`,
		'list.duplicate': ({ id }) => `${quoted(id)} står allerede i listen; slet den ene`,

		'id.duplicate': ({ id, kind, first }) =>
			`${quoted(id)} er allerede id for ${one(first)}; giv ${SORTS[kind][1]} et andet id`,
		'id.reserved': ({ id }) =>
			`${quoted(id)} er navnet på en række i resultatet; giv den et andet id, for eksempel ${quoted(`${id}_1`)}`,
		'reference.unknown': ({ id, wanted, nearest }) =>
			`${quoted(id)} findes ikke; ${didYouMean(nearest, `her skal stå id for ${oneOf(wanted)}`)}`,
		'reference.wrongSort': ({ id, wanted, found }) =>
			`${quoted(id)} er ${one(found)}; her skal stå id for ${oneOf(wanted)}`,
		'department.elsewhere': ({ id, organisation, nearest }) =>
			`forvaltningen ${quoted(id)} findes ikke i organiseringen ${quoted(organisation)}, kun i en anden; ${didYouMean(nearest, 'vælg en af dens egne forvaltninger')}`,
		'year.outside': ({ year, last }) =>
			`år ${year} ligger efter det sidste; årene er nummereret 0 til ${last}`,
		'years.reversed': ({ first, last }) =>
			`det første år (${first}) ligger efter det sidste (${last}); byt dem om`,

		'limits.reversed': ({ minimum, maximum }) =>
			`den nedre grænse ${number(minimum)} ligger over den øvre ${number(maximum)}; byt dem om`,
		'stream.duplicate': ({ stream, first }) =>
			`trækningsnummer ${stream} bruges allerede af antagelsen ${quoted(first)}; vælg et ledigt, eller slet feltet`,
		'category.notMunicipal': () =>
			'kun kommunens egne ydelsesområder har et styringsområde; slet feltet, eller lad kommunen betale',
		'refund.toMunicipal': ({ area }) =>
			`ydelsesområdet ${quoted(area)} er kommunens eget; en refusion skal falde hos staten, regionen eller borgeren`,
		'refund.order': ({ year, previous }) =>
			`år ${year} kommer efter år ${previous} i listen; trinene skal stå i stigende orden, ét for hvert år`,
		'split.sum': ({ sum }) => `andelene giver tilsammen ${number(sum)}; de skal give 1`,
		'line.ofMissing': ({ per }) =>
			per === 'success'
				? 'det mangler at blive sagt, hvilken effekt beløbet følger; angiv dens id i "of"'
				: 'det mangler at blive sagt, hvilken målgruppe beløbet følger; angiv dens id i "of"',
		'line.ofSuperfluous': () =>
			'et fast beløb pr. år følger ingen målgruppe eller effekt; slet "of", eller vælg et andet "per"',
		'line.blockSize': ({ per }) =>
			`hele hold kan kun købes pr. deltager eller deltagerår, ikke pr. ${per === 'year' ? 'år' : 'effekt'}; slet "blockSize", eller vælg et andet "per"`,
		'line.realisable': ({ kind }) =>
			`linjen er ${LINE_KINDS[kind]}, og kun en gevinst har en realiserbar andel; slet feltet`,
		'optimism.aboveOne': ({ kind }) =>
			`korrektionen ville vende fortegnet på ${LINE_KINDS[kind]}; den skal være fra 0 til 1`,
		'discountRate.tooLow': ({ lowest }) =>
			`kalkulationsrenten kan blive helt ned til ${number(Math.round(lowest * 1000) / 10)} %; den skal altid være over −100 %; sæt en nedre grænse`,
		'magnitude.tooLarge': () =>
			'tallene kan blive så store, at de ikke kan lægges sammen; brug mindre tal, færre faktorer eller grænser for antagelserne',

		'area.unplaced': ({ area, organisation }) =>
			`ydelsesområdet ${quoted(area)} ligger ikke i nogen forvaltning i organiseringen ${quoted(organisation)}; læg det i netop én`,
		'area.placedTwice': ({ area, first }) =>
			`ydelsesområdet ${quoted(area)} ligger allerede i forvaltningen ${quoted(first)}; det skal ligge i netop én`,
		'area.notMunicipal': ({ area }) =>
			`ydelsesområdet ${quoted(area)} betales ikke af kommunen og kan ikke ligge i en forvaltning; tag det ud`,
		'agreement.sameDepartment': ({ department }) =>
			`forvaltningen ${quoted(department)} betaler til sig selv; vælg en anden modtager`,
		'agreement.lineKind': ({ line, kind, agreement }) =>
			`linjen ${quoted(line)} er ${LINE_KINDS[kind]}; ${agreement === 'costShare' ? 'en aftale om medfinansiering deler kun udgifter' : 'en aftale om gevinstdeling deler kun gevinster og indtægter'}`,
		'agreement.groupMissing': () =>
			'der er angivet, hvor meget tilgangen falder, men ikke for hvilken målgruppe; angiv begge dele eller ingen af dem',
		'agreement.responseMissing': () =>
			'der er angivet en målgruppe, men ikke hvor meget dens tilgang falder; angiv begge dele eller ingen af dem',

		'correlation.self': ({ input }) =>
			`antagelsen ${quoted(input)} er koblet sammen med sig selv; vælg to forskellige`,
		'correlation.twice': ({ a, b }) =>
			`sammenhængen mellem ${quoted(a)} og ${quoted(b)} er angivet to gange; slet den ene`,
		'correlation.range': ({ rho }) => {
			const same = `brug samme antagelse begge steder${rho < 0 ? ', det ene sted ganget med −1' : ''}`;
			if (Math.abs(rho) === 1)
				return `en sammenhæng på ${number(rho)} vil sige, at de to altid følges ad, og så er de ét: ${same}; eller skriv et tal mellem −1 og 1`;
			const meant = Math.abs(rho) >= 2 && Math.abs(rho) <= 100;
			return `en sammenhæng på ${number(rho)} er ikke mulig; den skal ligge mellem −1 og 1${meant ? ` (mente du ${number(rho / 100)}?)` : ''}; følges de to altid ad, så ${same}`;
		},
		'correlation.pool': ({ input }) =>
			`antagelsen ${quoted(input)} samler flere eksperters skøn og kan ikke kobles sammen med andre; slet sammenhængen, eller vælg én fordeling`,
		'correlation.notPositiveDefinite': ({ pairs }) => {
			const told = pairs
				.slice(0, 8)
				.map(
					({ a, b, rho, nearest }) =>
						`${quoted(a)}–${quoted(b)} ${number(nearest)} (nu ${number(rho)})`
				);
			const more = pairs.length > 8 ? ` og ${pairs.length - 8} par mere` : '';
			return `sammenhængene modsiger hinanden; de nærmeste, der kan gælde samtidig, er ${told.join(', ')}${more}`;
		},

		'change.empty': () =>
			'ændringen ændrer ikke noget; angiv en fordeling eller forskydning for en antagelse, en organisering eller korrektionen for optimisme',
		'change.several': () =>
			'en ændring kan kun ændre én ting: en antagelse, organiseringen eller korrektionen for optimisme; del den i flere',
		'change.twice': ({ input, what }) =>
			`${CHANGED[what]}${input === null ? '' : ` af ${quoted(input)}`} ændres to gange i samme scenarie; slet den ene ændring`,
		'change.correlatedPool': ({ input }) =>
			`antagelsen ${quoted(input)} er koblet sammen med andre og kan derfor ikke samle flere eksperters skøn; vælg én fordeling`,

		'link.empty': () => 'linket indeholder ingen case; kopiér det igen fra Vifte',
		'link.unknown': () => 'det er ikke et link til en case; et link begynder med v1. efter #',
		'link.hidden': ({ host }) =>
			`adressen fører over ${quoted(host)}, som holder den rigtige for sig selv; åbn linket i en browser, og kopiér adressen derfra`,
		'link.newer': ({ found, newest }) =>
			`linket er lavet med en nyere Vifte (linkversion ${found}, og her læses til og med ${newest}); genindlæs siden, eller hent den nyeste Vifte`,
		'link.damaged': () =>
			'linket er skåret over eller ændret undervejs; bed afsenderen om at kopiere det hele igen eller sende filen',
		'link.tooLarge': ({ limit }) =>
			`linket pakker mere ud end ${number(limit)} tegn; så stor er en case ikke. Send filen i stedet`,

		'distribution.notAbove': ({ lesser, greater, bound }) =>
			`${field(greater)} skal være over ${field(lesser)}, som er ${number(bound)}`,
		'distribution.below': ({ lesser, greater, bound }) =>
			`${field(greater)} må ikke være under ${field(lesser)}, som er ${number(bound)}`,
		'distribution.onePair': ({ first, second }) =>
			`angiv enten ${first} eller ${second}: det ene par helt og det andet slet ikke`,
		'distribution.normal.empty': ({ mean, sd }) =>
			`mellem »Aldrig under« og »Aldrig over« ligger næsten intet af fordelingen (midte ${number(mean)}, spredning ${number(sd)}); ryk grænserne nærmere midten`,
		'distribution.metalog.infeasible': ({ direction, above, below, nearest }) =>
			`ingen fordeling har de tre punkter; ryk »Midten« ${direction === 'up' ? 'op' : 'ned'}, så den ligger mellem ${number(above)} og ${number(below)}, for eksempel ${number(nearest)}`,
		'distribution.overflow': () =>
			'fordelingens yderste værdier er for store for en computer; brug mindre tal, eller sæt punkterne tættere'
	}
};
