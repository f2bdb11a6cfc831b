/** The rows of the register: what is said of each assumption, and which rows are shown in which order. */
import type { DraftInput } from '#lib/case/draft.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { distributionSchema, type Distribution } from '#lib/numerics/distributions/registry.ts';
import { marginalBand, type MarginalBand } from '#lib/numerics/distributions/uncertain.ts';
import { usesByInput, type Use } from './input-uses.ts';

export interface Row {
	id: string;
	input: DraftInput;
	/** The distribution as it is written, where it is one. */
	distribution: Distribution | null;
	/** Moved and limited as the input is; null where the distribution is wrong. */
	band: MarginalBand | null;
	uses: readonly Use[];
}

export const ORDERS = ['share', 'case', 'name', 'grade'] as const;
export type Order = (typeof ORDERS)[number];

// A distribution is never changed in place, and a long list of samples takes a while to check.
const known = new WeakMap<object, Distribution | null>();

/** Read a distribution as it is written; null where it is wrong. */
export function validDistribution(written: object): Distribution | null {
	let found = known.get(written);
	if (found === undefined) {
		// What is right is kept as it is written: what is drawn of it is remembered by it.
		found = distributionSchema.safeParse(written).success ? (written as Distribution) : null;
		known.set(written, found);
	}
	return found;
}

/** What is marginal of an input: a distribution, moved and limited. */
export type DraftMarginal = Pick<DraftInput, 'distribution' | 'shift' | 'limits'>;

/** Find the 5, 50 and 95 % points of what is marginal; null where the distribution is wrong. */
export function bandOf(marginal: DraftMarginal): MarginalBand | null {
	// Half-typed numbers may keep a quantile function searching for ever: they are told apart first.
	const distribution = validDistribution(marginal.distribution);
	return distribution && marginalBand({ ...marginal, distribution });
}

/** Gather the rows of a case as it is written, in its own order. */
export function rowsOf(file: CaseFile): Row[] {
	const uses = usesByInput(file);
	return file.inputs.map((input) => {
		const distribution = validDistribution(input.distribution);
		const band = bandOf(input);
		return { id: input.id, input, distribution, band, uses: uses.get(input.id) ?? [] };
	});
}

/** Keep the rows that hold every word that is looked for: in the name, the unit, the evidence or where it is used. */
export function searchRows(rows: readonly Row[], text: string): Row[] {
	const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [...rows];
	return rows.filter((row) => {
		const told = textOf(row);
		return words.every((word) => told.includes(word));
	});
}

function textOf({ input, uses }: Row): string {
	const { name, unit, evidence = { grade: '' } } = input;
	const said = Object.values(evidence).map(String);
	return [name, unit, ...said, ...uses.map((use) => use.name)].join('\n').toLocaleLowerCase();
}

/** Put rows in order; ties, and what has no grade or share, as in the case. */
export function orderRows(
	rows: readonly Row[],
	order: Order,
	shares: ReadonlyMap<string, number>
): Row[] {
	const share = ({ id }: Row) => shares.get(id) ?? 0;
	// The loosest evidence first: that is where there is something to do.
	const grade = ({ input }: Row) => input.evidence?.grade ?? 'F';
	switch (order) {
		case 'case':
			return [...rows];
		case 'share':
			return rows.toSorted((a, b) => share(b) - share(a));
		case 'name':
			return rows.toSorted((a, b) => a.input.name.localeCompare(b.input.name, 'da'));
		case 'grade':
			return rows.toSorted((a, b) => grade(b).localeCompare(grade(a)) || share(b) - share(a));
	}
}
