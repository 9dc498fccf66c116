// What the title face must hold.
import { expect, test } from 'vitest';
import { voice } from '../cases/voice.ts';
import { titleTexts } from './title-texts.ts';

const finding = (text: string) => [{ text }];
const known = {
  reports: [{ id: 'a', title: { zh: '题', en: null }, keyFigures: [{ unit: '人' }] }],
  partHeads: new Map([['a', ['一、工作']]]),
  figures: new Map([
    [
      'c',
      {
        finding: { zh: finding('会员净增'), en: finding('Members grew') },
        findings: new Map([['k', { zh: finding('离会'), en: finding('Left') }]]),
      },
    ],
  ]),
  indicators: new Map([['members', { zh: '会员数', en: 'members' }]]),
  conceptList: [
    { zh: { terms: [{ status: 'preferred', text: '工会' }] }, en: { terms: [{ status: 'preferred', text: 'union' }] } },
  ],
} as never;

test('titles, part heads, units and findings are common; terms, indicators and keys’ findings stand apart', () => {
  const { common, terms } = titleTexts(known, [voice('zh').t]);
  expect(common).toEqual(
    expect.arrayContaining(['题', '一、工作', '人', '会员净增', 'Members grew', 'reports.title', 'cover.enter']),
  );
  expect(common.join('')).toContain('0123456789');
  expect(terms).toEqual(['工会', 'union', '会员数', 'members', '离会', 'Left']);
});
