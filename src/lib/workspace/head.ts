/** The head of a stored case, read back: what is damaged of it is left out, or nothing is left. */
import { LIMITS } from '#lib/case/limits.ts';
import type { View } from './address.ts';
import type { Head, SavedFan } from './record.ts';
import { isCount, isName, isNumbers, isObject } from './unknown-data.ts';

/** Read a head; null where it is damaged. */
export function readHead(value: unknown): Head | null {
	if (!isObject(value)) return null;
	const { id, revision, title, begun, changed, digest, fan, view } = value;
	const whole =
		isName(id) &&
		isCount(revision) &&
		isCount(changed) &&
		isCount(digest) &&
		typeof title === 'string' &&
		title.length <= LIMITS.textLength * 2;
	if (!whole) return null;
	return {
		id,
		revision,
		title,
		...(isCount(begun) && { begun }),
		changed,
		digest,
		fan: readFan(fan),
		view: readView(view)
	};
}

function readFan(value: unknown): SavedFan | null {
	if (!isObject(value)) return null;
	const { years, quantiles, chance, chanceError, currency } = value;
	const rows: unknown[] = Array.isArray(quantiles) ? quantiles : [];
	const whole =
		isNumbers(years) &&
		years.length > 0 &&
		years.length <= LIMITS.years &&
		rows.length === 7 &&
		rows.every((row) => isNumbers(row) && row.length === years.length) &&
		isNumbers([chance, chanceError]) &&
		typeof currency === 'string' &&
		/^[A-Z]{3}$/.test(currency);
	return whole ? (value as unknown as SavedFan) : null;
}

function isNames(value: unknown): value is string[] {
	return (
		Array.isArray(value) && value.length > 0 && value.length <= LIMITS.inputs && value.every(isName)
	);
}

function readView(value: unknown): View {
	const { section, scenario, side, ownScale, pins } = isObject(value) ? value : {};
	return {
		section: isName(section) ? section : 'overview',
		scenario: isName(scenario) ? scenario : null,
		side: side === 'before' ? 'before' : 'after',
		ownScale: ownScale === true,
		...(isNames(pins) && { pins })
	};
}
