/** The agreements of a large case: every kind in turn. */
import type { CaseFile } from '#lib/case/schema.ts';
import type { Pools } from './large-case-inputs.ts';
import type { Size } from './large-case.ts';

type Agreement = NonNullable<CaseFile['organisations'][number]['agreements']>[number];

/** Make agreement `a` of organisation `o`. */
export function agreement(o: number, a: number, size: Size, pools: Pools): Agreement {
	const common = { id: `agreement${o}_${a}`, name: `Agreement ${a}` };
	const parties = {
		from: `department${a % size.departments}`,
		to: `department${(a + 1) % size.departments}`
	};
	switch (a % 5) {
		case 0:
			return {
				...common,
				...parties,
				kind: 'costShare',
				share: 0.1,
				group: `group${a % size.groups}`,
				response: 0.05
			};
		case 1:
			return { ...common, ...parties, kind: 'gainShare', share: [0.2, pools.one('share', a)] };
		case 2:
			return {
				...common,
				...parties,
				kind: 'outcome',
				effect: `effect${a % size.effects}`,
				amount: [2_000, pools.one('amount', a)]
			};
		case 3:
			return { ...common, kind: 'fund', share: 0.02, repayment: 0.05, interest: 0.02 };
		default:
			return { ...common, ...parties, kind: 'fixed', amount: [50_000, pools.one('amount', a)] };
	}
}
