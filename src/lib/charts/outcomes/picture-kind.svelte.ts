/** Which picture of a single quantity is drawn: one choice for the whole app, kept where the browser allows. */

export const PICTURE_KINDS = ['histogram', 'dots', 'outcomes'] as const;

export type PictureKind = (typeof PICTURE_KINDS)[number];

const KEY = 'vifte.picture';

class ChosenPicture {
	#kind = $state<PictureKind>('histogram');

	get kind(): PictureKind {
		return this.#kind;
	}

	/** Draw every single quantity this way. */
	choose(kind: PictureKind): void {
		this.#kind = kind;
		try {
			localStorage.setItem(KEY, kind);
		} catch {
			// Storage may be refused; the choice then lasts as long as the page.
		}
	}

	/** Go on to the kind after the one that is kept, and from the last to the first. */
	cycle(): void {
		this.restore();
		const next = (PICTURE_KINDS.indexOf(this.#kind) + 1) % PICTURE_KINDS.length;
		this.choose(PICTURE_KINDS[next]);
	}

	/** Take up the picture that was chosen in this browser before. */
	restore(): void {
		try {
			const kept = PICTURE_KINDS.find((kind) => kind === localStorage.getItem(KEY));
			if (kept) this.#kind = kept;
		} catch {
			// As above.
		}
	}
}

export const chosenPicture = new ChosenPicture();
