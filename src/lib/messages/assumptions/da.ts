/** The section *Antagelser* in Danish. */

const SMALL = 'ingen én to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');
const count = (n: number, one: string, many: string) => `${SMALL[n] ?? n} ${n === 1 ? one : many}`;

export const da = {
	title: 'Alt, resultatet hviler på, ét sted',
	lead: (n: number) => `Casen hviler på ${count(n, 'antagelse', 'antagelser')}.`,
	empty: 'Casen har ingen antagelser endnu. Hvert usikkert tal står her én gang og bruges derfra.',
	leading: (name: string, percent: string) =>
		`»${name}« står alene for ${percent} af usikkerheden om kommunens nutidsværdi.`,
	leadingE: (name: string, percent: string) =>
		`»${name}« står alene for ${percent} af usikkerheden om kommunens nutidsværdi, og tallet er illustrativt: begynd dér.`,
	inScenario: (name: string) =>
		`Her står casens egne antagelser. Scenariet »${name}« ændrer nogle af dem; det gøres i scenariet.`,

	search: 'Søg i antagelserne',
	none: (text: string) => `Ingen antagelse passer til »${text}«.`,
	found: (n: number, all: number) => `${n} af ${all} antagelser`,
	order: 'Rækkefølge',
	orders: {
		share: 'Størst andel af usikkerheden først',
		case: 'Som i casen',
		name: 'Efter navn',
		grade: 'Svagest belæg først'
	},
	add: 'Ny antagelse',
	full: (limit: number) => `Der kan højst være ${limit} antagelser i en case.`,
	newName: 'Ny antagelse',
	copyName: (name: string) => `${name} (kopi)`,

	columns: {
		caption: 'Casens antagelser',
		name: 'Antagelse',
		shape: 'Fordeling',
		low: 'lav',
		middle: 'midt',
		high: 'høj',
		/** How much of it lies below: the low, the middle and the high value. */
		points: { low: '5\u00a0%', middle: '50\u00a0%', high: '95\u00a0%' },
		measure: 'Lav og høj: 5 af 100 ligger under, 5 af 100 over. Midt: den midterste værdi.',
		grade: 'Belæg',
		share: '% af usikkerheden, hver for sig',
		/** Where there is no head over the figures. */
		shareShort: '% af usikkerhed',
		pin: 'Håndtag'
	},
	unnamed: 'Uden navn',
	certain: 'altid',
	shapeOf: (low: string, middle: string, high: string) =>
		`5 af 100 under ${low}, midt ${middle}, 5 af 100 over ${high}`,
	wrong: 'Skal rettes',
	noShare: 'ingen',
	shareUnder: 'under 1',
	usedIn: (names: string[], more: number) =>
		`i ${names.join(', ')}${more > 0 ? ` og ${more} til` : ''}`,
	unused: 'bruges ikke endnu',
	discountRate: 'kalkulationsrenten',
	pin: (name: string) => `Sæt ${name} fast som håndtag på overblikket`,
	unpin: (name: string) => `Fjern ${name} som fast håndtag`,
	open: (name: string) => `Åbn ${name}`,
	close: 'Luk',

	editor: {
		name: 'Navn',
		unit: 'Enhed',
		unitHint: 'Skriv »andel« for en andel: så regnes og skrives den i procent.',
		know: 'Hvad ved I?',
		ways: {
			known: 'Jeg kender tallet',
			three: 'Jeg kender tre tal',
			interval: '90 % sikker på et interval',
			count: '12 af 40 lykkedes',
			few: 'Nogle få muligheder',
			list: 'En liste tal',
			experts: 'Flere fagfolks bud'
		},
		form: 'Hvordan',
		forms: {
			fixed: 'Det er sikkert',
			pert: 'Mindst, mest sandsynligt, højst: blødt',
			triangular: 'Mindst, mest sandsynligt, højst: lige linjer',
			metalog: '1 af 10 under, midten, 1 af 10 over',
			interval: 'Lige langt til begge sider',
			lognormal: 'Altid over nul, med lang hale opad',
			uniform: 'Aldrig udenfor, alt indenfor lige sandsynligt',
			normal: 'Gennemsnit og spredning fra en undersøgelse',
			counts: 'Så mange lykkedes af så mange',
			shapes: 'Alfa og beta fra en undersøgelse',
			discrete: 'Nogle få værdier med hver sin vægt',
			samples: 'Målte værdier, lige sandsynlige',
			pool: 'Flere bud, vægtet sammen'
		},
		parts: {
			value: 'Værdi',
			min: 'Mindst',
			mode: 'Mest sandsynligt',
			max: 'Højst',
			p10: '1 af 10 under',
			p50: 'Midten',
			p90: '1 af 10 over',
			low: '5 af 100 under',
			high: '5 af 100 over',
			mean: 'Gennemsnit',
			sd: 'Spredning',
			successes: 'Lykkedes',
			trials: 'Ud af',
			alpha: 'Alfa',
			beta: 'Beta'
		} as Record<string, string>,
		never: { min: 'Aldrig under', max: 'Aldrig over' } as Record<string, string>,
		drawn: 'Fordelingen, som den trækkes',
		handle: (part: string) => `${part}: træk, eller brug piletasterne`,
		stale: 'Tegningen viser den sidste fordeling, der gik op.',
		moved: (by: string) => `Rykket ${by}: fordelingen herunder er uden, rækken og resultatet med.`,
		points: (by: string) => `${by} procentpoint`,
		moveBack: 'Stil tilbage'
	},

	readBack: {
		certain: (value: string) => `Altid ${value}: regnes som sikker.`,
		tenths: (low: string, high: string) => `1 af 10 ligger under *${low}*, 1 af 10 over *${high}*.`,
		middle: (value: string) => `Midterste værdi: *${value}*.`,
		between: (low: string, high: string) => `Aldrig under ${low} eller over ${high}.`,
		above: (low: string) => `Aldrig under ${low}.`,
		below: (high: string) => `Aldrig over ${high}.`,
		chances: (parts: string[]) => `Af 100 mulige fremtider: ${parts.join('; ')}.`,
		chance: (value: string, of100: string) => `${value} i *${of100}*`
	},

	few: {
		value: (n: number) => `Værdi ${n}`,
		weight: (n: number) => `Vægt ${n}`,
		valueHead: 'Værdi',
		weightHead: 'Vægt',
		shareHead: 'af 100',
		add: 'Endnu en mulighed',
		remove: (n: number) => `Fjern mulighed ${n}`
	},

	list: {
		label: 'Tallene, ét pr. linje',
		hint: 'Kopiér en kolonne i et regneark, og sæt den ind her.',
		told: (n: number, low: string, high: string) => `${n} tal, fra ${low} til ${high}.`,
		row: (row: number, text: string) =>
			text === '' ? `Række ${row} er tom` : `Række ${row}: »${text}« er ikke et tal`,
		meant: (row: number, text: string, meant: string[]) =>
			`Række ${row}: »${text}« skal skrives ${meant.join(' eller ')}`,
		more: (n: number) => `og ${n} til`,
		few: 'Der skal være mindst to tal',
		many: (limit: string) => `Der kan højst være ${limit} tal`,
		kept: 'Intet er ændret, før alle rækker er tal.',
		take: 'Brug tallene'
	},

	experts: {
		who: (n: number) => `Hvem, ${n}`,
		weight: 'Vægt',
		weighs: (percent: string) => `vejer ${percent}`,
		add: 'Endnu et bud',
		remove: (who: string) => `Fjern budet fra ${who}`,
		someone: (n: number) => `Fagperson ${n}`,
		together: 'Tilsammen',
		agree:
			'Buddene ligger tæt: det midterste hos hver ligger inden for, hvad alle andre finder muligt.',
		disagree: (low: string, high: string, lowValue: string, highValue: string) =>
			`De er uenige: ${low} siger ${lowValue}, ${high} siger ${highValue}. Begge dele regnes som muligt.`,
		least: 'Der skal være mindst to bud.',
		shape: (who: string, low: string, middle: string, high: string) =>
			`${who}: 5 af 100 under ${low}, midt ${middle}, 5 af 100 over ${high}`
	},

	evidence: {
		title: 'Belæg',
		none: 'Intet belæg angivet',
		grade: (letter: string) => `Belæg ${letter}`,
		grades: {
			A: 'Kommunens egne regnskaber eller registre',
			B: 'En offentliggjort evaluering eller prisliste, der passer',
			C: 'Offentliggjort, men uden kontrolgruppe eller kun delvist sammenligneligt',
			D: 'Fagfolks skøn',
			E: 'Et illustrativt tal, der skal erstattes'
		},
		source: 'Kilde',
		url: 'Link',
		visit: 'Åbn kilden',
		date: 'Dato',
		dateHint: 'fx 2026-11-01',
		priceYear: 'Prisår',
		owner: 'Ansvarlig',
		note: 'Bemærkning'
	},

	follow: {
		title: 'Følges ad',
		lead: 'Er den ene høj, er den anden det som regel også. Det gør viften bredere eller smallere.',
		none: 'Ingen antagelser følges ad.',
		noneHere: 'Følger ingen andre antagelser.',
		pool: 'Flere fagfolks bud kan ikke følges med andre antagelser.',
		with: 'Følges med',
		choose: 'Vælg en antagelse …',
		first: 'Antagelse',
		second: 'Følges med',
		how: (names: string) => `Hvor tæt de følges ad: ${names}`,
		rho: (names: string) => `Rangkorrelation: ${names}`,
		strengths: { weak: 'svagt', medium: 'middel', strong: 'stærkt' },
		same: (strength: string) => `følges ad: ${strength}`,
		opposite: (strength: string) => `modsat: ${strength}`,
		pair: (a: string, b: string) => `${a} og ${b}`,
		add: 'Tilføj',
		remove: (a: string, b: string) => `Lad ${a} og ${b} være uafhængige`,
		impossible: 'Det kan ikke alt sammen gælde på én gang.',
		nearest: 'Det nærmeste, der kan:',
		offer: (a: string, b: string, rho: string, now: string) => `${a} og ${b}: ${rho} (nu ${now})`,
		take: 'Brug det nærmeste'
	},

	more: {
		title: 'Mere',
		min: 'Holdes over',
		max: 'Holdes under',
		limitsNote: 'Grænser gælder tallet, efter at det er rykket.',
		shift: 'Rykket',
		stream: 'Trækningsnummer',
		streamNote: 'Hvilken række tilfældige tal antagelsen trækkes fra. Lad det stå.',
		id: 'Id i casefilen'
	},

	uses: {
		title: 'Bruges i',
		thing: (sort: string, name: string) => `${sort} »${name}«`,
		none: 'Bruges ikke endnu. Vælg den i Case, hvor et tal skal stå.',
		sorts: {
			input: 'antagelse',
			area: 'ydelsesområde',
			refund: 'refusion',
			group: 'målgruppe',
			effect: 'effekt',
			line: 'linje',
			event: 'hændelse',
			organisation: 'organisation',
			department: 'forvaltning',
			agreement: 'aftale',
			commitment: 'budgetreduktion',
			followUp: 'opfølgning',
			scenario: 'scenarie',
			discountRate: 'rente'
		}
	},

	actions: {
		duplicate: 'Dupliker',
		up: 'Flyt op',
		down: 'Flyt ned',
		remove: 'Slet',
		used: (name: string, things: string) =>
			`»${name}« bruges i ${things}. Slettes den, sættes dens midterste værdi ind i stedet, uden usikkerhed.`,
		followed: (n: number) =>
			` ${n === 1 ? 'Opfølgningen på den går' : 'Opfølgningerne på den går'} også.`,
		usedWrong: (name: string, things: string) =>
			`»${name}« bruges i ${things} og kan først slettes, når fordelingen er rettet eller den ikke bruges mere.`,
		replace: (value: string) => `Slet, og sæt ${value} ind`,
		keep: 'Behold'
	}
};

export type AssumptionMessages = typeof da;
