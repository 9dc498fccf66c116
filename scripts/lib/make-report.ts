// One report, from the files in seeds/ to what convert writes of it. Everything in memory; nothing is read or written
// here.
import { edit, recordSchema, type EditionRecord } from '../../src/edition/index.ts';
import { emptyLedger, readLedger, writeLedger, type Ledger } from '../../src/identity/index.ts';
import { readYaml, writeMdx } from '../../src/formats/index.ts';
import { keyFigures, observe, type Codelists } from '../../src/observations/index.ts';
import { problem, type Outcome, type Problem } from '../../src/problems/index.ts';
import { frontmatterOf, type RecordedEdition } from '../../src/publication/index.ts';
import { align, englishSchema, inEnglish, quotesIn } from '../../src/translation/index.ts';
import { readSeed } from '../../src/text/index.ts';
import { locateProblems } from './locate-problems.ts';
import type { SeedFiles } from './read-seeds.ts';

export interface Report {
  readonly recorded: RecordedEdition;
  readonly mdx: string;
  /** Of a report that somebody has begun to translate. */
  readonly mdxEn: string | null;
  readonly ledger: string;
}

/** So many entries of a record are more than one person wrote. */
const MOST_ENTRIES = 2_000;

function tooManyEntries(record: EditionRecord, file: string): Problem | null {
  const { order = [], read = [], emend = [], supplied = [], figures = [], doubts = [] } = record;
  const entries = [order, read, emend, supplied, figures, doubts].reduce((sum, { length }) => sum + length, 0);
  return entries > MOST_ENTRIES ? problem('record-too-long', { file }, { entries, limit: MOST_ENTRIES }) : null;
}

/** The report of `files`, or null with errors that name the file, the line and the mend. */
export function makeReport(files: SeedFiles, codelists: Codelists): Outcome<Report | null> {
  const seed = readSeed(files.bytes, files.file);
  const record =
    files.record === null ? { value: {}, problems: [] } : readYaml(files.record, files.recordFile, recordSchema);
  const ledger: Outcome<Ledger> =
    files.ledger === null ? { value: emptyLedger, problems: [] } : readLedger(files.ledger, files.ledgerFile);
  const english =
    files.english === null ? { value: null, problems: [] } : readYaml(files.english, files.englishFile, englishSchema);
  const unread = [...seed.problems, ...record.problems, ...ledger.problems, ...english.problems];
  if (seed.value === null || record.value === null || (english.value === null && files.english !== null))
    return { value: null, problems: unread };
  const long = tooManyEntries(record.value, files.recordFile);
  if (long !== null) return { value: null, problems: [...unread, long] };
  const located = (problems: readonly Problem[]): Problem[] => locateProblems(problems, files, seed.value!.lines);
  const edition = edit(seed.value, files.id, {
    record: record.value,
    recordFile: files.recordFile,
    ledger: ledger.value,
    districts: codelists.districts,
  });
  if (edition.value === null) return { value: null, problems: located([...unread, ...edition.problems]) };
  const seen = observe(edition.value, codelists, {
    seedFile: files.file,
    recordFile: files.recordFile,
    figures: record.value.figures ?? [],
    ledger: ledger.value,
  });
  const { positions, ...observed } = seen.value;
  const aligned =
    english.value === null ? { value: [], problems: [] } : align(edition.value, english.value, files.englishFile);
  const problems = located([...unread, ...edition.problems, ...seen.problems, ...aligned.problems]);
  const written = {
    ...edition.value,
    lines: seed.value.lines,
    ...observed,
    keyFigures: keyFigures(observed.observations, codelists.indicators),
    segments: aligned.value,
    translation: english.value?.work ?? [],
  };
  const shownInEnglish = english.value === null ? null : inEnglish(written);
  const recorded: RecordedEdition = {
    ...written,
    quotesEn: shownInEnglish === null ? {} : quotesIn(shownInEnglish, written),
  };
  return {
    value: {
      recorded,
      mdx: writeMdx(frontmatterOf(recorded), recorded.blocks),
      mdxEn:
        shownInEnglish === null
          ? null
          : writeMdx(frontmatterOf(recorded, shownInEnglish.blocks), shownInEnglish.blocks),
      ledger: writeLedger([...edition.value.positions, ...positions], ledger.value.frozen),
    },
    problems,
  };
}
