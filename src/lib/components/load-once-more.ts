/** The page is loaded once more where a part of it did not come, and never in a circle. */

/** static/recover.js, which stands in until the app is there, keeps its note under the same name. */
const KEY = 'vifte.loadedAgain';

let onItsWay = false;

/** Whether the page is being loaded again, and what is on screen is about to go. */
export function isOnItsWay(): boolean {
	return onItsWay;
}

/**
 * Load the page once more, unless that was done already and it has not come up since.
 *
 * Gives whether the page is on its way. Where nothing can be noted it is not loaded again: it might never end.
 */
export function loadOnceMore(): boolean {
	try {
		if (sessionStorage.getItem(KEY) === location.pathname) return false;
		sessionStorage.setItem(KEY, location.pathname);
		if (sessionStorage.getItem(KEY) !== location.pathname) return false;
	} catch {
		return false;
	}
	location.reload();
	return (onItsWay = true);
}

/** Note that the page came up: another time it may be loaded once more again. */
export function noteCameUp(): void {
	try {
		if (sessionStorage.getItem(KEY) === location.pathname) sessionStorage.removeItem(KEY);
	} catch {
		// Then nothing was noted.
	}
}
