// A text just taken in, read without a record: its id, its edition, and what of its header is sure enough to be
// proposed.
import type { EditionRecord } from '../../src/edition/index.ts';
import type { Outcome, Problem } from '../../src/problems/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';
import type { Codelists } from '../../src/observations/index.ts';
import { makeReport, type Report } from './make-report.ts';
import type { SeedFiles } from './read-seeds.ts';
import { proposedId, readSeedId } from './seed-ids.ts';

/** Only fields that the reading of the text confirmed. */
export type Sure = Pick<EditionRecord, 'title' | 'district' | 'year' | 'period'>;

export interface NewText {
  readonly id: string;
  readonly recorded: RecordedEdition;
  readonly sure: Sure;
  /** The year that the id says, where the text says another. */
  readonly otherYear: number | null;
}

/** Under this id a text is read until it has told its own; nothing is kept of that reading. */
const UNNAMED = 'unnamed-text';

/**
 * `wanted` is the id that the editor chose; what the text does not tell, it may. Null where neither tells year and
 * district.
 */
export function readNewText(
  bytes: Uint8Array,
  wanted: string | undefined,
  codelists: Codelists,
): Outcome<NewText | null> {
  const said = wanted === undefined ? null : readSeedId(wanted, codelists.districts);
  const first = readUnder(wanted ?? UNNAMED, said, { bytes, codelists });
  if (first.value === null) return { value: null, problems: first.problems };
  const id = wanted ?? proposedId(first.value.recorded.header);
  const { value, problems } = id === wanted ? first : readUnder(id, said, { bytes, codelists });
  if (value === null) return { value: null, problems };
  const { recorded } = value;
  const otherYear = said?.year === undefined || said.year === recorded.header.year ? null : said.year;
  return { value: { id, recorded, sure: sureOf(recorded, problems), otherYear }, problems };
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly codelists: Codelists;
}

function readUnder(id: string, said: EditionRecord | null, { bytes, codelists }: Reading): Outcome<Report | null> {
  const alone = makeReport(filesOf(id, bytes, null), codelists);
  return alone.value === null && said !== null
    ? makeReport(filesOf(id, bytes, JSON.stringify(said)), codelists)
    : alone;
}

/** The files that a report of this id has in seeds/. */
export function filesOf(id: string, bytes: Uint8Array, record: string | null): SeedFiles {
  return {
    id,
    file: `seeds/${id}.txt`,
    bytes,
    recordFile: `seeds/${id}.edition.yaml`,
    record,
    ledgerFile: `seeds/${id}.ids.tsv`,
    ledger: null,
    englishFile: `seeds/${id}.en.yaml`,
    english: null,
  };
}

/**
 * What may stand as a value: read with it, the text gives the same edition. A title said twice could name the wrong
 * block.
 */
function sureOf(
  { header: { title, district, year, period }, blocks }: RecordedEdition,
  problems: readonly Problem[],
): Sure {
  const bare = (text: string): string => text.replace(/\s/g, '');
  const isSure =
    blocks.filter(({ text }) => bare(text) === bare(title)).length === 1 &&
    !problems.some(({ code }) => code === 'report-without-title');
  return { ...(isSure && { title }), district, year, ...(period !== String(year) && { period }) };
}
