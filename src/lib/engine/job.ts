/** What can be asked of the engine, as plain data that crosses threads. */
import type { Case } from '#lib/case/schema.ts';
import type { Brush, Brushed, Difference, Result, RowFigures, QuantityDraws } from './result.ts';
import type { Side } from './quantity-draws.ts';

interface Asked {
	simulate: { source: Case };
	rows: { source: Case };
	compare: { source: Case; changed: Case };
	brush: { source: Case; brush: Brush };
	quantityDraws: { source: Case; side: Side; changed?: Case };
}

export type AnyJob = { [Kind in keyof Asked]: { kind: Kind } & Asked[Kind] }[keyof Asked];

/** A job that is done as a run of blocks. */
export type RunJob = Exclude<AnyJob, { kind: 'quantityDraws' }>;

/** A valid case and what is wanted of it; `gives` stands for the type of the answer and is never there. */
export type Job<T> = AnyJob & { gives?: T };

/** All figures of a case. */
export const simulateJob = (source: Case): Job<Result> => ({ kind: 'simulate', source });

/** The figures of a case that its fans need, in a fraction of the time of all. */
export const rowsJob = (source: Case): Job<RowFigures> => ({ kind: 'rows', source });

/** The difference between a case and a changed one of the same horizon: changed − source, draw by draw. */
export const compareJob = (source: Case, changed: Case): Job<Difference> => ({
	kind: 'compare',
	source,
	changed
});

/** What the futures that a brush picks have in common. */
export const brushJob = (source: Case, brush: Brush): Job<Brushed> => ({
	kind: 'brush',
	source,
	brush
});

/** How single quantities are spread, draw by draw; with `changed`, how the difference is: changed − source. */
export const quantityDrawsJob = (source: Case, side: Side, changed?: Case): Job<QuantityDraws> => ({
	kind: 'quantityDraws',
	source,
	side,
	changed
});
