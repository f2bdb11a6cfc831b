/** The case a lever is dragged over: the same, with few draws. */
import type { Case } from '#lib/case/schema.ts';

/** 512 points of each scramble: a picture within a frame or two. */
const PREVIEW_DRAWS = 4096;

/** Give the case with at most the draws of a preview; they are the first of the full run's own draws. */
export function previewCase(full: Case): Case {
	const draws = Math.min(full.simulation.draws, PREVIEW_DRAWS);
	return { ...full, simulation: { ...full.simulation, draws } };
}
