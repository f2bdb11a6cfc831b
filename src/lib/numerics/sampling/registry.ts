/** The ways of making points that a case can name. */
import type { PointSetKind } from './point-set.ts';
import { randomPoints } from './random-points.ts';
import { sobolPoints } from './sobol-points.ts';

export const POINT_SETS = { sobol: sobolPoints, random: randomPoints } satisfies Record<
	string,
	PointSetKind
>;

export type SamplingMethod = keyof typeof POINT_SETS;
