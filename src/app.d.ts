// Types that SvelteKit looks for.
declare global {
	namespace App {
		interface Error {
			message: string;
			/** What a person can do about it; unknown of an error that a host tells of. */
			kind?: import('#lib/components/failure-kind.ts').FailureKind;
		}
	}
}

export {};
