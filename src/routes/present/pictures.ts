/** The pictures of the projector, in order, and what can be guessed before each is shown. */
import type { GuessKind } from '#lib/messages/read-guess.ts';

export const PICTURES = ['finding', 'parts', 'chances', 'levers', 'minutes'] as const;

export type PictureName = (typeof PICTURES)[number];

/** What the room can guess of a picture. */
export function guessKind(picture: PictureName): GuessKind | null {
	if (picture === 'finding' || picture === 'levers') return 'amount';
	return picture === 'chances' ? 'chance' : null;
}
