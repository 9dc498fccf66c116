// What convert reads anew and what it leaves, on a small project; and what is told of a record that was damaged since.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../scripts/check.ts';
import { convert } from '../scripts/convert.ts';
import { openCache } from '../scripts/lib/convert-cache.ts';
import { eachReport } from '../scripts/lib/each-report.ts';
import { rulesFingerprint } from '../scripts/lib/fingerprint.ts';
import { listen, newProject, type Project } from './project-copy.ts';

const EDITION = 'content/editions/huairou-2016.json';
const TEXT = '怀柔区总工会2016年工作报告\n全区新增会员6万人，受理劳动争议案件320件。\n';

let project: Project;
const converted = (): void => {
  expect(listen(() => convert(project.root, 'en')).code).toBe(0);
};
/** Whether the next convert would leave the report as it is. */
const isKept = (): boolean =>
  [...eachReport(project.root, openCache(project.root, rulesFingerprint(project.root))).turns()].every(
    ({ kept }) => kept,
  );
const source = (): unknown => (JSON.parse(project.read(EDITION)) as { header: { source: unknown } }).header.source;

beforeEach(() => {
  project = newProject();
  project.write('seeds/huairou-2016.txt', TEXT);
  converted();
});
afterEach(() => {
  project.remove();
});

describe('convert reads a report anew', () => {
  test('not while nothing changed', () => {
    expect(isKept()).toBe(true);
    const before = project.contents();
    converted();
    expect(project.contents()).toEqual(before);
  });

  test('when its record is edited', () => {
    expect(source()).toBeNull();
    project.write('seeds/huairou-2016.edition.yaml', 'source: 《北京工会年鉴》\n');
    expect(isKept()).toBe(false);
    converted();
    expect(source()).toBe('《北京工会年鉴》');
    project.write('seeds/huairou-2016.edition.yaml', 'source: 《怀柔年鉴》\n');
    converted();
    expect(source()).toBe('《怀柔年鉴》');
  });

  test.each([
    ['its text', 'seeds/huairou-2016.txt', TEXT.replace('320', '321')],
    ['its ledger', 'seeds/huairou-2016.ids.tsv', '# frozen\n'],
    ['its English', 'seeds/huairou-2016.en.yaml', 'work: []\nsegments: {}\n'],
    ['what was made of it', EDITION, '{}'],
  ])('when %s is edited', (_, path, content) => {
    project.write(path, content);
    expect(isKept()).toBe(false);
    converted();
    expect(isKept()).toBe(true);
  });

  test('when a codelist is edited', () => {
    project.write(
      'content/districts.yaml',
      project.read('content/districts.yaml').replace('en: Huairou', 'en: Huairou District'),
    );
    expect(isKept()).toBe(false);
  });
});

test('a record that was damaged behind the cache’s back is one line that names it and its mend', () => {
  project.write(EDITION, project.read(EDITION).replace('"value":320', '"value":"320"'));
  const { size, mtimeMs } = statSync(join(project.root, EDITION));
  const cache = JSON.parse(project.read('.cache/convert.json')) as {
    reports: Record<string, { files: { path: string; size: number; time: number }[] }>;
  };
  Object.assign(
    cache.reports['huairou-2016']!.files.find(({ path }) => path === EDITION)!,
    { size, time: mtimeMs },
  );
  project.write('.cache/convert.json', JSON.stringify(cache));
  const { code, lines } = listen(() => check(project.root, 'en', { report: 'huairou-2016' }));
  expect(code).toBe(1);
  expect(lines.filter((line) => line.includes('recorded-damaged'))).toEqual([
    `${EDITION}  This file is not as npm run convert writes it (observations.1.value). ` +
      `Delete this file and run npm run convert. [recorded-damaged]`,
  ]);
});
