// A report's text files, plain and Markdown: the article as it is read, in either language, whatever it holds.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { reportFiles } from '../../src/formats/index.ts';
import { readCodelists } from '../../src/loaders/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';
import { inEnglish } from '../../src/translation/index.ts';
import { makeReport } from '../../scripts/lib/make-report.ts';
import { readSeedFiles } from '../../scripts/lib/read-seeds.ts';
import { reports } from '../figures/settled.ts';
import { hostileText } from './sample-termbase.ts';

const codelists = readCodelists('.').value;
const editions = reports.map((id) => makeReport(readSeedFiles('.', id), codelists).value!.recorded);
const SITE = 'https://example.org/a/';
const file = (name: string) => reportFiles.find((one) => one.name === name)!;
const written = (name: string, edition: RecordedEdition, site: string | undefined = SITE) =>
  file(name).write(edition, site);

const by = { step: 'draft', by: { zh: '甲', en: 'Made by A' }, on: '2026-01-02' } as const;
const CHINESE = `The Chinese is the original: ${SITE}zh/reports/a-2016/`;
const NOTICE = `Unofficial English translation. Made by A (2026-01-02). ${CHINESE}`;

/** A small report with one block of each kind. */
function sample({ en = (zh: string): string | null => `E${zh.length}` } = {}): RecordedEdition {
  const blocks = [
    { id: 'p1', type: 'kicker', text: '引题' },
    { id: 'title', type: 'title', text: '题' },
    { id: 'p2', type: 'byline', text: '本报记者　某' },
    { id: 'h1', type: 'head', level: 3, text: '一、组织' },
    { id: 'p3', type: 'item', text: '1. 甲*乙*' },
    { id: 'p4', type: 'item', text: '丙|丁' },
    {
      id: 'p5',
      type: 'table',
      text: '年\u3000人\u20032015\u30005|6',
      rows: [
        ['年', '人'],
        ['2015', '5|6'],
      ],
    },
  ];
  return {
    ...editions[0]!,
    header: { ...editions[0]!.header, id: 'a-2016' },
    blocks: blocks.map((block) => ({ ...block, sources: [] })),
    sentences: blocks.map(({ id, text }) => ({ id: `${id}.s1`, block: id, at: [0, text.length] })),
    segments: blocks.map(({ id: block, text: zh }) => ({
      block,
      sentences: [`${block}.s1`],
      status: 'draft',
      entry: 0,
      zh,
      en: en(zh),
    })),
    translation: [by],
  } as unknown as RecordedEdition;
}

describe('a sample with a block of each kind', () => {
  test('as plain text', () => {
    expect(written('zh.txt', sample())).toBe(
      '\ufeff引题\n\n题\n\n本报记者　某\n\n一、组织\n\n1. 甲*乙*\n\n丙|丁\n\n年\t人\n2015\t5|6\n',
    );
    expect(written('en.txt', sample())).toBe(`\ufeffE2\n\nE1\n\n${NOTICE}\n\nE6\n\nE4\n\nE7\n\nE3\n\nE12\n`);
  });

  test('as Markdown', () => {
    expect(written('zh.md', sample())).toBe(
      '引题\n\n# 题\n\n本报记者　某\n\n### 一、组织\n\n- 1\\. 甲\\*乙\\*\n- 丙|丁\n\n| 年 | 人 |\n| --- | --- |\n| 2015 | 5\\|6 |\n',
    );
    expect(written('en.md', sample()).split('\n\n').slice(0, 4)).toEqual(['E2', '# E1', `> ${NOTICE}`, 'E6']);
  });

  test('says how much of it stands in Chinese', () => {
    const some = sample({ en: (zh) => (zh.length < 3 ? 'E' : null) });
    const notice =
      'Unofficial English translation. Made by A (2026-01-02). 5 segments are not translated, or have changed';
    expect(written('en.txt', some).split('\n\n').slice(0, 4)).toEqual([
      '\ufeffE',
      'E',
      expect.stringContaining(notice),
      '本报记者　某',
    ]);
  });

  test('without any English says so and leads to the Chinese', () => {
    const none = `This report is not yet translated into English. ${CHINESE}`;
    for (const edition of [sample({ en: () => null }), { ...sample(), segments: [], translation: [] }]) {
      expect(written('en.txt', edition)).toBe(`\ufeff题\n\n${none}\n`);
      expect(written('en.md', edition)).toBe(`# 题\n\n> ${none}\n`);
    }
    expect(file('en.txt').write(sample({ en: () => null }), undefined)).toContain('original: zh.txt\n');
  });
});

