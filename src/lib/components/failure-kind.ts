/** What kept a page from being shown, told apart by what a person can do about it. */

export type FailureKind = 'missing' | 'offline' | 'unloaded' | 'unexpected';

/** How Chromium, Firefox and Safari, and the loader of styles, say that something did not come over the network. */
const NOT_LOADED =
	/dynamically imported module|importing a module script failed|unable to preload css|failed to fetch|networkerror|load failed/i;

/** Tell the kind of `error`; `status` is the page's own, and only 404 means that there is none. */
export function failureKind(error: unknown, status: number, online: boolean): FailureKind {
	if (status === 404) return 'missing';
	const message = error instanceof Error ? error.message : String(error);
	if (!NOT_LOADED.test(message)) return 'unexpected';
	return online ? 'unloaded' : 'offline';
}
