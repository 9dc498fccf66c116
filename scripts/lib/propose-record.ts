// A proposed record for a text just taken in: what is sure stands as values, what is not as comments that an editor
// uncomments and corrects.
import { sentence, settlingField, table, type Problem, type Settling } from '../../src/problems/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';
import type { Sure } from './read-new-text.ts';
import type { FromPdf } from './read-source.ts';
import type { MessageLanguage } from './show-problems.ts';

/**
 * How a proposal is told: `##` explains; a line with one `#` becomes part of the record when the `# ` is taken away.
 */
const WORDS = {
  zh: {
    head: (id: string) => `${id} 的编者记录，由 npm run add 提出，请编者核定。写法见 docs/editing.zh.md。`,
    how: '以 ## 起头的行是说明；要用以一个 # 起头的行，删去行首的“# ”再改。用不着的可以全删。',
    dates: '何时刊出、载于何处：文中或版面能证明才写。',
    title: '没有认出标题：写明哪一行是标题，照原文。',
    doubts: '机器没有把握的地方，逐条如下。看过原文，或改，或留作存疑，或删。',
    leftOut: '页眉、页码，未收入文本：',
    none: '机器没有存疑。仍请对照原文通读一遍。',
    found: {
      title: '机器认作标题的一行',
      district: '报告所属地区，content/districts.yaml 的编号',
      year: '讲的是哪一年的工作（不是刊出的年份）',
      period: '讲的是哪一段时间的工作',
      pdf: '文字取自这个 PDF；PDF 本身不收、不发布',
    },
  },
  en: {
    head: (id: string) =>
      `The record of ${id}, proposed by npm run add; yours to correct. How it is written: docs/editing.md.`,
    how:
      'Lines that begin with ## explain. To use a line that begins with one #, take away the ' +
      '“# ” and correct it. Delete what you do not need.',
    dates: 'When and where it was printed: only what the text or the page proves.',
    title: 'No title was found: name the line that is the title, as printed.',
    doubts: 'What the machine is not sure of. Look at the text; then correct it, leave it as a doubt, or delete it.',
    leftOut: 'Running heads and page numbers, not in the text: ',
    none: 'The machine had no doubts. Read the article against the text all the same.',
    found: {
      title: 'the line taken for the title',
      district: 'the district it reports on, an id of content/districts.yaml',
      year: 'whose year’s work it tells (not the year of printing)',
      period: 'whose time’s work it tells',
      pdf: 'the text was read from this PDF, which is neither kept nor published',
    },
  },
} as const;

export interface Proposing {
  readonly recorded: RecordedEdition;
  readonly problems: readonly Problem[];
  readonly sure: Sure;
  /** The PDF that the text was read from. */
  readonly pdf?: FromPdf | null;
  readonly language: MessageLanguage;
}

/** The text of `seeds/ID.edition.yaml`. Uncommented whole, it is still a record by the schema. */
export function proposeRecord({ recorded, problems, sure, pdf, language }: Proposing): string {
  const words = WORDS[language];
  const values = (['title', 'district', 'year', 'period'] as const)
    .filter((key) => sure[key] !== undefined)
    .map((key) => `${key}: ${scalar(sure[key]!)}   # ${words.found[key]}`);
  const lines = [
    `## ${words.head(recorded.header.id)}`,
    `## ${words.how}`,
    '',
    ...values,
    ...(pdf ? pdfLines(pdf, language) : []),
    ...(sure.title === undefined ? ['', `## ${words.title}`, `# title: ${scalar(firstLine(recorded))}`] : []),
    '',
    `## ${words.dates}`,
    `# published: ${recorded.header.year}`,
    `# source: ${scalar('劳动午报')}`,
    '',
    `## ${problems.length === 0 ? words.none : words.doubts}`,
    ...entries(recorded, problems, language),
  ];
  return `${lines.join('\n')}\n`;
}

