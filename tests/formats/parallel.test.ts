// TMX and XLIFF: valid, and nothing of a segment lost in them, whatever it holds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportFiles } from '../../src/formats/index.ts';
import { writeTmx } from '../../src/formats/tmx.ts';
import { readCodelists } from '../../src/loaders/index.ts';
import type { RecordedEdition, SegmentRow } from '../../src/publication/index.ts';
import { makeReport } from '../../scripts/lib/make-report.ts';
import { readSeedFiles } from '../../scripts/lib/read-seeds.ts';
import { reports } from '../figures/settled.ts';
import { readTmx } from './read-tmx.ts';
import { readXliff } from './read-xliff.ts';
import { hostileText } from './sample-termbase.ts';
import { tmxFaults } from './tmx-rules.ts';
import { xliffFaults } from './xliff-rules.ts';

const codelists = readCodelists('.').value;
const editions = reports.map((id) => makeReport(readSeedFiles('.', id), codelists).value!.recorded);
const xliff = reportFiles.find(({ name }) => name === 'parallel.xlf')!;
const SITE = 'https://example.org/a/';
const work: RecordedEdition['translation'] = [
  { step: 'draft', by: { zh: '甲', en: 'A & B' }, on: '2026-01-02' },
  { step: 'revised', by: { zh: '乙', en: 'C' }, on: '2026-02' },
];

/** As TMX gets them of a publication. */
function tmxOf(rows: readonly SegmentRow[], site?: string): string {
  const translations = new Map(rows.map(({ report }) => [report, work]));
  return writeTmx({ segments: () => rows, translations, release: { version: '1.2.3' } as never }, site);
}
const rowsOf = ({ header, segments }: RecordedEdition): SegmentRow[] =>
  segments.map((segment) => ({ ...segment, report: header.id }));
const withoutEntry = (rows: readonly SegmentRow[]) => rows.map(({ entry: _, ...row }) => row);

describe('the five reports', () => {
  const rows = editions.flatMap(rowsOf);
  const tmx = tmxOf(rows, SITE);

  test('come back from TMX, segment by segment, and it is valid', () => {
    expect(rows.length).toBeGreaterThan(400);
    expect(readTmx(tmx)).toEqual(withoutEntry(rows));
    expect(tmxFaults(tmx)).toEqual([]);
  });

  test.each(editions.map((edition) => [edition.header.id, edition] as const))(
    '%s comes back from XLIFF',
    (_, edition) => {
      const xml = xliff.write(edition, SITE);
      expect(readXliff(xml)).toEqual(withoutEntry(rowsOf(edition)));
      expect(xliffFaults(xml)).toEqual([]);
    },
  );

  test('say once that the English is unofficial, by whom, and where the Chinese is', () => {
    const [edition] = editions;
    for (const [xml, by] of [
      [tmxOf(rowsOf({ ...edition!, translation: work }), SITE), 'A &#x26; B (2026-01-02). C (2026-02)'],
      [xliff.write({ ...edition!, translation: work }, SITE), 'A &#x26; B (2026-01-02). C (2026-02).'],
    ] as const) {
      expect(xml.split('Unofficial English translation')).toHaveLength(2);
      expect(xml).toContain(by);
      expect(xml).toContain(`The Chinese is the original: ${SITE}zh/reports/`);
    }
    expect(xliff.write(edition!, undefined)).toContain('The Chinese is the original: zh.txt');
  });
});

