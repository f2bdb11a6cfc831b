/** The words of the three pictures of a single quantity, Danish and English. */

const da = {
	choose: 'Billede',
	names: { histogram: 'Søjler', dots: 'Prikker', outcomes: 'Én ad gangen' },
	key: 'Tasten p skifter billede.',
	account: 'Regnskab',
	quantity: 'Størrelse',
	presentValue: 'nutidsværdi',
	cumulative: (year: number) => `akkumuleret i ${year}`,
	measure: (name: string, quantity: string, unit: string, priceYear: number) =>
		`${name}: ${quantity}, ${unit} i ${priceYear}-priser, efter aftaler`,
	difference: (quantity: string) => `forskel i ${quantity}`,
	finding: (half: string, band: string, unit: string) =>
		`Halvdelen af de mulige fremtider ligger mellem ${half} ${unit}, 9 af 10 mellem ${band}.`,
	between: (low: string, high: string) => `${low} og ${high}`,
	certain: (amount: string, unit: string) => `${amount} ${unit} i stort set alle fremtider.`,
	minus: (count: string) => `i minus: ${count}`,
	plus: (count: string) => `i plus: ${count}`,
	worse: (count: string) => `dårligere: ${count}`,
	better: (count: string) => `bedre: ${count}`,
	histogram: {
		note: 'En søjles flade er dens andel af fremtiderne; tallet er hvor mange af 100. De stiplede ender er åbne.',
		describe: (parts: string) => `Søjler: ${parts}`
	},
	dots: {
		note: (count: number) =>
			`${count} prikker for ${count} lige sandsynlige fremtider. En prik står i det spænd, fremtiden ligger i, ikke på et bestemt beløb. De ringe yderst har en åben ende.`,
		describe: (count: number, parts: string) => `${count} prikker: ${parts}`
	},
	outcomes: {
		note: 'Hver fremtid er lige sandsynlig. Læg mærke til, hvor ofte den lander på hver side af nul.',
		play: 'Afspil',
		pause: 'Pause',
		next: 'Næste fremtid',
		speed: 'Hastighed',
		speeds: { slow: 'rolig', normal: 'jævn', fast: 'hurtig' },
		one: (number: number, where: string) => `Fremtid ${number}: ${where}`,
		describe: (where: string) => `Én mulig fremtid: ${where}`
	},
	/** Where an outcome lies. */
	under: (amount: string) => `under ${amount}`,
	over: (amount: string) => `over ${amount}`,
	within: (low: string, high: string) => `mellem ${low} og ${high}`,
	exactly: (amount: string) => `${amount}`,
	share: (count: number, where: string) => `${count} af 100 ${where}`,
	columns: { where: 'beløb', share: 'af 100 fremtider' }
};

const en: typeof da = {
	choose: 'Picture',
	names: { histogram: 'Bars', dots: 'Dots', outcomes: 'One at a time' },
	key: 'The key p changes the picture.',
	account: 'Accounts',
	quantity: 'Quantity',
	presentValue: 'present value',
	cumulative: (year) => `cumulated in ${year}`,
	measure: (name, quantity, unit, priceYear) =>
		`${name}: ${quantity}, ${unit} in ${priceYear} prices, after agreements`,
	difference: (quantity) => `difference, ${quantity}`,
	finding: (half, band, unit) =>
		`Half of the possible futures lie between ${half} ${unit}, 9 of 10 between ${band}.`,
	between: (low, high) => `${low} and ${high}`,
	certain: (amount, unit) => `${amount} ${unit} in virtually all futures.`,
	minus: (count) => `in loss: ${count}`,
	plus: (count) => `in gain: ${count}`,
	worse: (count) => `worse: ${count}`,
	better: (count) => `better: ${count}`,
	histogram: {
		note: 'A bar’s area is its share of the futures; the figure is how many of 100. The dashed ends are open.',
		describe: (parts) => `Bars: ${parts}`
	},
	dots: {
		note: (count) =>
			`${count} dots for ${count} equally likely futures. A dot stands in the band its future lies in, not at an exact amount. The rings at either end have an open end.`,
		describe: (count, parts) => `${count} dots: ${parts}`
	},
	outcomes: {
		note: 'Each future is equally likely. Notice how often it falls on either side of nil.',
		play: 'Play',
		pause: 'Pause',
		next: 'Next future',
		speed: 'Speed',
		speeds: { slow: 'slow', normal: 'steady', fast: 'fast' },
		one: (number, where) => `Future ${number}: ${where}`,
		describe: (where) => `One possible future: ${where}`
	},
	under: (amount) => `below ${amount}`,
	over: (amount) => `above ${amount}`,
	within: (low, high) => `between ${low} and ${high}`,
	exactly: (amount) => `${amount}`,
	share: (count, where) => `${count} of 100 ${where}`,
	columns: { where: 'amount', share: 'of 100 futures' }
};

export const PICTURES = { da, en };

export type PictureMessages = typeof da;
