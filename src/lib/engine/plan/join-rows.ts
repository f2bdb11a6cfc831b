/** Makes one operation of a year of a row: three pass over the same draws, one reads and writes half as much. */
import { HALF_OERE } from '../result.ts';
import type { Node } from './graph.ts';
import type { Instruction } from './instruction.ts';

/**
 * Join what adds a year's net to a row's cumulative net, adds it with its weight to the present value and moves the
 * payback year, where the values so far are read by nothing else and so give way to the new ones. `certain` gives the
 * value of a node that is the same in every draw.
 */
export function joinRows(
	instructions: readonly Instruction[],
	certain: (node: Node) => number | undefined
): Instruction[] {
	const made = new Map<Node, number>();
	const reads = new Map<Node, number[]>();
	const weighted = new Map<Node, number[]>();
	instructions.forEach(({ name, node, operands }, i) => {
		if (node >= 0) made.set(node, i);
		for (const operand of new Set(operands)) push(reads, operand, i);
		if (name === 'multiplyConstantAdd') push(weighted, operands[0], i);
	});
	const onlyReadBy = (node: Node, i: number) => reads.get(node)!.every((reader) => reader === i);
	/** Whether a node is last read in a place; a product may move behind it. */
	const lastReadBy = (node: Node, i: number) =>
		reads.get(node)!.at(-1) === i &&
		reads.get(node)!.every((reader) => instructions[reader].name !== 'multiplyConstantAdd');

	/** Find the sum of a row's net of the year and its cumulative net before; and its present value. */
	function find(cumulative: Node): Found | null {
		const sum = made.get(cumulative)!;
		if (instructions[sum]?.name !== 'add') return null;
		const [a, b] = instructions[sum].operands;
		for (const [net, before] of [
			[a, b],
			[b, a]
		]) {
			if (net === before || !lastReadBy(before, sum)) continue;
			const worth = (weighted.get(net) ?? []).find((i) => {
				const { node, operands } = instructions[i];
				const later = reads.get(node)?.every((reader) => reader > sum) ?? true;
				return i < sum && later && onlyReadBy(operands[2], i);
			});
			if (worth !== undefined) return { before, net, worth, sum };
		}
		return null;
	}

	const joined = new Map<number, Instruction>();
	const gone = new Set<number>();
	instructions.forEach((payback, i) => {
		if (payback.name !== 'whereAtLeast' || payback.k !== -HALF_OERE) return;
		const [cumulative, soFar, otherwise] = payback.operands;
		const year = certain(otherwise);
		if (year === undefined || !onlyReadBy(soFar, i)) return;
		const found = find(cumulative);
		if (!found || gone.has(found.worth)) return;
		const start = made.get(soFar)!;
		// nothing that may itself have moved behind the sum
		const early = ['whereAtLeast', 'fill'].includes(instructions[start].name);
		if (!early || start > found.sum) return;
		const worth = instructions[found.worth];
		joined.set(found.sum, {
			...instructions[found.sum],
			name: 'accumulate',
			node: found.net,
			operands: [found.before, worth.operands[2], soFar],
			becomes: [cumulative, worth.node, payback.node],
			k: worth.k,
			l: year
		});
		gone.add(found.worth).add(i);
	});
	return withoutUnread(
		instructions.flatMap((instruction, i) => (gone.has(i) ? [] : [joined.get(i) ?? instruction]))
	);
}

/** Leave out the constants that nothing reads as a column any more. */
function withoutUnread(instructions: readonly Instruction[]): Instruction[] {
	const read = new Set(
		instructions.flatMap(({ operands, becomes, node }) =>
			becomes ? [...operands, node] : operands
		)
	);
	return instructions.filter(({ name, node }) => name !== 'fill' || read.has(node));
}

interface Found {
	before: Node;
	net: Node;
	/** Places of the instructions that add to the present value and to the cumulative net. */
	worth: number;
	sum: number;
}

function push(lists: Map<Node, number[]>, node: Node, i: number): void {
	const list = lists.get(node);
	if (list) list.push(i);
	else lists.set(node, [i]);
}
