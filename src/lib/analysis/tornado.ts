/** How each uncertain input moves the municipality's present value. */
import { bandOf, municipalityOf } from './band.ts';
import type { Case, Input } from '#lib/case/schema.ts';
import type { Cell, Result, SensitivityResult } from '#lib/engine/result.ts';

export interface TornadoRow {
	id: string;
	/** Mean of the result with the input in its lowest tenth, and in its highest. */
	low: number;
	high: number;
}

export interface TornadoInput extends TornadoRow {
	/** Standard errors of `low` and `high`. */
	lowError: number;
	highError: number;
	input: Input;
	/** Spearman's rank correlation with the result. */
	rank: number;
	/** The input's own first-order share, within 0..1. */
	share: number;
	figures: SensitivityResult;
}

/** EntityKind rows so that the widest stands first. */
export function widestFirst<R extends TornadoRow>(rows: readonly R[]): R[] {
	return [...rows].sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}

/** The municipality's present value: what every sensitivity is of. */
export function municipalValue(result: Result): Cell {
	return municipalityOf(result).after.presentValue;
}

/** List the uncertain inputs, the one that moves the result most first. */
export function tornadoInputs(shown: Case, result: Result): TornadoInput[] {
	const figures = new Map(result.sensitivity.map((of) => [of.input, of]));
	const rows = shown.inputs.flatMap((input): TornadoInput[] => {
		const of = figures.get(input.id);
		if (!of || input.distribution.kind === 'fixed') return [];
		const share = Math.min(1, Math.max(0, of.firstOrder));
		return [
			{
				id: input.id,
				low: of.lowTenth,
				lowError: of.lowTenthError,
				high: of.highTenth,
				highError: of.highTenthError,
				input,
				rank: of.spearman,
				share,
				figures: of
			}
		];
	});
	return widestFirst(rows);
}

/** Name the input with the largest share of its own. */
export function leading(tornado: readonly TornadoInput[]): TornadoInput | undefined {
	return tornado.reduce<TornadoInput | undefined>(
		(best, one) => (best && best.share >= one.share ? best : one),
		undefined
	);
}

/** List the amounts that a tornado shows: the tenths' means and the band of the whole. */
export function tornadoAmounts(tornado: readonly TornadoInput[], value: Cell): number[] {
	const { p05, p95 } = bandOf(value);
	return [p05, p95, ...tornado.flatMap(({ low, high }) => [low, high])];
}
