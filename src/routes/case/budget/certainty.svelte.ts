/** The certainty that the section's amounts are read at: one for all of it, kept while the page is open. */

export const FIRST_CERTAINTY = 80;

class Certainty {
	/** Whole percent, 50..95. */
	percent = $state(FIRST_CERTAINTY);
}

export const certainty = new Certainty();
