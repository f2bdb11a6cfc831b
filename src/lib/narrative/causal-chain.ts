/** The model of a case as a chain: who is helped, what that achieves, what follows in money, and where it falls. */
import { organisationInForce } from '#lib/case/organisation.ts';
import { shortName } from '#lib/case/short-name.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { departmentHue, departmentOrder } from '#lib/analysis/accounts.ts';
import type { ChainLink, ChainNode } from '#lib/analysis/causal-chain.ts';
import type { ModelMessages } from '#lib/messages/model.ts';
import { numberText, shareText, type Telling } from './value.ts';

export interface CaseChain {
	nodes: ChainNode[];
	links: ChainLink[];
}

/** Make the chain of a case; municipal areas have the hue of their department in `organisation`. */
export function chainOf(
	file: CaseFile,
	organisation: string | undefined,
	words: Telling & { m: ModelMessages }
): CaseChain {
	const { groups = [], effects = [], refunds = [], lines, areas } = file;
	const { m } = words;
	const hues = areaHues(file, organisation);
	const named: ChainNode[] = [
		...groups.map(({ id, name, duration = 1 }): ChainNode => {
			const years = m.group.durationText(numberText(duration, file, words));
			return { id, column: 'group', name, note: m.chain.duration(years) };
		}),
		...effects.map(({ id, name }): ChainNode => ({ id, column: 'effect', name })),
		...lines.map(({ id, name, kind, split }): ChainNode => {
			const note = Object.entries(split)
				.map(([area, share]) => told(area, share))
				.join(', ');
			return { id, column: 'line', name, sign: kind === 'cost' ? '−' : '+', treeNote: note };
		}),
		...areas.map(({ id, name }): ChainNode => ({ id, column: 'payer', name, hue: hues.get(id) }))
	];
	const nodes = named.map((node) => ({ ...node, name: shortName(node.name) }));
	const known = new Set(nodes.map(({ id }) => id));
	const links: ChainLink[] = [
		...effects.map(({ id, group }) => ({ from: group, to: id })),
		...lines.flatMap(({ id, of }) => (of === undefined ? [] : [{ from: of, to: id }])),
		...lines.flatMap(({ id, split }) =>
			Object.entries(split).map(([to, share]) => ({ from: id, to, share }))
		),
		...lines.flatMap(({ id, refund }) => {
			const rule = refunds.find((found) => found.id === refund);
			return rule ? [{ from: id, to: rule.to, refund: true }] : [];
		})
	];
	return { nodes, links: links.filter(({ from, to }) => known.has(from) && known.has(to)) };

	function told(id: string, share: number): string {
		const name = shortName(areas.find((area) => area.id === id)?.name ?? id);
		return share === 1 ? name : `${name} ${shareText(share, file, words)}`;
	}
}

function areaHues(file: CaseFile, organisation: string | undefined): Map<string, string> {
	const order = departmentOrder(file.organisations);
	const inForce = organisationInForce({ organisations: file.organisations, organisation });
	const hues = new Map(
		file.areas.map(({ id, payer }) => [
			id,
			payer === 'municipality' ? 'var(--ink-3)' : `var(--hue-${payer})`
		])
	);
	for (const department of inForce.departments)
		for (const area of department.areas)
			hues.set(area, departmentHue(order.indexOf(department.id)));
	return hues;
}
