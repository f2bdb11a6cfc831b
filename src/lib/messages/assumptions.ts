/** The words of the section *Antagelser*, in each language. */
import { da } from './assumptions/da.ts';
import { en } from './assumptions/en.ts';

export type { AssumptionMessages } from './assumptions/da.ts';

export const ASSUMPTIONS = { da, en };
