/** The section *Budget* in Danish. */

/** End a sentence that may end in an abbreviation: “kr.” has its stop already. */
const stop = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const da = {
	parts: 'Gå til',
	part: {
		proposals: 'Foreslåede reduktioner',
		followUp: 'Hvornår ved vi det?',
		who: 'Hvem betaler, hvem vinder',
		fairer: 'En rimeligere aftale'
	},

	title: 'Læg ikke mere ind, end I tør regne med.',
	lead: (name: string, count: string) =>
		`Det forsigtige beløb er det, ${name} når i mindst *${count}* mulige fremtider. Det er hverken et bud på, hvad der sker, eller et krav.`,
	why: 'Hvorfor står her ikke ét tal? Fordi det midterste udfald kun nås i hver anden fremtid: Den, der lægger det ind i budgettet, kommer til at mangle penge i de andre. Sikkerheden er jeres valg; beløbet følger af den.',

	certainty: 'Hvor sikre vil I være?',
	certaintyText: (percent: number) => `${percent} af 100 mulige fremtider`,
	certaintyShort: (percent: number) => `${percent} af 100`,
	between: 'Mellem hver femte procents sikkerhed er beløbet aflæst på en ret linje.',
	department: 'Forvaltning',

	measure: (name: string, unit: string, priceYear: number, side: string) =>
		`${name}: nettogevinst i det enkelte år, ${unit} i ${priceYear}-priser, ${side}`,
	name: (name: string, percent: number) => `Forsigtigt beløb ved ${percent} af 100: ${name}`,
	over: '5 af 100 ligger over',
	under: '5 af 100 ligger under',
	median: 'midterste udfald',
	cautious: (percent: number) => `forsigtigt, ${percent} af 100`,
	proposed: (amount: string) => `foreslået: ${amount}`,
	explore: 'Figur: brug piletasterne til at læse beløbet år for år',
	readout: (year: number, amount: string, unit: string, count: string) =>
		`*${year}*: ${amount} ${unit} eller mere i ${count}`,
	describe: (year: number, amount: string, unit: string, count: string) =>
		`Størst i ${year}: ${amount} ${unit} eller mere i ${count} mulige fremtider.`,
	describeNone: (count: string) =>
		`Ikke i noget år er der et beløb over nul, som nås i ${count} mulige fremtider.`,
	year: 'År',
	atLeast: (percent: number) => `mindst, i ${percent} af 100`,
	columnLow: '5 af 100 ligger under',
	columnHigh: '5 af 100 ligger over',
	untouched: (name: string) => `Casen rører ikke ${name}: der er intet beløb at regne med.`,

	all: (percent: number) => `Alle forvaltninger ved ${percent} af 100`,
	allMeasure: (unit: string, priceYear: number, side: string) =>
		`Forsigtigt beløb i det enkelte år, ${unit} i ${priceYear}-priser, ${side}`,
	allNote:
		'Et minus er det, forvaltningen skal have dækning for ved den sikkerhed. Beløbene kan ikke lægges sammen: Forvaltningerne får ikke alle deres dårlige år i de samme fremtider.',

	categories: {
		title: 'Udgift og gevinst rammer forskelligt',
		split: (costs: string, gains: string) =>
			`Det er usandsynligt, at ${costs} ender i plus, og sandsynligt, at ${gains} gør det. Penge kan ikke flyttes mellem dem: Det er to styringsområder.`,
		each: 'Budgetkategorierne hver for sig',
		names: {
			'category:service': 'serviceudgifter',
			'category:transfers': 'overførsler',
			'category:other': 'øvrige udgifter'
		} as Record<string, string>,
		row: (name: string, count: string, low: string, high: string, unit: string) =>
			`*${name}*: plus i ${count}, 9 af 10 mellem ${low} og ${high} ${unit}`,
		measure: (years: string) => `Kommunens akkumulerede netto efter ${years}, før og efter aftaler`
	},

	proposals: {
		title: 'Foreslåede reduktioner',
		lead: 'En foreslået budgetreduktion bliver prøvet mod de mulige fremtider. Den bliver aldrig regnet ud.',
		add: 'Foreslå en reduktion',
		none: 'Ingen har foreslået en reduktion endnu.',
		remove: (name: string) => `Fjern forslaget: ${name}`,
		amount: 'Beløb',
		year: 'År',
		department: 'Forvaltning',
		outside: (year: number) => `${year}, uden for casens år`,
		gone: (id: string) => `${id}, findes ikke her`,
		headline: (amount: string, year: number, count: string) =>
			`${amount} i ${year} holder i *${count}* fremtider.`,
		dots: (count: string) => `Holder i ${count} mulige fremtider.`,
		short: (word: string, count: string, shortfall: string) =>
			`${word}. I ${count} mangler der penge: i gennemsnit ${shortfall} i de fremtider.`,
		never: (word: string) => `${word}. Der mangler ikke penge i nogen af de regnede fremtider.`,
		overAll: (shortfall: string) => stop(`Forventet mangel over alle fremtider: ${shortfall}`),
		safe: (percent: number, amount: string) =>
			`Året kan bære *${amount}* ved ${percent} af 100: Det holder.`,
		safeFrom: (percent: number, amount: string, year: number) =>
			`Året kan bære *${amount}* ved ${percent} af 100. Beløbet kan tidligst bæres i *${year}*.`,
		safeEarlier: (percent: number, amount: string, year: number) =>
			`Året kan bære *${amount}* ved ${percent} af 100. Beløbet kan bæres i *${year}*, men ikke så sent.`,
		safeNever: (percent: number, amount: string, largest: string, year: number) =>
			stop(
				`Året kan bære *${amount}* ved ${percent} af 100. Beløbet kan ikke bæres i noget år; nærmest er ${year} med ${largest}`
			),
		computing: 'Regner …',
		waits: 'Forslaget bliver prøvet, når casen er hel igen.',
		kept: 'Forslaget er gemt, men kan ikke prøves:',
		goneWhy: (id: string, organisation: string) =>
			`Forvaltningen ${id} findes ikke i organisationen ${organisation}. Vælg en, der gør, eller fjern forslaget.`,
		outsideWhy: (year: number, first: number, last: number) =>
			`${year} ligger uden for casens år, ${first}–${last}. Vælg et andet år, eller gør casen længere.`,
		elsewhere: 'Foreslået under en anden organisation',
		elsewhereLead:
			'De er gemt, men gælder ikke i den organisation, der vises. Prøv dem dér, eller tag dem med.',
		elsewhereRow: (amount: string, year: string, department: string, organisation: string) =>
			`${amount} i ${year}, ${department} (${organisation})`,
		elsewhereGone: (department: string) => `Her findes ${department} ikke.`,
		bring: 'Prøv den her'
	},

	followUp: {
		title: 'Hvornår ved vi det?',
		lead: 'Der er et alternativ til at lægge en reduktion ind i dag: Aftal, hvad I vil måle, hvornår, og hvad I gør, når tallet foreligger.',
		input: 'Antagelse',
		year: 'År',
		below: 'Grænse',
		indicator: 'Indikator',
		owner: 'Ansvarlig',
		falls: (name: string, below: string, year: number, then: string, now: string) =>
			`Viser opfølgningen i ${year} under *${below}* (${name}), falder chancen for plus fra ${now} til *${then}*.`,
		rises: (name: string, below: string, year: number, then: string, now: string) =>
			`Viser opfølgningen i ${year} under *${below}* (${name}), stiger chancen for plus fra ${now} til *${then}*.`,
		same: (name: string, below: string, year: number, now: string) =>
			`Viser opfølgningen i ${year} under *${below}* (${name}), er chancen for plus den samme: ${now}.`,
		otherwise: (then: string) => `Gør den ikke, er chancen *${then}*.`,
		likely: (below: string, count: string) =>
			`Tallet er under ${below} i ${count} mulige fremtider.`,
		neverBelow: (below: string) => `Ingen af de mulige fremtider ligger under ${below}.`,
		alwaysBelow: (below: string) => `Alle mulige fremtider ligger under ${below}.`,
		basis: 'Plus: kommunen samlet, akkumuleret ved casens slutning.',
		picture: (name: string) => `Chancen for plus, efter hvad opfølgningen viser: ${name}`,
		pictureMeasure:
			'Hver søjle er en tiendedel af de mulige fremtider, ordnet efter antagelsens værdi. Højden er chancen for, at kommunen er i plus til sidst.',
		showing: 'Opfølgningen viser',
		under: (value: string) => `under ${value}`,
		from: (low: string, high: string) => `${low} til ${high}`,
		above: (value: string) => `${value} og derover`,
		chance: 'Plus, af 100',
		share: 'Af 100 fremtider',
		allFutures: (count: string) => `alle fremtider: ${count}`,
		threshold: (value: string) => `grænse ${value}`,
		add: 'Sæt i planen',
		plan: 'Opfølgningsplan',
		planEmpty: 'Planen er tom. Vælg en antagelse og en grænse, og sæt den i planen.',
		remove: (name: string) => `Tag ud af planen: ${name}`,
		kept: 'Opfølgningen er gemt, men kan ikke regnes:',
		goneWhy: (id: string) =>
			`Antagelsen ${id} findes ikke længere. Vælg en anden, eller fjern rækken.`,
		gone: (id: string) => `${id}, findes ikke`,
		computing: 'Regner …',
		waits: 'Regnes, når casen er hel igen.',
		none: 'Casen har ingen usikre antagelser at følge op på.'
	},

	who: {
		title: 'Hvem betaler, hvem vinder',
		flow: 'Fra den, der betaler, til den, der vinder',
		flowMeasure: (unit: string, years: string, priceYear: number, side: string) =>
			`Akkumuleret netto efter ${years}, ${unit} i ${priceYear}-priser, ${side}`,
		flowName: 'Hvem betaler, og hvem vinder',
		flowLegend: {
			sure: 'så meget i 95 af 100 fremtider',
			median: 'midterste udfald',
			most: 'mere end dette kun i 5 af 100'
		},
		flowNote:
			'Båndets bredde er beløbet, mørkest det næsten sikre. De midterste udfald går ikke op: De indtræffer ikke i den samme fremtid.',
		pays: 'Betaler',
		gains: 'Vinder',
		effort: 'Indsatsen',
		range: (low: string, high: string) => `9 af 10: ${low} til ${high}`,
		eitherWay: (count: string) => `i ${count} den anden vej`,
		flowRow: (name: string, low: string, high: string, unit: string, count: string) =>
			`${name}: 9 af 10 mellem ${low} og ${high} ${unit}, plus i ${count}.`,
		before: 'Før aftaler',
		after: 'Efter aftaler',
		sideLabel: 'Før eller efter aftaler',
		table: 'År for år, før og efter aftaler',
		tableMeasure: (unit: string, priceYear: number) =>
			`Akkumuleret netto, ${unit} i ${priceYear}-priser: midterste udfald, derunder 9 af 10 og plus af 100`,
		account: 'Regnskab',
		noAgreements: 'Organisationen har ingen fordelingsaftaler: Før og efter aftaler er det samme.',
		unmoved: 'uændret af aftaler',
		departments: 'Forvaltninger',
		payers: 'Andre kasser',
		total: 'I alt',
		cell: (low: string, high: string) => `${low} til ${high}`,
		chanceShort: (count: string) => `plus i ${count}`,

		gap: 'Skæve tilskyndelser',
		gapLine: (count: string, name: string) =>
			`I *${count}* fremtider taber ${name}, mens kommunen vinder.`,
		gapNone: 'Ingen forvaltning taber i en fremtid, hvor kommunen vinder.',
		gapNote: 'Efter aftaler, ved casens slutning.',
		outside: 'Uden for kommunen',
		outsideLine: (name: string, count: string, low: string, high: string, unit: string) =>
			stop(`*${name}*: plus i ${count}, 9 af 10 mellem ${low} og ${high} ${unit}`),
		outsideNone: 'Casen rører ingen andre kasser end kommunens.',
		outsideNote: 'De er ikke med i aftalerne mellem forvaltningerne.',

		payback: 'Hvornår er pengene tjent hjem?',
		paybackMeasure:
			'Det første år, hvor det akkumulerede netto er i plus og bliver dér til slut; af 100 mulige fremtider, efter aftaler',
		never: 'ikke inden for casens år',
		neverShort: 'aldrig',
		paybackNote:
			'Mørkere felt: flere fremtider. Rækken går op i 100, så nær som afrunding tillader.',

		liquidity: 'Hvor dybt bliver hullet?',
		liquidityLead:
			'Det laveste punkt, som kontoen når, når årene lægges sammen. Hver fremtid har sit eget; i 5 af 100 er det lavere end beløbet her.',
		frame: 'Ramme, der kan lægges ud',
		within: (room: string) => `inden for rammen, med ${room} i overskud`,
		beyond: (missing: string) => `${missing} ud over rammen`,
		noDip: 'højst i 5 af 100 fremtider under nul',
		dipColumn: 'Laveste punkt, 5 af 100 ligger under',
		yearColumn: 'Oftest lavest i',
		frameColumn: 'Mod rammen'
	},

	fairer: {
		title: 'En rimeligere aftale',
		lead: (percent: number) =>
			`Find den mindste aftale, hvor hver forvaltning for sig er uden tab i mindst *${percent} af 100* mulige fremtider, akkumuleret ved casens slutning.`,
		search: 'Søg en aftale',
		again: 'Søg igen',
		cancel: 'Stop',
		searching: (percent: string) => `Prøver aftaler mod de mulige fremtider: ${percent}`,
		stopped: 'Søgningen blev stoppet.',
		failed: 'Søgningen gik i stå.',
		stale: 'Casen er ændret siden. Søg igen for at få tal, der passer.',
		kinds: {
			gainShare: 'Gevinstdeling',
			costShare: 'Udgiftsdeling',
			fund: 'Investeringsfond'
		},
		agreementName: {
			gainShare: (from: string, to: string) => `Gevinstdeling: ${from} til ${to}`,
			costShare: (from: string, to: string) => `Udgiftsdeling: ${from} dækker for ${to}`,
			fund: 'Investeringsfond'
		},
		organisationName: (name: string, kind: string, share: string) =>
			`${name}, ${kind.toLowerCase()} ${share}`,
		found: {
			gainShare: (share: string, from: string, to: string) =>
				`${from} giver *${share}* af sine gevinster og indtægter til ${to}.`,
			costShare: (share: string, from: string, to: string) =>
				`${from} dækker *${share}* af udgifterne hos ${to}.`,
			fund: (share: string) =>
				`En fond lægger *${share}* af alle udgifter ud og får det hele tilbage, efterhånden som gevinsterne kommer.`
		},
		holds: (count: string, name: string) =>
			`Mindst sikker er ${name}: uden tab i *${count}* fremtider.`,
		smallest: 'Det er den mindste i hele procent, der når sikkerheden.',
		notFound: (percent: number) => `Ingen andel når ${percent} af 100 for alle.`,
		nearest: {
			gainShare: (share: string) => `Nærmest kommer en gevinstdeling på *${share}*.`,
			costShare: (share: string) => `Nærmest kommer en udgiftsdeling på *${share}*.`,
			fund: (share: string) => `Nærmest kommer en fond, der lægger *${share}* ud.`
		},
		bound: (count: string, most: string) =>
			`Kommunen som helhed er kun i plus i ${count} fremtider. En aftale flytter penge, men skaber ingen: Ingen aftale kan give alle forvaltninger mere end ${most} hver.`,
		noneNeeded: (percent: number) =>
			`Ingen aftale er nødvendig: Alle forvaltninger er allerede uden tab i ${percent} af 100 fremtider.`,
		noGainer: 'Ingen forvaltning vinder i gennemsnit: Der er ingen gevinst at dele.',
		alone: 'Organisationen har kun én forvaltning: Der er ingen at aftale med.',
		take: 'Tag aftalen ind i organisationen',
		taken: 'Aftalen er taget ind som en ny organisation, der nu vises. Den gamle står uændret.',
		full: 'Casen kan ikke rumme flere organisationer eller aftaler.',
		table: 'Forvaltning for forvaltning',
		column: {
			department: 'Forvaltning',
			now: 'Uden tab i dag',
			then: 'Med aftalen',
			band: (low: string, high: string, unit: string) =>
				`9 af 10 med aftalen: ${low} til ${high} ${unit}`
		},
		method: 'Sådan er der søgt',
		methodText: (few: string, draws: string) =>
			`De foreslåede aftaler træder i stedet for dem, organisationen har. Hver hele procent kan prøves; søgningen halverer spændet på ${few} fremtider og efterprøver resultatet på casens egne ${draws}.`,
		monotone:
			'Ved gevinst- og udgiftsdeling kan en større andel aldrig stille modtageren ringere eller giveren bedre i nogen fremtid. Derfor finder en halvering den mindste andel, og der er ingen at overse.',
		notMonotone:
			'Ved en fond stiger chancerne ikke nødvendigvis med andelen. Derfor prøves hver tyvende procent og derefter stadig tættere omkring den bedste; en mindre andel imellem kan være overset.',
		accuracy: (points: string) =>
			`Chancerne er opgjort for hver forvaltning for sig, ikke for alle på én gang. Beregningsfejl højst ${points} procentpoint.`,
		severalGivers:
			'Er der flere, der vinder, bærer de i forhold til deres gennemsnitlige gevinst; er der flere, der taber, får de i forhold til deres gennemsnitlige tab.'
	}
};

export type BudgetMessages = typeof da;
