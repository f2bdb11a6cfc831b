/** What a new assumption is marginal to be, while nobody has said more than a number. */

/** How far a new assumption reaches to either side of the number it is made around. */
const REACH = 0.3;

/** The triangle that a new assumption around a number is. */
export function triangleAround(around: number) {
	if (around === 0) return { kind: 'triangular' as const, min: 0, mode: 0, max: 1 };
	const sides = [around * (1 - REACH), around * (1 + REACH)].map(rounded);
	const [min, max] = sides.sort((a, b) => a - b);
	return { kind: 'triangular' as const, min, mode: around, max };
}

function rounded(value: number): number {
	return Number(value.toPrecision(3));
}
