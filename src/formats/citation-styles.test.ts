// Ready citations, each style to the letter, and CITATION.cff.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeCff } from './cff.ts';
import { citationStyles, type CitedWork } from './citation-styles.ts';

const release = {
  version: '1.2.0',
  date: '2026-11-21',
  author: { zh: '工报编辑组', en: 'The Gongbao contributors' },
  abstract: { zh: '数字: “一”', en: 'Figures: "one" # not a comment' },
};
const cite = (id: string, fields: Partial<CitedWork> = {}): string => {
  const { write } = citationStyles.find((style) => style.id === id)!;
  const { before, after } = write({ release, language: 'zh', part: null, id: null, ...fields });
  return `${before}ADDRESS${after}`;
};

test('GB/T 7714: a data set online, and a part of it', () => {
  expect(cite('gbt7714')).toBe('工报编辑组. 工报数据[DS/OL]. 1.2.0版. (2026-11-21)[引用日期]. ADDRESS.');
  expect(cite('gbt7714', { part: '工会会员' })).toBe(
    '工报编辑组. 工会会员[DS/OL]//工报数据. 1.2.0版. (2026-11-21)[引用日期]. ADDRESS.',
  );
});

test('Chicago: author, year, the part in quotation marks', () => {
  expect(cite('chicago', { language: 'en' })).toBe(
    'The Gongbao contributors. 2026. Gongbao data, version 1.2.0. Released 21 November 2026. ADDRESS.',
  );
  expect(cite('chicago', { language: 'en', part: 'Union members' })).toBe(
    'The Gongbao contributors. 2026. “Union members.” Gongbao data, version 1.2.0. Released 21 November 2026. ADDRESS.',
  );
});

test('BibTeX: an entry with a key of its own, and no sign that TeX takes for a command', () => {
  expect(cite('bibtex', { language: 'en', part: 'Share, 93.5%', id: 'a-2017.p5.o4' })).toBe(
    [
      '@misc{gongbao-a-2017-p5-o4,',
      '  author = {{The Gongbao contributors}},',
      '  title = {{Share, 93.5\\%. Gongbao data}},',
      '  year = {2026},',
      '  month = {11},',
      '  note = {Version 1.2.0, 2026-11-21, a-2017.p5.o4},',
      '  url = {ADDRESS}',
      '}',
    ].join('\n'),
  );
});

test('CITATION.cff is YAML with version, day, author, licence, and the address where it is known', () => {
  const cff = parse(writeCff(release, 'https://example.org/')) as Record<string, unknown>;
  expect(cff).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version: '1.2.0',
    'date-released': '2026-11-21',
    license: 'CC-BY-4.0',
    authors: [{ name: 'The Gongbao contributors', alias: '工报编辑组' }],
    abstract: '数字: “一” Figures: "one" # not a comment',
    url: 'https://example.org/',
  });
  expect(parse(writeCff(release, undefined))).not.toHaveProperty('url');
});
