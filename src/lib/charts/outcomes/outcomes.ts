/** One quantity as equally likely outcomes: as fine as the quantiles that are known of it, and no finer. */
import type { PictureMessages } from '#lib/messages/pictures.ts';

/** Where one of equally likely futures lies: between two known quantiles, beyond the last of them, or at one amount. */
export interface Outcome {
	/** −Infinity in the lowest. */
	from: number;
	/** Infinity in the highest. */
	to: number;
}

/** A stretch of amounts and how many of the outcomes lie in it. */
export interface Stretch extends Outcome {
	count: number;
}

/** The finest equal parts that quantiles at .05 .10 .25 .50 .75 .90 .95 cut the futures into. */
const OUTCOMES = 20;

/** Cut the futures into equally likely outcomes, ascending, each lying in the band of two neighbouring quantiles. */
export function outcomesOf(quantiles: readonly number[], p: readonly number[]): Outcome[] {
	return Array.from({ length: OUTCOMES }, (_, i) => {
		const middle = (i + 0.5) / OUTCOMES;
		const above = p.findIndex((probability) => probability > middle);
		return {
			from: above === 0 ? -Infinity : quantiles[(above < 0 ? p.length : above) - 1],
			to: above < 0 ? Infinity : quantiles[above]
		};
	});
}

/** Gather outcomes that lie in the same stretch. */
export function stretchesOf(outcomes: readonly Outcome[]): Stretch[] {
	const stretches: Stretch[] = [];
	for (const { from, to } of outcomes) {
		const last = stretches.at(-1);
		if (last && last.from === from && last.to === to) last.count++;
		else stretches.push({ from, to, count: 1 });
	}
	return stretches;
}

/** Say where an outcome lies. */
export function whereIs(
	{ from, to }: Outcome,
	format: (amount: number) => string,
	m: PictureMessages
): string {
	if (from === -Infinity) return m.under(format(to));
	if (to === Infinity) return m.over(format(from));
	return format(from) === format(to) ? m.exactly(format(from)) : m.within(format(from), format(to));
}

/** Put equally likely outcomes in an order that looks like chance and is always the same. */
export function shuffled<T>(items: readonly T[], seed = 1): T[] {
	const order = [...items];
	let state = seed;
	for (let i = order.length - 1; i > 0; i--) {
		state = (state * 48271) % 2147483647;
		const j = state % (i + 1);
		[order[i], order[j]] = [order[j], order[i]];
	}
	return order;
}
