/** An assumption nobody has filled in yet: what each form begins from, and how its numbers make way for those typed. */
import { distributionSchema, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { triangleAround } from './triangle-around.ts';
import { convert } from './convert.ts';
import { formOf, PARTS, type Form } from './forms.ts';

/** What a form holds while nobody has said anything; a new assumption is the triangle. */
const PLAIN: Partial<Record<Form, Distribution>> = {
	fixed: { kind: 'fixed', value: 0 },
	pert: { kind: 'pert', min: 0, mode: 0, max: 1 },
	triangular: triangleAround(0),
	metalog: { kind: 'metalog', p10: 0, p50: 0.5, p90: 1 },
	interval: { kind: 'normal', low: 0, high: 1 },
	lognormal: { kind: 'lognormal', low: 0.5, high: 1 },
	uniform: { kind: 'uniform', min: 0, max: 1 },
	normal: { kind: 'normal', mean: 0, sd: 1 },
	counts: { kind: 'beta', successes: 1, trials: 2 },
	shapes: { kind: 'beta', alpha: 1, beta: 1 }
};

/** Choose another form. What nobody has filled in begins plainly; what was said is told anew. */
export function changeForm(written: Distribution, valid: Distribution, form: Form): Distribution {
	const plain = PLAIN[formOf(written)];
	if (plain && isSame(plain, written)) return PLAIN[form] ?? convert(valid, form);
	const told = convert(valid, form);
	// An assumption made around a number ends where it does by our choice: nobody said that it goes no further.
	if (told.kind !== 'metalog' || written.kind !== 'triangular') return told;
	if (!isSame(written, triangleAround(written.mode))) return told;
	const { kind, p10, p50, p90 } = told;
	return { kind, p10, p50, p90 };
}

type Numbers = Readonly<Record<string, number>>;

/**
 * Fills in the numbers of a distribution one by one. Where a number typed contradicts others that nobody has typed,
 * those follow it, so that a new assumption can be filled in from either end. What someone has said stays, and is wrong
 * where it stands.
 */
export class Filling {
	/** The numbers that nobody has typed, as they were left. */
	#left: Numbers = {};

	/** Write one number. */
	write(written: Distribution, key: string, value: number): Distribution {
		const keys = keysOf(written);
		const before = numbersOf(written);
		const { [key]: _, ...left } = begunOf(written) ?? this.#left;
		this.#left = left;
		const typed = { ...written, [key]: value } as Distribution;
		if (isRight(typed)) return typed;
		const waits = (name: string) => name in left && left[name] === before[name];
		const made: Numbers = { ...before, ...followed(keys, key, value, before, waits) };
		const told = { ...written, ...made } as Distribution;
		if (!isRight(told)) return typed;
		this.#left = Object.fromEntries(Object.keys(left).map((name) => [name, made[name]]));
		return told;
	}
}

/** Move the numbers that wait, on from the one typed to either side, each as far from its neighbour as it was. */
function followed(
	keys: readonly string[],
	key: string,
	value: number,
	before: Numbers,
	waits: (key: string) => boolean
): Numbers {
	const at = keys.indexOf(key);
	const numbers = keys.map((name) => before[name]);
	const next = numbers.with(at, value);
	for (let i = at + 1; i < keys.length && waits(keys[i]); i++) {
		// As far above the middle as the lowest is below it: three quantiles bear no great skew.
		const reach = i === 2 ? next[1] - next[0] : 0;
		next[i] = rounded(next[i - 1] + (reach > 0 ? reach : numbers[i] - numbers[i - 1]));
	}
	for (let i = at - 1; i >= 0 && waits(keys[i]); i--) {
		const reach = i === 0 && keys.length === 3 ? next[2] - next[1] : 0;
		next[i] = rounded(next[i + 1] - (reach > 0 ? reach : numbers[i + 1] - numbers[i]));
	}
	return Object.fromEntries(keys.map((name, i) => [name, next[i]]));
}

/** The numbers of a distribution that nobody has filled in; null where someone has. */
function begunOf(written: Distribution): Numbers | null {
	const plain = PLAIN[formOf(written)];
	if (plain && isSame(plain, written)) return numbersOf(written);
	if (written.kind !== 'triangular' || !isSame(written, triangleAround(written.mode))) return null;
	return { min: written.min, max: written.max };
}

function keysOf(written: Distribution): string[] {
	const parts = PARTS[formOf(written)] ?? [];
	return parts.filter(({ optional }) => !optional).map(({ key }) => key);
}

function numbersOf(written: Distribution): Numbers {
	const held = written as unknown as Numbers;
	return Object.fromEntries(keysOf(written).map((key) => [key, held[key]]));
}

function isRight(distribution: object): boolean {
	return distributionSchema.safeParse(distribution).success;
}

function isSame(a: object, b: object): boolean {
	const [one, other] = [a, b].map((written) => JSON.stringify(Object.entries(written).sort()));
	return one === other;
}

function rounded(value: number): number {
	return Number(value.toPrecision(12));
}
