/** The section *Organisation* in Danish. */

const WORDS = 'nul én to tre fire fem seks syv otte ni ti'.split(' ');
const count = (n: number, one: string, many: string) => (n === 1 ? `én ${one}` : `${n} ${many}`);
const capital = (text: string) => text[0].toUpperCase() + text.slice(1);

export const da = {
	title: (n: number) =>
		n === 1
			? 'Én måde at være organiseret på'
			: `${capital(WORDS[n] ?? `${n}`)} måder at være organiseret på`,
	lead: (name: string) =>
		`»${name}« gælder nu. Hvem der har hvilke områder, afgør, hvem der betaler, og hvem der får gevinsten; aftaler kan flytte den.`,
	leadScenario: (name: string, scenario: string) =>
		`»${name}« gælder i scenariet »${scenario}«. Lader du en anden gælde, ændres scenariet; områder, forvaltninger og aftaler er fælles for casen og dens scenarier.`,

	ways: 'Organiseringer',
	inForce: 'gælder',
	open: (name: string) => `Vis ${name}`,
	agreementsCount: (n: number) => (n === 0 ? 'ingen aftaler' : count(n, 'aftale', 'aftaler')),
	cutsCount: (n: number) => count(n, 'budgetreduktion', 'budgetreduktioner'),
	wrong: 'noget skal rettes',
	putInForce: 'Lad den gælde',
	notYet: 'Den kan gælde, når fejlene er rettet.',
	beside: (name: string) => `Vifterne ved siden af er for »${name}«, som gælder.`,
	add: 'Ny organisering',
	newName: 'Ny organisering',
	newDepartment: 'Alle områder',
	copyOf: (name: string) => `Kopi af ${name}`,
	name: 'Navn på organiseringen',
	actions: (name: string) => `Mere om ${name}`,
	duplicate: 'Dupliker',
	earlier: 'Flyt til venstre',
	later: 'Flyt til højre',
	up: 'Flyt op',
	down: 'Flyt ned',
	remove: 'Fjern',
	removeUsed: (n: number) =>
		n === 1 ? 'Fjern, også fra et scenarie' : `Fjern, også fra ${n} scenarier`,

	board: 'Hvem har hvilke områder',
	boardHint:
		'Træk et område til en forvaltning, eller brug menuen. Med tastaturet: Mellemrum tager fat, piletasterne flytter, Mellemrum slipper, Escape fortryder.',
	noAreas:
		'Casen har endnu ingen kommunale ydelsesområder. De kommer til, når casens udgifter og gevinster får en betaler.',
	unplaced: 'Uden forvaltning',
	unplacedHint: 'Disse områder ligger ikke i nogen forvaltning; læg hvert af dem i netop én.',
	others: 'Andre kasser',
	othersHint: 'Områder, som kommunen ikke betaler, hører ikke til i en forvaltning.',
	empty: 'Ingen områder endnu',
	areasOf: (name: string) => `Områder i ${name}`,
	category: { transfers: 'overførsler', other: 'øvrige udgifter' } as Record<string, string>,
	grip: (area: string) => `Flyt ${area}`,
	moveTo: 'Flyt til …',
	moveArea: (area: string) => `Flyt ${area} til …`,
	grabbed: (area: string, where: string) => `${area} er grebet. Det ligger i ${where}.`,
	at: (area: string, where: string, place: number, of: number) =>
		`${area}: ${where}, nummer ${place} af ${of}.`,
	dropped: (area: string, where: string) => `${area} ligger nu i ${where}.`,
	cancelled: (area: string) => `${area} blev, hvor det var.`,

	department: {
		name: 'Navn på forvaltningen',
		new: 'Navn på ny forvaltning',
		add: 'Tilføj forvaltning',
		actions: (name: string) => `Mere om ${name}`,
		merge: 'Læg sammen med',
		remove: 'Fjern; områderne skal så placeres',
		removeEmpty: 'Fjern'
	},

	effects: {
		title: 'Hvad aftalerne flytter',
		measure: (year: number, unit: string, priceYear: number) =>
			`Nettogevinst akkumuleret til ${year}, ${unit} i ${priceYear}-priser: 9 af 10 mulige fremtider`,
		department: 'Forvaltning',
		before: 'før aftaler',
		after: 'efter aftaler',
		plus: 'i plus, af 100',
		fromTo: (before: string, after: string) => `fra ${before} til ${after}`,
		band: (low: string, high: string) => `${low} til ${high}`,
		same: (amount: string) => `${amount} i alle`,
		nobody: 'Aftalen flytter intet endnu.',
		each: (unit: string, year: number) => `${unit} til og med ${year}, i 9 af 10 fremtider`,
		computing: 'Virkningen regnes …',
		stale: 'Virkningen regnes, når fejlene er rettet.',
		note: 'Aftaler flytter penge mellem forvaltningerne; kommunens samlede regnskab ændres kun, hvor tilgangen falder.'
	},

	agreements: {
		title: 'Fordelingsaftaler',
		none: 'Ingen aftaler: Hver forvaltning beholder sine egne udgifter og gevinster.',
		add: 'Tilføj aftale',
		edit: (name: string) => `Ret ${name}`,
		close: 'Færdig',
		few: 'Der skal være mindst to forvaltninger, før de kan aftale noget.',
		noEffects: 'Der er ingen effekt i casen at betale for.',
		kinds: {
			costShare: 'Deling af udgifter',
			gainShare: 'Deling af gevinst',
			fixed: 'Fast beløb',
			outcome: 'Betaling efter resultat',
			fund: 'Investeringsfond'
		},
		about: {
			costShare: 'Én forvaltning dækker en del af en andens udgifter.',
			gainShare: 'Én forvaltning giver en del af sin gevinst videre.',
			fixed: 'Én forvaltning betaler en anden et fast beløb om året.',
			outcome: 'Én forvaltning betaler en anden for hver opnået succes.',
			fund: 'En fond lægger ud og får sine penge igen af gevinsterne.'
		},
		name: 'Aftalens navn',
		kind: 'Slags',
		from: 'Hvem betaler',
		to: 'Hvem modtager',
		share: {
			costShare: 'Andel af udgifterne',
			gainShare: 'Andel af gevinsterne',
			fund: 'Andel, fonden lægger ud'
		},
		amount: { fixed: 'Beløb om året', outcome: 'Beløb for hver succes om året' },
		effect: 'Effekt, der betales for',
		repayment: 'Andel af gevinsterne, der betales tilbage',
		interest: 'Rente om året',
		withInterest: 'Fonden tager rente',
		lines: 'Hvilke linjer tæller',
		allLines: { cost: 'alle udgifter', gain: 'alle gevinster og indtægter' },
		someLines: 'Kun bestemte linjer',
		responds: 'Den, der bevilger, mærker prisen: Tilgangen falder',
		group: 'Målgruppe, hvis tilgang falder',
		response: 'Hvor meget tilgangen falder, når hele prisen dækkes',
		years: 'Kun i bestemte år',
		first: 'Første år',
		last: 'Sidste år',
		sentence: {
			costShare: (from: string, share: string, to: string, lines: string) =>
				`${from} dækker ${share} af ${lines} hos ${to}`,
			gainShare: (from: string, share: string, to: string, lines: string) =>
				`${from} giver ${share} af ${lines} videre til ${to}`,
			fixed: (from: string, amount: string, to: string) =>
				`${from} betaler ${to} ${amount} om året`,
			outcome: (from: string, amount: string, to: string, effect: string) =>
				`${from} betaler ${to} ${amount} for hver succes om året i »${effect}«`,
			fund: (share: string, lines: string, repayment: string, gains: string, interest: string) =>
				`Fonden lægger ud for ${share} af ${lines}; forvaltningerne betaler ${repayment} af ${gains} tilbage, til det lånte er betalt${interest && `, med ${interest} i årlig rente`}`,
			costs: 'udgifterne',
			gains: 'gevinsterne og indtægterne',
			costsOf: (names: string) => `udgifterne til ${names}`,
			gainsOf: (names: string) => `gevinsterne fra ${names}`,
			response: (group: string, response: string) =>
				`Tilgangen af ${group} falder, fordi den, der bevilger, mærker prisen: med ${response} af den dækkede andel`,
			years: (first: number, last: number) => (first === last ? `i ${first}` : `i ${first}–${last}`)
		}
	},

	commitments: {
		title: 'Indlagte budgetreduktioner',
		lead: 'Et forslag om at sætte et budget ned på forhånd. Her står, hvor ofte gevinsten kan bære det.',
		none: 'Ingen forslag om at sætte et budget ned.',
		add: 'Foreslå en reduktion',
		sentence: (department: string, amount: string, year: number) =>
			`Budgettet for ${department} sættes ${amount} ned i ${year}`,
		chance: (count: string, likelihood: string) =>
			`Gevinsten bærer det i *${count}* mulige fremtider: ${likelihood}.`,
		edit: (department: string) => `Ret reduktionen hos ${department}`,
		department: 'Forvaltning',
		year: 'År',
		amount: 'Beløb',
		noDepartments: 'Der skal være en forvaltning, før et budget kan sættes ned.'
	}
};

export type OrganisationMessages = typeof da;
