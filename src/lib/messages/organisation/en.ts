/** The section *Organisation* in English. */
import type { OrganisationMessages } from './da.ts';

const WORDS = 'no one two three four five six seven eight nine ten'.split(' ');
const count = (n: number, one: string, many: string) => (n === 1 ? `one ${one}` : `${n} ${many}`);
const capital = (text: string) => text[0].toUpperCase() + text.slice(1);

export const en: OrganisationMessages = {
	title: (n) =>
		n === 1
			? 'One way of being organised'
			: `${capital(WORDS[n] ?? `${n}`)} ways of being organised`,
	lead: (name) =>
		`“${name}” is in force. Who has which areas decides who pays and who gains; agreements can move the gain.`,
	leadScenario: (name, scenario) =>
		`“${name}” is in force in the scenario “${scenario}”. Putting another in force changes the scenario; areas, departments and agreements are common to the case and its scenarios.`,

	ways: 'Organisations',
	inForce: 'in force',
	open: (name) => `Show ${name}`,
	agreementsCount: (n) => (n === 0 ? 'no agreements' : count(n, 'agreement', 'agreements')),
	cutsCount: (n) => count(n, 'budget cut', 'budget cuts'),
	wrong: 'something to put right',
	putInForce: 'Put in force',
	notYet: 'It can be put in force when what is wrong has been put right.',
	beside: (name) => `The fans beside this are of “${name}”, which is in force.`,
	add: 'New organisation',
	newName: 'New organisation',
	newDepartment: 'All areas',
	copyOf: (name) => `Copy of ${name}`,
	name: 'Name of the organisation',
	actions: (name) => `More on ${name}`,
	duplicate: 'Duplicate',
	earlier: 'Move left',
	later: 'Move right',
	up: 'Move up',
	down: 'Move down',
	remove: 'Remove',
	removeUsed: (n) => (n === 1 ? 'Remove, from a scenario too' : `Remove, from ${n} scenarios too`),

	board: 'Who has which areas',
	boardHint:
		'Drag an area to a department, or use its menu. By keyboard: Space takes hold, the arrow keys move, Space lets go, Escape gives up.',
	noAreas:
		'The case has no municipal service areas so far. They come about when its costs and gains are given a payer.',
	unplaced: 'In no department',
	unplacedHint: 'These areas lie in no department; put each of them in exactly one.',
	others: 'Other payers',
	othersHint: 'Areas that the municipality does not pay for belong to no department.',
	empty: 'No areas so far',
	areasOf: (name) => `Areas of ${name}`,
	category: { transfers: 'transfers', other: 'other expenditure' },
	grip: (area) => `Move ${area}`,
	moveTo: 'Move to …',
	moveArea: (area) => `Move ${area} to …`,
	grabbed: (area, where) => `${area} is held. It lies in ${where}.`,
	at: (area, where, place, of) => `${area}: ${where}, number ${place} of ${of}.`,
	dropped: (area, where) => `${area} now lies in ${where}.`,
	cancelled: (area) => `${area} stayed where it was.`,

	department: {
		name: 'Name of the department',
		new: 'Name of a new department',
		add: 'Add department',
		actions: (name) => `More on ${name}`,
		merge: 'Merge into',
		remove: 'Remove; its areas must then be placed',
		removeEmpty: 'Remove'
	},

	effects: {
		title: 'What the agreements move',
		measure: (year, unit, priceYear) =>
			`Net gain cumulated to ${year}, ${unit} in ${priceYear} prices: 9 of 10 possible futures`,
		department: 'Department',
		before: 'before agreements',
		after: 'after agreements',
		plus: 'gains, of 100',
		fromTo: (before, after) => `from ${before} to ${after}`,
		band: (low, high) => `${low} to ${high}`,
		same: (amount) => `${amount} in all`,
		nobody: 'The agreement moves nothing so far.',
		each: (unit, year) => `${unit} up to ${year}, in 9 of 10 futures`,
		computing: 'The effect is being worked out …',
		stale: 'The effect is worked out when what is wrong has been put right.',
		note: 'Agreements move money between departments; the municipality’s own account changes only where the intake falls.'
	},

	agreements: {
		title: 'Agreements',
		none: 'No agreements: each department keeps its own costs and gains.',
		add: 'Add an agreement',
		edit: (name) => `Edit ${name}`,
		close: 'Done',
		few: 'It takes two departments to agree on something.',
		noEffects: 'The case has no effect to pay for.',
		kinds: {
			costShare: 'Sharing of costs',
			gainShare: 'Sharing of the gain',
			fixed: 'Fixed amount',
			outcome: 'Payment by result',
			fund: 'Investment fund'
		},
		about: {
			costShare: 'One department covers part of another’s costs.',
			gainShare: 'One department passes part of its gain on.',
			fixed: 'One department pays another a fixed amount a year.',
			outcome: 'One department pays another for each success achieved.',
			fund: 'A fund advances money and gets it back from the gains.'
		},
		name: 'Name of the agreement',
		kind: 'Kind',
		from: 'Who pays',
		to: 'Who receives',
		share: {
			costShare: 'Share of the costs',
			gainShare: 'Share of the gains',
			fund: 'Share that the fund advances'
		},
		amount: { fixed: 'Amount a year', outcome: 'Amount per success a year' },
		effect: 'Effect that is paid for',
		repayment: 'Share of the gains that is paid back',
		interest: 'Interest a year',
		withInterest: 'The fund charges interest',
		lines: 'Which lines count',
		allLines: { cost: 'all costs', gain: 'all gains and incomes' },
		someLines: 'Only certain lines',
		responds: 'Whoever grants feels the price: the intake falls',
		group: 'Target group whose intake falls',
		response: 'How far the intake falls where the whole price is covered',
		years: 'Only in certain years',
		first: 'First year',
		last: 'Last year',
		sentence: {
			costShare: (from, share, to, lines) => `${from} covers ${share} of ${lines} at ${to}`,
			gainShare: (from, share, to, lines) => `${from} passes ${share} of ${lines} on to ${to}`,
			fixed: (from, amount, to) => `${from} pays ${to} ${amount} a year`,
			outcome: (from, amount, to, effect) =>
				`${from} pays ${to} ${amount} for each success a year in “${effect}”`,
			fund: (share, lines, repayment, gains, interest) =>
				`The fund advances ${share} of ${lines}; the departments pay ${repayment} of ${gains} back until what was lent is paid${interest && `, at ${interest} interest a year`}`,
			costs: 'the costs',
			gains: 'the gains and incomes',
			costsOf: (names) => `the costs of ${names}`,
			gainsOf: (names) => `the gains from ${names}`,
			response: (group, response) =>
				`The intake of ${group} falls, as whoever grants feels the price: by ${response} of the share covered`,
			years: (first, last) => (first === last ? `in ${first}` : `in ${first}–${last}`)
		}
	},

	commitments: {
		title: 'Proposed budget cuts',
		lead: 'A proposal to lower a budget in advance. Here it says how often the gain can carry it.',
		none: 'No proposals to lower a budget.',
		add: 'Propose a cut',
		sentence: (department, amount, year) =>
			`The budget of ${department} is lowered by ${amount} in ${year}`,
		chance: (count, likelihood) =>
			`The gain carries it in *${count}* possible futures: ${likelihood}.`,
		edit: (department) => `Edit the cut at ${department}`,
		department: 'Department',
		year: 'Year',
		amount: 'Amount',
		noDepartments: 'There must be a department before a budget can be lowered.'
	}
};
