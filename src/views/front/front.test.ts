// What the front page picks out.
import { describe, expect, test } from 'vitest';
import type { ObservationRow, Publication, ReportRow, SampleChange } from '../../publication/index.ts';
import { domainIds, type Concept } from '../../termbase/index.ts';
import { frontRows, frontTerms } from './front-picks.ts';
import { trustExample } from './trust-example.ts';

const report = (id: string, ...indicators: string[]): ReportRow =>
  ({
    id,
    keyFigures: indicators.map((indicator) => ({ observation: `${id}.${indicator}`, indicator })),
  }) as unknown as ReportRow;
const row = (id: string, rest: Partial<ObservationRow> = {}): ObservationRow =>
  ({ id, bound: 'exact', unit: '人', value: 1, ...rest }) as unknown as ObservationRow;
const change = (resp: 'editor' | 'rule', sic: string): SampleChange => ({
  resp,
  sic,
  corr: '新',
  before: '前',
  after: '后',
});
const concept = (id: string, domain: string): Concept =>
  ({ id, domain, zh: { terms: [{ status: 'preferred', text: id, pinyin: id }] } }) as unknown as Concept;

describe('the example to trust by', () => {
  const known = (changes: Readonly<Record<string, SampleChange>>, rest: Partial<Publication> = {}) => ({
    reports: [report('a'), report('b'), report('c')],
    sampleChanges: new Map(Object.entries(changes)),
    observations: [],
    conceptList: [],
    ...rest,
  });

  test('is the editor’s own change before a rule’s, though a rule’s stands in a newer report', () => {
    const { printed, restored } = trustExample(
      known({ a: change('rule', '甲'), b: change('editor', '乙'), c: change('editor', '丙') }),
    );
    expect(printed).toBe('前乙后');
    expect(restored).toEqual({ before: '前', changed: '新', after: '后' });
  });

  test('is the newest report’s where only rules changed anything, and empty where nothing did', () => {
    expect(trustExample(known({ b: change('rule', '乙'), c: change('rule', '丙') })).printed).toBe('前乙后');
    expect(trustExample(known({}))).toMatchObject({ printed: '', restored: { before: '', changed: '', after: '' } });
  });

  test('its figure is a large sum said with “about”, else any with a bound word', () => {
    const small = row('small', { bound: 'at_least' });
    const sum = row('sum', { bound: 'approx', unit: '元', value: 3e7 });
    expect(trustExample(known({}, { observations: [row('exact'), small, sum] })).figure?.id).toBe('sum');
    expect(
      trustExample(
        known({}, { observations: [row('exact'), small, row('few', { bound: 'approx', unit: '元', value: 9 })] }),
      ).figure?.id,
    ).toBe('small');
  });

  test('its term is one of how things are counted, else the first', () => {
    const [wage, member] = [concept('wage', 'rights'), concept('member', 'measures')];
    expect(trustExample(known({}, { conceptList: [wage, member] })).concept?.id).toBe('member');
    expect(trustExample(known({}, { conceptList: [wage] })).concept?.id).toBe('wage');
  });
});

describe('picks', () => {
  const rowsOf = (reports: readonly ReportRow[]) => ({
    reports,
    observation: new Map(
      reports.flatMap(({ keyFigures }) =>
        keyFigures.map(({ observation }) => [observation as string, row(observation)]),
      ),
    ),
  });

  test('of figures every report’s first, then its second, no indicator twice', () => {
    const picked = frontRows(
      rowsOf([report('a', 'members', 'cases'), report('b', 'members', 'cards'), report('c', 'sums')]),
    );
    expect(picked.map(({ id }) => id)).toEqual(['a.members', 'c.sums', 'a.cases', 'b.cards']);
  });

  test('six figures, and none that the table does not hold', () => {
    const reports = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => report(id, `of-${id}`));
    expect(frontRows(rowsOf(reports)).map(({ id }) => id)).toEqual([
      'a.of-a',
      'b.of-b',
      'c.of-c',
      'd.of-d',
      'e.of-e',
      'f.of-f',
    ]);
    expect(frontRows({ reports, observation: new Map() })).toEqual([]);
  });

  test('of terms twelve, the fields in turn', () => {
    const all = domainIds.flatMap((domain) => [1, 2, 3].map((i) => concept(`${domain}${i}`, domain)));
    const picked = frontTerms({ conceptList: all });
    expect(picked).toHaveLength(12);
    expect(new Set(picked.slice(0, domainIds.length).map(({ domain }) => domain)).size).toBe(
      Math.min(12, domainIds.length),
    );
  });
});
