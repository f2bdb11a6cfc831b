import { describe, expect, it } from 'vitest';
import { departmentHue } from '#lib/analysis/accounts.ts';
import { accountShape } from '#lib/charts/marks/account-shape.ts';

describe('the shape of an account', () => {
	it('is its own for each hue of a department and for each other payer', () => {
		const hues = [
			...Array.from({ length: 8 }, (_, i) => departmentHue(i)),
			...['region', 'state', 'citizen'].map((payer) => `var(--hue-${payer})`),
			'var(--hue-ink)'
		];
		const shapes = new Set(hues.map((hue) => accountShape(hue).path));
		expect(shapes.size).toBe(hues.length);
	});
});
