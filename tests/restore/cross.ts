// node tests/restore/cross.ts: texts of the learning share measured with weights learned from the others alone, in five
// parts: what the model does with texts it has not seen, without a look at the held ones.
import { useWeights } from '../../src/edition/index.ts';
import { learn, readLessons } from '../../scripts/learn.ts';
import { readFixtures, restored, type Fixture, type Restored } from './fixtures.ts';
import { variantsOf } from './variants.ts';

const PARTS = 5;
/** How far below the printed order counts as harm. */
const SLACK = 0.005;

type Row = Restored & { readonly name: string; readonly kind: string };

if (import.meta.main) {
  const fixtures = readFixtures('tests/restore').filter(({ share }) => share === 'learn');
  const names = [...new Set(fixtures.map(textOf))].sort();
  const rows = Array.from({ length: PARTS }, (_, part) => measurePart(fixtures, names, part)).flat();
  for (const { name, kind, printed, fidelity, headingF1, title, scored } of rows)
    if (kind === 'received' || fidelity < printed - SLACK)
      console.log(
        [
          name,
          printed.toFixed(3),
          fidelity.toFixed(3),
          headingF1.toFixed(3),
          scored.fidelity.toFixed(3),
          scored.headingF1.toFixed(3),
          title ? 1 : 0,
        ].join('\t'),
      );
  for (const [kind, of] of Map.groupBy(rows, (row) => row.kind)) console.log(summary(kind, of));
}

function measurePart(fixtures: readonly Fixture[], names: readonly string[], part: number): Row[] {
  const isLeft = (fixture: Pick<Fixture, 'name'>): boolean => names.indexOf(textOf(fixture)) % PARTS === part;
  const { lessons, names: answers } = readLessons('tests/restore', (name) => !isLeft({ name }));
  useWeights(learn(lessons, answers));
  return fixtures
    .filter(isLeft)
    .flatMap((fixture) => [
      { fixture, kind: fixture.source === 'clean' ? 'own' : 'received' },
      ...variantsOf(fixture).map((variant) => ({ fixture: variant, kind: 'variant' })),
    ])
    .map(({ fixture, kind }) => ({ name: fixture.name, kind, ...restored(fixture).measured }));
}

/** Own texts stand there in several spoilings. */
function textOf({ name }: Pick<Fixture, 'name'>): string {
  return name.replace(/-[a-f]$/, '');
}

function summary(kind: string, of: readonly Row[]): string {
  const mean = (value: (row: Row) => number): string =>
    (of.reduce((sum, row) => sum + value(row), 0) / of.length).toFixed(3);
  const harmed = of.filter(({ fidelity, printed }) => fidelity < printed - SLACK).length;
  return [
    `${kind} (${of.length})`,
    `printed ${mean((row) => row.printed)}`,
    `fidelity ${mean((row) => row.fidelity)}`,
    `heads ${mean((row) => row.headingF1)}`,
    `scored ${mean((row) => row.scored.fidelity)} ${mean((row) => row.scored.headingF1)}`,
    `titles ${mean((row) => (row.title ? 1 : 0))}`,
    `harmed ${harmed}`,
  ].join('  ');
}
