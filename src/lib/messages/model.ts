/** The words of the section *Case*, in each language. */
import { da } from './model/da.ts';
import { en } from './model/en.ts';

export type { ModelMessages } from './model/da.ts';

export const MODEL = { da, en };
