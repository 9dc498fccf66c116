// npm run align on a small project: the skeleton of a translation, what stands in it, and what has changed since.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { align } from '../scripts/align.ts';
import { listen, newProject, type Project, type Said } from './project-copy.ts';

const TEXT = '# 怀柔区总工会2016年工作报告\n\n2016年，全区新增会员6万人。采集信息11万条。\n\n慰问职工三万余人。';
const FILE = 'seeds/huairou-2016.en.yaml';

let project: Project;
beforeEach(() => {
  project = newProject();
  project.write('seeds/huairou-2016.txt', TEXT);
});
afterEach(() => {
  project.remove();
});

const run = (id = 'huairou-2016', refresh = false): Said<number> =>
  listen(() => align(project.root, id, { language: 'en', refresh }));

test('every sentence stands in the skeleton, empty, under its block', () => {
  expect(run().code).toBe(0);
  expect(project.read(FILE).match(/en: ""/g)).toHaveLength(4);
  expect(project.read(FILE)).toContain(
    [
      '  p1:',
      '    # p',
      '    - sentences: [ p1.s1 ]',
      '      zh: 2016年，全区新增会员6万人。',
      '      en: ""',
      '      status: draft',
      '    - sentences: [ p1.s2 ]',
      '      zh: 采集信息11万条。',
    ].join('\n'),
  );
});

test('what a translator wrote stays, comments too, and only what is missing is added', () => {
  run();
  const written = project
    .read(FILE)
    .replace('      en: ""\n', '      # a doubt\n      en: A report\n')
    .replace(/ {4}- sentences: \[ p1\.s2 \]\n(?: {6}.*\n)+/, '');
  project.write(FILE, written);
  expect(run().code).toBe(0);
  expect(project.read(FILE).match(/en: ""/g)).toHaveLength(3);
  expect(project.read(FILE)).toContain('      # a doubt\n      en: A report\n');
  expect(project.read(FILE)).toContain('[ p1.s2 ]');
  const once = project.read(FILE);
  run();
  expect(project.read(FILE)).toBe(once);
});

test('Chinese that has changed is told, and taken in only when that is asked', () => {
  run();
  project.write(
    FILE,
    project.read(FILE).replace('采集信息11万条。\n      en: ""', '采集信息10万条。 # as I had it\n      en: 100,000'),
  );
  const before = project.read(FILE);
  expect(run().lines.join('\n')).toMatch(/p1\.s2 {2}made from: 采集信息10万条。\n.*now: +采集信息11万条。/);
  expect(project.read(FILE)).toBe(before);
  expect(run('huairou-2016', true).lines.join('\n')).toContain('status set back to draft: p1.s2');
  expect(project.read(FILE)).toMatch(/zh: 采集信息11万条。.*\n {6}en: 100,000\n {6}status: draft/);
});

test('a report that is not there is refused, and nothing is written', () => {
  expect(run('huairou-2017')).toMatchObject({
    code: 1,
    lines: expect.arrayContaining([expect.stringContaining('huairou-2017')]) as unknown,
  });
  expect(Object.keys(project.contents('seeds'))).toEqual(['seeds/huairou-2016.txt']);
});

test('a file that names a sentence twice is refused and left alone', () => {
  run();
  const twice = project.read(FILE).replace('[ p1.s2 ]', '[ p1.s1 ]');
  project.write(FILE, twice);
  expect(run()).toMatchObject({
    code: 1,
    lines: expect.arrayContaining([expect.stringContaining('[segment-out-of-order]')]) as unknown,
  });
  expect(project.read(FILE)).toBe(twice);
});