describe.each(editions.map((edition) => [edition.header.id, edition] as const))('%s', (id, edition) => {
  const blocks = { zh: edition.blocks, en: inEnglish(edition).blocks };

  test.each(['zh', 'en'] as const)('is the article, in %s', (language) => {
    const [text, markdown] = [written(`${language}.txt`, edition), written(`${language}.md`, edition)];
    const said = [...text.slice(1, -1).split('\n\n')];
    const shown = blocks[language].map((block) => block.text);
    expect(said.filter((one) => !one.startsWith('Unofficial '))).toEqual(shown);
    expect(textsOf(markdown).filter((one) => !one.startsWith('Unofficial '))).toEqual(shown);
    const notices = language === 'en' ? 2 : 1;
    expect([text, markdown].map((one) => one.split('Unofficial English translation').length)).toEqual([
      notices,
      notices,
    ]);
    if (language === 'en') expect(text).toContain(`${SITE}zh/reports/${id}/\n\n`);
  });
});

/** What Markdown of one dialect or another would take for its own. */
const marks = [
  '~~',
  '~',
  '[ ] ',
  '[^1]',
  '1. ',
  '- ',
  '# ',
  '> ',
  '`',
  '*',
  '_',
  '$',
  '$$',
  '|',
  '---',
  '===',
  '<b>',
  '&lt;',
];
const oneLine = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...marks)), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

test('any texts come back, from plain text and from Markdown', () => {
  const type = fc.constantFrom('p' as const, 'head' as const, 'item' as const, 'figDesc' as const);
  fc.assert(
    fc.property(fc.array(fc.record({ type, text: oneLine }), { minLength: 1, maxLength: 6 }), (all) => {
      const edition = { ...sample(), blocks: all.map((block, i) => ({ ...block, id: `p${i}` as const, sources: [] })) };
      const texts = all.map(({ text }) => text);
      expect(written('zh.txt', edition).slice(1, -1).split('\n\n')).toEqual(texts);
      expect(textsOf(written('zh.md', edition))).toEqual(texts);
    }),
    { numRuns: 300 },
  );
});

test('any cells come back from a table of Markdown', () => {
  const cells = fc.array(oneLine, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 3 }), (rows) => {
      const block = { id: 'p1', type: 'table', text: '', rows, sources: [] } as const;
      expect(textsOf(written('zh.md', { ...sample(), blocks: [block] as never }))).toEqual(rows.flat());
    }),
  );
});

test('a withdrawn report’s files say so, each in its language', () => {
  const reason = { zh: '撤*下*', en: 'taken_back_' };
  const gone = { report: 'a-2016', title: '题', withdrawn: { on: '2026-01-02', reason } };
  const says = (name: string) => file(name).writeWithdrawn(gone, SITE);
  expect(['zh.txt', 'en.txt', 'zh.md', 'en.md'].map(says)).toEqual([
    '\ufeff本报告已于2026-01-02撤下：撤*下*\n',
    '\ufeffThis report was withdrawn on 2026-01-02: taken_back_\n',
    '本报告已于2026-01-02撤下：撤\\*下\\*\n',
    'This report was withdrawn on 2026-01-02: taken_back\\_\n',
  ]);
});

test('edition.json has the English of a block that is all translated, plain, and null for another', () => {
  const some = sample({ en: (zh) => (zh.length < 3 ? `E${zh}` : null) });
  const { blocks } = JSON.parse(written('edition.json', some)) as { blocks: { zh: string; en: string | null }[] };
  expect(blocks.map(({ zh, en }) => [zh, en]).slice(0, 4)).toEqual([
    ['引题', 'E引题'],
    ['题', 'E题'],
    ['本报记者　某', null],
    ['一、组织', null],
  ]);
});

/** The text of every heading, paragraph and cell, in order. */
function textsOf(markdown: string): string[] {
  const tree = markdownToMdast(markdown, { features: { gfm: true, smartPunctuation: false } });
  return leaves(tree);
}

function leaves(node: Nodes): string[] {
  if (/^(?:heading|paragraph|tableCell)$/.test(node.type)) return [plain(node)];
  return 'children' in node ? node.children.flatMap(leaves) : [];
}

function plain(node: Nodes): string {
  if ('children' in node) return node.children.map(plain).join('');
  return 'value' in node ? node.value : '';
}
