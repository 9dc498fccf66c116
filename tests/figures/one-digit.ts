// What becomes of a report's figures when one digit of its text is another: each digit in turn.
import { makeReport } from '../../scripts/lib/make-report.ts';
import type { SeedFiles } from '../../scripts/lib/read-seeds.ts';
import type { Codelists, Observation } from '../../src/observations/index.ts';
import { seedPlaces } from '../../src/edition/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';
import { readSeed } from '../../src/text/index.ts';

export interface Changed {
  /** `line:column` of the digit, and what it became. */
  readonly digit: string;
  /** The figure whose number holds it, or null. */
  readonly inside: string | null;
  /** Figures whose number (text, value, upper end, unit or bound) is another now, that came or that went. */
  readonly numbers: readonly string[];
  /** Figures that have other fields changed (a period, a label, the words around): theirs are changed by right. */
  readonly others: readonly string[];
  /** Errors that the change brings to light: a record that speaks of the digit. */
  readonly told: number;
}

/** One result a digit of `files`' text, taking every `step`th. */
export function changeEachDigit(files: SeedFiles, codelists: Codelists, step = 1): Changed[] {
  const whole = makeReport(files, codelists).value!.recorded;
  const text = new TextDecoder().decode(files.bytes);
  const places = placesOf(whole);
  const lines = readSeed(files.bytes, files.file).value!.lines;
  const starts = lines.reduce<number[]>((all, line) => [...all, text.indexOf(line, all.at(-1) ?? 0)], []);
  const digits = lines.flatMap((line, i) =>
    [...line.matchAll(/[0-9]/g)].map(({ index }) => ({ line: i + 1, column: index + 1, at: starts[i]! + index })),
  );
  return digits
    .filter((_, i) => i % step === 0)
    .map(({ line, column, at }) => {
      const other = text[at] === '9' ? '8' : String(Number(text[at]) + 1);
      const bytes = new TextEncoder().encode(text.slice(0, at) + other + text.slice(at + 1));
      const { value, problems } = makeReport({ ...files, bytes }, codelists);
      const now = new Map((value?.recorded.observations ?? []).map((one) => [one.id as string, one]));
      const ids = [...new Set([...whole.observations.map(({ id }) => id as string), ...now.keys()])];
      const before = new Map(whole.observations.map((one) => [one.id as string, one]));
      const numbers = ids.filter((id) => number(before.get(id)) !== number(now.get(id)));
      return {
        digit: `${line}:${column} ${text[at]!}→${other}`,
        inside: places.get(`${line}:${column}`) ?? null,
        numbers,
        others: ids.filter(
          (id) => !numbers.includes(id) && apart(before.get(id), numbers) !== apart(now.get(id), numbers),
        ),
        told: problems.filter(({ grade }) => grade === 'error').length,
      };
    });
}

/** A row without what it takes from one it says again, which no longer says the same. */
function apart(one: Observation | undefined, changed: readonly string[]): string {
  const { repeats = null, measure, ...rest } = one ?? {};
  const own = repeats !== null && changed.includes(repeats);
  return JSON.stringify(own ? rest : { ...rest, repeats, measure });
}

function number(one: Observation | undefined): string {
  return one === undefined ? '' : [one.text, one.value, one.upper, one.unit, one.bound].join(' ');
}

/** The figure at each place of the seed. */
function placesOf(edition: RecordedEdition): ReadonlyMap<string, string> {
  const places = seedPlaces(edition);
  return new Map(
    edition.blocks.flatMap((block) => {
      const placeOf = places.get(block.id)!;
      return edition.observations
        .filter((one) => one.block === block.id)
        .flatMap(({ id, at }) =>
          Array.from({ length: at[1] - at[0] }, (_, i) => [placeOf(at[0] + i).position, id] as const),
        );
    }),
  );
}
