/** What SvelteKit tells of an error that kept a page from being shown. */
import type { HandleClientError } from '@sveltejs/kit';
import { failureKind } from '#lib/components/failure-kind.ts';

export const handleError: HandleClientError = ({ error, status, message }) => {
	console.error(error);
	return {
		message: error instanceof Error ? `${error.name}: ${error.message}` : message,
		kind: failureKind(error, status, navigator.onLine)
	};
};