/** Which PDF it was, and what of its pages is not in the text. */
function pdfLines({ sha256, pages, leftOut }: FromPdf, language: MessageLanguage): string[] {
  const [first, ...rest] = [...new Set(leftOut)].slice(0, 12);
  return [
    `pdf: { sha256: ${sha256}, pages: ${pages} }   # ${WORDS[language].found.pdf}`,
    ...(first === undefined ? [] : [`## ${WORDS[language].leftOut}${bare([first, ...rest].join(' | '))}`]),
  ];
}

/** Problems by the field in which each is settled, a field once, its entries under it. */
function entries(recorded: RecordedEdition, problems: readonly Problem[], language: MessageLanguage): string[] {
  const settled = Map.groupBy(
    problems.filter(({ code }) => code !== 'report-without-title'),
    ({ code }): Field => settlingField(code) ?? 'doubts',
  );
  return [...settled].flatMap(([field, all]) => [
    '',
    `# ${field}:`,
    ...all.flatMap((one) => [
      `##   ${bare(sentence(one, language))}`,
      `#   - ${ENTRY[field](one, recorded, language)}`,
    ]),
  ]);
}

/** Where a doubt is settled; what no field settles is noted under `doubts:`. */
type Field = Settling | 'doubts';

type Entry = (problem: Problem, recorded: RecordedEdition, language: MessageLanguage) => string;
const ENTRY: Readonly<Record<Field, Entry>> = {
  // Two entries that together read every line as now: what must be moved is cut out of them.
  order: ({ at }, { lines }) =>
    at.line === undefined || at.line >= lines.length
      ? `1-${lines.length}`
      : `1-${at.line}\n#   - ${at.line + 1}-${lines.length}`,
  read: ({ at }, { blocks }) =>
    `{ lines: ${at.line ?? 1}, as: ` +
    `${blocks.find(({ sources }) => sources.some(({ line }) => line === at.line))?.type ?? 'p'} ` +
    `}`,
  emend: (one, recorded) =>
    `{ line: ${one.at.line ?? 1}, sic: ${quoted(quoteOf(one, recorded))}, corr: ` +
    `${quoted(quoteOf(one, recorded))}, reason: machine-reading }`,
  figures: (one, recorded) => `{ line: ${one.at.line ?? 1}, text: ${quoted(quoteOf(one, recorded))} }`,
  doubts: ({ at, code, facts }, _, language) =>
    `{ line: ${at.line ?? 1}, says: ${quoted(wordsOf(code, facts, language))} }`,
};

/** The text in question: what the problem quotes, if it stands in its line, else the line's opening. */
function quoteOf({ at, facts }: Problem, { lines }: RecordedEdition): string {
  const line = lines[(at.line ?? 1) - 1] ?? '';
  const told = [facts['text'], facts['quote']].map(String).find((text) => text !== '' && line.includes(text));
  return told ?? line.trim().slice(0, 12);
}

function wordsOf(code: Problem['code'], facts: Problem['facts'], language: MessageLanguage): string {
  return bare(table[code].says[language].replace(/\{(\w+)\}/g, (slot, name: string) => String(facts[name] ?? slot)));
}

function firstLine({ lines }: RecordedEdition): string {
  return (
    lines
      .find((line) => line.trim() !== '')
      ?.trim()
      .slice(0, 60) ?? ''
  );
}

/** Plain where YAML cannot mistake it, else in quotation marks. */
function scalar(value: string | number): string {
  return typeof value === 'number' ||
    /^\p{Script=Han}[\p{Script=Han}\d、，“”（）《》·—]*$/u.test(value) ||
    /^[a-z][a-z-]*$/.test(value)
    ? String(value)
    : quoted(value);
}

/** A double-quoted scalar of YAML, its controls and invisible characters spelt out. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** A comment must stay one line, and YAML refuses controls even in one. */
function bare(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff\u2028\u2029]/gu, ' ');
}
