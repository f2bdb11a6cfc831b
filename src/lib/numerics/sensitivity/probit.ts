/** Probit regression of counted successes on a few shapes, of which those that the counts do not ask for are left out. */
import { normalCdf, normalDensity, normalQuantile } from '#lib/numerics/special/normal.ts';
import { factorSymmetric, type Factor } from './symmetric-factor.ts';

/** `negatives` of `counts` draws, by group. */
interface Counted {
	counts: Float64Array;
	negatives: Float64Array;
}

export interface Probit {
	/** Normal score of the chance, by group. */
	index: Float64Array;
	chance: Float64Array;
	/** What a negative draw adds to the slope of the log-likelihood, per unit of the index. */
	pull: Float64Array;
	/** By how much each coefficient's sum of pulls moves a linear form of the coefficients. */
	leverOf(form: Float64Array): Float64Array;
}

const ROUNDS = 6;

/** A change of the index that moves nothing anyone reads, and an index that a change or two more would not bring to 0. */
const SETTLED = 0.03;
const FAR = 0.05;

/** As much of the first index, which the groups' own noise makes flatter than it is. */
const FAR_AT_FIRST = 1;

/** Counts never say that something is more certain than this. */
const CERTAIN = 6;

/**
 * Fit by iteratively reweighted least squares, from the chance that each group shows by itself. The first `certain`
 * columns are fitted as they are; what each further one adds is shrunk by how little it stands out from chance
 * (non-negative garrote): a shape that is not needed then costs no precision.
 */
export function fitProbit(
	{ counts, negatives }: Counted,
	columns: readonly Float64Array[],
	certain: number
): Probit {
	const n = counts.length;
	const terms = columns.length;
	const index = new Float64Array(n);
	const [pull, chance] = [new Float64Array(n), new Float64Array(n)];
	const information = new Float64Array(terms * terms);
	const target = new Float64Array(terms);
	const row = new Float64Array(terms);
	let factor: Factor | undefined;
	let standing: Float64Array = target;
	for (let i = 0; i < n; i++) index[i] = normalQuantile((negatives[i] + 0.5) / (counts[i] + 1));

	for (let round = 0; round < ROUNDS; round++) {
		information.fill(0);
		target.fill(0);
		for (let i = 0; i < n; i++) {
			const at = tell(i);
			const weight = counts[i] * pull[i] * pull[i] * chance[i] * (1 - chance[i]);
			// the first round fits what the groups show
			const residual = round === 0 ? 0 : (negatives[i] - counts[i] * chance[i]) * pull[i];
			for (let j = 0; j < terms; j++) {
				const column = columns[j][i];
				row[j] = column;
				target[j] += column * (weight * at + residual);
				const weighted = column * weight;
				for (let k = 0; k <= j; k++) information[j * terms + k] += weighted * row[k];
			}
		}
		factor = factorSymmetric(information, terms);
		standing = factor.forward(target);
		const shrunk = standing.map((u, j) => (round === 0 || j < certain ? u : garrote(u)));
		const coefficients = factor.backward(shrunk);
		let [change, lowest, highest] = [0, Infinity, -Infinity];
		for (let i = 0; i < n; i++) {
			let next = 0;
			for (let j = 0; j < terms; j++) next += coefficients[j] * columns[j][i];
			change = Math.max(change, Math.abs(next - index[i]));
			lowest = Math.min(lowest, next);
			highest = Math.max(highest, next);
			index[i] = next;
		}
		const distance = Math.max(lowest, -highest);
		if (round === 0 ? distance > FAR_AT_FIRST : change < SETTLED || distance > 2 * change + FAR)
			break;
	}
	for (let i = 0; i < n; i++) tell(i);
	return {
		index,
		chance,
		pull,
		leverOf: (form) =>
			factor!.backward(
				factor!.forward(form).map((u, j) => (j < certain ? u : u * garroteSlope(standing[j])))
			)
	};

	/** Work a group's chance and pull out; gives its index, within what is certain. */
	function tell(i: number): number {
		const at = Math.min(CERTAIN, Math.max(-CERTAIN, index[i]));
		chance[i] = normalCdf(at);
		pull[i] = normalDensity(at) / (chance[i] * (1 - chance[i]));
		return at;
	}
}

/** Shrink what has a standard deviation of 1 by chance alone. */
const garrote = (u: number): number => (Math.abs(u) > 1 ? u - 1 / u : 0);

/** What is left in moves as if it were not shrunk: its slope, 1 + 1/u², is soon 1. */
const garroteSlope = (u: number): number => (Math.abs(u) > 1 ? 1 : 0);
