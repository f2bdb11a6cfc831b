/** Every doubt in English. */
import type { Outside } from '#lib/case/doubts/doubt.ts';
import type { DoubtWords, Writing } from './da.ts';

const quoted = (text: string) => `“${text}”`;

/** "in 12 of 100 possible futures" */
function futures(chance: number): string {
	const count = Math.round(100 * chance);
	if (count < 100) return `in ${count} of 100 possible futures`;
	return chance > 0.9999 ? 'in all possible futures' : 'in over 99 of 100 possible futures';
}

function outside(params: Outside, { number, input }: Writing): string {
	const { quantity, value, certain, chance, side, minimum, maximum, counted, meant } = params;
	const end = side === 'above' ? `above ${number(maximum!)}` : `below ${number(minimum!)}`;
	const then = certain ? 'and counts as' : 'and then counts as';
	const counts = counted === null ? '' : `, ${then} ${number(counted)}`;
	const reason = quantity === 'effect' ? ' (more than one success for each who begins)' : '';
	const odd = certain ? `${number(value)} is ${end}` : `${end} ${futures(chance)}`;
	return `${odd}${counts}${reason}; ${right()}`;

	function right(): string {
		if (!certain) {
			const names = params.inputs.map(input).join(' or ');
			if (meant !== null && params.plain) return `should ${names} be about ${number(meant)}?`;
			if (meant !== null) return `should it be about ${number(meant)}?`;
			if (!params.plain) return `mend ${names}`;
			const limit = side === 'above' ? 'an upper limit' : 'a lower limit';
			const bound = number((side === 'above' ? maximum : minimum)!);
			return `mend ${names}, or give it ${limit} of ${bound}`;
		}
		if (meant !== null) return `should it be ${number(meant)}?`;
		if (minimum === null) return `enter ${number(maximum!)} at most`;
		if (maximum === null) return `enter ${number(minimum)} at least`;
		return `enter a number from ${number(minimum)} to ${number(maximum)}`;
	}
}

const priceYear: DoubtWords['priceYear'] = ({ stated, wanted }) =>
	`stated in prices of ${stated}, and the case counts in prices of ${wanted}; convert the number, and enter ${wanted} as its price year`;

export const doubtsEn: DoubtWords = {
	quoted,
	quantity: {
		discountRate: () => 'the discount rate',
		refundShare: (name) => `the rate of ${quoted(name)}`,
		intake: (name) => `how many begin in ${quoted(name)}`,
		stay: (name) => `how long each stays in ${quoted(name)}`,
		lag: (name) => `when ${quoted(name)} begins`,
		duration: (name) => `how long ${quoted(name)} lasts`,
		effect: (name) => `the size of ${quoted(name)}`,
		persistence: (name) => `how much of ${quoted(name)} holds from year to year`,
		realisable: (name) => `how much of ${quoted(name)} can be cashed`,
		optimism: (name) => `the addition for optimism to ${quoted(name)}`,
		probability: (name) => `the probability of ${quoted(name)}`,
		share: (name) => `the share in ${quoted(name)}`,
		repayment: (name) => `the repayment to ${quoted(name)}`,
		response: (name) => `how many fewer begin under ${quoted(name)}`,
		interest: (name) => `the interest of ${quoted(name)}`
	},
	scenario: (name) => `in the scenario ${quoted(name)}`,
	outside,
	priceYear,
	message: {
		'evidence.priceYear': (params) => `${quoted(params.name)}: ${priceYear(params)}.`,
		'group.nothingReplaced': ({ name }) =>
			`The effort for ${quoted(name)} costs but replaces no ordinary support. Where that is forgotten, the effort looks dearer than it is.`,
		'line.fullyRealisable': ({ name }) =>
			`${quoted(name)} is taken to be cashable in full. Hours saved and empty places seldom turn into money one for one.`,
		'case.noCosts': () => 'The case has gains but no costs.',
		'case.noGains': () => 'The case has costs but no gains or incomes.',
		'group.noIntake': ({ name }) => `Nobody begins in ${quoted(name)} yet.`,
		'effect.noSize': ({ name }) => `${quoted(name)} is still 0.`,
		'line.noAmount': ({ name }) => `${quoted(name)} has no amount yet.`,
		'event.idle': ({ name }) => `The event ${quoted(name)} changes nothing: it multiplies by 100%.`,
		'group.unused': ({ name }) =>
			`Nothing in the case follows from the target group ${quoted(name)}.`,
		'effect.unused': ({ name }) => `The effect ${quoted(name)} has no consequences in money.`,
		'area.unused': ({ name }) => `No money falls on ${quoted(name)}.`,
		'refund.unused': ({ name }) => `No line uses the refund ${quoted(name)}.`,
		'input.unused': ({ name }) => `The assumption ${quoted(name)} is used for nothing.`
	}
};
