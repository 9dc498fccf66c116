// A better text keeps the ids of its figures, by what is said of them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caseFiles, readCase } from '../../tests/figures/marked.ts';
import { districtsSchema, indicatorsSchema, unitsSchema } from '../codelists/index.ts';
import { emptyLedger, type Position } from '../identity/index.ts';
import { observe } from '../observations/index.ts';
import { moveFigures } from './index.ts';

const content = (name: string): unknown =>
  parse(readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8'));
const codelists = {
  districts: districtsSchema.parse(content('districts.yaml')),
  indicators: indicatorsSchema.parse(content('indicators.yaml')),
  units: unitsSchema.parse(content('units.yaml')),
};
const seen = (line: string) =>
  observe(readCase(`year=2019 district=beijing\n${line}`).edition, codelists, {
    ...caseFiles,
    figures: [],
    ledger: emptyLedger,
  });

describe('a better text', () => {
  const rows = (line: string): { id: `${string}.o${number}`; position: Position }[] => [...seen(line).value.positions];
  const moved = (before: string, after: string) =>
    moveFigures(
      seen(before).value.observations,
      seen(after).value.observations.map((one, i) => ({ ...one, position: rows(after)[i]!.position })),
      '9:9',
    ).map(({ id, position }) => `${id} ${position}`);
  it('takes the ids of its figures over by what is said of them, a corrected digit and all', () => {
    expect(moved('慰问职工5人。会员21.8万人。', '会员21.9万人。走访企业3家，慰问职工5人。')).toEqual([
      'p1.o2 2:3',
      'p1.o1 2:21',
    ]);
  });
  it('keeps the id of a figure that is gone', () => {
    expect(moved('慰问职工5人。会员21.8万人。', '会员21.8万人。')).toEqual(['p1.o2 2:3', 'p1.o1 9:9.1']);
  });
});
