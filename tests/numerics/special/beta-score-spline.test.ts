import { describe, expect, it } from 'vitest';
import { betaScoreSpline } from '#lib/numerics/special/beta-score-spline.ts';
import { logOddsQuantile } from '#lib/numerics/special/beta-log-odds.ts';
import { normalCdf } from '#lib/numerics/special/normal.ts';

describe('betaScoreSpline', () => {
	it.each([
		[1, 5],
		[3, 3],
		[36, 7],
		[0.5, 0.5],
		[0.6, 8.5],
		[0.5, 40],
		[5000, 20],
		[1e6, 1e6]
	])('of Beta(%d, %d) is within a millionth of a standard deviation', (a, b) => {
		const spline = betaScoreSpline(a, b);
		const exact = logOddsQuantile(a, b);
		const share = (y: number) => 1 / (1 + Math.exp(-y));
		const sd = Math.sqrt((a * b) / (a + b + 1)) / (a + b);
		for (let z = -6.3; z < 6.3; z += 0.0137) {
			const error = share(spline(z)) - share(exact(normalCdf(z)));
			expect(Math.abs(error) / sd).toBeLessThan(1e-6);
		}
	});
});
