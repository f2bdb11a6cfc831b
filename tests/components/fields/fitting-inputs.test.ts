import { describe, expect, it } from 'vitest';
import { fittingInputs } from '#lib/components/fields/fitting-inputs.ts';

const INPUTS = ['kr./døgn', 'andel', 'døgn/år', 'Kr. pr. år', 'andel af boligerne'].map((unit) => ({
	unit
}));
const units = (field: { percent: boolean; unit?: string }) => {
	const { fitting, others } = fittingInputs(INPUTS, field);
	return [fitting, others].map((list) => list.map(({ unit }) => unit));
};

describe('the assumptions that fit a field', () => {
	it('are shares where a share is asked for', () => {
		expect(units({ percent: true })[0]).toEqual(['andel', 'andel af boligerne']);
		expect(units({ percent: true })[1]).toHaveLength(3);
	});

	it('are told in its unit, whatever they are counted by', () => {
		expect(units({ percent: false, unit: 'kr.' })[0]).toEqual(['kr./døgn', 'Kr. pr. år']);
	});

	it('are no shares where nobody uses the unit, and all where it has none or nothing fits', () => {
		expect(units({ percent: false, unit: 'personer' })[0]).toHaveLength(3);
		expect(units({ percent: false })).toEqual([INPUTS.map(({ unit }) => unit), []]);
		const [price] = INPUTS;
		expect(fittingInputs([price], { percent: true })).toEqual({ fitting: [price], others: [] });
	});
});
