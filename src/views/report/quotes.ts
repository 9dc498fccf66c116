// The sentences that state some observations, each once, its figures marked: in the page's language, the other beneath.
import { weave, type Run, type SentenceId, type Span } from '../../annotations/index.ts';
import { otherLanguage, type Language } from '../../language/index.ts';
import { addresses, type ObservationRow, type Publication, type RecordedEdition } from '../../publication/index.ts';
import type { PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from './neighbours.ts';
import type { Voice } from './report-head.ts';
import { shownText, type ShownText } from './shown-text.ts';

/** Text in order; a run under an annotation is one of the figures asked for. */
export interface QuotedText {
  readonly language: Language;
  readonly pieces: readonly Run<{ readonly at: Span }>[];
}

export interface Quote extends QuotedText {
  /** The same in the other language; null where it stands in Chinese alone. */
  readonly beneath: QuotedText | null;
  readonly address: string;
  /** `东城区 2016年`, and the number of its paragraph. */
  readonly where: string;
  readonly paragraph: string;
}

/** What gives the edition of a report by its id. */
export type EditionOf = (report: string) => RecordedEdition;

type Known = Pick<Publication, 'observation' | 'report' | 'districts'>;

/** `ids` are published ones, `REPORT.BLOCK.oK`. */
export function quotesOf(
  ids: readonly string[],
  publication: Known,
  page: Voice<PeriodKeys> & { readonly editionOf: EditionOf },
): readonly Quote[] {
  const rows = ids.flatMap((id) => publication.observation.get(id) ?? []);
  const byReport = Map.groupBy(rows, ({ report }) => report);
  return [...byReport].flatMap(([id, own]) => {
    const report = publication.report.get(id);
    if (report === undefined) return [];
    const bySegment = groupBySegment(own, page.editionOf(id));
    return [...bySegment].flatMap(([sentence, group]): readonly Quote[] => {
      const texts = textsOf(page.editionOf(id), sentence, new Set(group.map((row) => row.id)));
      const [text, beneath] = [texts[page.language] ?? texts.zh, texts[otherLanguage(page.language)]];
      if (text === null) return [];
      return [
        {
          ...text,
          beneath: beneath === text ? null : beneath,
          address: addresses.report(page.language, id, group[0]!.sentence),
          where: whereAndWhen(report, publication, page),
          paragraph: group[0]!.paragraph.slice(1),
        },
      ];
    });
  });
}

/** By the first sentence of the segment; a sentence that nobody has translated stands by itself. */
function groupBySegment(
  rows: readonly ObservationRow[],
  { segments }: RecordedEdition,
): ReadonlyMap<SentenceId, readonly ObservationRow[]> {
  return Map.groupBy(
    rows,
    ({ sentence }) => segments.find(({ sentences }) => sentences.includes(sentence))?.sentences[0] ?? sentence,
  );
}

/** One segment in both languages; English is null where there is none or it is stale. */
function textsOf(
  edition: RecordedEdition,
  first: SentenceId,
  wanted: ReadonlySet<string>,
): Readonly<Record<Language, QuotedText | null>> {
  const block = edition.sentences.find(({ id }) => id === first)?.block;
  const ofBlock = <A extends { readonly block: string }>(all: readonly A[]): readonly A[] =>
    all.filter((one) => one.block === block);
  const alone = {
    ...edition,
    blocks: edition.blocks.filter(({ id }) => id === block),
    sentences: ofBlock(edition.sentences),
    observations: ofBlock(edition.observations).filter(({ id }) => wanted.has(`${edition.header.id}.${id}`)),
    segments: ofBlock(edition.segments),
  };
  const sentences = alone.segments.find((segment) => segment.sentences[0] === first)?.sentences ?? [first];
  const english = shownText(alone, 'en');
  const isEnglish = english.language === 'en' && !english.inChinese.some(({ sentence }) => sentence === first);
  return { zh: quoted(shownText(alone, 'zh'), sentences), en: isEnglish ? quoted(english, [first]) : null };
}

/** From the first of `ids` to the last. */
function quoted(
  { language, blocks, sentences, observations }: ShownText,
  ids: readonly SentenceId[],
): QuotedText | null {
  const own = sentences.filter(({ id }) => ids.includes(id));
  if (own.length === 0) return null;
  const [start, end] = [own[0]!.at[0], own.at(-1)!.at[1]];
  const marks = observations
    .filter(({ at }) => start <= at[0] && at[1] <= end)
    .map(({ at }) => ({ at: [at[0] - start, at[1] - start] as const }));
  return { language, pieces: weave(blocks[0]!.text.slice(start, end), marks) };
}
