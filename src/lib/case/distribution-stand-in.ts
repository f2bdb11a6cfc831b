/** Stands in until the registry of distributions is there. */
import { z } from 'zod';

export const distributionSchema = z.looseObject({ kind: z.string() });
export type Distribution = z.output<typeof distributionSchema>;
