// What the search finds: every block of every report, and the pages of terms, charts and indicators, each in its
// page's language. Chinese that an English page shows is not among the English items: it is found through the Chinese
// page.
import { findingText } from '../../charts/index.ts';
import { standingIndicators } from '../../codelists/index.ts';
import { otherLanguage, type Language } from '../../language/index.ts';
import { addresses, type Publication, type RecordedEdition } from '../../publication/index.ts';
import type { Item } from '../../search/index.ts';
import { periodWords, type PeriodKeys } from '../../wording/index.ts';
import type { Voice } from '../report/report-head.ts';
import { phraseItem } from './phrase-item.ts';
import { termItem, type TermItemKeys } from './term-item.ts';

export type ItemKeys = PeriodKeys | TermItemKeys | 'article.paragraph';

type Known = Pick<Publication, 'districts' | 'conceptList' | 'phrases' | 'figures' | 'indicators'>;

/**
 * `editions` are the reports' in the publication's order, asked for one at a time: no more than their items is kept.
 */
export function searchItems(
  publication: Known,
  editions: Iterable<RecordedEdition>,
  voices: readonly Voice<ItemKeys>[],
): Item[] {
  const textVoice = voices.find(({ language }) => language === TEXT);
  const reports = textVoice === undefined ? [] : [...itemsOf(editions, publication, textVoice)];
  return voices.flatMap((voice) => [
    ...(voice.language === TEXT ? reports : []),
    ...publication.conceptList.map((concept) => termItem(concept, voice)),
    ...publication.phrases.map((phrase) => phraseItem(phrase, voice.language)),
    ...[...publication.figures.values()].map((figure): Item => ({
      kind: 'chart',
      language: voice.language,
      url: fromRoot(addresses.chart(voice.language, figure.chart.id)),
      title: findingText(figure.finding[voice.language]),
      text: findingText(figure.what[voice.language]),
    })),
    ...standingIndicators(publication.indicators.values()).map((indicator): Item => ({
      kind: 'indicator',
      language: voice.language,
      url: fromRoot(addresses.indicator(voice.language, indicator.id)),
      title: indicator[voice.language],
      counterpart: indicator[otherLanguage(voice.language)],
      text: indicator.definition[voice.language],
    })),
  ]);
}

/** The language of the reports' text. */
const TEXT: Language = 'zh';

function* itemsOf(editions: Iterable<RecordedEdition>, publication: Known, voice: Voice<ItemKeys>): Generator<Item> {
  for (const edition of editions) yield* blockItems(edition, publication, voice);
}

/** In reading order; a block's section is the heading it stands under. */
function blockItems(
  { header, blocks }: RecordedEdition,
  { districts }: Known,
  { t, language }: Voice<ItemKeys>,
): Item[] {
  const where = `${districts.get(header.district)?.[language] ?? ''} ${periodWords(header.period, t)}`;
  let section = '';
  return blocks.map(({ id, type, text }): Item => {
    if (type === 'head') section = text;
    const number = /^p(\d+)$/.exec(id)?.[1];
    return {
      kind: 'report',
      language,
      url: fromRoot(addresses.report(language, header.id, id)),
      text,
      title: header.title,
      ...(type !== 'head' && section !== '' && { section }),
      district: header.district,
      year: header.year,
      place: number === undefined ? where : `${where}　${t('article.paragraph', { number })}`,
    };
  });
}

/** A record's address has no slash in front: the reader's page puts the site's root before it. */
function fromRoot(address: string): string {
  return address.slice(1);
}
