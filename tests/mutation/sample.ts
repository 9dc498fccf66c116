// A seeded sample of a stage's mutants, as ranges that Stryker takes: every run of one seed tries the same ones.
import { Instrumenter, type File } from '@stryker-mutator/instrumenter';

export interface Place {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/**
 * A range this full is not drawn as one: emptying a long function is nearly always noticed, and its parts are drawn
 * by themselves.
 */
const FULLEST = 8;

const silent = () => undefined;
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** All places of `files` that can be mutated, one a mutant; lines from 1, columns from 0. */
export async function mutablePlaces(
  files: readonly { readonly name: string; readonly content: string }[],
): Promise<Place[]> {
  const asked: File[] = files.map(({ name, content }) => ({ name, content, mutate: true }));
  const { mutants } = await new Instrumenter(logger).instrument(asked, {
    ignorers: [],
    plugins: null,
    excludedMutations: [],
    noHeader: true,
  });
  return mutants.map(({ fileName, location: { start, end } }) => ({
    file: fileName,
    start: { line: start.line + 1, column: start.column },
    end: { line: end.line + 1, column: end.column },
  }));
}

/**
 * Ranges of `places` that together hold `count` mutants, or all of them; a range counts every mutant within it. The
 * same `seed` draws the same ranges from the same places.
 */
export function sample(places: readonly Place[], count: number, seed: number): string[] {
  const byFile = Map.groupBy(places, ({ file }) => file);
  const drawn: Place[] = [];
  const covered = new Set<Place>();
  for (const place of shuffled(places, seed)) {
    if (covered.size >= count) break;
    const inside = (byFile.get(place.file) ?? []).filter((other) => holds(place, other));
    if (covered.has(place) || inside.length > FULLEST) continue;
    drawn.push(place);
    for (const one of inside) covered.add(one);
  }
  return drawn.map(({ file, start, end }) => `${file}:${start.line}:${start.column}-${end.line}:${end.column}`);
}

function holds({ start, end }: Place, inner: Place): boolean {
  return notAfter(start, inner.start) && notAfter(inner.end, end);
}

function notAfter(a: Place['start'], b: Place['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

/** Fisher and Yates, by a small generator of its own (mulberry32), so that a seed means the same on every machine. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
