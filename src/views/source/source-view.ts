// What a source page says: the seed line by line, as printed, with every change marked, where each line went, and why.
import type { Block } from '../../edition/index.ts';
import { addresses, type Publication, type RecordedEdition } from '../../publication/index.ts';
import { reportHead, type ReportPeriodKeys, type ReportHead, type Voice } from '../report/report-head.ts';
import { furnitureClass, type FurnitureClass } from './furniture-classes.ts';
import type { Stretch } from './line-stretches.ts';
import { placeWords, type PlaceKeys } from './place-words.ts';
import { sourceLines, type SourceLine } from './source-lines.ts';
import { sourceReadings, type SourceReadingKeys } from './source-readings.ts';
import { sourceReasons, type Reason, type ReasonKeys } from './source-reasons.ts';

/** A block that a line became: its name in words, and its address in the article. */
export interface Place {
  readonly says: string;
  readonly address: string;
}
/** A block the editor wrote: it stands in no line. `reason` is null where he gave none. */
export interface Supplied {
  readonly text: string;
  readonly place: Place;
  readonly reason: string | null;
}

export interface SourceRow {
  /** 1-based. */
  readonly number: number;
  readonly isApart: boolean;
  readonly stretches: readonly Stretch[];
  readonly places: readonly Place[];
  /** What the editor supplied before this line. */
  readonly supplied: readonly Supplied[];
  readonly reasons: readonly Reason[];
}

export interface SourceView {
  readonly head: ReportHead;
  readonly rows: readonly SourceRow[];
  /** Which of the marks and their makers this report shows. */
  readonly shows: {
    readonly editor: boolean;
    readonly rule: boolean;
    readonly supplied: boolean;
    readonly furniture: readonly FurnitureClass[];
  };
}

type Keys = ReportPeriodKeys | PlaceKeys | ReasonKeys | SourceReadingKeys;

/** Of a report that the publication holds; `edition` is its own. */
export function sourceView(publication: Publication, edition: RecordedEdition, voice: Voice<Keys>): SourceView {
  const { id } = edition.header;
  const lines = sourceLines(edition);
  const own = publication.rowsOfReport.get(id) ?? [];
  const readings = sourceReadings(own, edition.struck, { publication, ...voice });
  const rows = lines.map((line) => sourceRow(line, readings.get(line.number) ?? [], { report: id, voice }));
  return { head: reportHead(publication.report.get(id)!, publication, voice), rows, shows: shown(lines) };
}

function sourceRow(line: SourceLine, readings: readonly string[], page: Page): SourceRow {
  const { number, isApart, stretches } = line;
  return {
    number,
    isApart,
    stretches,
    places: line.blocks.map((block) => placeOf(block, page)),
    supplied: line.supplied.map((block) => ({
      text: block.text,
      place: placeOf(block, page),
      reason: block.reason?.[page.voice.language] ?? null,
    })),
    reasons: sourceReasons(line, readings, page.voice),
  };
}

interface Page {
  readonly report: string;
  readonly voice: Voice<Keys>;
}

function placeOf(block: Block, { report, voice: { t, language } }: Page): Place {
  return { says: placeWords(block, t), address: addresses.report(language, report, block.id) };
}

function shown(lines: readonly SourceLine[]): SourceView['shows'] {
  const resps = new Set(lines.flatMap(({ changes }) => changes.map(({ resp }) => resp)));
  return {
    editor: resps.has('editor'),
    rule: resps.has('rule'),
    supplied: lines.some(({ supplied }) => supplied.length > 0),
    furniture: [...new Set(lines.flatMap(({ furniture }) => furniture.map(furnitureClass)))],
  };
}
