// How well every fixture text is restored: of the clean texts the mean over their spoiled cases, of the shared ones
// the one text.
import { edit } from '../../src/edition/index.ts';
import { readDistricts } from '../../src/loaders/index.ts';
import { readSeed } from '../../src/text/index.ts';
import { readCases } from './cases.ts';
import { measure } from './measure.ts';
import { readShared } from './read-shared.ts';

export interface Restored {
  readonly fidelity: number;
  readonly headingF1: number;
}

export function measureTexts(folder: string): ReadonlyMap<string, Restored> {
  const districts = readDistricts('.').value;
  const cases = readCases(`${folder}/clean`).map(({ clean, bytes, orders }) => ({
    name: clean.name,
    bytes,
    truth: { header: clean.header, orders },
    record: {},
  }));
  const shared = readShared(`${folder}/shared`).map(({ name, bytes, header, blocks, record }) => ({
    name,
    bytes,
    truth: { header, orders: [blocks] },
    record,
  }));
  const all = [...cases, ...shared].map(({ name, bytes, truth, record }) => {
    const seed = readSeed(bytes, 'seeds/text.txt').value!;
    return {
      name,
      ...measure(truth, seed, edit(seed, 'text', { record, recordFile: 'seeds/text.edition.yaml', districts }).value),
    };
  });
  return new Map(
    [...Map.groupBy(all, ({ name }) => name)].map(([name, of]) => [
      name,
      {
        fidelity: of.reduce((sum, one) => sum + one.fidelity, 0) / of.length,
        headingF1: of.reduce((sum, one) => sum + one.headingF1, 0) / of.length,
      },
    ]),
  );
}

if (import.meta.main)
  for (const [name, { fidelity, headingF1 }] of measureTexts('tests/restore'))
    console.log(`${name}\t${fidelity.toFixed(3)}\t${headingF1.toFixed(3)}`);
