/** One text as its difference from another: what stands between the beginning and the end that they share. */

/** `[kept at the start, kept at the end, what stands between]`, counted in characters. */
export type TextDelta = readonly [start: number, end: number, between: string];

/** Find what turns `from` into `to`. */
export function textDelta(from: string, to: string): TextDelta {
	const shorter = Math.min(from.length, to.length);
	let start = 0;
	while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
	let end = 0;
	while (
		end < shorter - start &&
		from.charCodeAt(from.length - 1 - end) === to.charCodeAt(to.length - 1 - end)
	)
		end++;
	return [start, end, to.slice(start, to.length - end)];
}

/** Apply a difference to the text it was taken from; null where it does not fit. */
export function withDelta(from: string, [start, end, between]: TextDelta): string | null {
	if (start + end > from.length) return null;
	return from.slice(0, start) + between + from.slice(from.length - end);
}

/** Whether data of unknown origin is a difference. */
export function isTextDelta(value: unknown): value is TextDelta {
	if (!Array.isArray(value) || value.length !== 3) return false;
	const [start, end, between] = value as unknown[];
	return isCount(start) && isCount(end) && typeof between === 'string';
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}
