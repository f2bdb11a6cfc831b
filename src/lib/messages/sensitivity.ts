/** The words of the section on sensitivity, Danish and English. */

const da = {
	headline: (name: string) => `Resultatet hænger mest på én antagelse: *${name}*`,
	lead: (share: string, whom: string) =>
		`Alene står den for ${share} af usikkerheden om nutidsværdien for ${whom}. Herunder står, hvad resten hviler på, hvad der skal være sandt, og hvad det er værd at vide mere.`,
	certain: 'Intet i resultatet er usikkert',
	certainLead: (whom: string) => `Ingen af casens antagelser flytter nutidsværdien for ${whom}.`,
	whom: 'For hvem',
	municipality: 'kommunen',
	wholeMunicipality: 'Kommunen',
	beforeAgreements: (name: string) => `${name}, før aftaler`,
	bound: 'En aftale ændrer, hvor mange der kommer med: her vises derfor kun kommunen under ét.',
	output: (whom: string, unit: string, priceYear: number) =>
		`nutidsværdien for ${whom}, ${unit} i ${priceYear}-priser`,
	inputs: (count: number) => (count === 1 ? '1 antagelse' : `${count} antagelser`),

	grades: {
		title: 'Hvad usikkerheden hviler på',
		measure: (whom: string) =>
			`Antagelsernes egne andele af usikkerheden om nutidsværdien for ${whom}, hver for sig, efter belæg`,
		names: {
			A: 'egne regnskaber eller registre',
			B: 'evaluering eller prisliste, der passer',
			C: 'offentliggjort, men kun delvist sammenligneligt',
			D: 'fagfolks skøn',
			E: 'illustrative tal, der skal erstattes',
			none: 'uden angivet belæg'
		},
		grade: (letter: string) => `Belæg ${letter}`,
		noGrade: 'Intet belæg',
		rest: 'Samspil og hændelser',
		restNote: 'det, ingen antagelse forklarer alene',
		over: (percent: string) =>
			`Andelene giver tilsammen ${percent}: antagelser, der følges ad, tæller med i hinandens.`,
		none: 'Casen har ingen usikre antagelser.',
		evidence: 'belæg',
		inputs: 'antagelser',
		share: 'andel af usikkerheden'
	},

	tornado: {
		title: 'Hvad der flytter resultatet',
		finding: (name: string, low: string, high: string, unit: string, percent: string) =>
			`Når *${name}* er i sin laveste tiendedel, er nutidsværdien ${low} ${unit} i gennemsnit af de fremtider; i den højeste tiendedel ${high}. Alene står den for ${percent} af usikkerheden.`,
		measure: (output: string) =>
			`Gennemsnit af ${output}, når antagelsen er i sin laveste og sin højeste tiendedel`,
		low: 'laveste tiendedel',
		high: 'højeste tiendedel',
		band: (low: string, high: string, unit: string) =>
			`9 af 10 af alle fremtider: ${low} til ${high} ${unit}`,
		mean: 'gennemsnit af alle fremtider',
		input: 'Antagelse',
		rank: 'rangkorrelation',
		share: 'alene',
		more: (count: number) => `Vis ${count} til, der betyder mindre`,
		fewer: 'Vis kun de vigtigste',
		note: 'Alene: andelen af usikkerheden, som antagelsen selv forklarer. Rangkorrelation: fra −1 til +1, om høje værdier følges med høje resultater.',
		describe: (name: string, low: string, high: string, unit: string) =>
			`${name}: i gennemsnit ${low} ${unit} i laveste tiendedel, ${high} ${unit} i højeste.`
	},

	needs: {
		title: 'Hvad der skal være sandt',
		intro: (whom: string) =>
			`Den værdi, hvor halvdelen af fremtiderne giver plus i nutidsværdi for ${whom}, når antagelsen ligger netop dér. Alt andet er stadig usikkert.`,
		atLeast: (name: string, value: string) => `*${name}* skal være mindst *${value}*`,
		atMost: (name: string, value: string) => `*${name}* må højst være *${value}*`,
		downTo: (name: string, value: string) => `*${name}* kan falde til *${value}*`,
		upTo: (name: string, value: string) => `*${name}* kan stige til *${value}*`,
		believe: (middle: string, low: string, high: string) =>
			`Vi tror på ${middle} (9 af 10: ${low} til ${high})`,
		above: (count: string) => `${count} ligger derover`,
		below: (count: string) => `${count} ligger derunder`,
		describe: (name: string, value: string) => `${name}: fordelingen og grænsen ved ${value}`,
		none: 'Ingen antagelse kan alene, inden for det vi tror på, bringe det midterste udfald til nul.',
		others: (names: string) =>
			`Alene gør disse ikke forskellen, hvor de end ligger mellem 1 og 99 af 100: ${names}.`,
		columns: {
			input: 'Antagelse',
			needed: 'grænse',
			middle: 'midterste værdi',
			low: '5 af 100 ligger under',
			high: '5 af 100 ligger over',
			beyond: 'på den gode side, af 100'
		}
	},

	knowing: {
		title: 'Hvad det er værd at vide mere',
		goAhead: (whom: string) =>
			`Målt på kroner alene, for ${whom} og på gennemsnittet af alle fremtider taler det, vi ved i dag, for at gå i gang.`,
		stay: (whom: string) =>
			`Målt på kroner alene, for ${whom} og på gennemsnittet af alle fremtider taler det, vi ved i dag, imod at gå i gang.`,
		all: (amount: string) =>
			`At kende alt på forhånd ville være *${amount}* værd i gennemsnit af alle fremtider: mere kan ingen undersøgelse være værd.`,
		nothing:
			'Mere viden om nogen enkelt antagelse ændrer ikke, hvad der er bedst på gennemsnittet.',
		settled: 'Selv fuld viden ville ikke ændre, hvad der er bedst på gennemsnittet.',
		which: 'Hvilket forsøg betaler sig?',
		measure: (unit: string) =>
			`Det højeste, det i gennemsnit er værd at få antagelsen afklaret før beslutningen, ${unit}`,
		first: (name: string) =>
			`Begynd med *${name}*: koster det mindre at få den afklaret, kan et forsøg betale sig.`,
		others: (count: number) =>
			count === 1
				? 'For den sidste antagelse er mere viden alene stort set intet værd.'
				: `For de øvrige ${count} antagelser er mere viden alene stort set intet værd.`,
		ofAll: (percent: string) => `${percent} af værdien af fuld viden`,
		input: 'Antagelse',
		grade: 'belæg',
		worth: 'højst værd i gennemsnit'
	},

	apart: {
		title: 'Hvad de gode og de dårlige fremtider har til fælles',
		intro: 'Se på én ad gangen: hvor ligger antagelserne, når det går galt, og når det går godt?',
		account: 'Regnskab',
		kind: 'Fremtider',
		minus: 'i minus',
		plus: 'i plus',
		which: (name: string, kind: 'minus' | 'plus', count: string, year: number) =>
			`*${name}* er i ${kind === 'minus' ? 'minus' : 'plus'} i *${count}* mulige fremtider i ${year}, akkumuleret og efter aftaler.`,
		empty: (name: string, kind: 'minus' | 'plus') =>
			`Ingen af de mulige fremtider har ${name} i ${kind === 'minus' ? 'minus' : 'plus'}.`,
		every: (name: string, kind: 'minus' | 'plus') =>
			`Alle de mulige fremtider har ${name} i ${kind === 'minus' ? 'minus' : 'plus'}: de har intet særligt til fælles.`,
		nothing: 'Ingen enkelt antagelse skiller dem fra de andre.',
		legend: 'Felt: alle fremtider. Streg: de valgte.',
		higher: (here: string, all: string) => `ligger højere: midterste værdi ${here} mod ${all}`,
		lower: (here: string, all: string) => `ligger lavere: midterste værdi ${here} mod ${all}`,
		working: 'Regner …'
	},

	ends: { title: 'Hvor kan det ende?' }
};

