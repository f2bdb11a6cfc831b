/** An operation in its turn, before it is given columns. */
import type { Node } from './graph.ts';
import type { OperationName } from '../kernel/operations.ts';

export interface Instruction {
	name: OperationName;
	/** What is computed; −1 where something is recorded. */
	node: Node;
	operands: readonly Node[];
	/** Where operands are changed in place: what they become. `node` is then one more operand. */
	becomes?: readonly Node[];
	k: number;
	l: number;
	extra: number;
	second: number;
	/** Word `a` where it is not a column, else −1. */
	slot: number;
}
