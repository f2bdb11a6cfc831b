/** The section *Case* in English. */
import type { ModelMessages } from './da.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `one ${one}` : `${n} ${many}`);

export const en: ModelMessages = {
	heading: 'What is done, what it leads to, and whom it costs and benefits',
	lead: 'A target group gets an effort, the effort has effects, and the effects have consequences in money. Each part stands here as a sentence; open it to change it. Where a number is uncertain, the band of 9 in 10 possible futures is given.',

	chain: {
		name: 'The chain from target group to payer',
		measure: 'Choose a part to open it. Lines show what follows from what.',
		stages: {
			groups: 'Target group and course',
			effects: 'Effect',
			lines: 'Consequences in money',
			areas: 'Whom it falls on'
		},
		finding: (groups, effects, costs, gains, areas) =>
			[
				groups && count(groups, 'target group', 'target groups'),
				effects && count(effects, 'effect', 'effects'),
				costs && count(costs, 'cost', 'costs'),
				gains && count(gains, 'gain or income', 'gains and incomes'),
				areas && count(areas, 'service area', 'service areas')
			]
				.filter(Boolean)
				.join(', '),
		empty:
			'The case is still empty. Begin with a target group, and with the service area that pays.',
		more: (n) => `and ${n} more`,
		from: 'From',
		to: 'To',
		duration: (text) => `course: ${text}`
	},

	doubts: {
		title: 'Worth a look',
		lead: 'The case can be computed as it stands. But it is here that a case is usually challenged.',
		show: 'Show'
	},

	parts: {
		about: 'The case',
		groups: 'Target groups',
		effects: 'Effects',
		lines: 'Costs, gains and incomes',
		areas: 'Whom it falls on',
		refunds: 'Refunds',
		events: 'Events'
	},
	hints: {
		groups: 'Who gets the effort, how many begin a year, and how long they stay in it.',
		effects: 'What gets better for them, when it begins, and how long it lasts.',
		lines: 'What costs, what is saved or earned, and whom it falls on.',
		areas:
			'Service areas: what the money is spent on. The municipality’s own belong to a department.',
		refunds:
			'A part of a cost that someone else pays. Where the cost is saved, they get their part of it.',
		events:
			'Something that may happen and change the rest of the way: a new law, a team that falls apart.'
	},
	none: {
		groups: 'No target group yet.',
		effects: 'No effects yet.',
		lines: 'No costs or gains yet.',
		areas: 'No service areas yet.',
		refunds: 'No refunds.',
		events: 'No events.'
	},
	add: {
		groups: 'Add target group',
		effects: 'Add effect',
		areas: 'Add service area',
		refunds: 'Add refund',
		events: 'Add event',
		cost: 'Add cost',
		gain: 'Add gain',
		income: 'Add income'
	},
	first: {
		groups: 'First add a target group',
		areas: 'First add a service area'
	},
	fresh: {
		groups: 'New target group',
		effects: 'New effect',
		areas: 'New service area',
		refunds: 'New refund',
		events: 'New event',
		cost: 'New cost',
		gain: 'New gain',
		income: 'New income',
		department: 'Department'
	},
	needs: {
		effects: 'An effect is for a target group: add that first.',
		lines: 'A line falls on a service area: add that first.',
		refunds:
			'A refund comes from another than the municipality: first add a service area of the state or the region.',
		events: 'An event strikes something: first add a target group, an effect or a line.',
		full: 'There is no room for more.'
	},

	thing: {
		edit: (name) => `Edit ${name}`,
		close: 'Done',
		more: (name) => `More about ${name}`,
		duplicate: 'Duplicate',
		up: 'Move up',
		down: 'Move down',
		remove: 'Remove',
		keys: 'Alt with arrow up or down moves it in the list.',
		copyOf: (name) => `${name} (copy)`
	},
	removal: {
		title: (name) => `Remove “${name}”?`,
		removed: 'This is removed too:',
		changed: 'This stays, but without it:',
		yes: 'Remove all of it',
		no: 'Keep',
		undo: 'You can undo it afterwards.',
		kind: {
			input: 'the assumption',
			group: 'the target group',
			effect: 'the effect',
			line: 'the line',
			area: 'the service area',
			refund: 'the refund',
			event: 'the event',
			agreement: 'the agreement'
		}
	},

	about: {
		title: 'Title',
		description: 'Description',
		firstYear: 'First year',
		years: 'Number of years',
		yearsUnit: 'years',
		priceYear: 'Price year',
		currency: 'Currency, three letters',
		discountRate: 'Discount rate',
		draws: 'Number of possible futures',
		seed: 'Seed they are drawn from',
		optimism: 'Correct for optimism: costs are raised and effects lowered where that is stated',
		sentence: (years, from, to) => `${count(years, 'year', 'years')}: ${from}–${to}.`,
		oneYear: (year) => `One year: ${year}.`,
		money: (currency, priceYear, rate) =>
			`Amounts in ${currency}, ${priceYear} prices; discount rate ${rate}.`,
		corrected: 'Corrected for optimism.'
	},

	field: {
		name: 'Name',
		someYears: 'Some years only',
		first: 'First year',
		last: 'Last year',
		notSet: '…'
	},

	group: {
		intake: 'How many begin a year',
		intakeUnit: 'a year',
		duration: 'How long each stays in the course',
		years: 'years',
		profile: 'The intake year by year',
		even: 'The same every year',
		uneven: 'Different from year to year',
		profileHint:
			'Part of the full intake. Drag across the bars, or click a year and type the number.',
		lastYear: 'Last year with intake',
		sentence: (intake, duration) => `${intake} begin a year, and each stays for ${duration}.`,
		durationText: (years) => `${years} ${years === '1' ? 'year' : 'years'}`,
		profileText: (years) => `Of the full intake there comes ${years}.`,
		profileYear: (year, share) => `${share} in ${year}`,
		profileSpan: (first, last, share) => `${share} in ${first}–${last}`
	},

	effect: {
		group: 'Target group',
		size: 'How large the effect is',
		asDifference: 'As a difference',
		asPair: 'With and without the effort',
		difference: 'Difference, as a share of those who begin',
		with: 'Share who get there with the effort',
		without: 'Share who get there without it',
		lag: 'How long after the start it begins',
		duration: 'How long it lasts',
		limited: 'For a period only',
		persistence: 'How much holds from year to year',
		rampUp: 'How well it works for the first cohorts',
		rampHint:
			'Part of the full effect for those who begin in the year; the last bar holds from then on.',
		ramp: 'The first reach less',
		full: 'Full effect at once',
		optimism: 'Deduction for optimism',
		optimismHint: 'The effect is taken to be so much smaller when optimism is corrected for.',
		pairSentence: (withIt, without) =>
			`${withIt} get there with the effort, against ${without} without.`,
		differenceSentence: (share) => `Makes the difference for ${share} of those who begin.`,
		lagText: (years) => `The effect begins after ${years} ${years === '1' ? 'year' : 'years'}`,
		atOnce: 'The effect begins at once',
		durationText: (years) => `lasts ${years} ${years === '1' ? 'year' : 'years'}`,
		alwaysText: 'lasts to the horizon',
		persistenceText: (share) => `From one year to the next ${share} of it holds.`,
		rampText: (shares) => `The first cohorts reach ${shares} of it.`,
		curve: 'The effect for one cohort, year by year after the start',
		curveBand: (year, low, high) =>
			`${year} years after the start ${low === high ? low : `${low}–${high}`} of the effect is left`,
		andOn: (year) => `${year}–`,
		addYear: 'One more cohort',
		removeYear: 'Remove the last cohort'
	},

	line: {
		kind: 'Kind',
		kinds: { cost: 'Cost', gain: 'Gain', income: 'Income' },
		per: 'The amount is',
		pers: {
			year: 'in all per year',
			participant: 'per person who begins',
			participantYear: 'per year that a person is enrolled',
			success: 'per year for each success'
		},
		of: { group: 'Target group', effect: 'Effect' },
		amount: 'Amount',
		amountUnit: {
			year: (currency) => `${currency} a year`,
			participant: (currency) => `${currency} per person`,
			participantYear: (currency) => `${currency} per person-year`,
			success: (currency) => `${currency} per success a year`
		},
		blocks: 'Bought in whole blocks, such as a team per so many people',
		blockSize: 'People per block',
		blockUnit: 'people',
		split: 'Whom it falls on',
		share: (area) => `Share on ${area}`,
		area: (area) => `Service area in place of ${area}`,
		addShare: 'Share with one more service area',
		removeShare: (area) => `Take ${area} out of the split`,
		rest: (share) => `${share} still to be placed`,
		over: (share) => `${share} placed too much`,
		whole: 'All of it is placed',
		takeRest: (area) => `Put the rest on ${area}`,
		realisable: 'How much of it can be cashed',
		refund: 'Refund',
		noRefund: 'None',
		optimism: { cost: 'Addition for optimism', gain: 'Deduction for optimism' },
		optimismHint: {
			cost: 'The cost is taken to be so much higher when optimism is corrected for.',
			gain: 'It is taken to be so much smaller when optimism is corrected for.'
		},
		sentence: {
			cost: (amount) => `Costs ${amount}`,
			gain: (amount) => `Saves ${amount}`,
			income: (amount) => `Brings in ${amount}`
		},
		sentencePer: {
			year: () => 'a year',
			participant: (group) => `for each who begins${group && ` in “${group}”`}`,
			participantYear: (group) => `per person-year${group && ` in “${group}”`}`,
			success: (effect) =>
				effect ? `a year for each success in “${effect}”` : 'a year for each success'
		},
		block: (size) => `in whole blocks of ${size} people`,
		years: (first, last) => (first === last ? `in ${first}` : `in ${first}–${last}`),
		realisableText: (share) => `${share} can be cashed`,
		pays: (first, share, others) =>
			`Paid by ${first}${share && ` ${share}`}${others && `, ${others}`}`,
		gains: (shares) => `Falls on ${shares}`,
		shareOf: (area, share) => `${area} ${share}`,
		nobody: 'Nobody has it yet',
		refunded: (payer, share) => `${payer} refunds ${share}`,
		refundLost: (payer, share) => `${share} of the saving goes to ${payer}, who need not refund it`
	},

	area: {
		payer: 'Who pays',
		payers: {
			municipality: 'The municipality',
			region: 'The region',
			state: 'The state',
			citizen: 'Citizens'
		},
		category: 'Budget category',
		categories: {
			service: 'Service expenditure',
			transfers: 'Transfers',
			other: 'Other expenditure'
		},
		department: (organisation) => `Belongs in “${organisation}” to`,
		noDepartment: 'No department',
		sentence: (payer) => `Paid by ${payer.charAt(0).toLowerCase()}${payer.slice(1)}.`,
		municipal: (category, departments) =>
			`Paid by the municipality, ${category}${departments && `; belongs to ${departments}`}.`,
		lower: {
			service: 'service expenditure',
			transfers: 'transfers',
			other: 'other expenditure'
		}
	},

	refund: {
		to: 'Who refunds',
		steps: 'Rates',
		from: 'From',
		share: (year) => `Share from ${year}`,
		addStep: 'A new rate from a later year',
		removeStep: (year) => `Remove the rate from ${year}`,
		sentence: (to, steps) => `${to} refunds ${steps}.`,
		step: (share, year) => `${share} from ${year}`
	},

	event: {
		probability: 'Chance that it happens',
		year: 'From which year',
		factor: 'How much is left of what it strikes',
		on: 'What it strikes',
		sentence: (probability, year, on, factor) =>
			`Happens with a chance of ${probability}. Then ${factor} is left of ${on} from ${year}.`
	},

	bars: {
		value: (name, share) => `${name}: ${share}`,
		edit: (name) => `Share in ${name}`
	}
};
