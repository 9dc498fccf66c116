// What kind of number each of 200 numbers of the unseen texts is, by two readers working apart (measure/sample.tsv),
// against what the rules say. Rules may be made with the half from `tune`; the other half is only scored.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { observe, type Codelists } from '../../src/observations/index.ts';
import { caseFiles, readCase } from './marked.ts';

export interface Measured {
  /** How many of the sample the grammar found. */
  readonly found: number;
  readonly measureRight: number;
  readonly periodRight: number;
  /** One line a difference. */
  readonly differences: readonly string[];
}

const folder = import.meta.dirname;
const mark = /\{(?<text>[^={}]+)=[^{}]*\}/g;

/** The rows of `part` that both readers, or who settled it, read alike. */
export function measured(part: 'tune' | 'held', codelists: Codelists): Measured {
  const rows = sample().filter((row) => row.part === part);
  const texts = new Map(
    [...new Set(rows.map(({ name }) => name))].map((name) => [name, marksOf(part, name, codelists)]),
  );
  const pairs = rows.map((row) => ({ row, one: texts.get(row.name)![Number(row.mark)] }));
  const found = pairs.flatMap(({ row, one }) => (one === undefined ? [] : [{ row, one }]));
  const wrong = (field: 'measure' | 'period'): string[] =>
    found
      .filter(({ row, one }) => String(one[field]) !== row[field])
      .map(
        ({ row, one }) => `${row.name} ${row.mark} ${row.number} ${field}: ${row[field]}, found ${String(one[field])}`,
      );
  const [measure, period] = [wrong('measure'), wrong('period')];
  return {
    found: found.length,
    measureRight: found.length - measure.length,
    periodRight: found.length - period.length,
    differences: [...measure, ...period],
  };
}

interface Row {
  readonly part: string;
  readonly name: string;
  readonly mark: string;
  readonly number: string;
  readonly measure: string;
  readonly period: string;
}

function sample(): readonly Row[] {
  const [head = '', ...lines] = readFileSync(join(folder, 'measure/sample.tsv'), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((v, i) => [names[i], v])) as unknown as Row);
}

/** The observations at a text's marks, in order; undefined where the grammar finds none. */
function marksOf(part: string, name: string, codelists: Codelists) {
  const { edition, marked } = readCase(readFileSync(join(folder, 'unseen', part, `${name}.txt`), 'utf8'));
  const { observations } = observe(edition, codelists, caseFiles).value;
  return [...marked].flatMap(([block, text]) => {
    let written = 0;
    return [...text.matchAll(mark)].map((match) => {
      const at = match.index - written;
      written += match[0].length - (match.groups?.['text'] ?? '').length;
      return observations.find((one) => one.block === block && one.at[0] === at);
    });
  });
}
