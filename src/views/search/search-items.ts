// What the search finds: every block of every report, and the pages of terms, charts and indicators, each in its
// page's language, a block with the other language beneath. Chinese that an English page shows is not among the English
// items: it is found through the Chinese page.
import { findingText } from '../../charts/index.ts';
import { standingIndicators } from '../../codelists/index.ts';
import { otherLanguage, type Language } from '../../language/index.ts';
import { addresses, type Publication, type RecordedEdition } from '../../publication/index.ts';
import type { BlockFigure, Item, Tier } from '../../search/index.ts';
import { figuresOf } from './block-figures.ts';
import { periodWords } from '../../wording/index.ts';
import type { WhenKeys } from '../data/row-words.ts';
import { englishOf } from '../../translation/index.ts';
import type { Voice } from '../report/report-head.ts';
import { shownText, type ShownText } from '../report/shown-text.ts';
import { phraseItem } from './phrase-item.ts';
import { termItem, type TermItemKeys } from './term-item.ts';

export type ItemKeys = WhenKeys | TermItemKeys | 'article.paragraph';

type Known = Pick<Publication, 'districts' | 'conceptList' | 'phrases' | 'figures' | 'indicators'>;

/**
 * `editions` are the reports' in the order in which their texts shall be kept, newest first; asked for one at a time,
 * as items are: no more than one report's is held.
 */
export function* searchItems(
  publication: Known,
  editions: Iterable<RecordedEdition>,
  voices: readonly Voice<ItemKeys>[],
): Generator<Item> {
  for (const edition of editions) {
    const texts = { zh: shownText(edition, 'zh'), en: shownText(edition, 'en') };
    for (const voice of voices) yield* blockItems(edition, { publication, texts }, voice);
  }
  for (const voice of voices) yield* pageItems(publication, voice);
}

function pageItems(publication: Known, voice: Voice<ItemKeys>): readonly Item[] {
  const { language } = voice;
  return [
    ...publication.conceptList.map((concept) => termItem(concept, voice)),
    ...publication.phrases.map((phrase) => phraseItem(phrase, language)),
    ...[...publication.figures.values()].map((figure): Item => ({
      kind: 'chart',
      language,
      url: fromRoot(addresses.chart(language, figure.chart.id)),
      title: findingText(figure.finding[language]),
      text: findingText(figure.what[language]),
    })),
    ...standingIndicators(publication.indicators.values()).map((indicator): Item => ({
      kind: 'indicator',
      language,
      url: fromRoot(addresses.indicator(language, indicator.id)),
      title: indicator[language],
      counterpart: indicator[otherLanguage(language)],
      text: indicator.definition[language],
    })),
  ];
}

interface Setting {
  readonly publication: Known;
  /** The report's text as the pages of each language show it. */
  readonly texts: Readonly<Record<Language, ShownText>>;
}

/** In reading order; a block's section is the heading it stands under. */
function blockItems(
  { header, segments }: RecordedEdition,
  { publication: { districts }, texts }: Setting,
  { t, language }: Voice<ItemKeys>,
): Item[] {
  const shown = texts[language];
  if (shown.language !== language) return [];
  const where = `${districts.get(header.district)?.[language] ?? ''} ${periodWords(header.period, t)}`;
  const title = language === 'zh' ? header.title : (englishOf('title', { segments }) ?? header.title);
  const own = textsOf(shown);
  const beneath = textsOf(texts[otherLanguage(language)]);
  let section = '';
  const told = figuresOf({ shown, districts, district: header.district }, { t, language });
  return shown.blocks.flatMap(({ id, type, text: block }): readonly Item[] => {
    const text = own.get(id) ?? '';
    if (text === '') return [];
    if (type === 'head') section = text;
    const number = /^p(\d+)$/.exec(id)?.[1];
    const other = texts[otherLanguage(language)].language === language ? '' : (beneath.get(id) ?? '');
    const figures = text === block ? (told.get(id) ?? []) : []; // their places are those of the whole text
    return [
      {
        kind: 'report',
        language,
        url: fromRoot(addresses.report(language, header.id, id)),
        text,
        title,
        ...(type !== 'head' && section !== '' && { section }),
        ...(other !== '' && { beneath: other }),
        report: header.id,
        where,
        tier: tierOf(type, figures),
        ...(figures.length > 0 && { besides: { figures } }),
        district: header.district,
        year: header.year,
        place: number === undefined ? where : where + BEFORE[language] + t('article.paragraph', { number }),
      },
    ];
  });
}

/** A block tells most where it holds a figure that the reports are compared by. */
function tierOf(type: string, figures: readonly BlockFigure[]): Tier {
  if (type === 'title' || type === 'head') return type;
  return figures.some(({ indicator }) => indicator !== undefined) ? 'telling' : 'block';
}

const BEFORE: Readonly<Record<Language, string>> = { zh: '　', en: ', ' };

/** By block, without the sentences that stand in Chinese among English. */
function textsOf({ blocks, sentences, inChinese }: ShownText): ReadonlyMap<string, string> {
  const left = new Set(inChinese.map(({ sentence }) => sentence));
  if (left.size === 0) return new Map(blocks.map(({ id, text }) => [id, text]));
  const kept = Map.groupBy(
    sentences.filter(({ id }) => !left.has(id)),
    ({ block }) => block,
  );
  return new Map(blocks.map(({ id, text }) => [id, (kept.get(id) ?? []).map(({ at }) => text.slice(...at)).join(' ')]));
}

/** A record's address has no slash in front: the reader's page puts the site's root before it. */
function fromRoot(address: string): string {
  return address.slice(1);
}
