// So many reports that a thread takes its part: what is made and told is what one thread would make and tell.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../scripts/check.ts';
import { convert } from '../scripts/convert.ts';
import { openCache } from '../scripts/lib/convert-cache.ts';
import { eachReport } from '../scripts/lib/each-report.ts';
import { rulesFingerprint } from '../scripts/lib/fingerprint.ts';
import { listen, newProject, type Project } from './project-copy.ts';

const COUNT = 48;
const names = Array.from({ length: COUNT }, (_, i) => `huairou-${1960 + i}`);
/** Long enough that one thread is not done with all before the other has begun. */
const PARAGRAPHS = 120;
const text = (i: number): string =>
  [
    `怀柔区总工会${1960 + i}年工作报告`,
    `全区新增会员${i + 1}万人，受理劳动争议案件320件。`,
    ...Array.from({ length: PARAGRAPHS }, (_, k) => `第${k + 1}项：签订集体合同${i + k + 1}份，覆盖企业${k + 7}家。`),
    '',
  ].join('\n');
const told = (lines: readonly string[], code: string): string[] =>
  lines.filter((line) => line.endsWith(`[${code}]`)).map((line) => line.split(/[ :]/)[0]!);

let project: Project;
beforeAll(() => {
  project = newProject();
  for (const [i, name] of names.entries()) project.write(`seeds/${name}.txt`, text(i));
  expect(listen(() => convert(project.root, 'en')).code).toBe(0);
});
afterAll(() => {
  project.remove();
});

test('each report is converted, and as it would be alone', () => {
  for (const name of [names[0]!, names.at(-1)!]) {
    const alone = newProject();
    alone.write(`seeds/${name}.txt`, project.read(`seeds/${name}.txt`));
    expect(listen(() => convert(alone.root, 'en')).code).toBe(0);
    const path = `content/editions/${name}.json`;
    expect(project.read(path)).toBe(alone.read(path));
    alone.remove();
  }
  expect(Object.keys(project.contents('content/reports/zh'))).toHaveLength(COUNT);
});

test('what one thread made and what the other made is known the next time', () => {
  const cache = openCache(project.root, rulesFingerprint(project.root));
  expect([...eachReport(project.root, cache).turns()].filter(({ kept }) => !kept)).toEqual([]);
  const before = project.contents();
  rmSync(join(project.root, 'content/editions'), { recursive: true });
  expect(listen(() => convert(project.root, 'en')).code).toBe(0);
  expect(project.contents()).toEqual(before);
});

test('faults at both ends are told, each once, and nothing is written', () => {
  const ends = [names[0]!, names.at(-1)!];
  const before = project.contents('content');
  for (const name of ends) project.write(`seeds/${name}.edition.yaml`, 'nonsense: 1\n');
  for (const name of names.slice(1, -1)) project.write(`seeds/${name}.edition.yaml`, 'source: 《怀柔年鉴》\n');
  const { code, lines } = listen(() => convert(project.root, 'en'));
  expect(code).toBe(1);
  expect(told(lines, 'field-unknown')).toEqual(ends.map((name) => `seeds/${name}.edition.yaml`));
  expect(project.contents('content')).toEqual(before);
  for (const name of names) rmSync(join(project.root, `seeds/${name}.edition.yaml`));
});

test('checks ask the reports at both ends, each once', () => {
  const files = [names[0]!, names.at(-1)!].map((name) => `content/reports/zh/${name}.mdx`);
  const before = files.map((file) => project.read(file));
  for (const file of files) project.write(file, project.read(file).replace('320件', '321件'));
  expect(told(listen(() => check(project.root, 'en')).lines, 'mdx-differs')).toEqual(files);
  for (const [i, file] of files.entries()) project.write(file, before[i]!);
});
