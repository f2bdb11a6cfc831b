/** The head of a stored case, read back: what is damaged of it is left out, or nothing is left. */
import { LIMITS } from '#lib/case/limits.ts';
import { FIRST_VIEW, type View } from './address.ts';
import type { Head, SavedFan, Stamp } from './record.ts';
import { isCount, isMoment, isName, isNumbers, isObject } from './unknown-data.ts';

/** Read a head; null where it is damaged. */
export function readHead(value: unknown): Head | null {
	const stamp = readStamp(value);
	if (!stamp) return null;
	const { fan, view } = value as Record<string, unknown>;
	return { ...stamp, fan: readFan(fan), view: readView(view) };
}

/** Read what tells of a case, from its head or its content; null where it is damaged. */
export function readStamp(value: unknown): Stamp | null {
	if (!isObject(value)) return null;
	const { id, version, revision, title, begun, changed, digest, writer } = value;
	const whole =
		isName(id) &&
		isCount(revision) &&
		isMoment(changed) &&
		isCount(digest) &&
		typeof title === 'string' &&
		title.length <= LIMITS.textLength * 2;
	if (!whole) return null;
	return {
		id,
		...(isCount(version) && { version }),
		revision,
		title,
		...(isMoment(begun) && { begun }),
		changed,
		digest,
		...(isName(writer) && { writer })
	};
}

/** Make a head of the rest of what is known of a case. */
export function headOf(stamp: Stamp): Head {
	return { ...stamp, fan: null, view: FIRST_VIEW };
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
		section: isName(section) ? section : FIRST_VIEW.section,
		scenario: isName(scenario) ? scenario : null,
		side: side === 'before' ? 'before' : 'after',
		ownScale: ownScale === true,
		...(isNames(pins) && { pins })
	};
}
