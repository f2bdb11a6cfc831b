// Types that SvelteKit looks for.
import type { FailureKind } from '#lib/components/failure-kind.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** What a person can do about it; unknown of an error that a host tells of. */
			kind?: FailureKind;
		}
	}
}

export {};
