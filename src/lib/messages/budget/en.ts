/** The section *Budget* in English. */
import type { BudgetMessages } from './da.ts';

/** End a sentence that may end in a stop already. */
const stop = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const en: BudgetMessages = {
	parts: 'Go to',
	part: {
		proposals: 'Proposed cuts',
		followUp: 'When will we know?',
		who: 'Who pays, who gains',
		fairer: 'A fairer agreement'
	},

	title: 'Book no more than you can count on.',
	lead: (name: string, count: string) =>
		`The cautious amount is what ${name} reaches in at least *${count}* possible futures. It is neither a guess at what will happen nor a demand.`,
	why: 'Why is there no single figure here? Because the median is reached in only every other future: whoever books it will be short of money in the rest. The certainty is your choice; the amount follows from it.',

	certainty: 'How sure do you want to be?',
	certaintyText: (percent: number) => `${percent} of 100 possible futures`,
	certaintyShort: (percent: number) => `${percent} of 100`,
	between: 'Between certainties five per cent apart the amount is read off a straight line.',
	department: 'Department',

	measure: (name: string, unit: string, priceYear: number, side: string) =>
		`${name}: net gain in each year, ${unit} in ${priceYear} prices, ${side}`,
	name: (name: string, percent: number) => `Cautious amount at ${percent} of 100: ${name}`,
	over: '5 of 100 lie above',
	under: '5 of 100 lie below',
	median: 'median',
	cautious: (percent: number) => `cautious, ${percent} of 100`,
	proposed: (amount: string) => `proposed: ${amount}`,
	explore: 'Figure: use the arrow keys to read the amount year by year',
	readout: (year: number, amount: string, unit: string, count: string) =>
		`*${year}*: ${amount} ${unit} or more in ${count}`,
	describe: (year: number, amount: string, unit: string, count: string) =>
		`Largest in ${year}: ${amount} ${unit} or more in ${count} possible futures.`,
	describeNone: (count: string) =>
		`In no year is an amount above zero reached in ${count} possible futures.`,
	year: 'Year',
	atLeast: (percent: number) => `at least, in ${percent} of 100`,
	columnLow: '5 of 100 lie below',
	columnHigh: '5 of 100 lie above',
	untouched: (name: string) => `The case does not touch ${name}: there is no amount to count on.`,

	all: (percent: number) => `All departments at ${percent} of 100`,
	allMeasure: (unit: string, priceYear: number, side: string) =>
		`Cautious amount in each year, ${unit} in ${priceYear} prices, ${side}`,
	allNote:
		'A minus is what the department must have cover for at that certainty. The amounts do not add up: the departments do not all have their bad years in the same futures.',

	categories: {
		title: 'Costs and gains fall in different places',
		split: (costs: string, gains: string) =>
			`It is unlikely that ${costs} end with a gain, and likely that ${gains} do. Money cannot be moved between them: the two are governed apart.`,
		each: 'The budget categories one by one',
		names: {
			'category:service': 'services',
			'category:transfers': 'transfers',
			'category:other': 'other spending'
		},
		row: (name: string, count: string, low: string, high: string, unit: string) =>
			`*${name}*: gain in ${count}, 9 in 10 between ${low} and ${high} ${unit}`,
		measure: (years: string) =>
			`The municipality’s cumulative net after ${years}, before and after agreements`
	},

	proposals: {
		title: 'Proposed cuts',
		lead: 'A proposed budget cut is tested against the possible futures. It is never worked out from them.',
		add: 'Propose a cut',
		none: 'Nobody has proposed a cut yet.',
		remove: (name: string) => `Remove the proposal: ${name}`,
		amount: 'Amount',
		year: 'Year',
		department: 'Department',
		outside: (year: number) => `${year}, outside the case’s years`,
		gone: (id: string) => `${id}, not found here`,
		headline: (amount: string, year: number, count: string) =>
			`${amount} in ${year} holds in *${count}* futures.`,
		dots: (count: string) => `Holds in ${count} possible futures.`,
		short: (word: string, count: string, shortfall: string) =>
			`${word}. In ${count} money is missing: ${shortfall} on average in those futures.`,
		never: (word: string) => `${word}. No money is missing in any of the computed futures.`,
		overAll: (shortfall: string) => stop(`Expected shortfall over all futures: ${shortfall}`),
		safe: (percent: number, amount: string) =>
			`The year can carry *${amount}* at ${percent} of 100: it holds.`,
		safeFrom: (percent: number, amount: string, year: number) =>
			`The year can carry *${amount}* at ${percent} of 100. The proposal can be carried from *${year}* at the earliest.`,
		safeEarlier: (percent: number, amount: string, year: number) =>
			`The year can carry *${amount}* at ${percent} of 100. The proposal can be carried in *${year}*, but not as late as this.`,
		safeNever: (percent: number, amount: string, largest: string, year: number) =>
			stop(
				`The year can carry *${amount}* at ${percent} of 100. The proposal cannot be carried in any year; ${year} comes nearest, with ${largest}`
			),
		computing: 'Computing …',
		waits: 'The proposal is tested once the case is whole again.',
		kept: 'The proposal is kept, but cannot be tested:',
		goneWhy: (id: string, organisation: string) =>
			`The department ${id} does not exist in the organisation ${organisation}. Choose one that does, or remove the proposal.`,
		outsideWhy: (year: number, first: number, last: number) =>
			`${year} lies outside the case’s years, ${first}–${last}. Choose another year, or make the case longer.`,
		elsewhere: 'Proposed under another organisation',
		elsewhereLead:
			'They are kept, but do not count in the organisation that is shown. Test them there, or bring them along.',
		elsewhereRow: (amount: string, year: string, department: string, organisation: string) =>
			`${amount} in ${year}, ${department} (${organisation})`,
		elsewhereGone: (department: string) => `${department} does not exist here.`,
		bring: 'Test it here'
	},

	followUp: {
		title: 'When will we know?',
		lead: 'There is an alternative to booking a cut today: agree on what to measure, when, and what to do once the figure is in.',
		input: 'Assumption',
		year: 'Year',
		below: 'Threshold',
		indicator: 'Indicator',
		owner: 'Owner',
		falls: (name: string, below: string, year: number, then: string, now: string) =>
			`If follow-up in ${year} shows less than *${below}* (${name}), the chance of a gain falls from ${now} to *${then}*.`,
		rises: (name: string, below: string, year: number, then: string, now: string) =>
			`If follow-up in ${year} shows less than *${below}* (${name}), the chance of a gain rises from ${now} to *${then}*.`,
		same: (name: string, below: string, year: number, now: string) =>
			`If follow-up in ${year} shows less than *${below}* (${name}), the chance of a gain is the same: ${now}.`,
		otherwise: (then: string) => `If it does not, the chance is *${then}*.`,
		likely: (below: string, count: string) =>
			`The figure is below ${below} in ${count} possible futures.`,
		neverBelow: (below: string) => `None of the possible futures lies below ${below}.`,
		alwaysBelow: (below: string) => `All possible futures lie below ${below}.`,
		basis: 'Gain: the municipality as a whole, cumulated to the end of the case.',
		picture: (name: string) => `The chance of a gain by what follow-up shows: ${name}`,
		pictureMeasure:
			'Each bar is a tenth of the possible futures, in the order of the assumption’s value. Its height is the chance that the municipality ends with a gain.',
		showing: 'Follow-up shows',
		under: (value: string) => `below ${value}`,
		from: (low: string, high: string) => `${low} to ${high}`,
		above: (value: string) => `${value} and above`,
		chance: 'Gain, of 100',
		share: 'Of 100 futures',
		allFutures: (count: string) => `all futures: ${count}`,
		threshold: (value: string) => `threshold ${value}`,
		add: 'Put in the plan',
		plan: 'Follow-up plan',
		planEmpty: 'The plan is empty. Choose an assumption and a threshold, and put it in the plan.',
		remove: (name: string) => `Take out of the plan: ${name}`,
		kept: 'The follow-up is kept, but cannot be computed:',
		goneWhy: (id: string) =>
			`The assumption ${id} no longer exists. Choose another, or remove the row.`,
		gone: (id: string) => `${id}, not found`,
		computing: 'Computing …',
		waits: 'Computed once the case is whole again.',
		none: 'The case has no uncertain assumptions to follow up.'
	},

	who: {
		title: 'Who pays, who gains',
		flow: 'From those who pay to those who gain',
		flowMeasure: (unit: string, years: string, priceYear: number, side: string) =>
			`Cumulative net after ${years}, ${unit} in ${priceYear} prices, ${side}`,
		flowName: 'Who pays and who gains',
		flowLegend: {
			sure: 'this much in 95 of 100 futures',
			median: 'median',
			most: 'more than this in only 5 of 100'
		},
		flowNote:
			'The width of a ribbon is the amount, darkest where it is nearly certain. The medians do not balance: they do not occur in the same future.',
		pays: 'Pays',
		gains: 'Gains',
		effort: 'The effort',
		range: (low: string, high: string) => `9 in 10: ${low} to ${high}`,
		eitherWay: (count: string) => `the other way in ${count}`,
		flowRow: (name: string, low: string, high: string, unit: string, count: string) =>
			`${name}: 9 in 10 between ${low} and ${high} ${unit}, gain in ${count}.`,
		before: 'Before agreements',
		after: 'After agreements',
		sideLabel: 'Before or after agreements',
		table: 'Year by year, before and after agreements',
		tableMeasure: (unit: string, priceYear: number) =>
			`Cumulative net, ${unit} in ${priceYear} prices: the median, below it 9 in 10 and gain of 100`,
		account: 'Accounts',
		noAgreements: 'The organisation has no agreements: before and after agreements are the same.',
		unmoved: 'unchanged by agreements',
		departments: 'Departments',
		payers: 'Other payers',
		total: 'Total',
		cell: (low: string, high: string) => `${low} to ${high}`,
		chanceShort: (count: string) => `gain in ${count}`,

		gap: 'Skewed incentives',
		gapLine: (count: string, name: string) =>
			`In *${count}* futures ${name} loses while the municipality gains.`,
		gapNone: 'No department loses in a future where the municipality gains.',
		gapNote: 'After agreements, at the end of the case.',
		outside: 'Outside the municipality',
		outsideLine: (name: string, count: string, low: string, high: string, unit: string) =>
			stop(`*${name}*: gain in ${count}, 9 in 10 between ${low} and ${high} ${unit}`),
		outsideNone: 'The case touches no payers but the municipality.',
		outsideNote: 'They are no part of the agreements between departments.',

		payback: 'When is the money earned back?',
		paybackMeasure:
			'The first year in which the cumulative net is a gain and stays one to the end; of 100 possible futures, after agreements',
		never: 'not within the case’s years',
		neverShort: 'never',
		paybackNote: 'Darker field: more futures. A row adds up to 100, as far as rounding allows.',

		liquidity: 'How deep is the hole?',
		liquidityLead:
			'The lowest point that the account reaches as the years add up. Each future has its own; in 5 of 100 it is lower than the amount here.',
		frame: 'What can be laid out',
		within: (room: string) => `within the frame, with ${room} to spare`,
		beyond: (missing: string) => `${missing} beyond the frame`,
		noDip: 'below zero in 5 of 100 futures at most',
		dipColumn: 'Lowest point, 5 of 100 lie below',
		yearColumn: 'Most often lowest in',
		frameColumn: 'Against the frame'
	},

	fairer: {
		title: 'A fairer agreement',
		lead: (percent: number) =>
			`Find the smallest agreement under which each department by itself is without loss in at least *${percent} of 100* possible futures, cumulated to the end of the case.`,
		search: 'Search for an agreement',
		again: 'Search again',
		cancel: 'Stop',
		searching: (percent: string) => `Trying agreements on the possible futures: ${percent}`,
		stopped: 'The search was stopped.',
		failed: 'The search came to a halt.',
		stale: 'The case has changed since. Search again for figures that fit.',
		kinds: {
			gainShare: 'Gain share',
			costShare: 'Cost share',
			fund: 'Investment fund'
		},
		agreementName: {
			gainShare: (from: string, to: string) => `Gain share: ${from} to ${to}`,
			costShare: (from: string, to: string) => `Cost share: ${from} for ${to}`,
			fund: 'Investment fund'
		},
		organisationName: (name: string, kind: string, share: string) =>
			`${name}, ${kind.toLowerCase()} ${share}`,
		found: {
			gainShare: (share: string, from: string, to: string) =>
				`${from} gives *${share}* of its gains and incomes to ${to}.`,
			costShare: (share: string, from: string, to: string) =>
				`${from} covers *${share}* of the costs of ${to}.`,
			fund: (share: string) =>
				`A fund lays out *${share}* of all costs and gets all of it back as the gains come in.`
		},
		holds: (count: string, name: string) =>
			`Least sure is ${name}: without loss in *${count}* futures.`,
		smallest: 'It is the smallest in whole percent that reaches the certainty.',
		notFound: (percent: number) => `No share reaches ${percent} of 100 for all.`,
		nearest: {
			gainShare: (share: string) => `A gain share of *${share}* comes nearest.`,
			costShare: (share: string) => `A cost share of *${share}* comes nearest.`,
			fund: (share: string) => `A fund that lays out *${share}* comes nearest.`
		},
		bound: (count: string, most: string) =>
			`The municipality as a whole gains in only ${count} futures. An agreement moves money and makes none: no agreement can give all departments more than ${most} each.`,
		noneNeeded: (percent: number) =>
			`No agreement is needed: all departments are without loss in ${percent} of 100 futures already.`,
		noGainer: 'No department gains on average: there is no gain to share.',
		alone: 'The organisation has only one department: there is nobody to agree with.',
		take: 'Take the agreement into the organisation',
		taken:
			'The agreement was taken in as a new organisation, now shown. The old one stands as it was.',
		full: 'The case cannot hold more organisations or agreements.',
		table: 'Department by department',
		column: {
			department: 'Department',
			now: 'Without loss today',
			then: 'With the agreement',
			band: (low: string, high: string, unit: string) =>
				`9 in 10 with the agreement: ${low} to ${high} ${unit}`
		},
		method: 'How the search was made',
		methodText: (few: string, draws: string) =>
			`The proposed agreements take the place of those the organisation has. Every whole percent can be tried; the search halves the range on ${few} futures and checks the outcome on the case’s own ${draws}.`,
		monotone:
			'With a gain share or a cost share, a larger share can never leave the receiver worse off or the giver better off in any future. So halving finds the smallest share, and there is none to miss.',
		notMonotone:
			'With a fund the chances need not rise with the share. So every twentieth percent is tried, then ever closer around the best; a smaller share in between may have been missed.',
		accuracy: (points: string) =>
			`The chances are each department’s own, not those of all at once. Monte Carlo error at most ${points} percentage points.`,
		severalGivers:
			'Where several gain, they carry in proportion to their mean gain; where several lose, they receive in proportion to their mean loss.'
	}
};
