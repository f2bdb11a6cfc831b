/** The words of the section that holds two sides of a case against each other, Danish and English. */

const da = {
	title: 'Sammenlign',
	hold: 'Hold',
	against: 'op mod',
	swap: 'Byt om',
	theCase: 'Casen, som den står',
	caseName: 'casen',
	opened: 'Casen, som den blev åbnet',
	openedName: 'casen, som den blev åbnet,',
	scenario: (name: string) => `Scenarie: ${name}`,
	organisation: (name: string) => `Organisation: ${name}`,
	same: 'Vælg to forskellige',
	sameLead: 'De to sider er den samme.',
	alone:
		'Her er endnu intet at sammenligne: casen har hverken scenarier eller andre organisationer.',
	otherYears: 'De to sider regner på hver sin årrække og kan ikke holdes op mod hinanden.',
	parts: {
		horizon: 'årstal',
		money: 'prisforhold',
		inputs: 'antagelser i listen',
		correlations: 'sammenhænge',
		areas: 'ydelsesområder',
		refunds: 'refusioner',
		groups: 'målgrupper',
		effects: 'effekter',
		lines: 'linjer',
		events: 'hændelser'
	},
	working: (percent: string) => `Regner forskellen: ${percent}`,

	headline: (b: string, a: string, whom: string, count: string) =>
		`*${b}* er bedre end ${a} for ${whom} i *${count}* mulige fremtider`,
	equal: (b: string, a: string, whom: string) =>
		`*${b}* og ${a} giver ${whom} det samme i alle mulige fremtider`,
	lead: (same: string, worse: string) => `Det er det samme i ${same} og dårligere i ${worse}.`,
	leadPlain: (worse: string) => `Det er dårligere i ${worse}.`,
	band: (low: string, median: string, high: string, unit: string, year: number) =>
		`Forskellen i ${year} er mellem ${low} og ${high} ${unit} i 9 af 10 fremtider; det midterste udfald er ${median}.`,
	moved:
		'For kommunen under ét er de to ens: forskellen ligger i, hvem der betaler, og hvem der vinder.',
	/** Those who are no department, within a sentence. */
	others: {
		municipality: 'kommunen',
		society: 'samfundet',
		region: 'regionen',
		state: 'staten',
		citizen: 'borgerne'
	} as Record<string, string>,

	whom: 'For hvem',
	fan: (name: string) => `Forskel for ${name}`,
	measure: (b: string, a: string, whom: string, unit: string, from: number, priceYear: number) =>
		`${b} minus ${a}: ${whom}, akkumuleret nettogevinst fra ${from}, ${unit} i ${priceYear}-priser, efter aftaler. Under hvert år: i hvor mange af 100 fremtider ${b} er bedst`,

	accounts: {
		title: 'Hvem får det bedre, og hvem får det dårligere',
		measure: (year: number, unit: string) =>
			`Forskel i akkumuleret nettogevinst i ${year}, ${unit}, efter aftaler. Tynd streg: 9 af 10 fremtider; tyk: halvdelen; prik: midterste udfald`,
		account: 'Regnskab',
		better: 'bedre',
		same: 'uændret',
		worse: 'dårligere',
		counts: (better: string, worse: string) => `bedre i ${better}, dårligere i ${worse} af 100`,
		countsAll: (better: string, same: string, worse: string) =>
			`bedre i ${better}, uændret i ${same}, dårligere i ${worse} af 100`,
		untouched: 'samme i alle fremtider',
		low: '5 af 100 ligger under',
		median: 'midterste udfald',
		high: '5 af 100 ligger over',
		missing: (names: string) =>
			`Findes kun på den ene side og kan ikke holdes op mod noget: ${names}.`,
		byYear: (b: string) => `Chancen for, at ${b} er bedst, år for år`,
		byYearMeasure:
			'Af 100 mulige fremtider: i hvor mange er det samlede regnskab til og med året bedre? Uændret tæller ikke med.',
		describe: (name: string, low: string, high: string, median: string, unit: string) =>
			`${name}: forskellen er mellem ${low} og ${high} ${unit} i 9 af 10 fremtider, midterste udfald ${median}.`
	},

	changes: {
		title: 'Hvad der er forskelligt',
		beliefs: 'Det, vi tror',
		actions: 'Det, vi gør',
		noBeliefs: 'Antagelserne er de samme.',
		noActions: 'Organisation og regler er de samme.',
		structureNote: (parts: string) => `Også ${parts} er ændret.`,
		unexplained: 'Selve casen er ændret: forskellen kan ikke deles ud på de enkelte ændringer.',
		belief: (name: string, from: string, to: string) => `*${name}*: fra ${from} til ${to}`,
		marginalBand: (middle: string, low: string, high: string) =>
			`${middle} (9 af 10: ${low} til ${high})`,
		organisation: (from: string, to: string) => `*Organisation*: fra ${from} til ${to}`,
		organisationEdited: (name: string) => `*Organisation*: ${name} er ændret`,
		correction: (on: boolean) => `*Korrektion for optimisme*: slået ${on ? 'til' : 'fra'}`,
		explains: (whom: string, year: number) =>
			`Hvor meget hver ændring forklarer for ${whom} i ${year}`,
		measure: (unit: string) =>
			`Forskellen, når ændringen står alene, ${unit} (prik: gennemsnit af alle fremtider; streg: 9 af 10 fremtider)`,
		one: 'Der er kun én ændring: den forklarer hele forskellen.',
		change: 'Ændring',
		organisationName: 'Organisation',
		correctionName: 'Korrektion for optimisme',
		mean: 'gennemsnit',
		onAverage: 'i gennemsnit',
		nothing: 'ingen forskel',
		band: '9 af 10 fremtider',
		range: (low: string, high: string) => `${low} til ${high}`,
		together: 'Sammen',
		togetherNote: 'det, ændringerne gør sammen ud over det, de gør hver for sig',
		total: 'I alt',
		waiting: (done: number, all: number) => `Regner hver ændring for sig: ${done} af ${all}`
	},
	ends: 'Hvor stor kan forskellen blive?'
};

