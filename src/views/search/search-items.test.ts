// What is handed to the search, and under which address.
import { expect, test } from 'vitest';
import type { RecordedEdition } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { searchItems } from './search-items.ts';

const edition = {
  header: { id: 'east-2016', title: '题', year: 2016, period: '2016', district: 'east' },
  blocks: [
    { id: 'title', type: 'title', text: '题' },
    { id: 'p1', type: 'p', text: '甲' },
    { id: 'h1', type: 'head', text: '一' },
    { id: 'p12', type: 'p', text: '乙' },
  ],
  sentences: [],
  observations: [],
  segments: [],
} as unknown as RecordedEdition;
const term = (text: string, status = 'preferred') => ({ text, status });
const publication = {
  districts: new Map([['east', { id: 'east', zh: '东城区', en: 'East' }]]),
  conceptList: [
    {
      id: 'member',
      regions: [],
      zh: { definition: '甲。', terms: [term('会员'), term('工会会员', 'admitted')] },
      en: { definition: 'A.', terms: [term('member')] },
    },
  ],
  phrases: [],
  figures: new Map(),
  indicators: new Map([
    ['members', { id: 'members', zh: '会员数', en: 'members', definition: { zh: '人数', en: 'how many' } }],
  ]),
} as never;

test(
  'Chinese blocks are items of the Chinese pages alone, each under its own address, with ' + 'the heading above it',
  () => {
    const items = [...searchItems(publication, [edition], [voice('zh'), voice('en')])].filter(
      ({ kind }) => kind === 'report',
    );
    expect(items.map(({ language, url, text, section, place }) => [language, url, text, section, place])).toEqual([
      ['zh', 'zh/reports/east-2016/#title', '题', undefined, '东城区 period.year(2016)'],
      ['zh', 'zh/reports/east-2016/#p1', '甲', undefined, '东城区 period.year(2016)　article.paragraph(1)'],
      ['zh', 'zh/reports/east-2016/#h1', '一', undefined, '东城区 period.year(2016)'],
      ['zh', 'zh/reports/east-2016/#p12', '乙', '一', '东城区 period.year(2016)　article.paragraph(12)'],
    ]);
  },
);

test('a term and an indicator are items of both languages, with their counterpart', () => {
  const items = [...searchItems(publication, [], [voice('zh'), voice('en')])].filter(({ kind }) => kind !== 'report');
  expect(
    items.map(({ kind, language, url, title, counterpart, text }) => [kind, language, url, title, counterpart, text]),
  ).toEqual([
    ['term', 'zh', 'zh/glossary/member/', '会员', 'member', '甲。search.also(工会会员)'],
    ['indicator', 'zh', 'zh/data/indicators/members/', '会员数', 'members', '人数'],
    ['term', 'en', 'en/glossary/member/', 'member', '会员', 'A.'],
    ['indicator', 'en', 'en/data/indicators/members/', 'members', '会员数', 'how many'],
  ]);
});

test('a translated report is an item of each language; what stands in Chinese is no English item', () => {
  const segment = (block: string, n: number, en: string | null, more = {}) => ({
    block,
    sentences: [`${block}.s${n}`],
    status: 'draft',
    zh: `${block}`,
    en,
    ...more,
  });
  const translated = {
    ...edition,
    blocks: edition.blocks.map((block) => ({ ...block, text: block.id === 'p12' ? 'p12p12' : block.id })),
    sentences: [
      ...['title', 'p1', 'h1', 'p12'].map((block) => ({ id: `${block}.s1`, block, at: [0, block.length] })),
      { id: 'p12.s2', block: 'p12', at: [3, 6] },
    ],
    segments: [
      segment('title', 1, 'Title'),
      segment('p1', 1, null),
      segment('h1', 1, 'Head'),
      segment('p12', 1, 'Said.'),
      segment('p12', 2, 'Old.', { was: '旧' }),
    ],
  } as unknown as RecordedEdition;
  const items = [...searchItems(publication, [translated], [voice('zh'), voice('en')])].filter(
    ({ kind }) => kind === 'report',
  );
  expect(items.map(({ language, url, text, beneath }) => [language, url.replace(/.*#/, ''), text, beneath])).toEqual([
    ['zh', 'title', 'title', 'Title'],
    ['zh', 'p1', 'p1', undefined],
    ['zh', 'h1', 'h1', 'Head'],
    ['zh', 'p12', 'p12p12', 'Said.'],
    ['en', 'title', 'Title', 'title'],
    ['en', 'h1', 'Head', 'h1'],
    ['en', 'p12', 'Said.', 'p12p12'],
  ]);
  expect(items.at(-1)).toMatchObject({
    title: 'Title',
    section: 'Head',
    place: 'East period.year(2016), article.paragraph(12)',
  });
});
