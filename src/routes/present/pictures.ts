/** The pictures of the projector, in order, and what can be guessed before each is shown. */

export const PICTURES = ['finding', 'parts', 'chances', 'levers', 'minutes'] as const;

export type PictureName = (typeof PICTURES)[number];

/** An amount in kroner, a count of a hundred, or nothing that is a number. */
export type GuessKind = 'amount' | 'chance';

/** What the room can guess of a picture. */
export function guessKind(picture: PictureName): GuessKind | null {
	if (picture === 'finding' || picture === 'levers') return 'amount';
	return picture === 'chances' ? 'chance' : null;
}
