// What a machine is told of a report's text.
import { expect, test } from 'vitest';
import type { ReportRow } from '../../publication/index.ts';
import { articleData } from './article-data.ts';

const report = { id: 'r', title: { zh: '题', en: 'T' }, published: '2017-03' } as unknown as ReportRow;
const translation = { by: ['Drafted by a model', 'Revised by Li'], missing: 0, stale: 0 };
const [zh, en] = [
  { '@type': 'Report', name: '题', inLanguage: 'zh-Hans' },
  { '@type': 'Report', name: 'T', inLanguage: 'en' },
];
const context = { '@context': 'https://schema.org' };

test('English is the translation of the Chinese, with credit as the ledger has it', () => {
  expect(articleData({ report, textLanguage: 'en', translation, isTranslated: true }, undefined)).toEqual({
    ...context,
    ...en,
    translationOfWork: zh,
    isBasedOn: zh,
    creditText: 'Drafted by a model. Revised by Li',
  });
});

test('the Chinese names its translation where it has one, and when it was published', () => {
  const told = { report, textLanguage: 'zh', translation: null } as const;
  expect(articleData({ ...told, isTranslated: true }, undefined)).toEqual({
    ...context,
    ...zh,
    datePublished: '2017-03',
    workTranslation: en,
  });
  const undated = { ...told, report: { ...report, published: null } };
  expect(articleData({ ...undated, isTranslated: false }, undefined)).toEqual({ ...context, ...zh });
});

test('each has its address where the site’s is known', () => {
  const told = { report, textLanguage: 'en', translation: { ...translation, by: [] }, isTranslated: true } as const;
  const at = (language: string): object => {
    const address = `https://example.org/a/${language}/reports/r/`;
    return { '@id': address, url: address };
  };
  const original = { ...zh, ...at('zh') };
  expect(articleData(told, 'https://example.org/a/')).toEqual({
    ...context,
    ...en,
    ...at('en'),
    translationOfWork: original,
    isBasedOn: original,
  });
});
