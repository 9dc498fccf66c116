// The ledger of translations.
import { expect, test } from 'vitest';
import type { Publication, RecordedEdition } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { translationLedger } from './translation-ledger.ts';

const segment = (n: number, fields: object) => ({
  block: 'p1',
  sentences: [`p1.s${n}`],
  status: 'draft',
  zh: '甲',
  en: 'A',
  ...fields,
});
const edition = {
  header: { id: 'a' },
  segments: [
    segment(1, { status: 'revised', note: 'a doubt' }),
    segment(2, { status: 'revised' }),
    segment(3, {}),
    segment(4, { en: null }),
    segment(5, { status: 'reviewed', was: '乙' }),
  ],
  translation: [
    { step: 'draft', by: { zh: '甲译', en: 'Drafted by A' }, on: '2026-11-21' },
    {
      step: 'revised',
      by: { zh: '乙校', en: 'Revised by B' },
      on: '2026-12',
      says: { zh: '逐句', en: 'Line by line' },
    },
  ],
} as unknown as RecordedEdition;
const untranslated = { ...edition, header: { id: 'b' }, segments: [] } as unknown as RecordedEdition;
const report = (id: string) => ({ id, title: { zh: '题', en: 'Title' }, period: '2016', year: 2016, district: 'east' });
const publication = {
  districts: new Map(),
  report: new Map(['a', 'b'].map((id) => [id, report(id)])),
} as unknown as Publication;

test('tells of each translated report who made it, how far it has come and what is in doubt', () => {
  expect(translationLedger(publication, [untranslated, edition], voice('en'))).toEqual([
    {
      where: 'east period.year(2016)',
      title: { text: 'Title', language: 'en' },
      address: '/en/reports/a/',
      work: [
        { says: 'ledger.step(Drafted by A, 21 November 2026)', more: null },
        { says: 'ledger.step(Revised by B, December 2026)', more: 'Line by line' },
      ],
      segments: 5,
      states: ['ledger.draft(1)', 'ledger.revised(2)', 'ledger.stale(1)', 'ledger.missing(1)'],
      notes: [{ block: 'p1', address: '/en/reports/a/parallel/#p1.s1', text: 'a doubt' }],
    },
  ]);
});
