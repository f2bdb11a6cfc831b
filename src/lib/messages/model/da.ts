/** The section *Case* in Danish. */

const count = (n: number, one: string, many: string) => (n === 1 ? `én ${one}` : `${n} ${many}`);

export const da = {
	heading: 'Hvad der gøres, hvad det fører til, og hvem det koster og gavner',
	lead: 'En målgruppe får en indsats, indsatsen har effekter, og effekterne har følger i kroner. Hver del står her som en sætning; åbn den for at ændre den. Er et tal usikkert, står spændet for 9 af 10 mulige fremtider.',

	chain: {
		name: 'Kæden fra målgruppe til betaler',
		measure: 'Vælg en del for at åbne den. Streger viser, hvad der følger af hvad.',
		stages: {
			groups: 'Målgruppe og forløb',
			effects: 'Effekt',
			lines: 'Følger i kroner',
			areas: 'Hvem det falder hos'
		},
		finding: (groups: number, effects: number, costs: number, gains: number, areas: number) =>
			[
				groups && count(groups, 'målgruppe', 'målgrupper'),
				effects && count(effects, 'effekt', 'effekter'),
				costs && count(costs, 'udgift', 'udgifter'),
				gains && count(gains, 'gevinst eller indtægt', 'gevinster og indtægter'),
				areas && count(areas, 'ydelsesområde', 'ydelsesområder')
			]
				.filter(Boolean)
				.join(', '),
		empty: 'Casen er tom endnu. Begynd med en målgruppe og med det ydelsesområde, der betaler.',
		more: (n: number) => `og ${n} til`,
		from: 'Fra',
		to: 'Til',
		duration: (text: string) => `forløb: ${text}`
	},

	doubts: {
		title: 'Værd at se på',
		lead: 'Casen kan regnes, som den står. Men det er her, en case som regel bliver udfordret.',
		show: 'Vis'
	},

	parts: {
		about: 'Casen',
		groups: 'Målgrupper',
		effects: 'Effekter',
		lines: 'Udgifter, gevinster og indtægter',
		areas: 'Hvem det falder hos',
		refunds: 'Refusion',
		events: 'Hændelser'
	},
	hints: {
		groups:
			'Hvem der får indsatsen, hvor mange der begynder om året, og hvor længe de er i forløb.',
		effects: 'Hvad der bliver bedre for dem, hvornår det begynder, og hvor længe det holder.',
		lines: 'Det, der koster, og det, der spares eller tjenes, og hvem det falder hos.',
		areas: 'Ydelsesområder: det, pengene bruges på. Kommunens egne hører til i en forvaltning.',
		refunds: 'En del af en udgift, som en anden betaler. Spares udgiften, mister de deres andel.',
		events:
			'Noget, der måske sker og ændrer resten af vejen: en lovændring, et team der går i opløsning.'
	},
	none: {
		groups: 'Ingen målgruppe endnu.',
		effects: 'Ingen effekter endnu.',
		lines: 'Ingen udgifter eller gevinster endnu.',
		areas: 'Ingen ydelsesområder endnu.',
		refunds: 'Ingen refusion.',
		events: 'Ingen hændelser.'
	},
	add: {
		groups: 'Tilføj målgruppe',
		effects: 'Tilføj effekt',
		areas: 'Tilføj ydelsesområde',
		refunds: 'Tilføj refusion',
		events: 'Tilføj hændelse',
		cost: 'Tilføj udgift',
		gain: 'Tilføj gevinst',
		income: 'Tilføj indtægt'
	},
	first: {
		groups: 'Tilføj først en målgruppe',
		areas: 'Tilføj først et ydelsesområde'
	},
	fresh: {
		groups: 'Ny målgruppe',
		effects: 'Ny effekt',
		areas: 'Nyt ydelsesområde',
		refunds: 'Ny refusion',
		events: 'Ny hændelse',
		cost: 'Ny udgift',
		gain: 'Ny gevinst',
		income: 'Ny indtægt',
		department: 'Forvaltning'
	},
	needs: {
		effects: 'En effekt er for en målgruppe: tilføj først den.',
		lines: 'En linje falder hos et ydelsesområde: tilføj først det.',
		refunds:
			'Refusion kommer fra en anden end kommunen: tilføj først et ydelsesområde hos staten eller regionen.',
		events: 'En hændelse rammer noget: tilføj først en målgruppe, en effekt eller en linje.',
		full: 'Der er ikke plads til flere.'
	},

	thing: {
		edit: (name: string) => `Ret ${name}`,
		close: 'Færdig',
		more: (name: string) => `Mere om ${name}`,
		duplicate: 'Dupliker',
		up: 'Flyt op',
		down: 'Flyt ned',
		remove: 'Fjern',
		keys: 'Alt og pil op eller ned flytter den i listen.',
		copyOf: (name: string) => `${name} (kopi)`
	},
	removal: {
		title: (name: string) => `Fjern »${name}«?`,
		removed: 'Så fjernes også:',
		changed: 'Det her bliver, men uden den:',
		yes: 'Fjern det hele',
		no: 'Behold',
		undo: 'Du kan fortryde det bagefter.',
		kind: {
			input: 'antagelsen',
			group: 'målgruppen',
			effect: 'effekten',
			line: 'linjen',
			area: 'ydelsesområdet',
			refund: 'refusionen',
			event: 'hændelsen',
			agreement: 'aftalen'
		} as Record<string, string>
	},

	about: {
		title: 'Titel',
		description: 'Beskrivelse',
		firstYear: 'Første år',
		years: 'Antal år',
		yearsUnit: 'år',
		priceYear: 'Prisår',
		currency: 'Valuta, tre bogstaver',
		discountRate: 'Kalkulationsrente',
		draws: 'Antal mulige fremtider',
		seed: 'Startværdi, som de trækkes fra',
		optimism: 'Korrigér for optimisme: udgifter sættes op og effekter ned, hvor det er angivet',
		sentence: (years: number, from: number, to: number) =>
			`${count(years, 'år', 'år')}: ${from}–${to}.`,
		oneYear: (year: number) => `Ét år: ${year}.`,
		money: (currency: string, priceYear: number, rate: string) =>
			`Beløb i ${currency}, ${priceYear}-priser; kalkulationsrente ${rate}.`,
		corrected: 'Korrigeret for optimisme.'
	},

	field: {
		name: 'Navn',
		someYears: 'Kun nogle år',
		first: 'Første år',
		last: 'Sidste år',
		notSet: '…'
	},

	group: {
		intake: 'Hvor mange begynder om året',
		intakeUnit: 'om året',
		duration: 'Hvor længe er hver i forløb',
		years: 'år',
		profile: 'Tilgangen år for år',
		even: 'Den samme hvert år',
		uneven: 'Forskellig fra år til år',
		profileHint:
			'Del af den fulde tilgang. Træk hen over søjlerne, eller klik på et årstal og skriv tallet.',
		lastYear: 'Sidste år med tilgang',
		sentence: (intake: string, duration: string) =>
			`${intake} begynder om året, og hver er i forløb i ${duration}.`,
		durationText: (years: string) => `${years} år`,
		profileText: (years: string) => `Af den fulde tilgang kommer ${years}.`,
		profileYear: (year: number, share: string) => `${share} i ${year}`,
		profileSpan: (first: number, last: number, share: string) => `${share} i ${first}–${last}`
	},

	effect: {
		group: 'Målgruppe',
		size: 'Hvor stor er effekten',
		asDifference: 'Som en forskel',
		asPair: 'Med og uden indsatsen',
		difference: 'Forskel, som andel af dem, der begynder',
		with: 'Andel, der når det med indsatsen',
		without: 'Andel, der når det uden indsatsen',
		lag: 'Hvor længe efter start begynder den',
		duration: 'Hvor længe varer den',
		limited: 'Kun i en periode',
		persistence: 'Hvor meget holder fra år til år',
		rampUp: 'Hvor godt det lykkes for de første årgange',
		rampHint:
			'Del af den fulde effekt for dem, der begynder i året; sidste søjle gælder også siden.',
		ramp: 'De første når mindre',
		full: 'Fuld effekt straks',
		optimism: 'Fradrag for optimisme',
		optimismHint: 'Så meget mindre regnes effekten, når der korrigeres for optimisme.',
		pairSentence: (withIt: string, without: string) =>
			`${withIt} når det med indsatsen mod ${without} uden.`,
		differenceSentence: (share: string) => `Gør forskellen for ${share} af dem, der begynder.`,
		lagText: (years: string) => `Effekten begynder efter ${years} år`,
		atOnce: 'Effekten begynder straks',
		durationText: (years: string) => `varer ${years} år`,
		alwaysText: 'varer resten af årene',
		persistenceText: (share: string) => `Fra det ene år til det næste holder ${share} af den.`,
		rampText: (shares: string) => `De første årgange når ${shares} af den.`,
		curve: 'Effekten for én årgang, år for år efter start',
		curveBand: (year: string, low: string, high: string) =>
			`${year} år efter start er ${low === high ? low : `${low}–${high}`} af effekten tilbage`,
		andOn: (year: number) => `${year}–`,
		addYear: 'Endnu en årgang',
		removeYear: 'Fjern den sidste årgang'
	},

	line: {
		kind: 'Slags',
		kinds: { cost: 'Udgift', gain: 'Gevinst', income: 'Indtægt' },
		per: 'Beløbet gælder',
		pers: {
			year: 'i alt pr. år',
			participant: 'pr. borger, der begynder',
			participantYear: 'pr. år, en borger er i forløb',
			success: 'pr. år for hver, det lykkes for'
		},
		of: { group: 'Målgruppe', effect: 'Effekt' },
		amount: 'Beløb',
		amountUnit: {
			year: (currency: string) => `${currency} om året`,
			participant: (currency: string) => `${currency} pr. borger`,
			participantYear: (currency: string) => `${currency} pr. borgerår`,
			success: (currency: string) => `${currency} pr. succes om året`
		},
		blocks: 'Købes i hele hold, som et team pr. så mange borgere',
		blockSize: 'Borgere pr. hold',
		blockUnit: 'borgere',
		split: 'Hvem det falder hos',
		share: (area: string) => `Andel hos ${area}`,
		area: (area: string) => `Ydelsesområde i stedet for ${area}`,
		addShare: 'Del med et ydelsesområde til',
		removeShare: (area: string) => `Fjern ${area} fra fordelingen`,
		rest: (share: string) => `${share} mangler at blive fordelt`,
		over: (share: string) => `${share} er fordelt for meget`,
		whole: 'Alt er fordelt',
		takeRest: (area: string) => `Læg resten hos ${area}`,
		realisable: 'Hvor meget kan realiseres som penge',
		refund: 'Refusion',
		noRefund: 'Ingen',
		optimism: {
			cost: 'Tillæg for optimisme',
			gain: 'Fradrag for optimisme'
		},
		optimismHint: {
			cost: 'Så meget mere regnes udgiften, når der korrigeres for optimisme.',
			gain: 'Så meget mindre regnes det, når der korrigeres for optimisme.'
		},
		sentence: {
			cost: (amount: string) => `Koster ${amount}`,
			gain: (amount: string) => `Sparer ${amount}`,
			income: (amount: string) => `Giver ${amount} i indtægt`
		},
		sentencePer: {
			year: () => 'om året',
			participant: (group: string) => `for hver, der begynder${group && ` i »${group}«`}`,
			participantYear: (group: string) => `pr. borgerår${group && ` i »${group}«`}`,
			success: (effect: string) =>
				effect ? `om året for hver succes i »${effect}«` : 'om året for hver succes'
		},
		block: (size: string) => `i hele hold à ${size} borgere`,
		years: (first: number, last: number) => (first === last ? `i ${first}` : `i ${first}–${last}`),
		realisableText: (share: string) => `${share} kan realiseres`,
		pays: (first: string, share: string, others: string) =>
			`${first} betaler${share && ` ${share}`}${others && `, ${others}`}`,
		gains: (shares: string) => `Falder hos ${shares}`,
		shareOf: (area: string, share: string) => `${area} ${share}`,
		nobody: 'Ingen har fået den endnu',
		refunded: (payer: string, share: string) => `${payer} refunderer ${share}`,
		refundLost: (payer: string, share: string) =>
			`${share} af besparelsen går til ${payer}, der slipper for refusion`
	},

	area: {
		payer: 'Hvem betaler',
		payers: {
			municipality: 'Kommunen',
			region: 'Regionen',
			state: 'Staten',
			citizen: 'Borgerne'
		},
		category: 'Budgetkategori',
		categories: {
			service: 'Serviceudgifter',
			transfers: 'Overførsler',
			other: 'Øvrige udgifter'
		},
		department: (organisation: string) => `Hører til i »${organisation}«`,
		noDepartment: 'Ingen forvaltning',
		sentence: (payer: string) => `${payer} betaler.`,
		municipal: (category: string, departments: string) =>
			`Kommunen betaler, ${category}${departments && `; hører til ${departments}`}.`,
		lower: {
			service: 'serviceudgifter',
			transfers: 'overførsler',
			other: 'øvrige udgifter'
		} as Record<string, string>
	},

	refund: {
		to: 'Hvem refunderer',
		steps: 'Satser',
		from: 'Fra',
		share: (year: number) => `Andel fra ${year}`,
		addStep: 'En ny sats fra et senere år',
		removeStep: (year: number) => `Fjern satsen fra ${year}`,
		sentence: (to: string, steps: string) => `${to} refunderer ${steps}.`,
		step: (share: string, year: number) => `${share} fra ${year}`
	},

	event: {
		probability: 'Sandsynlighed for, at det sker',
		year: 'Fra hvilket år',
		factor: 'Hvor meget er der tilbage af det, der rammes',
		on: 'Hvad det rammer',
		sentence: (probability: string, year: number, on: string, factor: string) =>
			`Sker med ${probability} sandsynlighed. Så er der ${factor} tilbage af ${on} fra ${year}.`
	},

	bars: {
		value: (name: string, share: string) => `${name}: ${share}`,
		edit: (name: string) => `Andel i ${name}`
	}
};

export type ModelMessages = typeof da;
