// The sentences that state some observations, each once, its figures marked.
import { weave, type Run, type SentenceId, type Span } from '../../annotations/index.ts';
import { addresses, type Publication, type RecordedEdition } from '../../publication/index.ts';
import type { PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from './neighbours.ts';
import type { Voice } from './report-head.ts';

export interface Quote {
  /** Text in order; a run under an annotation is one of the figures asked for. */
  readonly pieces: readonly Run<{ readonly at: Span }>[];
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
  const bySentence = Map.groupBy(rows, ({ report, sentence }) => `${report}#${sentence}`);
  return [...bySentence.values()].flatMap((group) => {
    const { report: id, sentence } = group[0]!;
    const report = publication.report.get(id);
    const pieces = piecesOf(page.editionOf(id), sentence, new Set(group.map((row) => row.id)));
    if (report === undefined || pieces === null) return [];
    return [
      {
        ...pieces,
        address: addresses.report(page.language, id, sentence),
        where: whereAndWhen(report, publication, page),
      },
    ];
  });
}

function piecesOf(
  { header, blocks, sentences, observations }: RecordedEdition,
  sentence: SentenceId,
  wanted: ReadonlySet<string>,
): Pick<Quote, 'pieces' | 'paragraph'> | null {
  const place = sentences.find(({ id }) => id === sentence);
  const block = blocks.find(({ id }) => id === place?.block);
  if (!place || !block) return null;
  const [start, end] = place.at;
  const marks = observations
    .filter(({ id }) => wanted.has(`${header.id}.${id}`))
    .map(({ at }) => ({ at: [at[0] - start, at[1] - start] as const }));
  return { pieces: weave(block.text.slice(start, end), marks), paragraph: block.id.slice(1) };
}
