// Every picture of the charts that stand, drawn once: sizes, glyphs, weight and time.
import { median } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeReport } from '../scripts/lib/make-report.ts';
import { readSeedFiles } from '../scripts/lib/read-seeds.ts';
import { readCharts, readCodelists, readRelease } from '../src/loaders/index.ts';
import { picture, uncovered } from '../src/pictures/index.ts';
import { assemble } from '../src/publication/index.ts';
import { chartPictures, chartSvgs, type ChartPicture } from './chart-pictures.ts';
import { reports } from './figures/settled.ts';

const codelists = readCodelists('.').value;
const { value: publication } = assemble({
  ...codelists,
  editions: reports.map((report) => makeReport(readSeedFiles('.', report), codelists).value!.recorded),
  ...{ concepts: [], sources: [], phrases: [], corrections: [] },
  charts: readCharts('.').value,
  release: readRelease('.').value,
});

interface Drawn extends ChartPicture {
  readonly png: Buffer;
  readonly ms: number;
  readonly lacking: string;
}
const drawn: Drawn[] = [];
const names = (some: readonly { readonly name: string }[]): readonly string[] => some.map(({ name }) => name);

/** ms of one core. `npm run bench:pictures` measures; this only notices a picture that reads whole fonts. */
const BUDGET = 150;

describe('pictures', () => {
  beforeAll(async () => {
    for (const one of chartPictures(publication)) {
      const lacking = await uncovered(one.tree(), one.language);
      const before = process.cpuUsage();
      const png = await picture(one.tree(), { width: 1200, language: one.language });
      const { user, system } = process.cpuUsage(before);
      drawn.push({ ...one, png, lacking, ms: (user + system) / 1000 });
    }
  }, 120_000);

  test('lack no glyph', () => {
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ lacking }) => lacking !== '').map(({ name, lacking }) => `${name}: ${lacking}`)).toEqual([]);
  });

  test('are 1200 px wide, and a preview 630 px high', () => {
    const sized = (kind: string, png: Buffer): boolean =>
      png.readUInt32BE(16) === 1200 && (kind === 'sheet' || png.readUInt32BE(20) === 630);
    expect(names(drawn.filter(({ kind, png }) => !sized(kind, png)))).toEqual([]);
  });

  test('have 120 kB at most', () => {
    expect(names(drawn.filter(({ kind, png }) => kind === 'card' && png.length > 120_000))).toEqual([]);
  });

  test('are different for each key and language', () => {
    expect(new Set(drawn.map(({ png }) => png.toString('base64'))).size).toBe(drawn.length);
  });

  test('take no more time than they may', () => {
    expect(median(drawn, ({ ms }) => ms)).toBeLessThan(BUDGET);
  });
});

test('SVG files have 20 kB at most, thumbnails 4', () => {
  const most = { sheet: 20_000, thumbnail: 4096 };
  const heavy = chartSvgs(publication).map((one) => ({ ...one, size: Buffer.byteLength(one.write()) }));
  expect(heavy.filter(({ kind, size }) => size > most[kind]).map(({ name, size }) => `${name}: ${size}`)).toEqual([]);
});
