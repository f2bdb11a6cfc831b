/** The ways in which a person can know an uncertain number: each is a form of one kind of distribution. */
import type { Distribution } from '#lib/numerics/distributions/registry.ts';

/** What one knows, and the forms that it can be told in; the first is where one begins. */
export const WAYS = {
	known: ['fixed'],
	three: ['pert', 'triangular', 'metalog'],
	interval: ['interval', 'lognormal', 'uniform', 'normal'],
	count: ['counts', 'shapes'],
	few: ['discrete'],
	list: ['samples'],
	experts: ['pool']
} as const;

export type Way = keyof typeof WAYS;
export type Form = (typeof WAYS)[Way][number];

export const WAY_NAMES = Object.keys(WAYS) as Way[];
/** One person's way of knowing: all but asking several. */
export const OWN_WAYS = WAY_NAMES.filter((way) => way !== 'experts');

/** Name the form that a distribution is written in. */
export function formOf(distribution: Distribution): Form {
	switch (distribution.kind) {
		case 'normal':
			return distribution.mean === undefined && distribution.sd === undefined
				? 'interval'
				: 'normal';
		case 'beta':
			return distribution.alpha === undefined && distribution.beta === undefined
				? 'counts'
				: 'shapes';
		default:
			return distribution.kind;
	}
}

/** Name the way of knowing that a form belongs to. */
export function wayOf(form: Form): Way {
	return WAY_NAMES.find((way) => (WAYS[way] as readonly Form[]).includes(form))!;
}

/** One number of a distribution. */
export interface Part {
	key: string;
	/** In the input's own measure, so that a share is told in per cent; else it is a plain number. */
	measured: boolean;
	/** May be left out. */
	optional?: boolean;
	min?: number;
}

const measured = (...keys: string[]): Part[] => keys.map((key) => ({ key, measured: true }));
const BOUNDS: Part[] = [
	{ key: 'min', measured: true, optional: true },
	{ key: 'max', measured: true, optional: true }
];
const plain = (...keys: string[]): Part[] => keys.map((key) => ({ key, measured: false, min: 0 }));

/** The numbers of each form that is told by a few of them. */
export const PARTS: Partial<Record<Form, readonly Part[]>> = {
	fixed: measured('value'),
	pert: measured('min', 'mode', 'max'),
	triangular: measured('min', 'mode', 'max'),
	metalog: [...measured('p10', 'p50', 'p90'), ...BOUNDS],
	interval: [...measured('low', 'high'), ...BOUNDS],
	lognormal: measured('low', 'high'),
	uniform: measured('min', 'max'),
	normal: [...measured('mean', 'sd'), ...BOUNDS],
	counts: [...plain('successes', 'trials'), ...BOUNDS],
	shapes: [...plain('alpha', 'beta'), ...BOUNDS]
};
