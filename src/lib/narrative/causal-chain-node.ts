/** A chain in words, for those who do not see it. */
import type { ChainColumn, ChainNode } from '#lib/analysis/causal-chain.ts';
import { joinNames, type Language } from '#lib/messages/locale.ts';
import type { ModelMessages } from '#lib/messages/model.ts';
import type { CaseChain } from './causal-chain.ts';

/** Name the columns of a chain. */
export function chainHeadings({ stages }: ModelMessages['chain']): Record<ChainColumn, string> {
	return {
		group: stages.groups,
		effect: stages.effects,
		line: stages.lines,
		payer: stages.areas
	};
}

/** Say what a node is, what leads to it and what it leads to. */
export function describeNode(
	{ id, name, sign, column }: ChainNode,
	{ nodes, links }: CaseChain,
	m: ModelMessages,
	language: Language
): string {
	const named = (ids: string[]) => {
		const names = nodes.filter((node) => ids.includes(node.id)).map((node) => node.name);
		return joinNames(names, language);
	};
	const from = named(links.filter(({ to }) => to === id).map((link) => link.from));
	const to = named(links.filter((link) => link.from === id).map((link) => link.to));
	return [
		`${name} (${chainHeadings(m.chain)[column]}${sign ? `, ${sign}` : ''})`,
		from && `${m.chain.from} ${from}`,
		to && `${m.chain.to} ${to}`
	]
		.filter(Boolean)
		.join('. ');
}
