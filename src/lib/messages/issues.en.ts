/** Every issue in English. */
import type { JsonType, EntityKind } from '#lib/case/issue.ts';
import type { IssueWords } from './issues.da.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 9 });
const number = (value: number) => NUMBER.format(value).replace('-', '−');

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const quoted = (text: string) => `“${text}”`;
const anyOf = (choices: readonly string[]) => OR.format(choices.map(quoted));
const didYouMean = (nearest: string | null, otherwise: string) =>
	nearest === null ? otherwise : `did you mean ${quoted(nearest)}?`;

const TYPES: Record<JsonType, string> = {
	number: 'a number',
	text: 'a text',
	boolean: 'true or false',
	list: 'a list',
	object: 'an object in curly brackets',
	null: 'nothing (null)'
};

const SORTS: Record<EntityKind, string> = {
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
	commitment: 'commitment',
	followUp: 'follow-up',
	scenario: 'scenario'
};
const one = (kind: EntityKind) => `${/^[aeiou]/.test(SORTS[kind]) ? 'an' : 'a'} ${SORTS[kind]}`;
const oneOf = (sorts: readonly EntityKind[]) => OR.format(sorts.map(one));

const LINE_KINDS: Record<string, string> = { cost: 'a cost', gain: 'a gain', income: 'an income' };

/** Called as their fields are. */
const FIELDS: Record<string, string> = {
	min: '“Lowest”',
	mode: '“Most likely”',
	max: '“Highest”',
	low: '“5 in 100 below”',
	high: '“5 in 100 above”',
	p10: '“1 in 10 below”',
	p50: '“The middle”',
	p90: '“1 in 10 above”',
	successes: '“Succeeded”',
	trials: '“Out of”'
};
const field = (name: string) => FIELDS[name] ?? quoted(name);

const CHANGED = {
	distribution: 'the distribution',
	shift: 'the shift',
	organisation: 'the organisation',
	optimismCorrection: 'the optimism correction'
};

