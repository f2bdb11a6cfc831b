/** Shares by year, as they are drawn and as they are written: a group's profile, an effect's ramp-up. */

/** The intake of each year of the horizon as a share of the full one: all of it where no profile is written, none past its end. */
export function profileByYear(profile: readonly number[] | undefined, years: number): number[] {
	return Array.from({ length: years }, (_, y) => (profile ? (profile[y] ?? 0) : 1));
}

/** Write some years of a profile. Years without intake at the end of the horizon are not written, for past its end there is none. */
export function withProfileYears(
	profile: readonly number[] | undefined,
	years: number,
	painted: readonly number[],
	share: number
): number[] {
	const all = [...profileByYear(profile, years), ...(profile?.slice(years) ?? [])];
	for (const year of painted) all[year] = share;
	let length = all.length;
	while (length > 1 && all[length - 1] === 0) length--;
	return all.slice(0, length);
}

/** The last year in which anyone begins; the first where nobody does. */
export function lastYearOf(profile: readonly number[] | undefined, years: number): number {
	return Math.max(
		0,
		profileByYear(profile, years).findLastIndex((share) => share > 0)
	);
}

/** Let the intake end with a year: years that are won back have the full intake. */
export function withLastYear(
	profile: readonly number[] | undefined,
	years: number,
	last: number
): number[] {
	const before = lastYearOf(profile, years);
	return profileByYear(profile, years)
		.slice(0, last + 1)
		.map((share, y) => (y > before ? 1 : share));
}

/** A first ramp-up: half in the first year, all of it from then on. */
export const FIRST_RAMP: readonly number[] = [0.5, 1];

/** Write some years of a list. */
export function withYears(
	list: readonly number[],
	painted: readonly number[],
	share: number
): number[] {
	return list.map((found, y) => (painted.includes(y) ? share : found));
}

/** Add a year like the last. */
export function lengthened(list: readonly number[]): number[] {
	return [...list, list.at(-1) ?? 1];
}

/** Leave the last year out; the first stays. */
export function shortened(list: readonly number[]): number[] {
	return list.length > 1 ? list.slice(0, -1) : [...list];
}

/** What a key makes of a bar's share; null where the key means nothing. */
export function keyedShare(key: string, share: number): number | null {
	const steps: Record<string, number> = {
		ArrowUp: 0.05,
		ArrowDown: -0.05,
		PageUp: 0.25,
		PageDown: -0.25
	};
	if (key === 'Home') return 0;
	if (key === 'End') return 1;
	if (!Object.hasOwn(steps, key)) return null;
	return rounded(Math.max(0, share + steps[key]));
}

/** Share at a height of the drawn scale, to the nearest 5 %. */
export function draggedShare(part: number, top: number): number {
	const share = Math.min(top, Math.max(0, part * top));
	return rounded(Math.round(share / 0.05) * 0.05);
}

function rounded(share: number): number {
	return Math.round(share * 1e6) / 1e6;
}
