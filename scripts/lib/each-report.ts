// The reports one after another, each made anew or, where nothing changed, as convert left it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecorded } from '../../src/formats/index.ts';
import { readCodelists } from '../../src/loaders/index.ts';
import { readLedger } from '../../src/identity/index.ts';
import { leavesOut, type Outcome, type Problem } from '../../src/problems/index.ts';
import type { RecordedEdition, Withdrawn } from '../../src/publication/index.ts';
import type { ConvertCache } from './convert-cache.ts';
import { reportFingerprint } from './fingerprint.ts';
import { makeReport, type Report } from './make-report.ts';
import { readSums } from './check-sums.ts';
import { checkSum, listSeeds, readSeedFiles, type SeedFiles } from './read-seeds.ts';
import { readWithdrawn } from './read-withdrawn.ts';

/** One report's turn. `made` is null where the report is as it was; then its record stands in content/editions/. */
export interface Turn {
  readonly id: string;
  readonly made: Report | null;
  readonly kept: boolean;
  /** What the report's own files tell, without their checksums. */
  readonly own: readonly Problem[];
  readonly problems: readonly Problem[];
  /** What an editor must answer first: the report is left out, and the others are made. */
  readonly questions: readonly Problem[];
}

export interface Reports {
  readonly ids: readonly string[];
  /** Reports that were taken back: they have no turn. */
  readonly withdrawn: readonly Withdrawn[];
  /** Faults of no single report: codelists, file names. */
  readonly problems: readonly Problem[];
  /** The turn of one of `ids`. */
  readonly turn: (id: string) => Turn;
  /** Every turn, in the order of `ids`. */
  readonly turns: () => Generator<Turn>;
}

/** The reports of the project at `root`. At any time one report is in memory. */
export function eachReport(root: string, cache: ConvertCache): Reports {
  const [codelists, withdrawn, listed] = [readCodelists(root), readWithdrawn(root), readSums(root)];
  const seeds = listSeeds(root, new Set(withdrawn.value.map(({ report }) => report)));
  const turn = (id: string): Turn => {
    const files = readSeedFiles(root, id);
    const sums = checkSum(listed, files);
    const before = cache.fresh(id, reportFingerprint(files));
    if (before !== undefined)
      return { id, made: null, kept: true, problems: [...sums, ...before], own: before, questions: [] };
    const { value, problems } = makeReport(files, codelists.value);
    return { id, made: value, kept: false, own: problems, ...asked([...sums, ...problems], files) };
  };
  return {
    ids: seeds.value,
    withdrawn: withdrawn.value,
    problems: [...codelists.problems, ...withdrawn.problems, ...seeds.problems],
    turn,
    turns: function* () {
      for (const id of seeds.value) yield turn(id);
    },
  };
}

/** Errors are questions where nothing but an answer is wanting. To leave out a frozen report would break addresses. */
function asked(told: readonly Problem[], files: SeedFiles): Pick<Turn, 'problems' | 'questions'> {
  const errors = told.filter(({ grade }) => grade === 'error');
  const isFrozen = files.ledger !== null && readLedger(files.ledger, files.ledgerFile).value.frozen;
  if (isFrozen || errors.length === 0 || !errors.every(({ code }) => leavesOut(code)))
    return { problems: told, questions: [] };
  return { problems: told.filter(({ grade }) => grade !== 'error'), questions: errors };
}

/** The record of a turn's report, made or kept; null where the text, or what convert left of it, could not be read. */
export function recordedOf(root: string, { id, made, kept }: Turn): Outcome<RecordedEdition | null> {
  if (!kept) return { value: made?.recorded ?? null, problems: [] };
  const file = `content/editions/${id}.json`;
  return readRecorded(readFileSync(join(root, file), 'utf8'), file);
}
