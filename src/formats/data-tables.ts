// The tables of /data/ that are CSV: each column with what it holds, and the rows. The Data Package is described from
// here.
import type { DataTable } from './data-table.ts';
import { districts } from './districts-table.ts';
import { glossaryTable } from './glossary-csv.ts';
import { indicators } from './indicators-table.ts';
import { observations } from './observations-table.ts';
import { phraseologyTable } from './phraseology-csv.ts';
import { reports } from './reports-table.ts';
import { sentences } from './sentences-table.ts';
import { units } from './units-table.ts';
import { sourcesTable } from './sources-table.ts';

/** In the order in which pages and the package list them. */
export const dataTables: readonly DataTable[] = [
  observations,
  sentences,
  reports,
  indicators,
  units,
  districts,
  glossaryTable,
  sourcesTable,
  phraseologyTable,
];
