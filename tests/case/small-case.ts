/** A small valid case with one of nearly everything, and a way to change a copy of it. */
import type { CaseFile } from '#lib/case/schema.ts';

/** A copy of the small case as plain, untyped data: tests write into it what a user should not. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Draft = any;

export function smallCase(): CaseFile {
	return {
		format: 'vifte.case',
		version: 1,
		title: 'Lille case',
		language: 'da',
		horizon: { firstYear: 2027, years: 5 },
		money: { currency: 'DKK', priceYear: 2026 },
		inputs: [
			{ id: 'people', name: 'Borgere', unit: 'borgere/år', distribution: uniform(10, 20) },
			{ id: 'wage', name: 'Løn', unit: 'kr./år', distribution: uniform(400_000, 500_000) },
			{ id: 'saving', name: 'Besparelse', unit: 'kr./år', distribution: uniform(0, 90_000) },
			{
				id: 'chance',
				name: 'Andel',
				unit: 'andel',
				distribution: { kind: 'beta', alpha: 3, beta: 7 },
				evidence: { grade: 'B', source: 'Rapport', url: 'https://example.org', date: '2026-11-01' }
			}
		],
		correlations: [['people', 'wage', 0.3]],
		areas: [
			{ id: 'care', name: 'Støtte', payer: 'municipality' },
			{ id: 'benefits', name: 'Ydelser', payer: 'municipality', category: 'transfers' },
			{ id: 'hospital', name: 'Sygehus', payer: 'region' },
			{ id: 'treasury', name: 'Staten', payer: 'state' }
		],
		refunds: [
			{
				id: 'refusion',
				name: 'Refusion',
				to: 'treasury',
				steps: [
					{ year: 0, share: 0.5 },
					{ year: 3, share: ['chance', 0.5] }
				]
			}
		],
		groups: [{ id: 'citizens', name: 'Borgere', intake: 'people', duration: 1.5 }],
		effects: [
			{
				id: 'helped',
				name: 'Hjulpet',
				group: 'citizens',
				size: { with: 'chance', without: 0.1 },
				lag: 1
			}
		],
		lines: [
			{
				id: 'team',
				name: 'Team',
				kind: 'cost',
				per: 'participantYear',
				of: 'citizens',
				blockSize: 12,
				amount: ['wage', 1.1],
				split: { care: 0.7, benefits: 0.3 },
				refund: 'refusion'
			},
			{
				id: 'less',
				name: 'Mindre støtte',
				kind: 'gain',
				per: 'success',
				of: 'helped',
				amount: 'saving',
				realisable: 0.8,
				split: { care: 0.5, hospital: 0.5 }
			},
			{
				id: 'office',
				name: 'Lokaler',
				kind: 'cost',
				per: 'year',
				amount: 100_000,
				years: [0, 2],
				split: { care: 1 }
			}
		],
		events: [
			{ id: 'law', name: 'Lov', probability: 0.1, year: 2, factor: 0.5, on: ['helped', 'team'] }
		],
		organisations: [
			{
				id: 'today',
				name: 'I dag',
				departments: [
					{ id: 'social', name: 'Social', areas: ['care'] },
					{ id: 'job', name: 'Job', areas: ['benefits'] }
				],
				agreements: [
					{
						id: 'copay',
						name: 'Medfinansiering',
						kind: 'costShare',
						from: 'job',
						to: 'social',
						share: 0.3,
						lines: ['team'],
						group: 'citizens',
						response: 0.2
					},
					{
						id: 'gains',
						name: 'Gevinst',
						kind: 'gainShare',
						from: 'social',
						to: 'job',
						share: 0.5
					},
					{ id: 'grant', name: 'Tilskud', kind: 'fixed', from: 'job', to: 'social', amount: 5_000 },
					{
						id: 'byresult',
						name: 'Resultat',
						kind: 'outcome',
						from: 'job',
						to: 'social',
						effect: 'helped',
						amount: 1_000
					},
					{
						id: 'pot',
						name: 'Fond',
						kind: 'fund',
						share: 0.5,
						repayment: 0.5,
						lines: ['team', 'less']
					}
				],
				commitments: [{ id: 'cut', department: 'social', year: 4, amount: 50_000 }]
			},
			{
				id: 'united',
				name: 'Samlet',
				departments: [{ id: 'all', name: 'Alle', areas: ['care', 'benefits'] }]
			}
		],
		followUp: [{ id: 'seen', input: 'chance', year: 2, below: 0.25, indicator: 'Andel' }],
		scenarios: [
			{
				id: 'other',
				name: 'Andet',
				changes: [
					{ input: 'chance', shift: -0.1 },
					{ organisation: 'united' },
					{ optimismCorrection: true }
				]
			}
		],
		simulation: { seed: '2027', draws: 1_024 }
	};
}

/** The small case with a change made to a copy of it. */
export function changed(change: (draft: Draft) => void): Draft {
	const draft: Draft = smallCase();
	change(draft);
	return draft;
}

/** n elements made by their index. */
export function many<T>(n: number, make: (index: number) => T): T[] {
	return Array.from({ length: n }, (_, index) => make(index));
}

export function uniform(min: number, max: number) {
	return { kind: 'uniform', min, max } as const;
}
