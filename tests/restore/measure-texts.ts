// How well every fixture text is restored: of the clean texts the mean over their spoiled cases, of the others the one
// text.
import { readFixtures, restored, type Restored } from './fixtures.ts';

export type Mean = Pick<Restored, 'fidelity' | 'headingF1'>;

export function measureTexts(folder: string): ReadonlyMap<string, Mean> {
  const all = readFixtures(folder).map((fixture) => ({
    name: fixture.source === 'clean' ? fixture.name.replace(/-[a-f]$/, '') : fixture.name,
    ...restored(fixture).measured,
  }));
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  return new Map(
    [...Map.groupBy(all, ({ name }) => name)].map(([name, of]) => [
      name,
      { fidelity: mean(of.map((one) => one.fidelity)), headingF1: mean(of.map((one) => one.headingF1)) },
    ]),
  );
}

if (import.meta.main)
  for (const [name, { fidelity, headingF1 }] of measureTexts('tests/restore'))
    console.log(`${name}\t${fidelity.toFixed(3)}\t${headingF1.toFixed(3)}`);
