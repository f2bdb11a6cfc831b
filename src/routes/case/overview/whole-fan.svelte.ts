/** The municipality's fan on the overview: its figures, what they are held against, and the scale of both. */
import { sortAccounts, type Side } from '#lib/analysis/accounts.ts';
import { holdWhile } from '#lib/charts/frame/held.svelte.ts';
import { moneyDomain, type Domain } from '#lib/charts/frame/money-axis.ts';
import { language } from '#lib/messages/language.svelte.ts';
import { moneyScale } from '#lib/messages/numbers.ts';
import type { LiveResults } from '../live-results.svelte.ts';

export class WholeFan {
	readonly #live: LiveResults;
	readonly #side: () => Side;
	readonly #order: () => string[];
	readonly #domain: { readonly current: Domain };

	/** Follow a picture that has figures; `order` gives the department ids in the order of their hues. */
	constructor(live: LiveResults, side: () => Side, order: () => string[]) {
		this.#live = live;
		this.#side = side;
		this.#order = order;
		this.#domain = holdWhile(
			() => moneyDomain([...this.cells.quantiles, ...(this.ghost?.quantiles ?? [])]),
			() => live.holding
		);
	}

	readonly accounts = $derived.by(() =>
		sortAccounts(this.#live.result!, this.#side(), this.#order(), language.messages)
	);

	readonly ghost = $derived.by(() => {
		const { ghost } = this.#live;
		if (!ghost) return null;
		const before = sortAccounts(ghost, this.#side(), this.#order(), language.messages);
		return before.municipality.row.cumulative;
	});

	readonly scale = $derived.by(() => {
		const [low, high] = this.domain;
		return moneyScale(Math.max(-low, high));
	});

	readonly unit = $derived.by(() =>
		language.messages.moneyUnit(this.scale, this.#live.shown.money.currency)
	);

	get cells() {
		return this.accounts.municipality.row.cumulative;
	}

	/** Holds still while a lever is held. */
	get domain() {
		return this.#domain.current;
	}
}
