/** The words of the projector. */
const da = {
	open: 'Præsentér',
	title: 'Projektor',
	waiting: 'Venter på casen …',
	waitingHint:
		'Åbn casen i et andet vindue i den samme browser, og tryk Præsentér. Siden her følger så med.',
	gone: 'Casen er lukket i det andet vindue. Billedet her er det sidste.',
	picture: (n: number, all: number) => `${n} / ${all}`,
	pictureLong: (n: number, all: number, name: string) => `Billede ${n} af ${all}: ${name}`,
	names: {
		finding: 'Kommunen',
		parts: 'Hvem betaler, hvem vinder',
		chances: 'Chancer',
		levers: 'Skru på antagelserne',
		minutes: 'Referat'
	},
	keys: {
		cover: 'D',
		freeze: 'F',
		replay: 'G'
	},
	controls: 'Styring',
	previous: 'Forrige',
	next: 'Næste',
	turn: 'skift',
	cover: 'dæk',
	reveal: 'vis',
	freeze: 'frys',
	thaw: 'følg igen',
	replay: 'vis igen',
	undo: 'Fortryd',
	redo: 'Gentag',
	frozen: 'Frosset: følger ikke med',
	noReplay: 'Der er ingen ændring at vise igen endnu.',
	before: 'Før',
	after: 'Efter',
	replaying: (word: string, sentence: string) => `*${word}* · ${sentence}`,

	covered: {
		amount: (years: string) => `Hvor ender kommunen efter ${years}?`,
		chance: (years: string) => `I hvor mange af 100 fremtider er kommunen i plus efter ${years}?`,
		plain: 'Tænk selv, før I ser svaret.',
		hint: 'Skriv jeres gæt, et ad gangen, før billedet vises.',
		amountLabel: (unit: string) => `Gæt, ${unit}`,
		chanceLabel: 'Gæt, af 100',
		add: 'Skriv gættet',
		guesses: 'Jeres gæt',
		remove: (guess: string) => `Fjern gættet ${guess}`,
		out: 'Et gæt her er et helt tal fra 0 til 100.',
		outAmount: (unit: string) => `Skriv et tal i ${unit}, som −2,5.`
	},
	guess: 'jeres gæt, før vi så viften',
	guessShort: 'jeres gæt',
	guessText: (guesses: string) => `Jeres gæt: ${guesses}.`,
	answer: 'svaret',

	chances: (years: string) => `Chancen for plus efter ${years}`,
	chancesMeasure: (side: string) =>
		`Af 100 mulige fremtider: så mange, hvor det samlede regnskab er i plus til sidst, ${side}`,
	measure: (unit: string, priceYear: number, side: string) =>
		`Kommunens nettogevinst, akkumuleret, ${unit} i ${priceYear}-priser, ${side}`,
	partsMeasure: (unit: string, priceYear: number, side: string) =>
		`Akkumuleret nettogevinst, ${unit} i ${priceYear}-priser, ${side}, fælles skala`,
	range: (low: string, high: string) => `9 af 10: ${low} til ${high}`,
	scenario: (name: string) => `Scenarie: ${name}`,

	minutes: 'Det har vi prøvet',
	minutesOf: (title: string) => `Referat: ${title}`,
	minutesEmpty: 'Ingen ændringer endnu. Hver ændring bliver skrevet ned her.',
	copy: 'Kopiér som referat',
	copied: 'Kopieret.',
	refused: 'Browseren tillader ikke at kopiere. Markér teksten, og kopiér den selv.',
	edited: (now: string, before: string) =>
		`Casen blev ændret. Plus i ${now} fremtider mod ${before}.`
};

const en: typeof da = {
	open: 'Present',
	title: 'Projector',
	waiting: 'Waiting for the case …',
	waitingHint:
		'Open the case in another window of the same browser and press Present. This page then keeps in step.',
	gone: 'The case was closed in the other window. This picture is the last.',
	picture: (n: number, all: number) => `${n} / ${all}`,
	pictureLong: (n: number, all: number, name: string) => `Picture ${n} of ${all}: ${name}`,
	names: {
		finding: 'The municipality',
		parts: 'Who pays, who gains',
		chances: 'Chances',
		levers: 'Move the assumptions',
		minutes: 'Minutes'
	},
	keys: {
		cover: 'C',
		freeze: 'F',
		replay: 'R'
	},
	controls: 'Controls',
	previous: 'Previous',
	next: 'Next',
	turn: 'turn',
	cover: 'cover',
	reveal: 'reveal',
	freeze: 'freeze',
	thaw: 'follow again',
	replay: 'replay',
	undo: 'Undo',
	redo: 'Redo',
	frozen: 'Frozen: not keeping in step',
	noReplay: 'There is no change to replay yet.',
	before: 'Before',
	after: 'After',
	replaying: (word: string, sentence: string) => `*${word}* · ${sentence}`,

	covered: {
		amount: (years: string) => `Where does the municipality end after ${years}?`,
		chance: (years: string) =>
			`In how many of 100 futures does the municipality gain after ${years}?`,
		plain: 'Think for yourselves before you see the answer.',
		hint: 'Type your guesses, one at a time, before the picture is shown.',
		amountLabel: (unit: string) => `Guess, ${unit}`,
		chanceLabel: 'Guess, of 100',
		add: 'Add the guess',
		guesses: 'Your guesses',
		remove: (guess: string) => `Remove the guess ${guess}`,
		out: 'A guess here is a whole number from 0 to 100.',
		outAmount: (unit: string) => `Type a number in ${unit}, such as −2.5.`
	},
	guess: 'your guesses, before we saw the fan',
	guessShort: 'your guesses',
	guessText: (guesses: string) => `Your guesses: ${guesses}.`,
	answer: 'the answer',

	chances: (years: string) => `The chance of a gain after ${years}`,
	chancesMeasure: (side: string) =>
		`Of 100 possible futures: those in which the accounts end with a gain, ${side}`,
	measure: (unit: string, priceYear: number, side: string) =>
		`The municipality’s net gain, cumulated, ${unit} in ${priceYear} prices, ${side}`,
	partsMeasure: (unit: string, priceYear: number, side: string) =>
		`Cumulative net gain, ${unit} in ${priceYear} prices, ${side}, common scale`,
	range: (low: string, high: string) => `9 in 10: ${low} to ${high}`,
	scenario: (name: string) => `Scenario: ${name}`,

	minutes: 'What we have tried',
	minutesOf: (title: string) => `Minutes: ${title}`,
	minutesEmpty: 'No changes yet. Each change is written down here.',
	copy: 'Copy as minutes',
	copied: 'Copied.',
	refused: 'The browser does not allow copying. Select the text and copy it yourself.',
	edited: (now: string, before: string) =>
		`The case was changed. Gain in ${now} futures against ${before}.`
};

export type PresentMessages = typeof da;

export const present = { da, en };
