/** Words of a new case: the five questions, what their answers become, and what a blank case is called. */

const da = {
	blank: { title: 'Ny case', organisation: 'I dag' },

	title: 'Ny case: fem spørgsmål',
	headline: 'Fem spørgsmål til den første vifte',
	lead: 'Svar med det tal, I tror mest på, og hvor sikre I er på det. Viften vokser, mens I svarer, og alt kan ændres bagefter.',
	progress: (done: number) => `${done} af 5 besvaret`,
	sure: 'Hvor sikkert er det?',
	sureness: { sure: 'ret sikkert', fairly: 'nogenlunde', unsure: 'meget usikkert' },
	/** What the case will hold of an answer. */
	between: (low: string, high: string, unit: string) =>
		`Casen regner med ${low} til ${high} ${unit}`,

	help: {
		question: 'Hvem skal hjælpes, og hvor mange om året?',
		who: 'Målgruppe',
		intake: 'Antal, der begynder om året',
		unit: 'borgere'
	},
	cost: {
		question: 'Hvad koster det, og hvem betaler?',
		cost: 'Pris',
		unit: 'kr.',
		per: 'Prisen gælder',
		participant: 'pr. borger',
		year: 'i alt pr. år',
		payer: 'Forvaltning, der betaler'
	},
	better: {
		question: 'Hvad skal blive bedre, og hvor sikkert er det?',
		better: 'Det, der skal lykkes',
		size: 'Ud af 100 borgere: hvor mange gør indsatsen forskellen for?',
		unit: 'af 100',
		hint: 'Kun dem, det ikke var lykkedes for alligevel.'
	},
	worth: {
		question: 'Hvad er det værd om året, når det lykkes, og for hvem?',
		worth: 'Sparet eller tjent pr. borger om året',
		unit: 'kr.',
		beneficiary: 'Gevinsten falder hos',
		other: 'en anden forvaltning',
		same: 'den samme forvaltning',
		region: 'regionen',
		state: 'staten',
		gainer: 'Forvaltning, der får gevinsten'
	},
	lasts: {
		question: 'Hvor længe holder det?',
		lasts: 'År, det holder, når det er lykkedes',
		unit: 'år',
		years: 'Vis viften over',
		yearsOption: (years: number) => `${years} år`
	},

	preview: 'Viften indtil nu',
	empty: 'Viften tegnes, når I har skrevet, hvor mange der hjælpes, og hvad det koster.',
	onlyCost: 'Kun udgiften er med endnu.',
	shortGain: 'Gevinsten holder kun et år, til spørgsmål 5 er besvaret.',
	open: 'Åbn casen',
	openHint: 'Resten kan udfyldes og ændres i casen.',
	startOver: 'Begynd forfra',

	words: {
		title: 'Ny case',
		description:
			'Lavet af svar på fem spørgsmål. Alle tal er første bud (belæg E) og skal erstattes med jeres egne. Den hjælp, som borgerne ellers fik, og som indsatsen måske erstatter, er ikke trukket fra udgiften.',
		organisation: 'I dag',
		who: 'Borgere i indsatsen',
		payer: 'Forvaltningen, der betaler',
		gainer: 'En anden forvaltning',
		better: 'Det lykkes',
		region: 'Region',
		state: 'Stat',
		effort: 'Indsatsen',
		effortArea: 'Indsatsen',
		gain: 'Gevinst, når det lykkes',
		gainArea: 'Hvor gevinsten falder',
		source: 'Svar på fem spørgsmål; illustrativt tal: erstat med jeres egne',
		note: (sure: 'sure' | 'fairly' | 'unsure') =>
			`Spændet er lavet af svaret »${da.sureness[sure]}«.`,
		notAsked: 'Der blev ikke spurgt; et almindeligt bud, som skal ses efter.',
		names: {
			intake: 'Borgere, der begynder pr. år',
			cost: 'Pris pr. borger',
			costInAll: 'Pris i alt pr. år',
			size: 'Andel, som indsatsen gør forskellen for',
			worth: 'Værdi pr. år, når det lykkes',
			realisable: 'Andel af gevinsten, der kan frigøres',
			lag: 'År, før det virker',
			lasts: 'År, det holder'
		},
		units: {
			intake: 'borgere/år',
			cost: 'kr./borger',
			costInAll: 'kr./år',
			size: 'andel',
			worth: 'kr./år',
			realisable: 'andel',
			lag: 'år',
			lasts: 'år'
		}
	}
};

