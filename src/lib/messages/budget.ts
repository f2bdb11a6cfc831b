/** The words of the section on budget, who pays and gains, follow-up and fairer agreements. */
import { da } from './budget/da.ts';
import { en } from './budget/en.ts';

export const budget = { da, en };
