/** The words of the fields that all sections type in, Danish and English. */

const da = {
	optional: '(kan udelades)',
	/** In an empty field for a number that may be left out. */
	none: 'ingen',
	empty: 'Skriv et tal',
	malformed: (example: string) =>
		`Det er ikke til at læse som et tal. Skriv for eksempel ${example}`,
	ambiguous: (meant: string[]) =>
		meant.length > 1
			? `Det kan betyde flere ting. Skriv ${meant.slice(0, -1).join(', ')} eller ${meant.at(-1)}`
			: `Med dansk tegnsætning: skriv ${meant[0]}`,
	notWhole: 'Skriv et helt tal',
	tooLow: (limit: string) => `Skriv ${limit} eller mere`,
	tooHigh: (limit: string) => `Skriv ${limit} eller mindre`
};

const en: typeof da = {
	optional: '(may be left out)',
	none: 'none',
	empty: 'Enter a number',
	malformed: (example) => `This cannot be read as a number. Enter ${example}, for instance`,
	ambiguous: (meant) =>
		meant.length > 1
			? `This could mean several things. Enter ${meant.slice(0, -1).join(', ')} or ${meant.at(-1)}`
			: `In English notation: enter ${meant[0]}`,
	notWhole: 'Enter a whole number',
	tooLow: (limit) => `Enter ${limit} or more`,
	tooHigh: (limit) => `Enter ${limit} or less`
};

export const FIELDS = { da, en };

export type FieldMessages = typeof da;
