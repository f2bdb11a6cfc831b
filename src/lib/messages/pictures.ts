/** The words of the three pictures of a single quantity, Danish and English. */

const da = {
	choose: 'Billede',
	names: { histogram: 'Søjler', dots: 'Prikker', outcomes: 'Én ad gangen' },
	key: 'Tasten p skifter billede.',
	next: 'Næste slags billede af én størrelse',
	account: 'Regnskab',
	quantity: 'Størrelse',
	presentValue: 'nutidsværdi',
	cumulative: (year: number) => `akkumuleret i ${year}`,
	measure: (name: string, quantity: string, unit: string, priceYear: number) =>
		`${name}: ${quantity}, ${unit} i ${priceYear}-priser, efter aftaler`,
	discounted: (presentValue: string, cumulative: string, year: number) =>
		`Plus i ${presentValue} som nutidsværdi, i ${cumulative} akkumuleret i ${year} som på overblikket: i nutidsværdien tæller sene år mindre end tidlige.`,
	difference: (quantity: string) => `forskel i ${quantity}`,
	finding: (half: string, band: string, unit: string) =>
		`Halvdelen af de mulige fremtider ligger mellem ${half} ${unit}, 9 af 10 mellem ${band}.`,
	between: (low: string, high: string) => `${low} og ${high}`,
	certain: (amount: string, unit: string) => `${amount} ${unit} i stort set alle fremtider.`,
	minus: (count: string) => `i minus: ${count}`,
	plus: (count: string) => `i plus: ${count}`,
	worse: (count: string) => `dårligere: ${count}`,
	better: (count: string) => `bedre: ${count}`,
	/** How the futures lie: the ends of what is drawn, where most are, and the chances on either side of nil. */
	spread: (ends: string, most: string, sides: string, unit: string) =>
		`${ends} ${unit}; flest ${most}; ${sides}.`,
	from: (low: string, high: string) => `fra ${low} til ${high}`,
	histogram: {
		note: 'En søjles højde er hvor mange af de mulige fremtider, der ligger i dens spænd. Alle søjler er lige brede; en smal streg er ét beløb, der går igen.',
		describe: (spread: string) => `Søjler ${spread}`
	},
	dots: {
		note: (count: number) =>
			`${count} prikker for ${count} lige sandsynlige fremtider, hver ud for sit beløb og på sin side af nul.`,
		describe: (count: number, spread: string) => `${count} prikker ${spread}`
	},
	outcomes: {
		note: 'Hver fremtid er lige sandsynlig. Læg mærke til, hvor ofte den lander på hver side af nul.',
		play: 'Afspil',
		pause: 'Pause',
		next: 'Næste fremtid',
		speed: 'Hastighed',
		speeds: { slow: 'rolig', normal: 'jævn', fast: 'hurtig' },
		path: 'Den kraftige streg er én mulig fremtid år for år, viften bag den er dem alle. Hver fremtid er lige sandsynlig.',
		one: (number: number, amount: string) => `Fremtid ${number}: ${amount}`,
		inYear: (amount: string, year: number) => `${amount} i ${year}`,
		describe: (amount: string, sides: string) => `Én mulig fremtid: ${amount}; ${sides}.`
	},
	within: (low: string, high: string) => `mellem ${low} og ${high}`,
	columns: { where: 'beløb', share: 'af 100 fremtider' }
};

const en: typeof da = {
	choose: 'Picture',
	names: { histogram: 'Bars', dots: 'Dots', outcomes: 'One at a time' },
	key: 'The key p changes the picture.',
	next: 'Next kind of picture of a single quantity',
	account: 'Accounts',
	quantity: 'Quantity',
	presentValue: 'present value',
	cumulative: (year) => `cumulated in ${year}`,
	measure: (name, quantity, unit, priceYear) =>
		`${name}: ${quantity}, ${unit} in ${priceYear} prices, after agreements`,
	discounted: (presentValue, cumulative, year) =>
		`A gain in ${presentValue} as present value, in ${cumulative} cumulated in ${year} as on the overview: in present value late years count for less than early ones.`,
	difference: (quantity) => `difference, ${quantity}`,
	finding: (half, band, unit) =>
		`Half of the possible futures lie between ${half} ${unit}, 9 of 10 between ${band}.`,
	between: (low, high) => `${low} and ${high}`,
	certain: (amount, unit) => `${amount} ${unit} in virtually all futures.`,
	minus: (count) => `in loss: ${count}`,
	plus: (count) => `in gain: ${count}`,
	worse: (count) => `worse: ${count}`,
	better: (count) => `better: ${count}`,
	spread: (ends, most, sides, unit) => `${ends} ${unit}; most ${most}; ${sides}.`,
	from: (low, high) => `from ${low} to ${high}`,
	histogram: {
		note: 'A bar’s height is how many of the possible futures lie in its band. All bars are equally wide; a narrow stroke is one amount that recurs.',
		describe: (spread) => `Bars ${spread}`
	},
	dots: {
		note: (count) =>
			`${count} dots for ${count} equally likely futures, each at its amount and on its side of nil.`,
		describe: (count, spread) => `${count} dots ${spread}`
	},
	outcomes: {
		note: 'Each future is equally likely. Notice how often it falls on either side of nil.',
		play: 'Play',
		pause: 'Pause',
		next: 'Next future',
		speed: 'Speed',
		speeds: { slow: 'slow', normal: 'steady', fast: 'fast' },
		path: 'The strong line is one possible future year by year, the fan behind it is all of them. Each future is equally likely.',
		one: (number, amount) => `Future ${number}: ${amount}`,
		inYear: (amount, year) => `${amount} in ${year}`,
		describe: (amount, sides) => `One possible future: ${amount}; ${sides}.`
	},
	within: (low, high) => `between ${low} and ${high}`,
	columns: { where: 'amount', share: 'of 100 futures' }
};

export const PICTURES = { da, en };

export type PictureMessages = typeof da;
