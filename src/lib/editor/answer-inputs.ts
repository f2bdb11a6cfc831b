/** The numbers of a case made of answers: each with its range, its stream and an honest note. */
import type { CaseFile } from '#lib/case/schema.ts';
import { answerRange, type Range } from './answer-range.ts';
import type { Answers, Estimated } from './answers.ts';
import type { NewCaseWords } from './new-case-words.ts';

type Input = CaseFile['inputs'][number];

/** What is not asked for, and is rarely nothing: to be replaced by what one knows. */
const NOT_ASKED = {
	realisable: { min: 0.5, mode: 0.7, max: 0.9 },
	lag: { min: 0, mode: 0.5, max: 1 }
};

/** By number, so that an answer more leaves the draws of the others as they are. */
const STREAMS = ['intake', 'cost', 'size', 'worth', 'realisable', 'lag', 'lasts'] as const;
export type Asked = (typeof STREAMS)[number];

/** Find the range of every number, asked for or not; null where it is not answered. */
export function rangesOf(answers: Answers): Record<Asked, Range | null> {
	const range = (key: Estimated) => answerRange(key, answers[key]);
	return {
		...NOT_ASKED,
		intake: range('intake'),
		cost: range('cost'),
		size: range('size'),
		worth: range('worth'),
		lasts: range('lasts')
	};
}

/** Make the input of one number: its range as a triangle, illustrative, with a note of what it was made of. */
export function makeInput(id: Asked, range: Range, answers: Answers, words: NewCaseWords): Input {
	const key = id === 'cost' && answers.costPer === 'year' ? 'costInAll' : id;
	const asked = id !== 'realisable' && id !== 'lag';
	return {
		id,
		name: words.names[key],
		unit: words.units[key],
		distribution:
			range.min < range.max
				? { kind: 'triangular', ...range }
				: { kind: 'fixed', value: range.mode },
		stream: STREAMS.indexOf(id),
		evidence: {
			grade: 'E',
			source: words.source,
			note: asked ? words.note(answers[id].sure) : words.notAsked
		}
	};
}
