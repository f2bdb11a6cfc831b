/** Scenarios: each change says something, once, and leaves a case that can be computed. */
import type { Path } from '../issue.ts';
import type { IssueList } from './issue-list.ts';
import type { ReadCase } from '../schema.ts';

/** Report changes that change nothing, that contradict each other, or that correlate a pool. */
export function checkScenarios(read: ReadCase, issues: IssueList): void {
	const correlated = new Set(read.correlations.flatMap(([a, b]) => [a, b]));
	read.scenarios.forEach(({ changes }, s) => {
		const changed = new Set<string>();

		/** Note that `what` (of an input, or of the case) is changed here. */
		function once(path: Path, input: string | null, what: ChangedPart): void {
			const key = input === null ? what : `${what} ${input}`;
			if (changed.has(key)) issues.add(path, 'change.twice', { input, what });
			changed.add(key);
		}

		changes.forEach((change, i) => {
			const path: Path = ['scenarios', s, 'changes', i];
			if ('organisation' in change) return once(path, null, 'organisation');
			if ('optimismCorrection' in change) return once(path, null, 'optimismCorrection');
			const { input, distribution, shift } = change;
			if (distribution) once([...path, 'distribution'], input, 'distribution');
			if (shift !== undefined) once([...path, 'shift'], input, 'shift');
			if (!distribution && shift === undefined) issues.add(path, 'change.empty', {});
			if (distribution?.kind === 'pool' && correlated.has(input)) {
				issues.add([...path, 'distribution'], 'change.correlatedPool', { input });
			}
		});
	});
}

type ChangedPart = 'distribution' | 'shift' | 'organisation' | 'optimismCorrection';