const en: typeof da = {
	blank: { title: 'New case', organisation: 'Today' },

	title: 'New case: five questions',
	headline: 'Five questions to the first fan',
	lead: 'Answer with the figure you believe in most, and how sure you are of it. The fan grows as you answer, and all of it can be changed afterwards.',
	progress: (done: number) => `${done} of 5 answered`,
	sure: 'How sure is that?',
	sureness: { sure: 'rather sure', fairly: 'fairly', unsure: 'very unsure' },
	between: (low: string, high: string, unit: string) =>
		`The case will take ${low} to ${high} ${unit}`,

	help: {
		question: 'Who is helped, and how many a year?',
		who: 'Target group',
		intake: 'How many begin each year',
		unit: 'people'
	},
	cost: {
		question: 'What does it cost, and who pays?',
		cost: 'Price',
		unit: 'DKK',
		per: 'The price is',
		participant: 'per participant',
		year: 'in all per year',
		payer: 'Department that pays'
	},
	better: {
		question: 'What should get better, and how sure is that?',
		better: 'What is to succeed',
		size: 'Of 100 people: for how many does it make the difference?',
		unit: 'of 100',
		hint: 'Only those who would not have made it anyway.'
	},
	worth: {
		question: 'What is a success worth a year, and to whom?',
		worth: 'Saved or earned per person a year',
		unit: 'DKK',
		beneficiary: 'The gain falls to',
		other: 'another department',
		same: 'the same department',
		region: 'the region',
		state: 'the state',
		gainer: 'Department that gains'
	},
	lasts: {
		question: 'How long does it last?',
		lasts: 'Years that it lasts, once it has succeeded',
		unit: 'years',
		years: 'Show the fan over',
		yearsOption: (years: number) => `${years} years`
	},

	preview: 'The fan so far',
	empty: 'The fan is drawn when you have written how many are helped and what it costs.',
	onlyCost: 'Only the cost is in it yet.',
	shortGain: 'The gain lasts one year only, until question 5 is answered.',
	open: 'Open the case',
	openHint: 'The rest can be filled in and changed in the case.',
	startOver: 'Start over',

	words: {
		title: 'New case',
		description:
			'Made of answers to five questions. All figures are first guesses (evidence E) and are to be replaced by your own. The help that people would have had otherwise, which this may replace, is not taken off the cost.',
		organisation: 'Today',
		who: 'People helped',
		payer: 'The department that pays',
		gainer: 'Another department',
		better: 'It succeeds',
		region: 'Region',
		state: 'State',
		effort: 'The effort',
		effortArea: 'The effort',
		gain: 'Gain where it succeeds',
		gainArea: 'Where the gain falls',
		source: 'Answers to five questions; illustrative figure: replace it with your own',
		note: (sure: 'sure' | 'fairly' | 'unsure') =>
			`The range was made of the answer “${en.sureness[sure]}”.`,
		notAsked: 'This was not asked for; a common guess, to be looked into.',
		names: {
			intake: 'People who begin per year',
			cost: 'Price per participant',
			costInAll: 'Price in all per year',
			size: 'Share for whom it makes the difference',
			worth: 'Worth per year of a success',
			realisable: 'Share of the gain that can be cashed',
			lag: 'Years before it works',
			lasts: 'Years it lasts'
		},
		units: {
			intake: 'people/year',
			cost: 'DKK/person',
			costInAll: 'DKK/year',
			size: 'share',
			worth: 'DKK/year',
			realisable: 'share',
			lag: 'years',
			lasts: 'years'
		}
	}
};

export const newCase = { da, en };
