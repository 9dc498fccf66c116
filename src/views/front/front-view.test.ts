import { expect, test } from 'vitest';
import { voice } from '../cases/voice.ts';
import { coverView } from './cover-view.ts';
import type { Publication } from '../../publication/index.ts';

const publication = {
  reports: [
    { id: 'a', year: 2015, period: '2015', district: 'beijing' },
    { id: 'b', year: 2017, period: '2017', district: 'dongcheng' },
  ],
  districts: new Map([
    ['beijing', { id: 'beijing', zh: '北京市', en: 'Beijing' }],
    ['dongcheng', { id: 'dongcheng', zh: '东城区', en: 'Dongcheng' }],
  ]),
} as unknown as Publication;

test('the cover has four ways in, in the page’s language, and says how many reports there are and of where', () => {
  const ways = coverView(publication, voice('en'));
  expect(ways.map(({ address }) => address)).toEqual([
    '/en/reports/',
    '/en/infographics/',
    '/en/glossary/',
    '/en/search/',
  ]);
  expect(ways[0]!.name).toBe('cover.reports(two)');
  expect(ways[0]!.what).toMatch(/^cover\.reports_what\(two, .*Beijing.*Dongcheng/);
});
