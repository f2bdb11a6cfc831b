/** The language of the interface: one for the whole app, switched at once, remembered where the browser allows. */
import { da, type Messages } from './da.ts';
import { en } from './en.ts';
import { LANGUAGES, type Language } from './locale.ts';

export const CATALOGUES: Record<Language, Messages> = { da, en };
const KEY = 'vifte.language';

class CurrentLanguage {
	#code = $state<Language>('da');

	get code(): Language {
		return this.#code;
	}

	/** The words of the current language. */
	get messages(): Messages {
		return CATALOGUES[this.#code];
	}

	/** The words of one section, which loads its own, in the current language. */
	of<T>(catalogues: Record<Language, T>): T {
		return catalogues[this.#code];
	}

	/** Switch the whole interface. */
	choose(code: Language): void {
		this.#code = code;
		document.documentElement.lang = code;
		try {
			localStorage.setItem(KEY, code);
		} catch {
			// Storage may be refused; the choice then lasts as long as the page.
		}
	}

	/** Take up the language that was chosen in this browser before. */
	restore(): void {
		try {
			const kept = LANGUAGES.find((code) => code === localStorage.getItem(KEY));
			if (kept && kept !== this.#code) this.choose(kept);
		} catch {
			// As above.
		}
	}
}

export const language = new CurrentLanguage();
