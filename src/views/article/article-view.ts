// What an article says: headline, facts, contents, the text with all that is known of it, notes, charts, citation,
// neighbours.
import type { Figure } from '../../charts/index.ts';
import type { Language } from '../../language/index.ts';
import {
  addresses,
  rowAddress,
  type ObservationRow,
  type Publication,
  type RecordedEdition,
  type ReportRow,
} from '../../publication/index.ts';
import type { Concept } from '../../termbase/index.ts';
import { periodWords, type PeriodKeys } from '../../wording/index.ts';
import { chartCard, type ChartCard } from '../chart/chart-cards.ts';
import { neighbours, type Neighbour } from '../report/neighbours.ts';
import { reportDescription, type DescriptionKeys } from '../report/report-description.ts';
import { reportFacts, type FactKeys, type ReportFacts } from '../report/report-facts.ts';
import { districtName, reportHead, type ReportHead, type Voice } from '../report/report-head.ts';
import { englishWords, type ShownText } from '../report/shown-text.ts';
import { suppliedWords, type SuppliedKeys } from '../report/supplied-words.ts';
import { translationView, type TranslationView } from '../report/translation-view.ts';
import { articleRuns, type WovenBlock, type WovenBlockSource } from './article-runs.ts';
import { blockOrigins } from './block-origins.ts';
import { groupItems } from './group-items.ts';
import { overText } from './over-text.ts';

export interface ArticleView {
  readonly report: ReportRow;
  readonly head: ReportHead;
  readonly description: string;
  /** The language of the text; it may be another than the page's. */
  readonly textLanguage: Language;
  /** Who translated, and what is not; null of a page in Chinese. */
  readonly translation: TranslationView | null;
  /** The title's own block, and what stands above and below it. */
  readonly over: {
    readonly title: WovenBlock | undefined;
    readonly above: readonly WovenBlock[];
    readonly below: readonly WovenBlock[];
  };
  readonly facts: ReportFacts;
  readonly contents: readonly ContentsEntry[];
  /** The text; items that follow one another in a group of their own. */
  readonly groups: readonly (readonly WovenBlock[])[];
  /** What the notes over the text tell of, each once. */
  readonly notes: { readonly concepts: readonly Concept[]; readonly rows: readonly ObservationRow[] };
  readonly charts: readonly ChartCard[];
  readonly citation: Citation;
  /** How many changes the editor's note counts. */
  readonly emendations: number;
  readonly neighbours: readonly Neighbour[];
}

/** A heading of the text. `supplied` says that the editor wrote it, and why; null where it stands in print. */
export interface ContentsEntry {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  readonly supplied: string | null;
}
export interface Citation {
  readonly says: string;
  readonly address: string;
  /** Id of a sentence to show by what one is cited: the first of the running text, which a reader finds at once. */
  readonly sentence: string;
}

type Keys = PeriodKeys | SuppliedKeys | DescriptionKeys | FactKeys | 'article.citation' | 'article.titles';

export interface Article {
  readonly edition: RecordedEdition;
  /** The text that the page shows; `prose` are its blocks, in reading order, as its MDX holds them. */
  readonly text: ShownText;
  readonly prose: readonly WovenBlockSource[];
  /** The charts that draw one of its figures, in the gallery's order. */
  readonly charts: readonly Figure[];
}

/** Of a report that the publication holds. */
export function articleView(publication: Publication, article: Article, voice: Voice<Keys>): ArticleView {
  const { t, language } = voice;
  const { edition, text: shown } = article;
  const { id } = edition.header;
  const report = publication.report.get(id)!;
  const head = reportHead(report, publication, voice);
  const { over, text } = overText(wovenText(publication, article, language));
  return {
    report,
    head,
    description: reportDescription(report, publication, voice),
    textLanguage: shown.language,
    translation: shown.language === 'en' ? translationView(edition, language) : null,
    over: {
      title: over.find(({ type }) => type === 'title'),
      above: over.filter(({ type }) => type === 'kicker'),
      below: over.filter(({ type }) => type !== 'title' && type !== 'kicker'),
    },
    facts: reportFacts(report, publication, { ...voice, words: englishWords(shown) }),
    contents: text.filter(({ type }) => type === 'head').map((block) => contentsEntry(block, voice)),
    groups: groupItems(text),
    notes: notesOf([...over, ...text], publication),
    charts: article.charts.map((figure) => chartCard(figure, language)),
    citation: {
      says: t('article.citation', {
        title:
          head.other === null
            ? head.title.text
            : t('article.titles', { title: head.title.text, other: head.other.text }),
        district: districtName(report, publication, language),
        period: periodWords(report.period, t),
      }),
      address: addresses.report(language, id),
      sentence: exampleSentence(text),
    },
    emendations: report.counts.emendations,
    neighbours: neighbours(report, publication, voice),
  };
}

function wovenText(
  publication: Publication,
  { edition, prose, text }: Article,
  language: Language,
): readonly WovenBlock[] {
  const origins = blockOrigins(edition);
  return articleRuns(
    prose.map((block) => ({ ...block, ...origins.get(block.id) })),
    {
      report: edition.header.id,
      sentences: text.sentences,
      inChinese: text.inChinese,
      anchors: text.anchors,
      notes: text.notes,
      observations: text.observations,
      concepts: publication.conceptList,
      textLanguage: text.language,
      addressOf: {
        figure: (id) => rowAddress(language, publication.observation.get(id)!, publication),
        term: (concept) => addresses.term(language, concept),
      },
    },
  );
}

function exampleSentence(text: readonly WovenBlock[]): string {
  const sentences = text.filter(({ type }) => type === 'p').flatMap((block) => block.sentences);
  return sentences.find(({ id }) => id !== null)?.id ?? 'title';
}

function contentsEntry(block: WovenBlock, voice: Voice<SuppliedKeys>): ContentsEntry {
  const { id, level = 2, text } = block;
  return { id, level, text, supplied: suppliedWords(block, voice) };
}

function notesOf(blocks: readonly WovenBlock[], { concepts, observation }: Publication): ArticleView['notes'] {
  const pieces = blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.pieces));
  const marks = pieces.flatMap(({ annotations }) => annotations);
  const named = new Set(marks.flatMap((mark) => (mark.kind === 'term' ? [mark.concept] : [])));
  return {
    concepts: [...named].flatMap((id) => concepts.get(id) ?? []),
    rows: marks.flatMap((mark) => (mark.kind === 'observation' ? (observation.get(mark.id) ?? []) : [])),
  };
}