export const issuesEn: IssueWords = {
	subject: ({ kind, id }) => `the ${SORTS[kind]} ${quoted(id)}`,
	message: {
		'file.empty': () => 'there is nothing here; a case is a JSON file that begins with {',
		'file.tooLarge': ({ limit }) =>
			`the file is too large; a case has at most ${number(limit)} characters`,
		'file.encoding': ({ found }) =>
			found === null
				? 'the file is no text; a case is a text file (JSON) saved as UTF-8'
				: `the file is saved as ${found === 'UTF-16' ? 'UTF-16' : 'Windows-1252 or Latin-1'}; save it as UTF-8 (in Notepad: Save as, Encoding UTF-8)`,
		'file.tooManyMistakes': () => 'the file has too many mistakes to list; is it the right file?',
		'file.notCase': ({ found }) => `this is ${TYPES[found]}; a case is ${TYPES.object}`,
		'file.format': ({ found }) =>
			`${found === null ? 'the file does not say what it is' : `${quoted(found)} is not a case`}; "format" has to be "vifte.case"`,
		'file.newer': ({ found, newest }) =>
			`the case was made by a newer Vifte (file version ${found}; this one reads up to ${newest}); reload the page or get the newest Vifte`,
		'file.version': ({ found, newest }) =>
			`${found === null ? 'the file version is missing' : `${quoted(found)} is not a file version`}; "version" has to be ${newest}`,
		'json.syntax': ({ line, column, found }) =>
			`line ${line}, column ${column}: ${found === null ? 'the text ends too early' : `${quoted(found)} cannot stand here`}; look for a missing or superfluous comma, quotation mark or bracket just before`,
		'json.duplicateKey': ({ line, column, key }) =>
			`line ${line}, column ${column}: ${quoted(key)} stands twice in the same object; remove one`,
		'json.tooDeep': ({ line, column, limit }) =>
			`line ${line}, column ${column}: brackets lie inside brackets more than ${limit} deep; a case has far fewer`,
		'data.tooDeep': ({ limit }) =>
			`data lies inside data more than ${limit} deep; a case has far fewer`,
		'issues.more': ({ count }) =>
			`and ${number(count)} more; put the first ones right and try again`,

		'key.unknown': ({ key, nearest, known }) =>
			`${quoted(key)} is no field here; ${didYouMean(nearest, known.length > 0 ? `the fields are ${AND.format(known)}` : 'remove it')}`,
		'key.missing': ({ key }) => `${quoted(key)} is missing and has to be filled in`,
		'type.wrong': ({ expected, found }) =>
			`this is ${TYPES[found]}; it has to be ${TYPES[expected]}`,
		'choice.unknown': ({ found, choices, nearest }) =>
			`${quoted(found)} is not a choice; ${nearest === null ? `choose ${anyOf(choices)}` : `did you mean ${quoted(nearest)}? The choices are ${anyOf(choices)}`}`,
		'value.malformed': ({ found }) =>
			`this is ${TYPES[found]}; a value is a number, an assumption's id, or a list of these to be multiplied`,
		'id.malformed': ({ found }) =>
			`${quoted(found)} is not an id; an id is 1–40 letters (a–z), digits and underscores and begins with a letter, and a number is written without quotation marks`,
		'text.tooLong': ({ limit }) =>
			`the text is too long; it may have ${number(limit)} characters at most`,
		'currency.malformed': ({ found }) =>
			`${quoted(found)} is not a currency; write three capital letters such as DKK`,
		'date.malformed': ({ found }) =>
			`${quoted(found)} is not a date; write it as 2026-11-01 (or 2026-11 or 2026)`,
		'url.unsafe': ({ found }) =>
			`${quoted(found)} is not a web address; it has to begin with https:// or http://`,
		'number.notFinite': () => 'the number is too large for a computer; write a smaller one',
		'number.tooLarge': ({ limit }) =>
			`the number is too large; it has to be between −${number(limit)} and ${number(limit)}, counted in a larger unit if need be`,
		'number.notWhole': ({ found }) => `${number(found)} is not a whole number; here it has to be`,
		'number.tooLow': ({ found, minimum, inclusive }) =>
			`${number(found)} is too low; the number has to be ${inclusive ? 'at least' : 'above'} ${number(minimum)}`,
		'number.tooHigh': ({ found, maximum, inclusive }) =>
			`${number(found)} is too high; the number has to be ${inclusive ? 'at most' : 'below'} ${number(maximum)}`,
		'list.tooShort': ({ count, minimum }) =>
			`${count === 0 ? 'the list is empty' : `there are only ${count} in the list`}; there have to be at least ${minimum}`,
		'list.tooLong': ({ count, maximum }) =>
			`there are ${number(count)} in the list; there may be at most ${number(maximum)}`,
		'object.tooLong': ({ count, maximum }) =>
			`there are ${number(count)} fields here; there can be at most ${number(maximum)}`,
		'list.duplicate': ({ id }) => `${quoted(id)} is in the list already; remove one`,

		'id.duplicate': ({ id, kind, first }) =>
			`${quoted(id)} is the id of ${one(first)} already; give the ${SORTS[kind]} another`,
		'id.reserved': ({ id }) =>
			`${quoted(id)} is the name of a row of the result; choose another id, such as ${quoted(`${id}_1`)}`,
		'reference.unknown': ({ id, wanted, nearest }) =>
			`${quoted(id)} does not exist; ${didYouMean(nearest, `this has to be the id of ${oneOf(wanted)}`)}`,
		'reference.wrongSort': ({ id, wanted, found }) =>
			`${quoted(id)} is ${one(found)}; this has to be the id of ${oneOf(wanted)}`,
		'department.elsewhere': ({ id, organisation, nearest }) =>
			`the department ${quoted(id)} is not in the organisation ${quoted(organisation)}, only in another; ${didYouMean(nearest, 'choose one of its own departments')}`,
		'year.outside': ({ year, last }) =>
			`year ${year} lies after the last one; the years are numbered 0 to ${last}`,
		'years.reversed': ({ first, last }) =>
			`the first year (${first}) lies after the last (${last}); swap them`,

		'limits.reversed': ({ minimum, maximum }) =>
			`the lower limit ${number(minimum)} lies above the upper ${number(maximum)}; swap them`,
		'stream.duplicate': ({ stream, first }) =>
			`stream ${stream} is used by the assumption ${quoted(first)} already; choose a free one or remove the field`,
		'category.notMunicipal': () =>
			"only the municipality's own service areas have a budget category; remove the field, or let the municipality pay",
		'refund.toMunicipal': ({ area }) =>
			`the service area ${quoted(area)} is the municipality's own; a refund has to fall on the state, the region or the citizen`,
		'refund.order': ({ year, previous }) =>
			`year ${year} comes after year ${previous} in the list; the steps have to ascend, one for each year`,
		'split.sum': ({ sum }) => `the shares add up to ${number(sum)}; they have to add up to 1`,
		'line.ofMissing': ({ per }) =>
			`it is not said which ${per === 'success' ? 'effect' : 'target group'} the amount follows; put its id in "of"`,
		'line.ofSuperfluous': () =>
			'a fixed amount per year follows no target group or effect; remove "of", or choose another "per"',
		'line.blockSize': ({ per }) =>
			`whole blocks can only be bought per participant or participant-year, not per ${per}; remove "blockSize", or choose another "per"`,
		'line.realisable': ({ kind }) =>
			`the line is ${LINE_KINDS[kind]}, and only a gain has a cashable share; remove the field`,
		'optimism.aboveOne': ({ kind }) =>
			`the correction would turn ${LINE_KINDS[kind]} into its opposite; it has to be from 0 to 1`,
		'discountRate.tooLow': ({ lowest }) =>
			`the discount rate can fall to ${number(Math.round(lowest * 1000) / 10)}%; it always has to be above −100%; set a lower limit`,
		'magnitude.tooLarge': () =>
			'the numbers can become too large to be added up; use smaller numbers, fewer factors, or limits for the assumptions',

		'area.unplaced': ({ area, organisation }) =>
			`the service area ${quoted(area)} is in no department of the organisation ${quoted(organisation)}; put it in exactly one`,
		'area.placedTwice': ({ area, first }) =>
			`the service area ${quoted(area)} is in the department ${quoted(first)} already; it has to be in exactly one`,
		'area.notMunicipal': ({ area }) =>
			`the service area ${quoted(area)} is not paid by the municipality and cannot be in a department; take it out`,
		'agreement.sameDepartment': ({ department }) =>
			`the department ${quoted(department)} pays itself; choose another receiver`,
		'agreement.lineKind': ({ line, kind, agreement }) =>
			`the line ${quoted(line)} is ${LINE_KINDS[kind]}; ${agreement === 'costShare' ? 'a cost-sharing agreement shares costs only' : 'a gain-sharing agreement shares gains and incomes only'}`,
		'agreement.groupMissing': () =>
			'it is said how much the intake falls, but not of which target group; give both or neither',
		'agreement.responseMissing': () =>
			'a target group is named, but not how much its intake falls; give both or neither',

		'correlation.self': ({ input }) =>
			`the assumption ${quoted(input)} is correlated with itself; choose two different ones`,
		'correlation.twice': ({ a, b }) =>
			`the correlation of ${quoted(a)} and ${quoted(b)} is given twice; remove one`,
		'correlation.range': ({ rho }) => {
			const same = `use the same assumption in both places${rho < 0 ? ', multiplied by −1 in one' : ''}`;
			if (Math.abs(rho) === 1)
				return `a correlation of ${number(rho)} means that the two always go together, and then they are one: ${same}; or enter a number between −1 and 1`;
			const meant = Math.abs(rho) >= 2 && Math.abs(rho) <= 100;
			return `a correlation of ${number(rho)} is not possible; it has to lie between −1 and 1${meant ? ` (did you mean ${number(rho / 100)}?)` : ''}; where the two always go together, ${same}`;
		},
		'correlation.pool': ({ input }) =>
			`the assumption ${quoted(input)} pools several experts and cannot be correlated with others; remove the correlation, or choose a single distribution`,
		'correlation.notPositiveDefinite': ({ pairs }) => {
			const told = pairs
				.slice(0, 8)
				.map(
					({ a, b, rho, nearest }) =>
						`${quoted(a)}–${quoted(b)} ${number(nearest)} (now ${number(rho)})`
				);
			const more = pairs.length > 8 ? ` and ${pairs.length - 8} more pairs` : '';
			return `the correlations contradict each other; the nearest that can hold together are ${told.join(', ')}${more}`;
		},

		'change.empty': () =>
			'the change changes nothing; give a distribution or shift for an assumption, an organisation, or the optimism correction',
		'change.several': () =>
			'a change can change one thing only: an assumption, the organisation, or the optimism correction; split it up',
		'change.twice': ({ input, what }) =>
			`${CHANGED[what]}${input === null ? '' : ` of ${quoted(input)}`} is changed twice in the same scenario; remove one change`,
		'change.correlatedPool': ({ input }) =>
			`the assumption ${quoted(input)} is correlated with others and so cannot pool several experts; choose a single distribution`,

		'link.empty': () => 'there is no case in the link; copy it from Vifte again',
		'link.unknown': () => 'this is no link to a case; a link begins with v1. after the #',
		'link.hidden': ({ host }) =>
			`the address leads through ${quoted(host)}, which keeps the real one to itself; open the link in a browser, and copy the address from there`,
		'link.newer': ({ found, newest }) =>
			`the link was made by a newer Vifte (link version ${found}; this one reads up to ${newest}); reload the page or get the newest Vifte`,
		'link.damaged': () =>
			'the link was cut or changed on its way; ask the sender to copy all of it again, or to send the file',
		'link.tooLarge': ({ limit }) =>
			`the link unpacks to more than ${number(limit)} characters; no case is that large. Send the file instead`,

		'distribution.notAbove': ({ lesser, greater, bound }) =>
			`${field(greater)} has to be above ${field(lesser)}, which is ${number(bound)}`,
		'distribution.below': ({ lesser, greater, bound }) =>
			`${field(greater)} must not be below ${field(lesser)}, which is ${number(bound)}`,
		'distribution.onePair': ({ first, second }) =>
			`give either ${first} or ${second}: all of the one pair and none of the other`,
		'distribution.normal.empty': ({ mean, sd }) =>
			`between “Never below” and “Never above” lies next to nothing of the distribution (mean ${number(mean)}, standard deviation ${number(sd)}); move the limits closer to the middle`,
		'distribution.metalog.infeasible': ({ direction, above, below, nearest }) =>
			`no distribution has these three points; move “The middle” ${direction}, to between ${number(above)} and ${number(below)}, for example ${number(nearest)}`,
		'distribution.overflow': () =>
			'the outermost values of the distribution are too large for a computer; use smaller numbers, or points closer together'
	}
};
