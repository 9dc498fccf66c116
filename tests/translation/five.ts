// The segments of the five reports, as the checks see them, and what they are held against.
import { makeReport } from '../../scripts/lib/make-report.ts';
import { readSeedFiles } from '../../scripts/lib/read-seeds.ts';
import { readCodelists, readConcepts, readNames } from '../../src/loaders/index.ts';
import { checkSegments, type Segment, type Yardsticks } from '../../src/translation/index.ts';

export const yardsticks: Yardsticks = { concepts: readConcepts('.').value, names: readNames('.').value };

/** A segment that has English, and the one before it in its report. */
export interface Placed {
  readonly segment: Segment & { readonly en: string };
  readonly before: readonly Segment[];
}

const reports = ['dongcheng-2016', 'dongcheng-2022', 'xicheng-2018h1', 'beijing-2015', 'beijing-2017'];

/** In the order in which the reports' languages were chosen; all that are translated. */
export function fiveSegments(): Placed[] {
  const codelists = readCodelists('.').value;
  return reports.flatMap((report) => {
    const { segments } = makeReport(readSeedFiles('.', report), codelists).value!.recorded;
    return segments.flatMap((segment, i): Placed[] =>
      segment.en === null
        ? []
        : [{ segment: { ...segment, en: segment.en }, before: segments.slice(Math.max(0, i - 1), i) }],
    );
  });
}

/** The codes of what is told of `en` in the place of the segment's English. */
export function toldOf({ segment, before }: Placed, en = segment.en): string[] {
  const path = ['segments', segment.block, ...(segment.entry === null ? [] : [segment.entry])];
  return checkSegments([...before, { ...segment, en }], 'f', yardsticks)
    .filter(({ at }) => path.every((key, i) => at.path![i] === key))
    .map(({ code }) => code);
}
