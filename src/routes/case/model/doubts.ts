/** What is valid in a case and still worth a look: what is not used, and what such cases are usually challenged on. */
import type { CaseFile, Value } from '#lib/case/schema.ts';
import { inputsOf, valuesOf } from '#lib/case/values.ts';
import type { ModelMessages } from '#lib/messages/model.ts';
import type { WrittenEffect, WrittenLine } from '#lib/workspace/model/things.ts';
import { spreadOf } from './spread.ts';

type DoubtWords = Omit<ModelMessages['doubts'], 'title' | 'lead' | 'show'>;
export type DoubtCode = keyof DoubtWords;

export interface Doubt {
	code: DoubtCode;
	/** What the words name; empty where the whole case is meant. */
	name: string;
	/** The thing to look at; null where the whole case is meant. */
	id: string | null;
}

/** List the doubts of a case: what such cases are challenged on first, then what is not filled in, then what is not used. */
export function doubtsOf(file: CaseFile): Doubt[] {
	return [...challenged(file), ...unfilled(file), ...unused(file)];
}

/** Put a doubt into words. */
export function doubtText({ code, name }: Doubt, words: DoubtWords): string {
	const message: string | ((name: string) => string) = words[code];
	return typeof message === 'string' ? message : message(name);
}

function challenged(file: CaseFile): Doubt[] {
	const { groups = [], effects = [], lines } = file;
	const forgotten = groups.flatMap(({ id, name }): Doubt[] => {
		const own = lines.filter((line) => line.of === id);
		const cost = own.find(({ kind }) => kind === 'cost');
		const replaced = own.some(({ kind }) => kind !== 'cost');
		return cost && !replaced ? [{ code: 'noReplaced', name, id: cost.id }] : [];
	});
	return [
		...forgotten,
		...lines.filter((line) => isFullyRealised(line, file)).map(doubt('fullyRealisable')),
		...belowNought(file),
		...effects.filter((effect) => reachesOverOne(effect, file)).map(doubt('effectOverOne')),
		...oneSided(lines)
	];
}

function unfilled(file: CaseFile): Doubt[] {
	const { groups = [], effects = [], events = [], lines } = file;
	const always = (value: Value, number: number) => {
		const spread = spreadOf(value, file.inputs);
		return spread !== null && spread[0] === number && spread[1] === number;
	};
	return [
		...groups.filter(({ intake }) => always(intake, 0)).map(doubt('noIntake')),
		...effects.filter(({ size }) => always(mostOf(size), 0)).map(doubt('noSize')),
		...lines.filter(({ amount }) => always(amount, 0)).map(doubt('noAmount')),
		...events.filter(({ factor }) => always(factor, 1)).map(doubt('idleEvent'))
	];
}

function unused(file: CaseFile): Doubt[] {
	const { areas, groups = [], effects = [], refunds = [], lines, organisations } = file;
	const inputs = new Set([...valuesOf(file)].flatMap(inputsOf).map(({ input }) => input));
	const followed = new Set(lines.flatMap(({ of = [] }) => of));
	const outcomes = organisations.flatMap(({ agreements = [] }) =>
		agreements.flatMap((agreement) => (agreement.kind === 'outcome' ? agreement.effect : []))
	);
	const helped = new Set([...followed, ...effects.map(({ group }) => group)]);
	const paying = new Set([
		...lines.flatMap(({ split }) => Object.keys(split)),
		...refunds.map(({ to }) => to)
	]);
	const rules = new Set(lines.map(({ refund }) => refund));
	const leading = new Set([...followed, ...outcomes]);
	return [
		...groups.filter(({ id }) => !helped.has(id)).map(doubt('unusedGroup')),
		...effects.filter(({ id }) => !leading.has(id)).map(doubt('unusedEffect')),
		...areas.filter(({ id }) => !paying.has(id)).map(doubt('unusedArea')),
		...refunds.filter(({ id }) => !rules.has(id)).map(doubt('unusedRefund')),
		...file.inputs.filter(({ id }) => !inputs.has(id)).map(doubt('unusedInput'))
	];
}

function doubt(code: DoubtCode): (thing: { id: string; name: string }) => Doubt {
	return ({ id, name }) => ({ code, id, name });
}

/** A gain on the municipality's services that counts in full; transfers are money to begin with. */
function isFullyRealised({ kind, realisable = 1, split }: WrittenLine, file: CaseFile): boolean {
	if (kind !== 'gain' || spreadOf(realisable, file.inputs)?.[0] !== 1) return false;
	return file.areas.some(
		({ id, payer, category }) =>
			payer === 'municipality' && category !== 'transfers' && (split[id] ?? 0) > 0
	);
}

/** Nobody begins fewer than none, nor stays or waits for less than no time: such draws are counted as 0. */
function belowNought(file: CaseFile): Doubt[] {
	const { groups = [], effects = [] } = file;
	const below = (value: Value = 0) => (spreadOf(value, file.inputs)?.[0] ?? 0) < 0;
	return [
		...groups.filter(({ intake }) => below(intake)).map(doubt('intakeBelowNought')),
		...[
			...groups.filter(({ duration }) => below(duration)),
			...effects.filter(({ lag, duration }) => below(lag) || below(duration))
		].map(doubt('timeBelowNought'))
	];
}

function reachesOverOne({ size }: WrittenEffect, file: CaseFile): boolean {
	return (spreadOf(mostOf(size), file.inputs)?.[1] ?? 0) > 1;
}

/** What an effect reaches before what would have been reached anyway is taken off. */
function mostOf(size: WrittenEffect['size']): Value {
	return typeof size === 'object' && !Array.isArray(size) ? size.with : size;
}

function oneSided(lines: CaseFile['lines']): Doubt[] {
	if (lines.length === 0) return [];
	const costs = lines.some(({ kind }) => kind === 'cost');
	const gains = lines.some(({ kind }) => kind !== 'cost');
	if (!costs) return [{ code: 'noCosts', name: '', id: null }];
	return gains ? [] : [{ code: 'noGains', name: '', id: null }];
}
