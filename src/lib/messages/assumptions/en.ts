/** The section *Antagelser* in English. */
import type { AssumptionMessages } from './da.ts';

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const count = (n: number, one: string, many: string) => `${SMALL[n] ?? n} ${n === 1 ? one : many}`;

export const en: AssumptionMessages = {
	title: 'All that the result rests on, in one place',
	lead: (n) => `The case rests on ${count(n, 'assumption', 'assumptions')}.`,
	empty:
		'The case has no assumptions yet. Each uncertain number stands here once, and is used from here.',
	leading: (name, percent) =>
		`“${name}” alone carries ${percent} of the uncertainty about the municipality’s present value.`,
	leadingE: (name, percent) =>
		`“${name}” alone carries ${percent} of the uncertainty about the municipality’s present value, and it is an illustrative number: begin there.`,
	inScenario: (name) =>
		`These are the case’s own assumptions. The scenario “${name}” changes some of them; that is done in the scenario.`,

	search: 'Search the assumptions',
	none: (text) => `No assumption fits “${text}”.`,
	found: (n, all) => `${n} of ${all} assumptions`,
	order: 'Order',
	orders: {
		share: 'Largest share of the uncertainty first',
		case: 'As in the case',
		name: 'By name',
		grade: 'Weakest evidence first'
	},
	add: 'New assumption',
	full: (limit) => `A case can hold ${limit} assumptions at most.`,
	newName: 'New assumption',
	copyName: (name) => `${name} (copy)`,

	columns: {
		caption: 'The assumptions of the case',
		name: 'Assumption',
		shape: 'Distribution',
		low: 'low',
		middle: 'middle',
		high: 'high',
		/** How much of it lies below: the low, the middle and the high value. */
		points: { low: '5%', middle: '50%', high: '95%' },
		measure: 'Low and high: 5 in 100 lie below, 5 in 100 above. Middle: the median.',
		grade: 'Evidence',
		share: '% of the uncertainty, each alone',
		/** Where there is no head over the figures. */
		shareShort: '% of uncertainty',
		pin: 'Lever'
	},
	unnamed: 'Unnamed',
	certain: 'always',
	shapeOf: (low, middle, high) => `5 in 100 below ${low}, middle ${middle}, 5 in 100 above ${high}`,
	wrong: 'To be mended',
	noShare: 'none',
	shareUnder: 'under 1',
	usedIn: (names, more) => `in ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
	unused: 'not used yet',
	discountRate: 'the discount rate',
	pin: (name) => `Pin ${name} as a lever of the overview`,
	unpin: (name) => `Unpin ${name}`,
	open: (name) => `Open ${name}`,
	close: 'Close',

	editor: {
		name: 'Name',
		unit: 'Unit',
		unitHint: 'Enter “share” for a share: it is then counted and written in per cent.',
		know: 'What do you know?',
		ways: {
			known: 'I know the number',
			three: 'I know three numbers',
			interval: '90% sure of an interval',
			count: '12 of 40 succeeded',
			few: 'A few possibilities',
			list: 'A list of numbers',
			experts: 'Several professionals’ estimates'
		},
		form: 'How',
		forms: {
			fixed: 'It is certain',
			pert: 'Lowest, most likely, highest: smooth',
			triangular: 'Lowest, most likely, highest: straight lines',
			metalog: '1 in 10 below, the middle, 1 in 10 above',
			interval: 'As far to either side',
			lognormal: 'Always above zero, with a long upper tail',
			uniform: 'Never outside, anything inside as likely',
			normal: 'Mean and standard deviation from a study',
			counts: 'So many succeeded out of so many',
			shapes: 'Alpha and beta from a study',
			discrete: 'A few values, each with its weight',
			samples: 'Measured values, equally likely',
			pool: 'Several estimates, weighted together'
		},
		parts: {
			value: 'Value',
			min: 'Lowest',
			mode: 'Most likely',
			max: 'Highest',
			p10: '1 in 10 below',
			p50: 'The middle',
			p90: '1 in 10 above',
			low: '5 in 100 below',
			high: '5 in 100 above',
			mean: 'Mean',
			sd: 'Standard deviation',
			successes: 'Succeeded',
			trials: 'Out of',
			alpha: 'Alpha',
			beta: 'Beta'
		},
		never: { min: 'Never below', max: 'Never above' },
		drawn: 'The distribution as it is drawn from',
		handle: (part) => `${part}: drag, or use the arrow keys`,
		stale: 'The drawing shows the last distribution that held together.',
		moved: (by) =>
			`Moved by ${by}: the distribution below is without it, the row and the result are with it.`,
		points: (by) => `${by} percentage points`,
		moveBack: 'Move back'
	},

	readBack: {
		certain: (value) => `Always ${value}: taken as certain.`,
		tenths: (low, high) => `1 in 10 lies below *${low}*, 1 in 10 above *${high}*.`,
		middle: (value) => `Median: *${value}*.`,
		between: (low, high) => `Never below ${low} or above ${high}.`,
		above: (low) => `Never below ${low}.`,
		below: (high) => `Never above ${high}.`,
		chances: (parts) => `Of 100 possible futures: ${parts.join('; ')}.`,
		chance: (value, of100) => `${value} in *${of100}*`
	},

	few: {
		value: (n) => `Value ${n}`,
		weight: (n) => `Weight ${n}`,
		valueHead: 'Value',
		weightHead: 'Weight',
		shareHead: 'in 100',
		add: 'One more possibility',
		remove: (n) => `Remove possibility ${n}`
	},

	list: {
		label: 'The numbers, one a line',
		hint: 'Copy a column of a spreadsheet and paste it here.',
		told: (n, low, high) => `${n} numbers, from ${low} to ${high}.`,
		row: (row, text) =>
			text === '' ? `Row ${row} is empty` : `Row ${row}: “${text}” is not a number`,
		meant: (row, text, meant) => `Row ${row}: “${text}” is to be written ${meant.join(' or ')}`,
		more: (n) => `and ${n} more`,
		few: 'There must be two numbers at least',
		many: (limit) => `There can be ${limit} numbers at most`,
		kept: 'Nothing is changed until all rows are numbers.',
		take: 'Use the numbers'
	},

	experts: {
		who: (n) => `Who, ${n}`,
		weight: 'Weight',
		weighs: (percent) => `weighs ${percent}`,
		add: 'One more estimate',
		remove: (who) => `Remove the estimate of ${who}`,
		someone: (n) => `Professional ${n}`,
		together: 'Together',
		agree: 'The estimates lie close: the middle of each is within what all others hold possible.',
		disagree: (low, high, lowValue, highValue) =>
			`They disagree: ${low} says ${lowValue}, ${high} says ${highValue}. Both are taken as possible.`,
		least: 'There must be two estimates at least.',
		shape: (who, low, middle, high) =>
			`${who}: 5 in 100 below ${low}, middle ${middle}, 5 in 100 above ${high}`
	},

	evidence: {
		title: 'Evidence',
		none: 'No evidence stated',
		grade: (letter) => `Evidence ${letter}`,
		grades: {
			A: 'The municipality’s own accounts or registers',
			B: 'A published evaluation or price list that fits',
			C: 'Published, but without a control group or only partly comparable',
			D: 'The professionals’ estimate',
			E: 'An illustrative number, to be replaced'
		},
		source: 'Source',
		url: 'Link',
		visit: 'Open the source',
		date: 'Date',
		dateHint: 'e.g. 2026-11-01',
		priceYear: 'Price year',
		owner: 'Owner',
		note: 'Note'
	},

	follow: {
		title: 'Follow each other',
		lead: 'Where the one is high, the other mostly is too. That makes the fan wider or narrower.',
		none: 'No assumptions follow each other.',
		noneHere: 'Follows no other assumption.',
		pool: 'Several professionals’ estimates cannot follow other assumptions.',
		with: 'Follows',
		choose: 'Choose an assumption …',
		first: 'Assumption',
		second: 'Follows',
		how: (names) => `How closely they follow each other: ${names}`,
		rho: (names) => `Rank correlation: ${names}`,
		strengths: { weak: 'weakly', medium: 'moderately', strong: 'strongly' },
		same: (strength) => `together: ${strength}`,
		opposite: (strength) => `opposite: ${strength}`,
		pair: (a, b) => `${a} and ${b}`,
		add: 'Add',
		remove: (a, b) => `Let ${a} and ${b} be independent`,
		impossible: 'This cannot all hold at once.',
		nearest: 'The nearest that can:',
		offer: (a, b, rho, now) => `${a} and ${b}: ${rho} (now ${now})`,
		take: 'Use the nearest'
	},

	more: {
		title: 'More',
		min: 'Kept above',
		max: 'Kept below',
		limitsNote: 'Limits hold for the number after it has been moved.',
		shift: 'Moved by',
		stream: 'Stream',
		streamNote: 'Which sequence of random numbers the assumption draws from. Leave it be.',
		id: 'Id in the case file'
	},

	uses: {
		title: 'Used in',
		thing: (sort, name) => `${sort} “${name}”`,
		none: 'Not used yet. Choose it in Case, where a number is to stand.',
		sorts: {
			input: 'assumption',
			area: 'service area',
			refund: 'refund',
			group: 'target group',
			effect: 'effect',
			line: 'line',
			event: 'event',
			organisation: 'organisation',
			department: 'department',
			agreement: 'agreement',
			commitment: 'budget cut',
			followUp: 'follow-up',
			scenario: 'scenario',
			discountRate: 'rate'
		}
	},

	actions: {
		duplicate: 'Duplicate',
		up: 'Move up',
		down: 'Move down',
		remove: 'Delete',
		used: (name, things) =>
			`“${name}” is used in ${things}. If it is deleted, its median stands there instead, without uncertainty.`,
		followed: (n) => ` ${n === 1 ? 'The follow-up of it goes' : 'The follow-ups of it go'} too.`,
		usedWrong: (name, things) =>
			`“${name}” is used in ${things} and can be deleted when its distribution is mended or it is used no more.`,
		replace: (value) => `Delete, and put ${value} in`,
		keep: 'Keep'
	}
};