const en: typeof da = {
	title: 'Compare',
	hold: 'Hold',
	against: 'against',
	swap: 'Swap',
	theCase: 'The case as it stands',
	caseName: 'the case',
	opened: 'The case as it was opened',
	openedName: 'the case as it was opened',
	scenario: (name) => `Scenario: ${name}`,
	organisation: (name) => `Organisation: ${name}`,
	same: 'Choose two different sides',
	sameLead: 'The two sides are the same.',
	alone: 'There is nothing to compare yet: the case has neither scenarios nor other organisations.',
	otherYears: 'The two sides cover different years and cannot be held against each other.',
	parts: {
		horizon: 'years',
		money: 'price terms',
		inputs: 'listed assumptions',
		correlations: 'correlations',
		areas: 'service areas',
		refunds: 'refunds',
		groups: 'target groups',
		effects: 'effects',
		lines: 'lines',
		events: 'events'
	},
	working: (percent) => `Working out the difference: ${percent}`,

	headline: (b, a, whom, count) =>
		`*${b}* is better than ${a} for ${whom} in *${count}* possible futures`,
	equal: (b, a, whom) => `*${b}* and ${a} give ${whom} the same in all possible futures`,
	lead: (same, worse) => `It is the same in ${same} and worse in ${worse}.`,
	leadPlain: (worse) => `It is worse in ${worse}.`,
	band: (low, median, high, unit, year) =>
		`The difference in ${year} is between ${low} and ${high} ${unit} in 9 of 10 futures; the median outcome is ${median}.`,
	moved:
		'For the municipality as a whole the two are the same: the difference lies in who pays and who gains.',
	others: {
		municipality: 'the municipality',
		society: 'society',
		region: 'the region',
		state: 'the state',
		citizen: 'the citizens'
	},

	whom: 'For whom',
	fan: (name) => `Difference for ${name}`,
	measure: (b, a, whom, unit, from, priceYear) =>
		`${b} minus ${a}: ${whom}, net gain cumulated from ${from}, ${unit} in ${priceYear} prices, after agreements. Under each year: in how many of 100 futures ${b} is best`,

	accounts: {
		title: 'Who is better off, and who is worse off',
		measure: (year, unit) =>
			`Difference in cumulative net gain in ${year}, ${unit}, after agreements. Thin line: 9 of 10 futures; thick: half; dot: median outcome`,
		account: 'Accounts',
		better: 'better',
		same: 'the same',
		worse: 'worse',
		counts: (better, worse) => `better in ${better}, worse in ${worse} of 100`,
		countsAll: (better, same, worse) =>
			`better in ${better}, the same in ${same}, worse in ${worse} of 100`,
		untouched: 'the same in all futures',
		low: '5 of 100 lie below',
		median: 'median outcome',
		high: '5 of 100 lie above',
		missing: (names) => `On one side only, so there is nothing to hold it against: ${names}.`,
		byYear: (b) => `The chance that ${b} is best, year by year`,
		byYearMeasure:
			'Of 100 possible futures: in how many are the accounts up to and including the year better? Those that are the same do not count.',
		describe: (name, low, high, median, unit) =>
			`${name}: the difference is between ${low} and ${high} ${unit} in 9 of 10 futures, median outcome ${median}.`
	},

	changes: {
		title: 'What differs',
		beliefs: 'What we believe',
		actions: 'What we do',
		noBeliefs: 'The assumptions are the same.',
		noActions: 'Organisation and rules are the same.',
		structureNote: (parts) => `There are changes in ${parts} too.`,
		unexplained:
			'The case itself was changed: the difference cannot be shared out among the changes.',
		belief: (name, from, to) => `*${name}*: from ${from} to ${to}`,
		marginalBand: (middle, low, high) => `${middle} (9 of 10: ${low} to ${high})`,
		organisation: (from, to) => `*Organisation*: from ${from} to ${to}`,
		organisationEdited: (name) => `*Organisation*: ${name} has been changed`,
		correction: (on) => `*Optimism correction*: switched ${on ? 'on' : 'off'}`,
		explains: (whom, year) => `How much each change explains for ${whom} in ${year}`,
		measure: (unit) =>
			`The difference when the change stands alone, ${unit} (dot: average of all futures; line: 9 of 10 futures)`,
		one: 'There is but one change: it explains all of the difference.',
		change: 'Change',
		organisationName: 'Organisation',
		correctionName: 'Optimism correction',
		mean: 'average',
		onAverage: 'on average',
		nothing: 'no difference',
		band: '9 of 10 futures',
		range: (low, high) => `${low} to ${high}`,
		together: 'Together',
		togetherNote: 'what the changes do together beyond what they do one by one',
		total: 'In all',
		waiting: (done, all) => `Working out each change on its own: ${done} of ${all}`
	},
	ends: 'How large can the difference be?'
};

export const COMPARE = { da, en };

export type CompareMessages = typeof da;