describe('any segments', () => {
  const optional = fc.record(
    {
      note: hostileText,
      order: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      departs: fc.dictionary(
        hostileText.filter((key) => key !== '__proto__'),
        hostileText,
        { minKeys: 1, maxKeys: 3 },
      ),
    },
    { requiredKeys: [] },
  );
  const english = fc.oneof(
    fc.record({ en: fc.constant(null) }),
    fc.record({ en: hostileText }),
    fc.record({ en: hostileText, was: hostileText }),
  );
  const segment = fc.record({
    count: fc.integer({ min: 1, max: 3 }),
    zh: hostileText,
    status: fc.constantFrom('draft' as const, 'revised' as const, 'reviewed' as const),
    optional,
    english,
  });
  /** Of blocks p1, p2, …: sentences numbered through. */
  const blocks = fc.array(fc.array(segment, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  const made = blocks.map((all) =>
    all.flatMap((segments, b) => {
      let next = 1;
      return segments.map(({ count, zh, status, optional: more, english: said }) => {
        const sentences = Array.from({ length: count }, () => `p${b + 1}.s${next++}`);
        return {
          block: `p${b + 1}`,
          sentences,
          status,
          entry: null,
          zh,
          ...more,
          ...said,
        } as RecordedEdition['segments'][number];
      });
    }),
  );
  const editionOf = (segments: RecordedEdition['segments']): RecordedEdition => ({
    ...editions[0]!,
    header: { ...editions[0]!.header, id: 'a-2016' },
    blocks: [...new Set(segments.map(({ block }) => block))].map((id) => ({ id, type: 'p', text: '', sources: [] })),
    segments,
  });

  test('come back from TMX and XLIFF, which stay valid', () => {
    fc.assert(
      fc.property(made, fc.constantFrom(undefined, SITE), (segments, site) => {
        const rows = segments.map((one) => ({ ...one, report: 'a-2016' }));
        const [tmx, xlf] = [tmxOf(rows, site), xliff.write(editionOf(segments), site)];
        expect(readTmx(tmx)).toEqual(withoutEntry(rows));
        expect(readXliff(xlf)).toEqual(withoutEntry(rows));
        expect([...tmxFaults(tmx), ...xliffFaults(xlf)]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    [{ en: null }, 'initial'],
    [{ en: 'A' }, 'translated'],
    [{ en: 'A', status: 'revised' as const }, 'reviewed'],
    [{ en: 'A', status: 'reviewed' as const }, 'final'],
    [{ en: 'A', status: 'reviewed' as const, was: '乙' }, 'initial'],
  ])('%j is %s to a translator’s tool', (fields, state) => {
    const one = { block: 'p1', sentences: ['p1.s1'], status: 'draft', entry: 0, zh: '甲', ...fields } as const;
    expect(xliff.write(editionOf([one as never]), SITE)).toContain(`state="${state}"`);
  });
});

test('a report that nobody has translated is the skeleton of its translation', () => {
  const edition = { ...editions[0]!, segments: [], translation: [] };
  const xml = xliff.write(edition, undefined);
  const segments = readXliff(xml);
  expect(segments.map(({ sentences }) => sentences.join())).toEqual(edition.sentences.map(({ id }) => id));
  expect(segments.every(({ en }) => en === null)).toBe(true);
  expect([xliffFaults(xml), xml.includes('not yet translated')]).toEqual([[], true]);
});

test('a withdrawn report’s file says so and is valid', () => {
  const reason = { zh: '<撤>', en: 'taken & back' };
  const xml = xliff.writeWithdrawn({ report: 'a-2016', title: null, withdrawn: { on: '2026-01-02', reason } }, SITE);
  expect(xliffFaults(xml)).toEqual([]);
  expect(xml).toContain('<target>This report was withdrawn on 2026-01-02: taken &#x26; back</target>');
});

describe('the rules find a fault', () => {
  const one = { report: 'a-2016', block: 'p1', sentences: ['p1.s1'], status: 'draft', entry: 0, zh: '甲', en: 'A' };
  const sound = tmxOf([one as unknown as SegmentRow]);
  const [first] = editions;
  const xlf = xliff.write({ ...first!, segments: first!.segments.slice(0, 2) }, SITE);

  test.each([
    [' srclang="zh-Hans"', ''],
    [' o-tmf="Gongbao"', ''],
    ['segtype="sentence"', 'segtype="line"'],
    ['version="1.4"', 'version="1.3"'],
    ['xml:lang="zh-Hans"', 'xml:lang="fr"'],
    ['<prop type="x-report">', '<prop>'],
    ['<seg>甲</seg>', ''],
    ['<seg>甲</seg>', '<seg><b>甲</b></seg>'],
    ['</body>', '<tu tuid="a-2016.p1.s1"><tuv xml:lang="zh-Hans"><seg>甲</seg></tuv></tu></body>'],
  ])('of TMX: %s → %s', (from, to) => {
    expect([tmxFaults(sound), sound.includes(from)]).toEqual([[], true]);
    expect(tmxFaults(sound.replace(from, to))).not.toEqual([]);
  });

  test.each([
    ['version="2.1"', 'version="1.2"'],
    [' srcLang="zh-Hans"', ''],
    ['urn:oasis:names:tc:xliff:document:2.0', 'urn:x'],
    [/state="\w+"/, 'state="done"'],
    [/ state="\w+"/, ''],
    [/subState="gongbao:\w+"/, 'subState="revised"'],
    [/<target>[^<]*<\/target>\n/, ''],
    [/<source>[^<]*<\/source>\n/, ''],
    ['id="title"', 'id="the title"'],
    [/(<unit [^]*?<\/unit>)/, '$1$1'],
  ])('of XLIFF: %s → %s', (from, to) => {
    expect(xliffFaults(xlf)).toEqual([]);
    expect(xliffFaults(xlf.replace(from, to))).not.toEqual([]);
  });
});
