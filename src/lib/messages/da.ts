/** Every word of the interface in Danish; its shape is what the other languages must match. */
import type { Count, Likelihood } from './chances.ts';
import type { MoneyScale } from './numbers.ts';

const WORDS = 'nul et to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');

const currency = (code: string) => (code === 'DKK' ? 'kr.' : code);

const likelihoods: Record<Likelihood, string> = {
	virtuallyCertain: 'stort set sikkert',
	veryLikely: 'meget sandsynligt',
	likely: 'sandsynligt',
	even: 'omtrent lige så sandsynligt som ikke',
	unlikely: 'usandsynligt',
	veryUnlikely: 'meget usandsynligt',
	exceptionallyUnlikely: 'højst usandsynligt'
};

export const da = {
	language: {
		name: 'Dansk',
		choose: 'Sprog',
		other: 'English',
		switchTo: 'Switch to English'
	},
	theme: { toggle: 'Skift mellem lyst og mørkt' },
	brand: 'Vifte',
	skip: 'Gå til indholdet',
	toStart: 'Til forsiden',

	likelihood: (word: Likelihood) => likelihoods[word],
	/** "43 af 100" */
	ofHundred: (count: Count) =>
		count.end
			? `${count.end === 'under' ? 'under 1' : 'over 99'} af 100`
			: `${count.rough ? 'ca. ' : ''}${count.number} af 100`,
	/** "43", for a place where "af 100" stands beside it. */
	count: (count: Count) =>
		count.end
			? count.end === 'under'
				? 'under 1'
				: 'over 99'
			: `${count.rough ? 'ca. ' : ''}${count.number}`,
	years: (n: number) => `${WORDS[n] ?? n} år`,
	currency,
	/** "mio. kr." */
	moneyUnit: (scale: MoneyScale, code: string) =>
		scale.size === 'million'
			? `mio. ${currency(code)}`
			: scale.size === 'thousand'
				? `tusind ${currency(code)}`
				: currency(code),
	payer: {
		municipality: 'Kommunen',
		society: 'Samfundet',
		region: 'Region',
		state: 'Stat',
		citizen: 'Borgere',
		'category:service': 'Serviceudgifter',
		'category:transfers': 'Overførsler',
		'category:other': 'Øvrige udgifter'
	} as Record<string, string>,

	start: {
		title: 'Vifte: hvem betaler, hvem vinder, og hvor sikkert er det?',
		headline: 'Hvem betaler, hvem vinder, og hvor sikkert er det?',
		lead: 'Vifte regner på indsatser, hvor én forvaltning betaler, og en anden får gevinsten. Resultatet er en vifte af mulige fremtider for hver af dem, år for år: aldrig ét tal.',
		privacy: 'Alt regnes i din browser. Intet forlader maskinen.',
		templates: 'Begynd med en case',
		open: 'Åbn en fil',
		openHint: 'eller træk en casefil ind på siden',
		fresh: 'Ny case',
		freshHint: 'fem spørgsmål og tre minutter til den første vifte',
		blank: 'Begynd med en tom case',
		drop: 'Slip filen for at åbne den',
		inPlus: (count: string) => `Kommunen i plus i *${count}* mulige fremtider`,
		after: (years: string) => `efter ${years}`,
		drawing: 'Regner …',
		fanOf: (title: string) => `Kommunens akkumulerede nettogevinst: ${title}`,
		about:
			'Casene er eksempler. Tal mærket E er illustrative og skal erstattes med jeres egne, før noget besluttes.'
	},

	sections: {
		label: 'Afsnit',
		overview: 'Overblik',
		assumptions: 'Antagelser',
		model: 'Case',
		organisation: 'Organisation',
		budget: 'Budget',
		sensitivity: 'Følsomhed',
		compare: 'Sammenlign'
	},

	bench: {
		scenario: 'Scenarie',
		asIs: 'Casen',
		undo: 'Fortryd',
		redo: 'Gentag',
		share: 'Del link',
		loading: 'Henter casen …',
		computing: 'Regner …',
		stale: 'Tallene herunder er fra før; de nye regnes nu.',
		kept: 'Den åbne case er uændret.',
		saveFile: 'Gem som fil'
	},

	overview: {
		headline: (count: string, years: string) =>
			`I *${count}* mulige fremtider er kommunen i plus efter ${years}.`,
		idle: 'Casen rører ikke kommunens økonomi.',
		empty: 'Der er ingen penge i casen endnu.',
		fill: 'Beskriv under Case, hvad der gøres, hvad det fører til, og hvem det koster og gavner.',
		about: 'Om casen',
		losers: (names: string, several: boolean) =>
			`${names} betaler og er ${several ? 'hver især ' : ''}i minus i næsten alle fremtider.`,
		winners: (names: string, several: boolean) =>
			`${names} er ${several ? 'hver især ' : ''}i plus i næsten alle fremtider.`,
		losersAndWinners: (losers: string, several: boolean, winners: string) =>
			`${losers} betaler og er ${several ? 'hver især ' : ''}i minus i næsten alle fremtider; gevinsten falder hos ${winners}.`,
		between: (names: string) => `Hos ${names} kan det gå begge veje.`,
		measure: (unit: string, from: number, priceYear: number, side: string) =>
			`Kommunens samlede nettogevinst, akkumuleret fra ${from}, ${unit} i ${priceYear}-priser, ${side}`,
		after: 'efter aftaler',
		before: 'før aftaler',
		noAgreements: 'uden aftaler',
		ofHundredShort: 'af 100',
		parts: 'Hvem betaler, hvem vinder',
		partsMeasure: (unit: string, side: string) => `Akkumuleret nettogevinst, ${unit}, ${side}`,
		whose: 'Organisation',
		withAgreements: (name: string) => `${name}: efter aftaler`,
		withoutAgreements: (name: string) => `${name}: før aftaler`,
		commonScale: 'Fælles skala',
		ownScale: 'Hver sin skala',
		scale: 'Skala',
		ownScaleNote: 'Hver vifte har sin egen skala: sammenlign formen, ikke størrelsen.',
		plusInCount: (count: string) => `plus i *${count}* fremtider`,
		untouched: 'berøres ikke',
		table: 'Chancen for at være i plus, år for år',
		tableMeasure: (side: string) =>
			`Af 100 mulige fremtider: i hvor mange er det samlede regnskab til og med året i plus? ${side}`,
		gap: 'Betaler for andres gevinst',
		gapNote: 'Betaler for andres gevinst: i minus, mens kommunen er i plus, af 100 fremtider.',
		row: 'Regnskab',
		total: 'I alt',
		departments: 'Forvaltninger',
		payers: 'Andre kasser',
		never: 'aldrig i plus',
		tableNote: 'Kraftigere felt: flere fremtider i plus.',
		range: (year: number, low: string, high: string) => `9 af 10 i ${year}: ${low} til ${high}`
	},

	fan: {
		name: (title: string) => `Vifte: ${title}`,
		over: '5 af 100 ligger over',
		half: 'halvdelen af de mulige fremtider',
		median: 'midterste udfald',
		under: '5 af 100 ligger under',
		ghost: 'stiplet: før ændringen',
		ghostScenario: 'stiplet: casen uden scenariet',
		legendOuter: '9 af 10 fremtider',
		legendMiddle: '8 af 10',
		legendInner: 'halvdelen',
		legendMedian: 'midterste udfald',
		showTable: 'Vis som tabel',
		hideTable: 'Vis som figur',
		year: 'År',
		quantile: (percent: number) =>
			percent === 50
				? 'midterste udfald'
				: percent < 50
					? `${percent} af 100 ligger under`
					: `${100 - percent} af 100 ligger over`,
		describe: (year: number, low: string, median: string, high: string, unit: string) =>
			`I ${year} ligger 9 af 10 mulige fremtider mellem ${low} og ${high} ${unit}; det midterste udfald er ${median}.`,
		readout: (year: number, low: string, high: string, unit: string, count: string) =>
			`*${year}*: 9 af 10 mellem ${low} og ${high} ${unit}, ${count}`,
		explore: 'Figur: brug piletasterne til at læse viften år for år',
		/** What a chance is of: of a gain, or, in a difference, of being better off. */
		outcomes: {
			plus: {
				row: 'plus i',
				column: 'i plus, af 100',
				count: (count: string) => `plus i ${count}`,
				sentence: (count: string) => `Plus i ${count}.`,
				legend: (count: string, year: number) => `*${count}* af 100 i plus i ${year}`
			},
			better: {
				row: 'bedre i',
				column: 'bedre, af 100',
				count: (count: string) => `bedre i ${count}`,
				sentence: (count: string) => `Bedre i ${count}.`,
				legend: (count: string, year: number) => `*${count}* af 100 bedre i ${year}`
			}
		}
	},

	mark: {
		title: 'Se på de fremtider, hvor kommunen er',
		hint: 'Vælg her, eller træk op eller ned på viften ved et år: forvaltningernes vifter og antagelserne viser så kun de fremtider.',
		all: 'alle',
		minus: 'i minus',
		plus: 'i plus',
		middle: 'nær midten',
		drawn: 'markeret',
		isMinus: 'er kommunen i minus',
		isPlus: 'er kommunen i plus',
		under: (amount: string) => `ligger kommunen under ${amount}`,
		over: (amount: string) => `ligger kommunen over ${amount}`,
		between: (low: string, high: string) => `ligger kommunen mellem ${low} og ${high}`,
		which: (count: string, year: number, condition: string) =>
			`I *${count}* fremtider ${condition} i ${year}.`,
		common: (telling: string[]) => `De kendes på: ${telling.join('; ')}.`,
		lies: (name: string, higher: boolean, here: string, all: string, unit: string) =>
			`${name} ligger ${higher ? 'højere' : 'lavere'} (midterste værdi ${here} mod ${all}${unit ? ` ${unit}` : ''})`,
		nothing: 'Ingen enkelt antagelse skiller dem fra de andre.',
		none: 'Ingen af de mulige fremtider ligger der.',
		plusInCount: (count: string) => `plus i *${count}* af 100 markerede`
	},

	levers: {
		title: 'Skru på antagelserne',
		follow: 'viften følger med',
		share: (percent: string) => `${percent} af usikkerheden`,
		reset: 'Tilbage til udgangspunktet',
		resetAll: 'Nulstil alle',
		resetOne: (name: string) => `Nulstil ${name}`,
		none: 'Casen har ingen usikre antagelser at skrue på.',
		receipt: (name: string, from: string, to: string, now: string, before: string) =>
			`${name}: fra ${from} til ${to}. Plus i ${now} fremtider mod ${before}`,
		organisationReceipt: (to: string, now: string, before: string) =>
			`Organisation: ${to}. Plus i ${now} fremtider mod ${before}`,
		scenarioReceipt: (name: string, now: string, before: string) =>
			`${name}, mod casen: plus i ${now} fremtider mod ${before}`,
		difference: (low: string, high: string, unit: string) =>
			`forskellen er ${low} til ${high} ${unit} i 9 af 10`,
		sameDifference: (amount: string, unit: string) =>
			`forskellen er ${amount} ${unit} i stort set alle fremtider`,
		unchanged: 'ingen forskel i kommunens regnskab'
	},

	honesty: {
		line: (percent: string, count: number) =>
			`${percent} af usikkerheden hviler på ${count === 1 ? 'ét illustrativt tal' : `${count} illustrative tal`} (belæg E), hver for sig.`,
		none: 'Ingen af casens usikre tal er illustrative.',
		minus: 'Et minus gør ikke en indsats dårlig: kronerne er kun den ene side af sagen.'
	},

	footnote: {
		label: 'Om tallene',
		draws: (n: string) => `${n} mulige fremtider`,
		seed: (seed: string) => `startværdi ${seed}`,
		fingerprint: (text: string) => `fingeraftryk ${text}`,
		error: (points: string) => `beregningsfejl højst ${points} procentpoint`,
		errorUnder: (points: string) => `beregningsfejl under ${points} procentpoint`,
		prices: (year: number) => `${year}-priser`,
		preview: 'foreløbigt billede, mens du trækker'
	},

	share: {
		title: 'Del casen',
		copied: 'Titel og link er kopieret.',
		refused: 'Browseren tillader ikke at kopiere. Marker linket og kopiér det selv:',
		tooLong: 'Casen er for stor til et link. Gem den som fil og send filen i stedet.',
		text: (title: string, fingerprint: string) => `${title} (fingeraftryk ${fingerprint})`,
		same: 'Samme tal.',
		sameLong: (text: string) => `Fingeraftrykket ${text} passer: du ser afsenderens tal.`,
		different: 'Ikke afsenderens tal.',
		differentLong: (theirs: string, ours: string) =>
			`Linket siger fingeraftryk ${theirs}; her er det ${ours}. Linket er ændret undervejs, eller I bruger hver sin udgave af Vifte.`,
		link: 'Link'
	},

	problems: {
		title: 'Casen kan ikke åbnes',
		template: 'Den case findes ikke her.',
		empty: 'Linket rummer ingen case.',
		gone: 'Casen er ikke gemt i denne browser længere.',
		damaged:
			'Det, browseren har gemt af casen, er beskadiget og kan ikke læses. Det er ikke slettet, og kan gemmes som fil.',
		newer:
			'Casen er gemt med en nyere udgave af Vifte end denne og er ikke ændret her. Genindlæs siden for at hente den nyeste udgave.',
		notReadable: 'Filen kan ikke læses.',
		notCase: (name: string) => `${name} er ikke en case, som Vifte kan åbne:`,
		thisLink: 'Det, linket rummer,',
		more: (n: number) => `og ${n} til`,
		engine: 'Beregningen gik i stå. Tallene herunder er de seneste, der blev færdige.',
		engineFirst: 'Beregningen kom ikke i gang.',
		part: 'Noget gik galt i denne del. Resten virker, og casen er, som den var.',
		partUnloaded: 'Denne del kunne ikke hentes. Resten virker, og casen er, som den var.',
		app: 'Vifte kunne ikke hentes.',
		details: 'Teknisk besked',
		retry: 'Prøv igen',
		back: 'Til forsiden',
		page: {
			missing: {
				title: 'Siden findes ikke',
				text: 'Der er ingen side på denne adresse. Måske er den skrevet forkert, eller også er linket forældet.'
			},
			offline: {
				title: 'Der er ingen forbindelse',
				text: 'Siden kunne ikke hentes, fordi der ikke er forbindelse til nettet. Den hentes af sig selv, når forbindelsen er tilbage.'
			},
			unloaded: {
				title: 'Siden kunne ikke hentes',
				text: 'En del af siden kom ikke frem. Det kan skyldes forbindelsen, eller at Vifte netop er blevet opdateret.'
			},
			unexpected: {
				title: 'Noget gik galt',
				text: 'Der er sket en fejl i Vifte. Det, der er gemt i denne browser, er der stadig.'
			},
			kept: 'Adressen er, som den var; rummer den en case, er den der endnu.',
			opening: 'Siden hentes igen …'
		}
	},

	keys: {
		title: 'Tastatur',
		open: 'Vis tastaturgenveje',
		close: 'Luk',
		undo: 'Fortryd',
		redo: 'Gentag',
		help: 'Denne oversigt',
		lever: 'Skru på en antagelse, når håndtaget er valgt',
		leverReset: 'Før det valgte håndtag tilbage',
		home: 'Backspace',
		year: 'Læs viften år for år, når figuren er valgt',
		clear: 'Se på alle fremtider igen',
		share: 'Del link',
		left: 'pil til venstre',
		right: 'pil til højre',
		ctrl: 'Ctrl',
		shift: 'Skift',
		or: 'eller'
	}
};

export type Messages = typeof da;
