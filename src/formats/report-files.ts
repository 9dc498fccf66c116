// The files of /reports/REPORT/: one row a file, from which its address, its place in the lists of downloads and what
// it says of a withdrawn report follow.
import type { Language, Localized } from '../language/index.ts';
import type { RecordedEdition, Withdrawn } from '../publication/index.ts';
import { writeEditionJson } from './edition-json.ts';
import { writeMarkdownParagraph, writeReportMarkdown } from './report-markdown.ts';
import { writeReportText } from './report-text.ts';
import { withdrawnWords, writeWithdrawnText } from './withdrawn-texts.ts';
import { writeWithdrawnJson } from './withdrawn-json.ts';
import { writeWithdrawnXliff, writeXliff } from './xliff.ts';

/** A file of a report. To add one: write its format in a file of this stage, and its row into the table below. */
export interface ReportFile {
  readonly name: string;
  /** What lists of downloads call it. */
  readonly title: Localized;
  /** Without parameters (RFC 6838); all are UTF-8. */
  readonly mediaType: string;
  /** Whether it says nothing until the report is translated; its address answers all the same. */
  readonly needsEnglish: boolean;
  /** `site`: its address, or undefined. */
  readonly write: (edition: RecordedEdition, site: string | undefined) => string;
  readonly writeWithdrawn: (withdrawn: Withdrawn, site: string | undefined) => string;
}

const text = (language: Language, title: Localized): ReportFile => ({
  name: `${language}.txt`,
  title,
  mediaType: 'text/plain',
  needsEnglish: language === 'en',
  write: (edition, site) => writeReportText(edition, language, site),
  writeWithdrawn: (withdrawn) => writeWithdrawnText(withdrawn, language),
});

const markdown = (language: Language, title: Localized): ReportFile => ({
  name: `${language}.md`,
  title,
  mediaType: 'text/markdown',
  needsEnglish: language === 'en',
  write: (edition, site) => writeReportMarkdown(edition, language, site),
  writeWithdrawn: (withdrawn) => writeMarkdownParagraph(withdrawnWords(withdrawn, language)),
});

/** In the order in which pages list them. */
export const reportFiles: readonly ReportFile[] = [
  text('zh', { zh: '中文全文（TXT）', en: 'Chinese text (TXT)' }),
  text('en', { zh: '英文全文（TXT）', en: 'English text (TXT)' }),
  markdown('zh', { zh: '中文全文（Markdown）', en: 'Chinese text (Markdown)' }),
  markdown('en', { zh: '英文全文（Markdown）', en: 'English text (Markdown)' }),
  {
    name: 'parallel.xlf',
    title: { zh: '中英逐段对照，供译者软件（XLIFF）', en: 'Segments for a translator’s tool (XLIFF)' },
    mediaType: 'application/xliff+xml',
    needsEnglish: false,
    write: writeXliff,
    writeWithdrawn: writeWithdrawnXliff,
  },
  {
    name: 'edition.json',
    title: { zh: '校勘本（JSON）', en: 'Edition (JSON)' },
    mediaType: 'application/json',
    needsEnglish: false,
    write: writeEditionJson,
    writeWithdrawn: writeWithdrawnJson,
  },
];
