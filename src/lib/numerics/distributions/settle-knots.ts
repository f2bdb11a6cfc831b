/** Where to put the knots of a straight-line interpolation so that it errs equally to both sides. */

/**
 * Move the inner knots of a monotone function, in place; `widths[i]` is the distance between knots i and i + 1.
 *
 * Chords lie on the hollow side of a curve, by up to width² · curvature / 8. Moving each knot against that by half
 * of what the wider of its two chords errs halves the greatest error, and leaves the line continuous and monotone.
 */
export function settleKnots(knots: Float64Array, widths: Float64Array): void {
	let before = knots[0];
	for (let i = 1; i < knots.length - 1; i++) {
		const here = knots[i];
		const after = knots[i + 1];
		const left = widths[i - 1];
		const right = widths[i];
		const bend = ((after - here) / right - (here - before) / left) / (left + right);
		const wider = Math.max(left, right);
		const settled = here - (bend * wider * wider) / 8;
		knots[i] = Math.min((here + after) / 2, Math.max((before + here) / 2, settled));
		before = here;
	}
}
