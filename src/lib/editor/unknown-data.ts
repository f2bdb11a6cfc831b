/** What data of unknown origin is, as far as stored cases need to know. */

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNumbers(value: unknown): value is number[] {
	return Array.isArray(value) && value.every((number) => Number.isFinite(number));
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A moment that a calendar has, in ms since 1970. */
export function isMoment(value: unknown): value is number {
	return isCount(value) && value <= 8.64e15;
}

/** A text short enough for an id. */
export function isName(value: unknown): value is string {
	return typeof value === 'string' && value.length > 0 && value.length <= 80;
}
