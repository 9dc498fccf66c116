// Views: what a page says, as plain data. A view takes the publication, a page's own edition, and a voice (words and
// language).
export {
  articleView,
  type Article,
  type ArticleView,
  type Citation,
  type ContentsEntry,
} from './article/article-view.ts';
export { articleData } from './article/article-data.ts';
export type { WovenBlock, WovenSentence } from './article/article-runs.ts';
export { figureBreak } from './article/figure-break.ts';
export { keptTogether } from './article/kept-together.ts';
export { tableRows } from './article/table-rows.ts';
export { parallelView, type ParallelView } from './parallel/parallel-view.ts';
export type { ParallelLine, Pieces } from './parallel/parallel-lines.ts';
export { sourceView, type SourceRow, type SourceView } from './source/source-view.ts';
export { shownFurniture, type FurnitureClass } from './source/furniture-classes.ts';
export type { Stretch } from './source/line-stretches.ts';
export { galleryCards, type ChartCard } from './chart/chart-cards.ts';
export { chartData, type ChartData } from './chart/chart-data.ts';
export { chartSheet, keyCard, smallDrawing, type ChartSheet, type KeyCard } from './chart/chart-pictures.ts';
export { chartSources, type ChartSource } from './chart/chart-sources.ts';
export { chartThumbnail } from './chart/chart-thumbnail.ts';
export { rowId } from './chart/chart-rows.ts';
export { chartView, type ChartView } from './chart/chart-view.ts';
export { chartWords } from './chart/chart-words.ts';
export { correctionList, type CorrectionGroup } from './data/correction-list.ts';
export { dataFileLinks } from './data/data-file-links.ts';
export { citationLines, type CitationLine } from './data/citation-lines.ts';
export type { Clause } from './data/row-words.ts';
export { codebookView, type CodebookView } from './data/codebook-view.ts';
export { dataFilters, type DataFilter } from './data/data-filters.ts';
export { discrepanciesView, type DiscrepanciesView, type RestatedThing } from './data/discrepancies-view.ts';
export { figureNote, type FigureNote } from './data/figure-note.ts';
export { indicatorGroups, type IndicatorGroup } from './data/indicator-groups.ts';
export type { Provenance } from './data/provenance.ts';
export { indicatorCounts } from './data/indicator-counts.ts';
export { indicatorView, type IndicatorView } from './data/indicator-view.ts';
export { observationTable, type TableRow } from './data/observation-table.ts';
export { keyFigureWords, reportDescription } from './report/report-description.ts';
export type { ReportFacts } from './report/report-facts.ts';
export { shownText, type ShownText } from './report/shown-text.ts';
export { districtName, reportHead, titleIn, type ReportHead, type Title, type Voice } from './report/report-head.ts';
export { whereAndWhen, type Neighbour } from './report/neighbours.ts';
export { sections, type Section } from './sections.ts';
export { titleBreaks } from './title-breaks.ts';
export { hanRuns } from './han-runs.ts';
export { definedTerm, definedTermSet } from './term/defined-term.ts';
export { glossaryFiles } from './term/glossary-files.ts';
export {
  glossarySections,
  glossaryTabs,
  orderAddress,
  typedNames,
  type GlossarySection,
  type GlossaryTab,
} from './term/glossary-view.ts';
export { phraseSections, phraseologyView, type PhraseView } from './term/phraseology-view.ts';
export { pinyinWords, typedPinyin } from './term/pinyin-words.ts';
export { kinKinds, type Kin } from './term/term-kin.ts';
export type { TermLine } from './term/term-lines.ts';
export type { Remark } from './term/term-remarks.ts';
export type { SourceLine } from './term/term-sources.ts';
export type { Departures } from './term/departures.ts';
export { termUses, type UseLine } from './term/term-uses.ts';
export { allUses, termView, type TermView } from './term/term-view.ts';
export { translationLedger, type TranslatedReport } from './about/translation-ledger.ts';
export { coverView } from './front/cover-view.ts';
export { frontView } from './front/front-view.ts';
export type { TrustExample } from './front/trust-example.ts';
export type { TranslationView } from './report/translation-view.ts';
export { keyFigureStrip } from './report/key-figures.ts';
export { quotesOf, type EditionOf, type Quote } from './report/quotes.ts';
export { searchItems } from './search/search-items.ts';
export { variants } from './search/variants.ts';
export { searchNames } from './search/search-names.ts';
export { titleTexts, type TitleTexts } from './titles/title-texts.ts';
export type { ReportItem } from './report/report-list.ts';
export { reportsView, type ReportsView } from './report/reports-view.ts';
export { searchWords } from './search/search-words.ts';
