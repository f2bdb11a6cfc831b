import { describe, expect, it } from 'vitest';
import type { CaseFile, Value } from '#lib/case/schema.ts';
import { MODEL } from '#lib/messages/model.ts';
import { findTemplate } from '#lib/templates/registry.ts';
import { patchThing } from '#lib/workspace/model/things.ts';
import { doubtsOf, doubtText } from '../../../src/routes/case/model/doubts.ts';

const act = findTemplate('hjemloese-act')!.file;
const told = (file: CaseFile) => doubtsOf(file).map(({ code, id }) => `${code} ${id}`);
const lineOf = (id: string) => act.lines.find((line) => line.id === id)!;

describe('doubtsOf', () => {
	it('finds in the ACT case only that the replaced support is taken for money in full', () => {
		expect(told(act)).toEqual(['fullyRealisable ordinary']);
	});

	it('misses the ordinary support that an effort replaces', () => {
		const lines = act.lines.filter(({ id }) => id !== 'ordinary');
		expect(told({ ...act, lines })).toEqual(['noReplaced team', 'unusedInput replaced']);
	});

	it('takes a transfer for money, and what falls on others for theirs', () => {
		const split = (area: string) => patchThing(act, 'lines', 'ordinary', { split: { [area]: 1 } });
		expect(told(split('forsoergelse'))).toEqual([]);
		expect(told(split('region'))).toEqual([]);
		expect(told(split('boform'))).toEqual(['fullyRealisable ordinary']);
	});

	it('has nothing to say of a gain whose share is uncertain or less than all', () => {
		for (const realisable of [0.8, 'cashable'])
			expect(told(patchThing(act, 'lines', 'ordinary', { realisable }))).toEqual([]);
	});

	it('finds what nothing follows from and what nothing uses', () => {
		const file: CaseFile = {
			...act,
			lines: [lineOf('ordinary'), { ...lineOf('lead'), split: { stoette: 1 } }]
		};
		expect(told(file)).toEqual(
			expect.arrayContaining([
				'unusedEffect housed',
				'unusedEffect settled',
				'unusedArea boform',
				'unusedRefund par85a',
				'unusedInput day_price'
			])
		);
		// The state's area is where refunds go, and the intake is used by the group.
		expect(told(file)).not.toContain('unusedArea stat');
		expect(told(file)).not.toContain('unusedInput intake');
		expect(told({ ...file, effects: [], lines: [lineOf('lead')] })).toContain(
			'unusedGroup homeless'
		);
	});

	it('finds an effect that can be more than one success for each', () => {
		const size = (value: Value) => patchThing(act, 'effects', 'settled', { size: value });
		expect(told(size(1.2))).toContain('effectOverOne settled');
		expect(told(size(['with_act', 2]))).toContain('effectOverOne settled');
		expect(told(size(['with_act', 0.5]))).not.toContain('effectOverOne settled');
		expect(told(size(1))).not.toContain('effectOverOne settled');
	});

	it('finds numbers and times that may fall below nought', () => {
		const low = { kind: 'normal', mean: 2, sd: 3 } as const;
		const inputs = [...act.inputs, { id: 'low', name: 'Lav', unit: 'år', distribution: low }];
		const file: CaseFile = { ...act, inputs };
		expect(told(patchThing(file, 'groups', 'homeless', { intake: 'low' }))).toContain(
			'intakeBelowNought homeless'
		);
		expect(told(patchThing(file, 'groups', 'homeless', { duration: -3 }))).toContain(
			'timeBelowNought homeless'
		);
		expect(told(patchThing(file, 'effects', 'settled', { lag: 'low' }))).toContain(
			'timeBelowNought settled'
		);
		const limited = inputs.map((input) => ({ ...input, limits: [0, null] as [number, null] }));
		expect(
			told(patchThing({ ...file, inputs: limited }, 'effects', 'settled', { duration: 'low' }))
		).not.toContain('timeBelowNought settled');
	});

	it('finds what is not filled in yet', () => {
		let file = patchThing(act, 'groups', 'homeless', { intake: 0 });
		file = patchThing(file, 'effects', 'settled', { size: 0 });
		file = patchThing(file, 'lines', 'lead', { amount: 0 });
		file = patchThing(file, 'events', 'staffing', { factor: 1 });
		expect(told(file)).toEqual(
			expect.arrayContaining([
				'noIntake homeless',
				'noSize settled',
				'noAmount lead',
				'idleEvent staffing'
			])
		);
	});

	it('finds a case of costs alone or of gains alone, and says nothing of a case without lines', () => {
		const only = (kind: string) => ({ ...act, lines: act.lines.filter((l) => l.kind === kind) });
		expect(told(only('cost'))).toContain('noGains null');
		expect(told(only('gain'))).toContain('noCosts null');
		const none = told({ ...act, lines: [] });
		expect(none).not.toContain('noGains null');
		expect(none).not.toContain('noCosts null');
	});
});

describe('doubtText', () => {
	it('names the thing, in both languages', () => {
		for (const words of [MODEL.da.doubts, MODEL.en.doubts])
			for (const doubt of doubtsOf({ ...act, lines: [lineOf('ordinary')] })) {
				expect(doubtText(doubt, words)).toContain(doubt.name);
				expect(doubtText(doubt, words).length).toBeGreaterThan(20);
			}
	});
});
