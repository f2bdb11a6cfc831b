/** The words of the field for a value: a number, an assumption, or a product of these. */

const da = {
	number: 'Et fast tal',
	assumptions: 'Antagelser',
	fitting: 'Med en enhed, der passer',
	others: 'Andre antagelser',
	fresh: 'Ny antagelse …',
	source: (label: string) => `${label}: tal eller antagelse`,
	factor: (label: string, n: number) => `${label}, faktor ${n}`,
	addFactor: 'Gang med endnu et tal',
	times: 'gang med',
	removeFactor: (n: number) => `Fjern faktor ${n}`,
	name: 'Antagelsens navn',
	unit: 'Enhed',
	likely: 'Mest sandsynligt',
	share: 'andel',
	around:
		'Bliver en trekant omkring tallet, 30 % til hver side, belæg E: ret den under Antagelser.',
	make: 'Opret antagelsen',
	cancel: 'Fortryd',
	band: (low: string, high: string) => `9 af 10: ${low} til ${high}`
};

const en: typeof da = {
	number: 'A fixed number',
	assumptions: 'Assumptions',
	fitting: 'In a fitting unit',
	others: 'Other assumptions',
	fresh: 'New assumption …',
	source: (label) => `${label}: number or assumption`,
	factor: (label, n) => `${label}, factor ${n}`,
	addFactor: 'Multiply by one more',
	times: 'multiply',
	removeFactor: (n) => `Remove factor ${n}`,
	name: 'Name of the assumption',
	unit: 'Unit',
	likely: 'Most likely',
	share: 'share',
	around:
		'Becomes a triangle around the number, 30% to each side, evidence E: refine it under Assumptions.',
	make: 'Make the assumption',
	cancel: 'Cancel',
	band: (low, high) => `9 of 10: ${low} to ${high}`
};

export const VALUE = { da, en };
