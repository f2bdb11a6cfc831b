/** The words of the section *Organisation*, in each language. */
import { da } from './organisation/da.ts';
import { en } from './organisation/en.ts';

export type { OrganisationMessages } from './organisation/da.ts';

export const ORGANISATION = { da, en };
