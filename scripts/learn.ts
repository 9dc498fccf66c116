// `node scripts/learn.ts`: learns the weights of the roles of lines from the fixture texts that may be learned from,
// and writes src/edition/roles/weights.ts. Averaged perceptron (Collins 2002); the same texts give the same bytes.
import { writeFileSync } from 'node:fs';
import { askText, decodeRoles, ROLES, type Role } from '../src/edition/index.ts';
import { variantsOf } from '../tests/restore/variants.ts';
import { readSmallCases } from '../tests/restore/read-cases.ts';
import { settingsOf } from '../tests/restore/settings.ts';
import { readFixtures, seedOf } from '../tests/restore/fixtures.ts';
import { labelLines } from '../tests/restore/label-lines.ts';

export interface Lesson {
  /** Of each line the numbers of its answers. */
  readonly lines: readonly Uint32Array[];
  readonly roles: Uint8Array;
}

/** The small cases are few and short: each is read so often in every round. */
const OFTEN = 16;
const EPOCHS = 8;
/** Weights smaller than this say nothing. */
const LEAST = 0.05;
const WIDTH = ROLES.length;
const START = WIDTH;

if (import.meta.main) {
  const { lessons, names } = readLessons('tests/restore');
  const table = learn(lessons, names);
  const rows = table.split('\n').length;
  writeFileSync('src/edition/roles/weights.ts', fileOf(table));
  process.stdout.write(`${lessons.length} texts, ${names.length} answers, ${rows} weights\n`);
}

/** The learning share, each text with its variants. */
export function readLessons(folder: string): { lessons: Lesson[]; names: string[] } {
  const numbers = new Map<string, number>();
  const number = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const fixtures = readFixtures(folder).filter(({ share }) => share === 'learn');
  const lessons = fixtures
    .flatMap((fixture) => [fixture, ...variantsOf(fixture), ...(once(fixture) ? settingsOf(fixture) : [])])
    .map((fixture): Lesson => {
      const asked = askText(seedOf(fixture));
      const roles = labelLines(
        asked.map(({ visible }) => visible),
        fixture.truth.orders[0] ?? [],
        fixture.noise,
      );
      return {
        lines: asked.map(({ features }) => Uint32Array.from(features, number)),
        roles: Uint8Array.from(roles, (role) => ROLES.indexOf(role)),
      };
    });
  const small = readSmallCases('src/edition/cases').map(({ seed, roleOf }): Lesson => {
    const asked = askText(seed);
    return {
      lines: asked.map(({ features }) => Uint32Array.from(features, number)),
      roles: Uint8Array.from(asked, ({ line }) => ROLES.indexOf(roleOf.get(line) ?? 'furniture')),
    };
  });
  const often = Array.from({ length: OFTEN }, () => small).flat();
  return { lessons: [...lessons, ...often], names: [...numbers.keys()] };
}

/** Own texts stand there in several spoilings: the first alone is set anew. */
function once({ source, name }: { source: string; name: string }): boolean {
  return source !== 'clean' || name.endsWith('-a');
}

/** `feature, role, weight` a row, tab-separated, in order of their names. */
export function learn(lessons: readonly Lesson[], names: readonly string[]): string {
  const size = (names.length + WIDTH + 1) * WIDTH;
  const [weights, sums, when] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let step = 0;
  const change = (row: number, y: number, by: number): void => {
    const cell = row * WIDTH + y;
    sums[cell]! += weights[cell]! * (step - when[cell]!);
    when[cell] = step;
    weights[cell]! += by;
  };
  const after = (before: number): number => names.length + before;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { lines, roles } of shuffled(lessons, epoch)) {
      step += 1;
      const found = best(lines, weights, names.length);
      for (let i = 0; i < lines.length; i++) {
        const [told, guess] = [roles[i]!, found[i]!];
        const [toldBefore, guessBefore] = i === 0 ? [START, START] : [roles[i - 1]!, found[i - 1]!];
        const shift = (toward: number, away: number): void => {
          change(toward, told, 1);
          change(away, guess, -1);
        };
        if (told !== guess) for (const row of lines[i]!) shift(row, row);
        if (told !== guess || toldBefore !== guessBefore) shift(after(toldBefore), after(guessBefore));
      }
    }
  }
  const mean = weights.map((weight, cell) => (sums[cell]! + weight * (step - when[cell]!)) / step);
  return rowsOf(mean, names);
}

function best(lines: readonly Uint32Array[], weights: Float64Array, first: number): Uint8Array {
  const scores = lines.map((rows) => {
    const sum = new Float64Array(WIDTH);
    for (const row of rows) for (let y = 0; y < WIDTH; y++) sum[y]! += weights[row * WIDTH + y]!;
    return sum;
  });
  const roles = decodeRoles(scores, (before, role) => {
    const row = first + (before === null ? START : ROLES.indexOf(before));
    return weights[row * WIDTH + ROLES.indexOf(role)]!;
  });
  return Uint8Array.from(roles, (role) => ROLES.indexOf(role));
}

/** Another order every time round, the same in every run. */
function shuffled<T>(list: readonly T[], epoch: number): T[] {
  const out = [...list];
  let state = epoch + 1;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

function rowsOf(weights: Float64Array, names: readonly string[]): string {
  const all = [...names, ...[...ROLES, 'start'].map((role) => `after ${role}`)];
  return all
    .flatMap((name, row) =>
      ROLES.map((role: Role, y) => ({ name, role, weight: Math.round(weights[row * WIDTH + y]! * 100) / 100 })),
    )
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : ROLES.indexOf(a.role) - ROLES.indexOf(b.role)))
    .map(({ name, role, weight }) => `${name}\t${role}\t${weight}`)
    .join('\n');
}

function fileOf(table: string): string {
  const escaped = table.replace(/[\\`$]/g, '\\$&');
  const says = '// GENERATED by `node scripts/learn.ts`: answer, role, weight. What the questions mean: features.ts.';
  return `${says}\nexport const WEIGHTS = \`\n${escaped}\n\`;\n`;
}
