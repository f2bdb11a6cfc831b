/** A distribution as pieces of its quantile function: what its draws are looked up in, told coarsely enough to draw. */
import { kindOf, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { normalQuantile } from '#lib/numerics/special/normal.ts';

/** Draws spread evenly from one value to another; one value alone where they are the same. */
export interface Piece {
	from: number;
	to: number;
	/** The part of all draws, 0..1. */
	share: number;
}

/** What lies further out is not drawn. */
const TAIL = 0.005;
const KNOTS = 128;
const CHANCES = [
	TAIL,
	...Array.from({ length: KNOTS - 1 }, (_, i) => (i + 1) / KNOTS),
	1 - TAIL
].map((u) => ({ u, z: normalQuantile(u) }));

// A picture asks at every frame, and a distribution is never changed in place.
const known = new WeakMap<Distribution, Piece[]>();

/** Cut a distribution into pieces, ascending, between its 0.5 % and 99.5 % points; a pool's are those of its experts. */
export function piecesOf(distribution: Distribution): Piece[] {
	let pieces = known.get(distribution);
	if (!pieces) known.set(distribution, (pieces = cut(distribution)));
	return pieces;
}

function cut(distribution: Distribution): Piece[] {
	if (distribution.kind === 'pool') {
		const total = distribution.of.reduce((sum, { weight }) => sum + weight, 0);
		return distribution.of
			.flatMap(({ weight, distribution: own }) =>
				piecesOf(own).map((piece) => ({ ...piece, share: (piece.share * weight) / total }))
			)
			.sort((a, b) => a.from - b.from);
	}
	const kind = kindOf(distribution);
	const steps = kind.steps?.(distribution);
	if (steps) {
		return Array.from(steps.values, (value, i) => ({
			from: value,
			to: value,
			share: steps.thresholds[i] - (i > 0 ? steps.thresholds[i - 1] : 0)
		}));
	}
	const quantile = kind.roughQuantile?.(distribution) ?? kind.quantile(distribution);
	const values = CHANCES.map(({ u, z }) => quantile(u, z));
	return values.slice(1).map((to, i) => ({
		from: values[i],
		to,
		share: CHANCES[i + 1].u - CHANCES[i].u
	}));
}
