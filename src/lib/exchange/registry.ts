/** The formats that figures can be written in, by name. */
import { csv } from './csv.ts';
import type { Export } from './export.ts';
import { json } from './json.ts';

export const EXPORTS = { json, csv } satisfies Record<string, Export>;

export type ExportName = keyof typeof EXPORTS;
