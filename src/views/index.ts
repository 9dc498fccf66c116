// Views: what a page says, as plain data. A view takes the publication, a page's own edition, and a voice (words and language).
export { articleView, type Article, type ArticleView, type Citation, type ContentsEntry } from './article/article-view.ts';
export type { WovenBlock, WovenSentence } from './article/article-runs.ts';
export { figureBreak } from './article/figure-break.ts';
export { tableRows } from './article/table-rows.ts';
export { parallelView, type ParallelView } from './parallel/parallel-view.ts';
export type { ParallelLine } from './parallel/parallel-lines.ts';
export { sourceView, type SourceRow, type SourceView } from './source/source-view.ts';
export { shownFurniture, type FurnitureClass } from './source/furniture-classes.ts';
export type { Stretch } from './source/line-stretches.ts';
export { readingWords } from './data/reading-words.ts';
export { keyFigureWords, reportDescription } from './report/report-description.ts';
export type { ReportFacts } from './report/report-facts.ts';
export { districtName, reportHead, titleIn, type ReportHead, type Title, type Voice } from './report/report-head.ts';
export { whereAndWhen, type Neighbour } from './report/neighbours.ts';
export { sections, type Section } from './sections.ts';
export { titleBreaks } from './title-breaks.ts';
