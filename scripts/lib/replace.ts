// npm run add -- FILE --replaces REPORT: a better text in the place of one that stands. Its ids go over by what the
// text says.
import { recordSchema, type EditionRecord } from '../../src/edition/index.ts';
import { emptyLedger, readLedger, writeLedger } from '../../src/identity/index.ts';
import { moveIds, moveRecord, type MovedEntry } from '../../src/succession/index.ts';
import { readYaml } from '../../src/formats/index.ts';
import { moveFigures } from '../../src/succession/index.ts';
import { problem, type Problem } from '../../src/problems/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';
import type { Seed } from '../../src/text/index.ts';
import { readSums, SUMS_FILE, withSum } from './check-sums.ts';
import type { Codelists } from '../../src/observations/index.ts';
import { makeReport, type Report } from './make-report.ts';
import { moveRecordText } from './move-record-text.ts';
import { checkSum, listSeeds, readSeedFiles, type SeedFiles } from './read-seeds.ts';
import { readWithdrawn } from './read-withdrawn.ts';
import { replaceScreen } from './replace-screen.ts';
import { reportUnknown } from './report-unknown.ts';
import { showProblems, type MessageLanguage } from './show-problems.ts';
import { writeTogether, type Writing } from './staging.ts';

export interface Replacing {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly seed: Seed;
  readonly codelists: Codelists;
}

/**
 * Puts `bytes` in the place of the text of report `id`; returns the exit code. The editor's record is never written
 * to.
 */
export function replace(root: string, { id, bytes, seed, codelists }: Replacing, language: MessageLanguage): number {
  const missing = absent(root, id);
  if (showProblems(missing, language, { touched: false })) return 1;
  const files = readSeedFiles(root, id);
  const old = makeReport(files, codelists);
  if (
    showProblems([...checkSum(readSums(root), files), ...old.problems], language, { touched: false }) ||
    old.value === null
  )
    return 1;
  const record = files.record === null ? {} : (readYaml(files.record, files.recordFile, recordSchema).value ?? {});
  const before = old.value.recorded;
  const fitting = fit({ ...files, bytes }, record, { before, lines: seed.lines, codelists });
  const broken = fitting.problems.filter(({ grade }) => grade === 'error');
  if (showProblems(broken, language, { touched: false }) || fitting.report === null) return 1;
  const frozen = files.ledger !== null && readLedger(files.ledger, files.ledgerFile).value.frozen;
  const moved = moveIds(before, fitting.report.recorded);
  const rows = [...moved.rows, ...figureRows(before, fitting.report)];
  const proposed =
    fitting.entries.some(({ was, now }) => was !== now) && files.record !== null
      ? `${files.recordFile}.proposed`
      : null;
  if (
    showProblems(
      writeTogether(root, writings({ root, files, bytes, rows, frozen, proposed, entries: fitting.entries })),
      language,
      { touched: false },
    )
  )
    return 1;
  console.log(replaceScreen({ id, moved, entries: fitting.entries, frozen, proposed, language }));
  return 0;
}

function absent(root: string, id: string): Problem[] {
  const record = `seeds/${id}.edition.yaml`;
  const withdrawn = readWithdrawn(root).value.map(({ report }) => report);
  if (withdrawn.includes(id)) return [problem('report-withdrawn', { file: record }, { id, record })];
  const ids = listSeeds(root, new Set(withdrawn)).value;
  return ids.includes(id) ? [] : [reportUnknown(id, ids)];
}

interface Fitting {
  readonly report: Report | null;
  readonly problems: readonly Problem[];
  readonly entries: readonly MovedEntry[];
}

/**
 * The new edition under as much of the record as fits the new text: all that was found again; failing that, its
 * header alone.
 */
function fit(
  files: SeedFiles,
  record: EditionRecord,
  { before, lines, codelists }: { before: RecordedEdition; lines: readonly string[]; codelists: Codelists },
): Fitting {
  const moved = moveRecord(record, before.lines, lines);
  const { title, district, year, period, published, source } = record;
  const header = Object.fromEntries(
    Object.entries({ title, district, year, period, published, source }).filter(([, value]) => value !== undefined),
  ) as EditionRecord;
  const { title: _, ...known } = header;
  // The year and the district do not change with the text; they need not be found twice.
  const sure: EditionRecord = {
    district: before.header.district,
    year: before.header.year,
    period: before.header.period,
    ...known,
  };
  let outcome = tryWith(files, moved.record, codelists);
  for (const next of [{ ...sure, ...moved.record }, sure])
    if (hasErrors(outcome)) outcome = tryWith(files, next, codelists);
  return { ...outcome, entries: moved.entries };
}

function tryWith(
  files: SeedFiles,
  record: EditionRecord,
  codelists: Codelists,
): { report: Report | null; problems: readonly Problem[] } {
  const ledger = writeLedger([], emptyLedger.frozen);
  const { value, problems } = makeReport({ ...files, record: JSON.stringify(record), ledger }, codelists);
  return { report: value, problems };
}

function hasErrors({ report, problems }: { report: Report | null; problems: readonly Problem[] }): boolean {
  return report === null || problems.some(({ grade }) => grade === 'error');
}

/** The figures' ids, moved like those of blocks and sentences. */
function figureRows(before: RecordedEdition, { recorded, ledger }: Report): LedgerRows {
  const places = new Map([...readLedger(ledger, '').value.figures].map(([position, id]) => [id, position]));
  const after = recorded.observations.map((one) => ({ ...one, position: places.get(one.id)! }));
  return moveFigures(
    [
      ...before.observations,
      ...before.dropped.map(({ id }) => ({ id, text: '', unit: '', quote: '', label: { zh: id, en: null } })),
    ],
    after,
    recorded.positions.at(-1)?.position ?? '1:1',
  );
}

type LedgerRows = Parameters<typeof writeLedger>[0];

function writings({
  root,
  files,
  bytes,
  rows,
  frozen,
  proposed,
  entries,
}: {
  root: string;
  files: SeedFiles;
  bytes: Uint8Array;
  rows: LedgerRows;
  frozen: boolean;
  proposed: string | null;
  entries: readonly MovedEntry[];
}): Writing {
  return [
    ...(proposed === null ? [] : [[proposed, moveRecordText(files.record!, entries)] as const]),
    [files.ledgerFile, writeLedger(rows, frozen)],
    [SUMS_FILE, withSum(root, `${files.id}.txt`, bytes)],
    [files.file, bytes],
  ];
}
