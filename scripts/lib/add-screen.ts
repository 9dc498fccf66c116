// What an editor sees when a text has been taken in: one screen that says what it is, what to look at, and what to do
// next.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDistricts } from '../../src/loaders/index.ts';
import { byPlace, sentence, type Problem } from '../../src/problems/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';
import type { HowSure } from './how-sure.ts';
import { oneScreen } from './one-screen.ts';
import type { MessageLanguage } from './show-problems.ts';

const WORDS = {
  zh: {
    counts: (c: Counts) => `${c.lines} 行，${c.blocks} 段（其中小标题 ${c.heads}），数字 ${c.figures} 个`,
    encoding: '编码',
    title: '标题',
    untitled: '（没有认出）',
    work: '讲的是',
    id: '编号',
    year: (period: string) =>
      period
        .replace(/^(\d{4})-H([12])$/, (_, year: string, half: string) => `${year} 年${half === '1' ? '上' : '下'}半年`)
        .replace(/^(\d{4})$/, '$1 年'),
    said: (year: number) => `注意：编号说是 ${year} 年，文中读作另一年；以记录中的 year: 为准。`,
    sure: (s: HowSure) =>
      `${{ sure: '有把握：按印刷次序读成', fairly: '大致有把握', unsure: '没有把握' }[s.level]}${reasons(
        [
          [s.untitled, '没有认出标题'],
          [s.headless, '没有认出小标题'],
          [s.moved > 0, `${s.moved} 处移动了次序`],
          [s.cut > 0, `${s.cut} 处断字没有下文`],
        ],
        '：',
        '，',
      )}`,
    preview: '对照页',
    look: (n: number) => (n === 0 ? '机器没有存疑。仍请对照原文通读。' : `请看这 ${n} 处：`),
    more: (left: number, id: string) => `  另有 ${left} 处：npm run check -- --report ${id}`,
    written: '写成',
    next: '下一步：核定',
    then: '再运行 npm start，看',
    and: '与',
  },
  en: {
    counts: (c: Counts) => `${c.lines} lines; ${c.blocks} blocks, ${c.heads} of them headings; ${c.figures} figures`,
    encoding: 'Encoding',
    title: 'Title',
    untitled: '(none found)',
    work: 'Work of',
    id: 'Id',
    year: (period: string) =>
      period.replace(
        /^(\d{4})-H([12])$/,
        (_, year: string, half: string) => `the ${half === '1' ? 'first' : 'second'} half of ${year}`,
      ),
    said: (year: number) => `Note: the id says ${year}, the text another year; year: in the record decides.`,
    sure: (s: HowSure) =>
      `${{ sure: 'Sure: read in its printed order', fairly: 'Fairly sure', unsure: 'Not sure' }[s.level]}${reasons(
        [
          [s.untitled, 'no title found'],
          [s.headless, 'no heading found'],
          [s.moved > 0, `${s.moved} ${s.moved === 1 ? 'piece' : 'pieces'} moved`],
          [s.cut > 0, `${s.cut} cut ${s.cut === 1 ? 'word' : 'words'} without an end`],
        ],
        ': ',
        ', ',
      )}`,
    preview: 'Side by side',
    look: (n: number) =>
      n === 0
        ? 'The machine had no doubts. Read it against the text all the same.'
        : n === 1
          ? 'Look at this place:'
          : `Look at these ${n} places:`,
    more: (left: number, id: string) => `  ${left} more: npm run check -- --report ${id}`,
    written: 'Written',
    next: 'Next: read and correct',
    then: 'then npm start, and look at',
    and: 'and',
  },
} as const;

/** Why it is not surer, after `colon`. */
function reasons(each: readonly (readonly [boolean, string])[], colon: string, comma: string): string {
  const given = each.filter(([is]) => is).map(([, says]) => says);
  return given.length === 0 ? '' : colon + given.join(comma);
}

interface Counts {
  readonly lines: number;
  readonly blocks: number;
  readonly heads: number;
  readonly figures: number;
}

export interface Shown {
  readonly root: string;
  readonly recorded: RecordedEdition;
  readonly problems: readonly Problem[];
  readonly encoding: string;
  /** The year the id names, where the text names another. */
  readonly said: number | null;
  readonly sure: HowSure;
  /** The preview's path from the project's folder. */
  readonly preview: string;
  readonly language: MessageLanguage;
}

/** At most 24 rows. */
export function addScreen({ root, recorded, problems, encoding, said, sure, preview, language }: Shown): string {
  const words = WORDS[language];
  const { header, blocks, lines, observations } = recorded;
  const { id } = header;
  const district = readDistricts(root).value.find((one) => one.id === header.district)?.[language] ?? header.district;
  const row = (name: string, text: string): string => `${name}${language === 'zh' ? '：' : ': '}${text}`;
  const counts = {
    lines: lines.length,
    blocks: blocks.length,
    heads: blocks.filter(({ type }) => type === 'head').length,
    figures: observations.length,
  };
  const all = [...problems].sort(byPlace);
  const title = blocks.some((block) => block.id === 'title') ? header.title.slice(0, 60) : words.untitled;
  return oneScreen({
    opening: [
      row(words.id, id),
      row(words.title, title),
      row(words.work, `${district} ${words.year(header.period)}`),
      `${words.counts(counts)}${language === 'zh' ? '；' : '. '}${row(words.encoding, encoding)}`,
      ...(said === null ? [] : [words.said(said)]),
      words.sure(sure),
      '',
      words.look(all.length),
    ],
    list: all.map((one) => `  ${sentence(one, language)}`),
    more: (left) => words.more(left, id),
    closing: [
      '',
      row(words.preview, pathToFileURL(join(root, preview)).href),
      row(
        words.written,
        ['seeds/SHA256SUMS', join('seeds', `${id}.txt`), join('seeds', `${id}.edition.yaml`)].join(
          language === 'zh' ? '、' : ', ',
        ),
      ),
      `${words.next} seeds/${id}.edition.yaml${language === 'zh' ? '；' : '; '}${words.then} ` +
        `/${language}/reports/${id}/ ${words.and} /${language}/reports/${id}/source/`,
    ],
  });
}

/** How sure the reading is, in one line. */
export function sureWords(sure: HowSure, language: MessageLanguage): string {
  return WORDS[language].sure(sure);
}

/** One text of a folder, in one line: what it came by, what it is, how sure that is. */
export function oneLine(file: string, { id, recorded, sure }: Told, language: MessageLanguage): string {
  const { header, blocks } = recorded;
  const heads = blocks.filter(({ type }) => type === 'head').length;
  const counts = { lines: recorded.lines.length, blocks: blocks.length, heads, figures: recorded.observations.length };
  const words = WORDS[language];
  return `${file} → ${id}  ${header.title.slice(0, 40)}  ${words.counts(counts)}  ${words.sure(sure)}`;
}

export interface Told {
  readonly id: string;
  readonly recorded: RecordedEdition;
  readonly sure: HowSure;
}