const en: typeof da = {
	headline: (name) => `The result hangs most on one assumption: *${name}*`,
	lead: (share, whom) =>
		`On its own it carries ${share} of the uncertainty about the present value for ${whom}. Below stands what the rest rests on, what must be true, and what it is worth to know more.`,
	certain: 'Nothing in the result is uncertain',
	certainLead: (whom) => `None of the case’s assumptions moves the present value for ${whom}.`,
	whom: 'For whom',
	municipality: 'the municipality',
	wholeMunicipality: 'The municipality',
	beforeAgreements: (name) => `${name}, before agreements`,
	bound:
		'An agreement changes how many take part: here, therefore, only the municipality as a whole is shown.',
	output: (whom, unit, priceYear) =>
		`the present value for ${whom}, ${unit} in ${priceYear} prices`,
	inputs: (count) => (count === 1 ? '1 assumption' : `${count} assumptions`),

	grades: {
		title: 'What the uncertainty rests on',
		measure: (whom) =>
			`The assumptions’ own shares of the uncertainty about the present value for ${whom}, each on its own, by evidence`,
		names: {
			A: 'own accounts or registers',
			B: 'an evaluation or price list that fits',
			C: 'published, but only partly comparable',
			D: 'the professionals’ estimate',
			E: 'illustrative figures, to be replaced',
			none: 'no evidence stated'
		},
		grade: (letter) => `Evidence ${letter}`,
		noGrade: 'No evidence',
		rest: 'Interplay and events',
		restNote: 'what no assumption explains on its own',
		over: (percent) =>
			`Together the shares come to ${percent}: assumptions that move together count in each other’s.`,
		none: 'The case has no uncertain assumptions.',
		evidence: 'evidence',
		inputs: 'assumptions',
		share: 'share of the uncertainty'
	},

	tornado: {
		title: 'What moves the result',
		finding: (name, low, high, unit, percent) =>
			`When *${name}* is in its lowest tenth, the present value is ${low} ${unit} on average of those futures; in the highest tenth ${high}. On its own it carries ${percent} of the uncertainty.`,
		measure: (output) =>
			`Average of ${output}, when the assumption is in its lowest and in its highest tenth`,
		low: 'lowest tenth',
		high: 'highest tenth',
		band: (low, high, unit) => `9 of 10 of all futures: ${low} to ${high} ${unit}`,
		mean: 'average of all futures',
		input: 'Assumption',
		rank: 'rank correlation',
		share: 'on its own',
		more: (count) => `Show ${count} more that matter less`,
		fewer: 'Show the most important only',
		note: 'On its own: the share of the uncertainty that the assumption itself explains. Rank correlation: from −1 to +1, whether high values go with high results.',
		describe: (name, low, high, unit) =>
			`${name}: on average ${low} ${unit} in the lowest tenth, ${high} ${unit} in the highest.`
	},

	needs: {
		title: 'What must be true',
		intro: (whom) =>
			`The value at which half of the futures give a gain in present value for ${whom}, when the assumption lies exactly there. All else is still uncertain.`,
		atLeast: (name, value) => `*${name}* must be at least *${value}*`,
		atMost: (name, value) => `*${name}* must be at most *${value}*`,
		downTo: (name, value) => `*${name}* can fall to *${value}*`,
		upTo: (name, value) => `*${name}* can rise to *${value}*`,
		believe: (middle, low, high) => `We believe in ${middle} (9 of 10: ${low} to ${high})`,
		above: (count) => `${count} lie above`,
		below: (count) => `${count} lie below`,
		describe: (name, value) => `${name}: its distribution, and the limit at ${value}`,
		none: 'No assumption can on its own, within what we believe, bring the median outcome to nil.',
		others: (names) =>
			`On their own these make no such difference, wherever they lie between 1 and 99 of 100: ${names}.`,
		columns: {
			input: 'Assumption',
			needed: 'limit',
			middle: 'median value',
			low: '5 of 100 lie below',
			high: '5 of 100 lie above',
			beyond: 'on the good side, of 100'
		}
	},

	knowing: {
		title: 'What it is worth to know more',
		goAhead: (whom) =>
			`Measured in money alone, for ${whom} and on the average of all futures, what we know today speaks for going ahead.`,
		stay: (whom) =>
			`Measured in money alone, for ${whom} and on the average of all futures, what we know today speaks against going ahead.`,
		all: (amount) =>
			`To know everything in advance would be worth *${amount}* on average of all futures: no study can be worth more.`,
		nothing: 'To know more of any single assumption does not change what is best on average.',
		settled: 'Even full knowledge would not change what is best on average.',
		which: 'Which pilot pays?',
		measure: (unit) =>
			`The most it is worth, on average, to have the assumption settled before the decision, ${unit}`,
		first: (name) => `Begin with *${name}*: if settling it costs less than this, a pilot can pay.`,
		others: (count) =>
			count === 1
				? 'For the last assumption, knowing more on its own is worth next to nothing.'
				: `For the other ${count} assumptions, knowing more on its own is worth next to nothing.`,
		ofAll: (percent) => `${percent} of the worth of full knowledge`,
		input: 'Assumption',
		grade: 'evidence',
		worth: 'worth at most, on average'
	},

	apart: {
		title: 'What the good and the bad futures have in common',
		intro:
			'Look at one at a time: where do the assumptions lie when it goes wrong, and when it goes well?',
		account: 'Accounts',
		kind: 'Futures',
		minus: 'in loss',
		plus: 'in gain',
		which: (name, kind, count, year) =>
			`*${name}* ${kind === 'minus' ? 'loses' : 'gains'} in *${count}* possible futures in ${year}, cumulated and after agreements.`,
		empty: (name, kind) =>
			`In none of the possible futures does ${name} ${kind === 'minus' ? 'lose' : 'gain'}.`,
		every: (name, kind) =>
			`In all possible futures ${name} ${kind === 'minus' ? 'loses' : 'gains'}: they have nothing particular in common.`,
		nothing: 'No single assumption tells them from the others.',
		legend: 'Field: all futures. Line: the chosen ones.',
		higher: (here, all) => `lies higher: median value ${here} against ${all}`,
		lower: (here, all) => `lies lower: median value ${here} against ${all}`,
		working: 'Working …'
	},

	ends: { title: 'Where can it end?' }
};

export const SENSITIVITY = { da, en };

export type SensitivityMessages = typeof da;
