/** Every word of the interface in English. */
import type { Count, Likelihood } from './chances.ts';
import type { Messages } from './da.ts';
import type { MoneyScale } from './numbers.ts';

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const likelihoods: Record<Likelihood, string> = {
	virtuallyCertain: 'virtually certain',
	veryLikely: 'very likely',
	likely: 'likely',
	even: 'about as likely as not',
	unlikely: 'unlikely',
	veryUnlikely: 'very unlikely',
	exceptionallyUnlikely: 'exceptionally unlikely'
};

export const en: Messages = {
	language: {
		name: 'English',
		choose: 'Language',
		other: 'Dansk',
		switchTo: 'Skift til dansk'
	},
	theme: { toggle: 'Switch between light and dark' },
	brand: 'Vifte',
	skip: 'Skip to the content',
	toStart: 'To the start page',

	likelihood: (word: Likelihood) => likelihoods[word],
	ofHundred: (count: Count) =>
		count.end
			? `${count.end === 'under' ? 'under 1' : 'over 99'} of 100`
			: `${count.rough ? 'about ' : ''}${count.number} of 100`,
	count: (count: Count) =>
		count.end
			? count.end === 'under'
				? 'under 1'
				: 'over 99'
			: `${count.rough ? 'about ' : ''}${count.number}`,
	years: (n: number) => `${WORDS[n] ?? n} ${n === 1 ? 'year' : 'years'}`,
	currency: (code: string) => code,
	moneyUnit: (scale: MoneyScale, code: string) =>
		scale.size === 'million'
			? `${code} million`
			: scale.size === 'thousand'
				? `${code} thousand`
				: code,
	payer: {
		municipality: 'The municipality',
		society: 'Society',
		region: 'Region',
		state: 'State',
		citizen: 'Citizens',
		'category:service': 'Services',
		'category:transfers': 'Transfers',
		'category:other': 'Other spending'
	},

	start: {
		title: 'Vifte: who pays, who gains, and how sure is it?',
		headline: 'Who pays, who gains, and how sure is it?',
		lead: 'Vifte works out measures where one department pays and another gets the gain. The result is a fan of possible futures for each of them, year by year: never one number.',
		privacy: 'Everything is worked out in your browser. Nothing leaves the machine.',
		templates: 'Begin with a case',
		open: 'Open a file',
		openHint: 'or drop a case file on the page',
		fresh: 'New case',
		freshHint: 'five questions and three minutes to the first fan',
		blank: 'Begin with a blank case',
		drop: 'Let go of the file to open it',
		inPlus: (count: string) => `The municipality gains in *${count}* possible futures`,
		after: (years: string) => `after ${years}`,
		drawing: 'Working …',
		fanOf: (title: string) => `The municipality’s cumulative net gain: ${title}`,
		about:
			'The cases are examples. Figures marked E are illustrative and must be replaced with your own before anything is decided.'
	},

	sections: {
		label: 'Sections',
		overview: 'Overview',
		assumptions: 'Assumptions',
		model: 'Case',
		organisation: 'Organisation',
		budget: 'Budget',
		sensitivity: 'Sensitivity',
		compare: 'Compare'
	},

	bench: {
		scenario: 'Scenario',
		asIs: 'The case',
		undo: 'Undo',
		redo: 'Redo',
		share: 'Share link',
		loading: 'Fetching the case …',
		computing: 'Working …',
		stale: 'The figures below are from before; the new ones are being worked out.',
		kept: 'The open case is unchanged.',
		saveFile: 'Save as a file'
	},

	overview: {
		headline: (count: string, years: string) =>
			`In *${count}* possible futures the municipality gains after ${years}.`,
		idle: 'The case does not touch the municipality’s economy.',
		empty: 'There is no money in the case yet.',
		fill: 'Describe under Case what is done, what it leads to, and whom it costs and benefits.',
		about: 'About the case',
		losers: (names: string, several: boolean) =>
			`${names} ${several ? 'pay and lose' : 'pays and loses'} in nearly all futures.`,
		winners: (names: string, several: boolean) =>
			`${names} ${several ? 'gain' : 'gains'} in nearly all futures.`,
		losersAndWinners: (losers: string, several: boolean, winners: string) =>
			`${losers} ${several ? 'pay and lose' : 'pays and loses'} in nearly all futures; the gain falls to ${winners}.`,
		between: (names: string) => `For ${names} it can go either way.`,
		measure: (unit: string, from: number, priceYear: number, side: string) =>
			`The municipality’s total net gain, cumulated from ${from}, ${unit} in ${priceYear} prices, ${side}`,
		after: 'after agreements',
		before: 'before agreements',
		noAgreements: 'no agreements',
		ofHundredShort: 'of 100',
		parts: 'Who pays, who gains',
		partsMeasure: (unit: string, side: string) => `Cumulative net gain, ${unit}, ${side}`,
		whose: 'Organisation',
		withAgreements: (name: string) => `${name}: after agreements`,
		withoutAgreements: (name: string) => `${name}: before agreements`,
		commonScale: 'Common scale',
		ownScale: 'Own scales',
		scale: 'Scale',
		ownScaleNote: 'Each fan has a scale of its own: compare the shape, not the size.',
		plusInCount: (count: string) => `gains in *${count}* futures`,
		untouched: 'not touched',
		table: 'The chance of a gain, year by year',
		tableMeasure: (side: string) =>
			`Of 100 possible futures: in how many do the accounts up to and including the year show a gain? ${side}`,
		gap: 'Pays for others’ gain',
		gapNote: 'Pays for others’ gain: loses while the municipality gains, of 100 futures.',
		row: 'Accounts',
		total: 'Total',
		departments: 'Departments',
		payers: 'Other payers',
		never: 'never a gain',
		tableNote: 'Stronger field: more futures with a gain.',
		range: (year: number, low: string, high: string) => `9 of 10 in ${year}: ${low} to ${high}`
	},

	fan: {
		name: (title: string) => `Fan: ${title}`,
		over: '5 of 100 lie above',
		half: 'half of the possible futures',
		median: 'median outcome',
		under: '5 of 100 lie below',
		ghost: 'dashed: before the change',
		ghostScenario: 'dashed: the case without the scenario',
		legendOuter: '9 of 10 futures',
		legendMiddle: '8 of 10',
		legendInner: 'half',
		legendMedian: 'median outcome',
		showTable: 'Show as table',
		hideTable: 'Show as figure',
		year: 'Year',
		quantile: (percent: number) =>
			percent === 50
				? 'median outcome'
				: percent < 50
					? `${percent} of 100 lie below`
					: `${100 - percent} of 100 lie above`,
		describe: (year: number, low: string, median: string, high: string, unit: string) =>
			`In ${year}, 9 of 10 possible futures lie between ${low} and ${high} ${unit}; the median outcome is ${median}.`,
		readout: (year: number, low: string, high: string, unit: string, count: string) =>
			`*${year}*: 9 of 10 between ${low} and ${high} ${unit}, ${count}`,
		explore: 'Figure: use the arrow keys to read the fan year by year',
		outcomes: {
			plus: {
				row: 'gain in',
				column: 'gain, of 100',
				count: (count: string) => `gain in ${count}`,
				sentence: (count: string) => `Gain in ${count}.`,
				legend: (count: string, year: number) => `*${count}* of 100 gain in ${year}`
			},
			better: {
				row: 'better in',
				column: 'better, of 100',
				count: (count: string) => `better in ${count}`,
				sentence: (count: string) => `Better in ${count}.`,
				legend: (count: string, year: number) => `*${count}* of 100 better in ${year}`
			}
		}
	},

	mark: {
		title: 'Look at the futures in which the municipality is',
		hint: 'Choose here, or drag up or down on the fan at a year: the departments’ fans and the assumptions then show those futures alone.',
		all: 'any',
		minus: 'in loss',
		plus: 'in gain',
		middle: 'near the middle',
		drawn: 'marked',
		isMinus: 'the municipality is in loss',
		isPlus: 'the municipality is in gain',
		under: (amount: string) => `the municipality lies below ${amount}`,
		over: (amount: string) => `the municipality lies above ${amount}`,
		between: (low: string, high: string) => `the municipality lies between ${low} and ${high}`,
		which: (count: string, year: number, condition: string) =>
			`In *${count}* futures ${condition} in ${year}.`,
		common: (telling: string[]) => `What tells them apart: ${telling.join('; ')}.`,
		lies: (name: string, higher: boolean, here: string, all: string, unit: string) =>
			`${name} lies ${higher ? 'higher' : 'lower'} (median ${here} against ${all}${unit ? ` ${unit}` : ''})`,
		nothing: 'No single assumption tells them from the others.',
		none: 'None of the possible futures lies there.',
		plusInCount: (count: string) => `gain in *${count}* of 100 marked`
	},

	levers: {
		title: 'Turn the assumptions',
		follow: 'the fan follows',
		share: (percent: string) => `${percent} of the uncertainty`,
		reset: 'Back to where it was',
		resetAll: 'Reset all',
		resetOne: (name: string) => `Reset ${name}`,
		none: 'The case has no uncertain assumptions to turn.',
		receipt: (name: string, from: string, to: string, now: string, before: string) =>
			`${name}: from ${from} to ${to}. Gain in ${now} futures against ${before}`,
		organisationReceipt: (to: string, now: string, before: string) =>
			`Organisation: ${to}. Gain in ${now} futures against ${before}`,
		scenarioReceipt: (name: string, now: string, before: string) =>
			`${name}, against the case: gain in ${now} futures against ${before}`,
		difference: (low: string, high: string, unit: string) =>
			`the difference is ${low} to ${high} ${unit} in 9 of 10`,
		sameDifference: (amount: string, unit: string) =>
			`the difference is ${amount} ${unit} in virtually all futures`,
		unchanged: 'no difference in the municipality’s accounts'
	},

	honesty: {
		line: (percent: string, count: number) =>
			`${percent} of the uncertainty rests on ${count === 1 ? 'one illustrative figure' : `${count} illustrative figures`} (evidence E), each on its own.`,
		none: 'None of the case’s uncertain figures are illustrative.',
		minus: 'A loss does not make a measure bad: money is only one side of the matter.'
	},

	footnote: {
		label: 'About the figures',
		draws: (n: string) => `${n} possible futures`,
		seed: (seed: string) => `seed ${seed}`,
		fingerprint: (text: string) => `fingerprint ${text}`,
		error: (points: string) => `Monte Carlo error at most ${points} percentage points`,
		errorUnder: (points: string) => `Monte Carlo error under ${points} percentage point`,
		prices: (year: number) => `${year} prices`,
		preview: 'provisional picture while you drag'
	},

	share: {
		title: 'Share the case',
		copied: 'Title and link are copied.',
		refused: 'The browser does not allow copying. Select the link and copy it yourself:',
		tooLong: 'The case is too large for a link. Save it as a file and send that instead.',
		text: (title: string, fingerprint: string) => `${title} (fingerprint ${fingerprint})`,
		same: 'Same figures.',
		sameLong: (text: string) => `The fingerprint ${text} matches: you see the sender’s figures.`,
		different: 'Not the sender’s figures.',
		differentLong: (theirs: string, ours: string) =>
			`The link says fingerprint ${theirs}; here it is ${ours}. The link was altered on its way, or you use different versions of Vifte.`,
		link: 'Link'
	},

	problems: {
		title: 'The case cannot be opened',
		template: 'There is no such case here.',
		empty: 'The link holds no case.',
		gone: 'The case is no longer kept in this browser.',
		damaged:
			'What the browser has kept of the case is damaged and cannot be read. It is not deleted, and can be saved as a file.',
		newer:
			'The case was saved with a newer edition of Vifte than this one and is left as it is. Reload the page to get the newest edition.',
		notReadable: 'The file cannot be read.',
		notCase: (name: string) => `${name} is not a case that Vifte can open:`,
		thisLink: 'What the link holds',
		more: (n: number) => `and ${n} more`,
		engine: 'The calculation stopped. The figures below are the last that were finished.',
		engineFirst: 'The calculation did not begin.',
		part: 'Something went wrong in this part. The rest works, and the case is as it was.',
		partUnloaded: 'This part could not be loaded. The rest works, and the case is as it was.',
		app: 'Vifte could not be loaded.',
		details: 'Technical message',
		retry: 'Try again',
		back: 'To the start page',
		page: {
			missing: {
				title: 'There is no such page',
				text: 'There is no page at this address. It may be misspelt, or the link may be out of date.'
			},
			offline: {
				title: 'There is no connection',
				text: 'The page could not be loaded because there is no connection to the network. It is loaded by itself when the connection is back.'
			},
			unloaded: {
				title: 'The page could not be loaded',
				text: 'A part of the page did not arrive. That may be the connection, or Vifte may just have been updated.'
			},
			unexpected: {
				title: 'Something went wrong',
				text: 'There has been an error in Vifte. What is kept in this browser is still there.'
			},
			kept: 'The address is as it was; if it holds a case, the case is still in it.',
			opening: 'Loading the page again …'
		}
	},

	keys: {
		title: 'Keyboard',
		open: 'Show keyboard shortcuts',
		close: 'Close',
		undo: 'Undo',
		redo: 'Redo',
		help: 'This overview',
		lever: 'Turn an assumption, when its handle is chosen',
		leverReset: 'Take the chosen handle back',
		home: 'Backspace',
		year: 'Read the fan year by year, when the figure is chosen',
		clear: 'Look at all futures again',
		share: 'Share link',
		left: 'left arrow',
		right: 'right arrow',
		ctrl: 'Ctrl',
		shift: 'Shift',
		or: 'or'
	}
};
