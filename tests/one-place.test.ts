// To add a report, a concept or a chart is to add one file: done in a copy of the project, built, and looked for in what is published.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const COPIED = ['content', 'public', 'seeds', 'src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const copy = mkdtempSync(join(tmpdir(), 'gongbao-one-place-'));

beforeAll(() => {
  for (const name of COPIED.filter(existsSync)) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  copyFileSync('tests/one-place/haidian-2020.txt', join(copy, 'seeds/haidian-2020.txt'));
  copyFileSync('tests/one-place/work-break-exercise.yaml', join(copy, 'content/glossary/work-break-exercise.yaml'));
  copyFileSync(join('content/infographics', readdirSync('content/infographics')[0]!), join(copy, 'content/infographics/one-more.yaml'));
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: copy, stdio: 'pipe' });
}, 180_000);

afterAll(() => { rmSync(copy, { recursive: true }); });

describe.each(['zh', 'en'])('in %s', (language) => {
  test('a text in seeds/ is a report, with its three views, its row and its figures', () => {
    expect(published(`${language}/reports/haidian-2020/index.html`)).toContain('工间操');
    expect(published(`${language}/reports/haidian-2020/parallel/index.html`)).toContain('工间操');
    expect(published(`${language}/reports/haidian-2020/source/index.html`)).toContain('工间操');
    expect(published(`${language}/reports/index.html`)).toContain('haidian-2020/');
    expect(published('data/observations.json')).toContain('"haidian-2020.');
  });

  test('a file in content/glossary/ is a concept, listed and linked from the text that uses it', () => {
    expect(published(`${language}/glossary/work-break-exercise/index.html`)).toContain('work-break exercise');
    expect(published(`${language}/glossary/index.html`)).toContain('work-break-exercise/');
    expect(published(`${language}/reports/haidian-2020/index.html`)).toContain('glossary/work-break-exercise/');
  });

  test('a file in content/infographics/ is a chart, with its page, its place in the gallery and its picture', () => {
    expect(published(`${language}/infographics/one-more/index.html`)).toContain('<svg');
    expect(published(`${language}/infographics/index.html`)).toContain('one-more/');
    expect(published(`infographics/one-more.${language}.svg`)).toContain('<svg');
  });
});

function published(file: string): string {
  return readFileSync(join(copy, 'dist', file), 'utf8');
}
