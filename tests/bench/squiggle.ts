/** The template "hjemloese-act" in Squiggle: bands of the annual and the cumulative net of five rows. */
import { readFileSync } from 'node:fs';
import { run, type SqValue } from '@quri/squiggle-lang';
import { PROBABILITIES } from '#lib/engine/result.ts';
import { quantile } from '../reference/plain/summarise.ts';

/** By row id; each figure is [year][probability]. */
export type Bands = Record<string, { annual: number[][]; cumulative: number[][] }>;

const model = readFileSync(new URL('./act.squiggle', import.meta.url), 'utf8');
const bands = readFileSync(new URL('./act-bands.squiggle', import.meta.url), 'utf8');

/** Run the model and its bands, all in Squiggle. */
export async function runInSquiggle(samples: number): Promise<Bands> {
	return (await plainResult(model + bands, samples)) as Bands;
}

/** Run the model in Squiggle and take its samples out to sort each figure once, which is quicker than its own way. */
export async function runWithSortingOutside(samples: number): Promise<Bands> {
	type Samples = Record<keyof Bands[string], (readonly number[])[]>;
	const rows = (await plainResult(`${model}\nrows`, samples)) as Record<string, Samples>;
	const bandsOf = (figure: (readonly number[])[]) =>
		figure.map((values) => {
			const sorted = Float64Array.from(values).sort();
			return PROBABILITIES.map((p) => quantile(sorted, p));
		});
	return Object.fromEntries(
		Object.entries(rows).map(([id, { annual, cumulative }]) => [
			id,
			{ annual: bandsOf(annual), cumulative: bandsOf(cumulative) }
		])
	);
}

async function plainResult(code: string, samples: number): Promise<unknown> {
	const environment = { sampleCount: samples, xyPointLength: 1000, seed: '2027' };
	const { result } = await run(code, { environment });
	if (!result.ok) throw new Error(result.value.toString());
	return toPlain(result.value.result);
}

/** Dictionaries to objects, lists to arrays, distributions to their samples. */
function toPlain(value: SqValue): unknown {
	switch (value.tag) {
		case 'Number':
			return value.value;
		case 'Array':
			return value.value.getValues().map(toPlain);
		case 'Dict':
			return Object.fromEntries(value.value.entries().map(([key, v]) => [key, toPlain(v)]));
		case 'Dist':
			if ('getSamples' in value.value) return value.value.getSamples();
	}
	throw new Error(`No figure: ${value.toString()}`);
}
